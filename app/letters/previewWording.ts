import type { Context } from '#app/context';
import { loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { base64Of } from '#app/handlers/base64';
import { letterFacts } from '#app/letters/composeFor';
import { pageLook } from '#app/letters/pageLook';
import { picturesNow } from '#app/letters/pictures';
import { sampleFacts } from '#app/letters/sampleLetter';
import { companyOf } from '#app/queries/company';
import type { Session } from '#app/session';
import { countryOf } from '#app/settings';
import type { Output, Request } from '#contract/api';
import { present } from '#domain/assert';
import { addDays } from '#domain/calendar/plainDate';
import { composeLetter } from '#domain/letters/composeLetter';
import type { LetterFacts } from '#domain/letters/facts';
import { checkWording } from '#domain/letters/templates/checkWording';
import type { WordingKey } from '#domain/letters/templates/wording';
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
  const facts = customerId === null ? ok(sampleOf(ctx, key)) : factsOf(ctx, key, customerId);
  if (!facts.ok) return facts;
  const composed = composeLetter(facts.value, { version: 'preview', blocks });
  if (!composed.ok) return composed;

  const { files } = await session.parts.workers.drawLetters(
    [composed.value],
    pageLook(ctx, null, [composed.value]),
    false,
  );
  const { bytes, pages } = present(files[0], 'drawn letter');
  return ok({ pdf: base64Of(bytes), pages });
}

function sampleOf(ctx: Context, { document, language, relation, tone }: WordingKey): LetterFacts {
  const sample = sampleFacts(ctx, companyOf(ctx), picturesNow(ctx), { kind: document, language, relation, tone });
  return { ...sample, offersPlan: document === 'reminder1' || document === 'reminder2' };
}

function factsOf(ctx: Context, key: WordingKey, customerId: string): Result<LetterFacts> {
  const today = ctx.clock.today();
  const file = loadCustomerFile(ctx.ledger, customerId, today);
  if (file === null) return reject('customer.unknown');
  const { document: kind, language, relation, tone } = key;
  // Consumers and businesses have each their law: a letter of the one to the other would be none.
  if (file.customer.relation !== relation) return reject('template.otherRelation', { relation });
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
