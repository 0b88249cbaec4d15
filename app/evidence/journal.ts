import type { Context } from '#app/context';
import type { EvidenceContext } from '#app/evidence/evidenceContext';
import type { DrawnExhibit } from '#app/evidence/drawnExhibit';
import { customerTimeline } from '#app/queries/customerTimeline';
import type { Output } from '#contract/api';
import { sentenceText } from '#contract/texts';
import type { MailEventKind } from '#domain/followup/event';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { ChronologyRow } from '#domain/letters/papers/evidencePapers';

type Row = Output<'customer.timeline'>[number];

/** More facts than one customer ever had. */
const rowsMax = 20_000;

/** The thread of a customer, oldest first, without what was undone. */
function standingRows(ctx: Context, { file }: EvidenceContext, kinds: readonly Row['kind'][]): readonly Row[] {
  const rows = customerTimeline(ctx, { customerId: file.customer.id, kinds: [...kinds], limit: rowsMax });
  return rows.ok ? rows.value.filter(({ isUndone }) => !isUndone).toReversed() : [];
}

/** What happened to a registered letter, by the proof that shows it. */
export const eventsProvenBy: Readonly<Record<string, readonly MailEventKind[]>> = {
  depositSlip: ['deposit'],
  receipt: ['deliver'],
  envelopeFront: ['refuse', 'returnUnclaimed', 'returnUnknown'],
  envelopeBack: ['refuse', 'returnUnclaimed', 'returnUnknown'],
};

/**
 * What the user did with his own papers, books and lists: nothing that happened between the two parties. Whoever reads the
 * file for a judge reads what was said, sent, delivered and paid.
 */
const clerical: ReadonlySet<string> = new Set([
  ...['timeline.letterPrinted', 'timeline.letterEnveloped', 'timeline.mail.print', 'timeline.mail.reprint'],
  ...['timeline.mail.cancel', 'timeline.mailCounter', 'timeline.mailProofWaived', 'timeline.mailDecided'],
  ...['plan_note', 'plan_call', 'plan_notice'].map((step) => `timeline.planStepPrinted.${step}`),
  ...['timeline.stepIgnored', 'timeline.pauseStarted', 'timeline.pauseEnded', 'timeline.customerMerged'],
  ...['timeline.limitationChosen', 'timeline.limitationSeen'],
  ...['debtLost', 'lossCompleted', 'lossPaperMade', 'lossPaperSent', 'lossVatBooked', 'lossVatDue'].map(
    (fact) => `timeline.${fact}`,
  ),
]);

/** Facts that are told to others in other words than to the user himself. */
const toOthers: Readonly<Record<string, string>> = {
  'timeline.due': 'evidence.due',
  'timeline.stepDone': 'evidence.stepDone',
  'timeline.claimMade': 'evidence.claimMade',
  'timeline.handedOver': 'evidence.handedOver',
};

// What was agreed before there was an invoice holds for all that came after.
const beforeAll: ReadonlySet<string> = new Set(['timeline.termsAgreed', 'timeline.termsUsual']);

// Nothing that is about other invoices alone, nothing from before the first of these: whoever is to judge about them must
// not look for them among years of what was paid. What names no invoice is about the customer.
function isAbout(ctx: Context, { documentIds, file, itemIds }: EvidenceContext): (row: Row) => boolean {
  const documents = file.documents.filter(({ id }) => documentIds.includes(id));
  const numbers = new Set(documents.map(({ number }) => number));
  const first = documents.map(({ issuedOn }) => issuedOn).toSorted()[0];
  const concerns = (letterId: string) => {
    const items = ctx.ledger.letters.get(letterId)?.itemIds ?? [];
    return items.length === 0 || items.some((itemId) => itemIds.includes(itemId));
  };
  return ({ link, on, what }) => {
    if (first !== undefined && on < first && !beforeAll.has(what.code)) return false;
    if (link?.to === 'invoice') return documentIds.includes(link.ref);
    if (link?.to === 'letter') return concerns(link.ref);
    if (link?.to === 'mail') return concerns(ctx.ledger.mails.get(link.ref)?.letterId ?? '');
    const named = String(what.params['invoices'] ?? what.params['invoice'] ?? '');
    return named === '' || named.split(', ').some((number) => numbers.has(number));
  };
}

/** Everything that happened up to today, in words, each with the exhibit that proves it. */
export function statedFacts(
  ctx: Context,
  evidence: EvidenceContext,
  exhibits: readonly DrawnExhibit[],
): readonly ChronologyRow[] {
  const { language } = evidence.paper;
  return standingRows(ctx, evidence, [])
    .filter(({ on, what }) => on <= evidence.today && !clerical.has(what.code))
    .filter(isAbout(ctx, evidence))
    .map(({ link, on, what }) => ({
      on,
      text: sentenceText({ ...what, code: toOthers[what.code] ?? what.code }, language),
      exhibit: exhibitOf(link, what.code, exhibits),
    }));
}

function exhibitOf(link: Row['link'], code: string, exhibits: readonly DrawnExhibit[]): number | null {
  if (link === null) return null;
  const index = exhibits.findIndex(
    ({ proves }) =>
      proves.to === link.to &&
      proves.ref === link.ref &&
      (link.to !== 'mail' || (eventsProvenBy[proves.role] ?? []).some((event) => code === `timeline.mail.${event}`)),
  );
  return index < 0 ? null : index + 1;
}

/** Calls and promises, with the notes of the calls when the user wants them read by others. */
export function callRows(
  ctx: Context,
  evidence: EvidenceContext,
  withNotes: boolean,
): readonly { readonly on: PlainDate; readonly text: string }[] {
  const { language } = evidence.paper;
  const rows = standingRows(ctx, evidence, ['call', 'promise']).filter(isAbout(ctx, evidence));
  return rows.map(({ note, on, what }) => {
    const text = sentenceText(what, language);
    return { on, text: withNotes && note !== '' ? `${text} – ${note}` : text };
  });
}
