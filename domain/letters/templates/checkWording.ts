import type { Language } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { plainDate } from '#domain/calendar/plainDate';
import { checkWords } from '#domain/guardrails/checkWords';
import { isPrintable } from '#domain/letters/printable';
import { linesOf } from '#domain/letters/templates/composeWorded';
import { checkText, fillText, type LiquidRefusalCode, type TemplateValues } from '#domain/letters/templates/liquid';
import { originalBlocks, type BlockSpec } from '#domain/letters/templates/originals';
import { namesKnown, variableName } from '#domain/letters/templates/variableNames';
import { templateValues, type VariableValues } from '#domain/letters/templates/variables';
import { isOwnBlock, type WordingBlock, type WordingKey } from '#domain/letters/templates/wording';
import { letterTexts } from '#domain/letters/texts/letterTexts';
import { cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type WordingRefusalCode =
  | LiquidRefusalCode
  | 'template.blockMissing'
  | 'template.blockUnknown'
  | 'template.valueMissing'
  | 'template.tooLong'
  | 'template.unprintable'
  | 'words.blocked';

/** Signs of one text, and blocks of one letter. */
export const sourceMax = 3_000;
export const blocksMax = 40;

/**
 * Whether a wording may be kept: every block that the law or the payment needs is there and says what it must, every text
 * can be filled with any letter's values, and none holds a word that a letter may not carry.
 *
 * Refuses with the block it is about; a missing one with the `article` that asks for it.
 */
export function checkWording(key: WordingKey, blocks: readonly WordingBlock[]): Result<null, WordingRefusalCode> {
  const specs = originalBlocks(key);
  const shape = checkShape(specs, blocks);
  if (!shape.ok) return shape;
  for (const block of blocks) {
    const spec = specs.find(({ id }) => id === block.id) ?? null;
    if (spec?.role === 'part') continue;
    const checked = checkBlock(key, block, spec);
    if (!checked.ok) return checked;
  }
  return ok(null);
}

function checkShape(specs: readonly BlockSpec[], blocks: readonly WordingBlock[]): Result<null, WordingRefusalCode> {
  const known = new Set(specs.map(({ id }) => id));
  const stranger = blocks.find(
    ({ id }, index) => (!known.has(id) && !isOwnBlock(id)) || blocks.findIndex((block) => block.id === id) < index,
  );
  if (stranger !== undefined) return reject('template.blockUnknown', { block: stranger.id });
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
  if (source.length > sourceMax) return reject('template.tooLong', { block: id, max: sourceMax });
  const read = checkText(source, namesKnown(key.document, key.language));
  if (!read.ok) return { ok: false, error: { ...read.error, params: { ...read.error.params, block: id } } };

  for (const values of samplesFor(key)) {
    const filled = fillText(source, values);
    if (!filled.ok) return { ok: false, error: { ...filled.error, params: { ...filled.error.params, block: id } } };
    const kept = checkKept(key, spec, linesOf(filled.value).join(' '), values);
    if (!kept.ok) return kept;
    const words = checkSaid(key, id, filled.value, spec?.source ?? '');
    if (!words.ok) return words;
  }
  return checkSaid(key, id, source, spec?.source ?? '');
}

// Asked of the filled text, in every sample: what only a condition shows may not be there when it counts.
function checkKept(
  { language }: WordingKey,
  spec: BlockSpec | null,
  text: string,
  values: TemplateValues,
): Result<null, WordingRefusalCode> {
  if (spec === null || spec.article === null) return ok(null);
  if (text === '') return reject('template.blockMissing', { block: spec.id, article: spec.article });
  for (const code of spec.needs) {
    const name = variableName(code, language);
    if (text.includes(String(values[name]))) continue;
    return reject('template.valueMissing', { block: spec.id, name, article: spec.article });
  }
  return ok(null);
}

function checkSaid(
  { country, relation }: WordingKey,
  block: string,
  text: string,
  original: string,
): Result<null, WordingRefusalCode> {
  const sign = [...text].find((one) => one >= ' ' && !isPrintable(one));
  if (sign !== undefined) return reject('template.unprintable', { block, sign });
  const situation = { country, relation, where: 'letter' } as const;
  const known = new Set(checkWords(original, situation).map(({ found }) => found.toLowerCase()));
  const blocked = checkWords(text, situation).find(
    ({ found, severity }) => severity === 'blocks' && !known.has(found.toLowerCase()),
  );
  if (blocked === undefined) return ok(null);
  const { article, found, rule } = blocked;
  return reject('words.blocked', { rule, found, article });
}

// One invoice and nothing sent before; and many of everything, as long a list as letters have.
function samplesFor(key: WordingKey): readonly TemplateValues[] {
  return [sample(key.language, 1), sample(key.language, 40)].map((values) =>
    templateValues(key.document, key.language, values),
  );
}

function sample(language: Language, count: number): VariableValues {
  const { common } = letterTexts[language];
  const euros = (amount: number) => formatEuros(cents(amount), language);
  const date = formatDate(plainDate('2026-05-12'), language);
  const known = count > 1 ? date : null;
  const recall = { count, firstReminder: known, secondReminder: known, formalNotice: known, call: known, undated: 0 };
  const row = { number: 'FA-2026-0105', issuedOn: date, dueOn: date, gross: euros(124_000), open: euros(84_000) };
  return {
    ...{ amount: euros(93_217), deadline: formatDate(plainDate('2026-06-01'), language) },
    ...{ invoices: common.these(count), count, recall: common.recall(recall) },
    contact: common.contact({ phone: null, email: null }),
    ...{ balance: euros(84_000), charges: known === null ? null : euros(9_217) },
    ...{ customer: 'Martin Toiture', business: 'Plomberie Dubois', signatory: 'Julien Dubois' },
    ...{ numbers: row.number, reference: row.number, today: date },
    ...{ firstReminderOn: known, secondReminderOn: known, formalNoticeOn: known, callOn: known },
    list: Array.from({ length: count }, () => row),
  };
}
