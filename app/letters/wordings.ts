import type { Context } from '#app/context';
import { allKnown, standingFacts, type CompanyFact, type CompanyFactBody } from '#domain/company/companyFact';
import type { LetterFacts } from '#domain/letters/facts';
import type { PaperFacts } from '#domain/letters/papers/paper';
import { paperKeyOf } from '#domain/letters/templates/composePaper';
import { wordingKeyOf } from '#domain/letters/templates/composeWorded';
import type { WordedPaper } from '#domain/letters/templates/wordedDocuments';
import { keyText, type Wording, type WordingKey } from '#domain/letters/templates/wording';

type Saved = Extract<CompanyFactBody, { kind: 'wordingSaved' }>;
/** One version of the words of a letter, as it was saved. */
export type SavedWording = CompanyFact & { readonly body: Saved };

type Kept = { readonly stamp: string | null; readonly wordings: ReadonlyMap<string, Wording> };
const kept = new WeakMap<object, Kept>();

/** The user's own words for a letter; null: he has none, and those of the program hold. */
export function wordingFor(ctx: Context, facts: LetterFacts): Wording | null {
  return wordingOf(ctx, wordingKeyOf(facts));
}

/** The same by its key. */
export function wordingOf(ctx: Context, key: WordingKey): Wording | null {
  return wordingsNow(ctx).get(keyText(key)) ?? null;
}

/** The user's own words for a paper beside the sequence; null: those of the program hold. */
export function paperWording(ctx: Context, document: WordedPaper, facts: PaperFacts): Wording | null {
  return wordingOf(ctx, paperKeyOf(document, facts));
}

// Every letter of a tour asks, and the answer hardly ever changes.
function wordingsNow({ ledger: { companyFacts } }: Context): Kept['wordings'] {
  const stamp = companyFacts.lastHash();
  const known = kept.get(companyFacts);
  if (known?.stamp === stamp) return known.wordings;
  const wordings = new Map<string, Wording>();
  for (const { id, body } of standingFacts(companyFacts.all(), allKnown)) {
    if (body.kind !== 'wordingSaved') continue;
    if (body.blocks === null) wordings.delete(keyText(body.key));
    else wordings.set(keyText(body.key), { version: id, blocks: body.blocks });
  }
  kept.set(companyFacts, { stamp, wordings });
  return wordings;
}

/** All that was ever saved for a letter, oldest first, with whether it was taken back. */
export function wordingHistory(
  { ledger: { companyFacts } }: Context,
  key: WordingKey,
): readonly { readonly fact: SavedWording; readonly isUndone: boolean }[] {
  const facts = companyFacts.all();
  const standing = new Set(standingFacts(facts, allKnown).map(({ id }) => id));
  return facts.flatMap((fact) => {
    const { body } = fact;
    if (body.kind !== 'wordingSaved' || keyText(body.key) !== keyText(key)) return [];
    return [{ fact: { ...fact, body }, isUndone: !standing.has(fact.id) }];
  });
}

/** Letters that have the user's own words. */
export function wordedLetters(ctx: Context): ReadonlySet<string> {
  return new Set(wordingsNow(ctx).keys());
}
