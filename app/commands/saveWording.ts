import { act, type Unit } from '#app/act';
import type { Context } from '#app/context';
import { wordingOf } from '#app/letters/wordings';
import { countryOf } from '#app/settings';
import { tones } from '#domain/letters/facts';
import { checkWording, type WordingRefusalCode } from '#domain/letters/templates/checkWording';
import { originalBlocks, originalWording } from '#domain/letters/templates/originals';
import { hasTones, relationsOf } from '#domain/letters/templates/wordedDocuments';
import { keyText, type WordingBlock, type WordingKey } from '#domain/letters/templates/wording';
import { ok, type Result } from '#domain/result';

export type WordingToSave = Omit<WordingKey, 'country'> & {
  readonly blocks: readonly WordingBlock[];
  /** Other tones and kinds of customer where the changed sentences read the same take the change too. */
  readonly alsoSame: boolean;
};

/** Keeps the user's own words for a letter, from the next one on. What was issued stays as it was. */
export function saveWording(
  ctx: Context,
  { blocks: typed, alsoSame, ...letter }: WordingToSave,
): Result<{ readonly actionId: string | null; readonly saved: number }, WordingRefusalCode> {
  const key: WordingKey = { ...letter, country: countryOf(ctx.ledger) };
  const blocks = withoutParts(key, typed);
  const checked = checkWording(key, blocks);
  if (!checked.ok) return checked;

  return act(ctx, { name: 'wording.saved', params: { document: key.document } }, (unit) =>
    ok({ saved: keepWithSame(unit, key, blocks, alsoSame ? siblingsOf(key) : []) }),
  );
}

/**
 * Goes back to the words of the program, here and in the letters that took the same sentences. Earlier versions stay in
 * sight and can be taken up again.
 */
export function resetWording(
  ctx: Context,
  letter: Omit<WordingKey, 'country'>,
): Result<{ readonly actionId: string | null }> {
  const key: WordingKey = { ...letter, country: countryOf(ctx.ledger) };
  return act(ctx, { name: 'wording.reset', params: { document: key.document } }, (unit) => {
    keepWithSame(unit, key, originalWording(key), siblingsOf(key));
    return ok({});
  });
}

function keepWithSame(
  unit: Unit,
  key: WordingKey,
  blocks: readonly WordingBlock[],
  siblings: readonly WordingKey[],
): number {
  const before = standing(unit.ctx, key);
  let saved = keep(unit, key, blocks) ? 1 : 0;
  for (const sibling of siblings) {
    const changed = withSameChanges(standing(unit.ctx, sibling), before, blocks);
    if (checkWording(sibling, changed).ok && keep(unit, sibling, changed)) saved += 1;
  }
  return saved;
}

/** The words that hold for a letter now: the user's, or those of the program. */
export function standing(ctx: Context, key: WordingKey): readonly WordingBlock[] {
  return wordingOf(ctx, key)?.blocks ?? originalWording(key);
}

// What the program writes is not kept: it follows the law, also in later versions.
function withoutParts(key: WordingKey, blocks: readonly WordingBlock[]): readonly WordingBlock[] {
  const parts = new Set(originalBlocks(key).flatMap(({ id, role }) => (role === 'part' ? [id] : [])));
  return blocks.map(({ id, source }) => ({ id, source: parts.has(id) ? null : (source ?? '') }));
}

// The same words again are no fact; the words of the program are kept as such, and follow it.
function keep(unit: Unit, key: WordingKey, blocks: readonly WordingBlock[]): boolean {
  const isOriginal = JSON.stringify(blocks) === JSON.stringify(originalWording(key));
  const own = wordingOf(unit.ctx, key);
  const isSame = isOriginal ? own === null : JSON.stringify(own?.blocks) === JSON.stringify(blocks);
  if (isSame) return false;
  unit.establish({ kind: 'wordingSaved', key, blocks: isOriginal ? null : blocks });
  return true;
}

function siblingsOf(key: WordingKey): readonly WordingKey[] {
  const { document } = key;
  const all = relationsOf(document).flatMap((relation) =>
    (hasTones(document) ? tones : [key.tone]).map((tone) => ({ ...key, relation, tone })),
  );
  return all.filter((sibling) => keyText(sibling) !== keyText(key));
}

function withSameChanges(
  current: readonly WordingBlock[],
  before: readonly WordingBlock[],
  after: readonly WordingBlock[],
): readonly WordingBlock[] {
  return current.map((block) => {
    const old = before.find(({ id }) => id === block.id);
    const changed = after.find(({ id }) => id === block.id);
    return old !== undefined && changed !== undefined && old.source === block.source ? changed : block;
  });
}
