import type { Context } from '#app/context';
import type { EvidenceContext } from '#app/evidence/evidenceContext';
import type { DrawnExhibit } from '#app/evidence/drawnExhibit';
import { customerTimeline } from '#app/queries/customerTimeline';
import type { Output } from '#contract/api';
import { sentenceText } from '#contract/texts';
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

/** Everything that happened up to today, in words, each with the exhibit that proves it. */
export function statedFacts(
  ctx: Context,
  evidence: EvidenceContext,
  exhibits: readonly DrawnExhibit[],
): readonly ChronologyRow[] {
  const { language } = evidence.paper;
  return standingRows(ctx, evidence, [])
    .filter(({ on }) => on <= evidence.today)
    .map(({ link, on, what }) => ({ on, text: sentenceText(what, language), exhibit: exhibitOf(link, exhibits) }));
}

function exhibitOf(link: Row['link'], exhibits: readonly DrawnExhibit[]): number | null {
  if (link === null) return null;
  const index = exhibits.findIndex(({ proves }) => proves.to === link.to && proves.ref === link.ref);
  return index < 0 ? null : index + 1;
}

/** Calls and promises, with the notes of the calls when the user wants them read by others. */
export function callRows(
  ctx: Context,
  evidence: EvidenceContext,
  withNotes: boolean,
): readonly { readonly on: PlainDate; readonly text: string }[] {
  const { language } = evidence.paper;
  return standingRows(ctx, evidence, ['call', 'promise']).map(({ note, on, what }) => {
    const text = sentenceText(what, language);
    return { on, text: withNotes && note !== '' ? `${text} – ${note}` : text };
  });
}
