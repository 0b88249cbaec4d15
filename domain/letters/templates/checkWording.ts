import { blockedWord } from '#domain/guardrails/checkWords';
import { isPrintable } from '#domain/letters/printable';
import type { BlockSpec } from '#domain/letters/templates/blockSpec';
import { linesOf } from '#domain/letters/templates/fillWording';
import {
  checkText,
  fillText,
  placeIn,
  type LiquidRefusalCode,
  type TemplateValues,
} from '#domain/letters/templates/liquid';
import { originalBlocks } from '#domain/letters/templates/originals';
import { namesKnown, variableName } from '#domain/letters/templates/variableNames';
import { sampleValues } from '#domain/letters/templates/sampleValues';
import { templateValues } from '#domain/letters/templates/variables';
import { takesParagraphs } from '#domain/letters/templates/wordedDocuments';
import { isOwnBlock, type WordingBlock, type WordingKey } from '#domain/letters/templates/wording';
import { ok, reject, type Result } from '#domain/result';

export type WordingRefusalCode =
  | LiquidRefusalCode
  | 'template.blockMissing'
  | 'template.blockUnknown'
  | 'template.noParagraph'
  | 'template.valueMissing'
  | 'template.tooLong'
  | 'template.unprintable'
  | 'template.wordBlocked';

/** Signs of one text as it is typed, and as it comes out with the longest lists; blocks of one letter. */
export const sourceMax = 3_000;
const filledMax = 8_000;
export const blocksMax = 40;

/**
 * Whether a wording may be kept: every block that the law or the payment needs is there and says what it must, every text
 * can be filled with any letter's values, and none holds a word that a letter may not carry.
 *
 * Refuses with the block it is about and the place in its text (`line`, `column`); a missing one with the `article` that
 * asks for it.
 */
export function checkWording(key: WordingKey, blocks: readonly WordingBlock[]): Result<null, WordingRefusalCode> {
  const specs = originalBlocks(key);
  const shape = checkShape(key, specs, blocks);
  if (!shape.ok) return shape;
  for (const block of blocks) {
    const spec = specs.find(({ id }) => id === block.id) ?? null;
    if (spec?.role === 'part') continue;
    const checked = checkBlock(key, block, spec);
    if (!checked.ok) return checked;
  }
  return ok(null);
}

function checkShape(
  { country, document }: WordingKey,
  specs: readonly BlockSpec[],
  blocks: readonly WordingBlock[],
): Result<null, WordingRefusalCode> {
  const known = new Set(specs.map(({ id }) => id));
  const stranger = blocks.find(
    ({ id }, index) => (!known.has(id) && !isOwnBlock(id)) || blocks.findIndex((block) => block.id === id) < index,
  );
  if (stranger !== undefined) return reject('template.blockUnknown', { block: stranger.id });
  const own = blocks.find(({ id }) => isOwnBlock(id));
  if (own !== undefined && !takesParagraphs(document)) {
    const article = country === 'FR' ? 'art. L511-1 C. com.' : 'art. 1 LULC';
    return reject('template.noParagraph', { block: own.id, article });
  }
  if (blocks.length > blocksMax) return reject('template.tooLong', { block: '', max: blocksMax });
  const missing = specs.find(({ id, article }) => article !== null && !blocks.some((block) => block.id === id));
  if (missing === undefined) return ok(null);
  return reject('template.blockMissing', { block: missing.id, article: missing.article ?? '' });
}

function checkBlock(
  key: WordingKey,
  { id, source: typed }: WordingBlock,
  spec: BlockSpec | null,
): Result<null, WordingRefusalCode> {
  const source = typed ?? '';
  const inBlock = (refused: Result<never, WordingRefusalCode> & { readonly ok: false }) => ({
    ...{ ok: false as const, error: { ...refused.error, params: { ...refused.error.params, block: id } } },
  });
  if (source.length > sourceMax) {
    return reject('template.tooLong', { block: id, ...placeIn(source, sourceMax), max: sourceMax });
  }
  const read = checkText(source, namesKnown(key.document, key.language));
  if (!read.ok) return inBlock(read);

  for (const values of samplesFor(key)) {
    const filled = fillText(source, values);
    if (!filled.ok) return inBlock(filled);
    if (filled.value.length > filledMax) {
      const repeated = Math.max(0, source.search(/\{%-?\s*for\b/));
      return reject('template.tooLong', { block: id, ...placeIn(source, repeated), max: filledMax });
    }
    const kept = checkKept(key, spec, { source, values, text: linesOf(filled.value).join(' ') });
    if (!kept.ok) return kept;
    const words = checkSaid(key, spec, { block: id, source, text: filled.value });
    if (!words.ok) return words;
  }
  return checkSaid(key, spec, { block: id, source, text: source });
}

// Asked of the filled text, in every sample: what only a condition shows may not be there when it counts.
function checkKept(
  { language }: WordingKey,
  spec: BlockSpec | null,
  { source, text, values }: { readonly source: string; readonly text: string; readonly values: TemplateValues },
): Result<null, WordingRefusalCode> {
  if (spec === null || spec.article === null) return ok(null);
  const { article, id: block } = spec;
  if (text === '') return reject('template.blockMissing', { block, article });
  for (const code of spec.needs) {
    const name = variableName(code, language);
    if (text.includes(String(values[name]))) continue;
    // Where it stands in a condition; otherwise where it can be added.
    const at = source.search(new RegExp(`\\{\\{-?\\s*${name}\\b`, 'i'));
    return reject('template.valueMissing', { block, name, article, ...placeIn(source, at < 0 ? source.length : at) });
  }
  return ok(null);
}

/** Signs without a glyph and words that no letter may carry, in what was typed or in what comes out of it. */
function checkSaid(
  { country, relation }: WordingKey,
  spec: BlockSpec | null,
  { block, source, text }: { readonly block: string; readonly source: string; readonly text: string },
): Result<null, WordingRefusalCode> {
  const placeOf = (found: string) => placeIn(source, Math.max(0, source.toLowerCase().indexOf(found.toLowerCase())));
  const sign = [...text].find((one) => one >= ' ' && !isPrintable(one));
  if (sign !== undefined) return reject('template.unprintable', { block, sign, ...placeOf(sign) });
  const situation = { country, relation, where: 'letter' } as const;
  const blocked = blockedWord(text, situation, spec?.source ?? '');
  if (blocked === null) return ok(null);
  const { article, found, instead, rule } = blocked;
  return reject('template.wordBlocked', { rule, found, article, instead, block, ...placeOf(found) });
}

// One invoice and nothing sent before; and many of everything, as long a list as letters have.
function samplesFor(key: WordingKey): readonly TemplateValues[] {
  return [sampleValues(key.language, 1), sampleValues(key.language, 40)].map((values) =>
    templateValues(key.document, key.language, values),
  );
}
