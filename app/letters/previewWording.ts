import type { Context } from '#app/context';
import { loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { base64Of } from '#app/handlers/base64';
import { letterFacts } from '#app/letters/composeFor';
import { pageLook } from '#app/letters/pageLook';
import { picturesNow } from '#app/letters/pictures';
import { sampleFacts } from '#app/letters/sampleLetter';
import { previewPaper, previewSample } from '#app/papers/previewPaper';
import { companyOf } from '#app/queries/company';
import type { Session } from '#app/session';
import { countryOf } from '#app/settings';
import type { Output, Request } from '#contract/api';
import { present } from '#domain/assert';
import { addDays } from '#domain/calendar/plainDate';
import { composeLetter } from '#domain/letters/composeLetter';
import type { LetterKind } from '#domain/followup/policy';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterDocument } from '#domain/letters/model';
import { checkPrintable } from '#domain/letters/printable';
import { checkWording } from '#domain/letters/templates/checkWording';
import { isWordedPaper } from '#domain/letters/templates/wordedDocuments';
import type { LetterWordingKey, Wording, WordingKey } from '#domain/letters/templates/wording';
import { ok, reject, type Result } from '#domain/result';

/** The pages of a letter in the words being typed, to a real customer or to the sample one. Nothing of it is kept. */
export async function previewWording(
  session: Session,
  ctx: Context,
  { blocks, customerId, ...letter }: Request<'wording.preview'>,
): Promise<Result<Output<'wording.preview'>>> {
  const key: WordingKey = { ...letter, country: countryOf(ctx.ledger) };
  const checked = checkWording(key, blocks);
  if (!checked.ok) return checked;
  const made = composePreview(ctx, key, { version: 'preview', blocks }, customerId);
  if (!made.ok) return made;
  const printable = checkPrintable(made.value.document);
  if (!printable.ok) return printable;
  const { document, isSample } = made.value;
  const { files } = await session.parts.workers.drawLetters([document], pageLook(ctx, null, [document]), false);
  const { bytes, pages } = present(files[0], 'drawn letter');
  return ok({ pdf: base64Of(bytes), pages, isSample });
}

type Previewed = { readonly document: LetterDocument; readonly isSample: boolean };

function composePreview(ctx: Context, key: WordingKey, wording: Wording, customerId: string | null): Result<Previewed> {
  if (customerId === null) return sampleOf(ctx, key, wording);
  const { document, relation } = key;
  const file = loadCustomerFile(ctx.ledger, customerId, ctx.clock.today());
  if (file === null) return reject('customer.unknown');
  // Consumers and businesses have each their law: a letter of the one to the other would be none.
  if (file.customer.relation !== relation) return reject('template.otherRelation', { relation });
  if (isWordedPaper(document)) return previewPaper(ctx, file, { ...key, document }, wording);
  const facts = factsOf(ctx, file, { ...key, document });
  const composed = facts.ok ? composeLetter(facts.value, wording) : facts;
  return composed.ok ? ok({ document: composed.value, isSample: false }) : composed;
}

function sampleOf(ctx: Context, key: WordingKey, wording: Wording): Result<Previewed> {
  const { document, language, relation, tone } = key;
  const sample = (kind: LetterKind) =>
    sampleFacts(ctx, companyOf(ctx), picturesNow(ctx), { kind, language, relation, tone });
  if (isWordedPaper(document)) return previewSample(sample('formalNotice'), { ...key, document }, wording);
  const offersPlan = document === 'reminder1' || document === 'reminder2';
  const composed = composeLetter({ ...sample(document), offersPlan }, wording);
  return composed.ok ? ok({ document: composed.value, isSample: true }) : composed;
}

function factsOf(ctx: Context, file: CustomerFile, key: LetterWordingKey): Result<LetterFacts> {
  const today = ctx.clock.today();
  const { document: kind, language, tone } = key;
  const itemIds = openItems(file);
  if (itemIds.length === 0) return reject('letter.nothingDue');
  const deadlineOn = kind === 'courtesy' || kind === 'handover' ? null : addDays(today, 14);
  const channel = kind === 'formalNotice' ? 'registered_letter' : 'letter';
  const facts = letterFacts(ctx, file, { kind, channel, itemIds, deadlineOn, on: today });
  return ok({ ...facts, language, tone, history: withEarlierSteps(ctx, facts) });
}

function openItems({ facts }: CustomerFile): readonly string[] {
  return facts.items.filter(({ openCents }) => openCents > 0).map(({ itemId }) => itemId);
}

// A step that has not come yet speaks of letters that were not sent: in a preview, days stand for them.
function withEarlierSteps(ctx: Context, { history, kind }: LetterFacts): LetterFacts['history'] {
  if (kind === 'courtesy' || kind === 'reminder1') return history;
  return { ...history, firstReminderOn: history.firstReminderOn ?? addDays(ctx.clock.today(), -30) };
}
