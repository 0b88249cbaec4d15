import type { Language } from '#domain/country';
import type { Sender } from '#domain/letters/facts';
import type { LetterBlock } from '#domain/letters/model';
import { partIds, type BlockRole, type BlockSpec, type PartId } from '#domain/letters/templates/blockSpec';
import { fillText, type TemplateValues } from '#domain/letters/templates/liquid';
import { isOwnBlock, type WordingBlock } from '#domain/letters/templates/wording';
import { typeset } from '#domain/letters/typeset';
import { ok, reject, type Result } from '#domain/result';

/** What the texts of a paper are filled with, and what the program puts between them. */
export type Filling = {
  readonly specs: readonly BlockSpec[];
  readonly language: Language;
  readonly sender: Sender;
  readonly values: TemplateValues;
  readonly partOf: (id: PartId) => readonly LetterBlock[];
  /** Whether a block that offers to spread the payments is printed. */
  readonly offers: boolean;
};

/** The title when it is a text, and the blocks in the order of the page. */
export type Filled = { readonly title: string | null; readonly blocks: readonly LetterBlock[] };

/**
 * The blocks of a wording on paper: texts filled in, parts in their place. A text that comes out empty is left out, and
 * small print in a row is one paragraph after the other under one line.
 *
 * Refuses a text that cannot be filled (`block`, `line`, `column`): it was checked when it was saved, so only facts that
 * no sample foresaw bring this about.
 */
export function fillWording(
  wording: readonly WordingBlock[],
  { language, offers, partOf, sender, specs, values }: Filling,
): Result<Filled, 'letter.wordingBroken'> {
  const known = new Map(specs.map((spec) => [spec.id, spec]));
  const blocks: LetterBlock[] = [];
  let title: string | null = null;
  for (const block of wording) {
    const spec = known.get(block.id);
    if (spec === undefined && !isOwnBlock(block.id)) continue;
    if (spec?.isOffer === true && !offers) continue;
    const role = spec?.role ?? 'paragraph';
    if (role === 'part') {
      const part = partIds.find((one) => one === block.id);
      blocks.push(...(part === undefined ? [] : partOf(part)));
      continue;
    }
    const lines = filledLines(block, values);
    if (!lines.ok) return lines;
    if (role === 'title') title = lines.value.join(' ');
    else blocks.push(...textBlocks(role, lines.value, language, sender));
  }
  return ok({ title, blocks: blocks.reduce(withJoinedPrint, []) });
}

/** The lines of a filled text; blanks in a row count as one, and empty lines as none. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '');
}

function filledLines(
  { id, source }: WordingBlock,
  values: TemplateValues,
): Result<readonly string[], 'letter.wordingBroken'> {
  const filled = fillText(source ?? '', values);
  if (filled.ok) return ok(linesOf(filled.value));
  const { column = 1, line = 1 } = filled.error.params;
  return reject('letter.wordingBroken', { block: id, line, column });
}

function textBlocks(
  role: Exclude<BlockRole, 'title' | 'part'>,
  lines: readonly string[],
  language: Language,
  sender: Sender,
): readonly LetterBlock[] {
  if (lines.length === 0) return [];
  const set = (text: string) => typeset(text, language);
  switch (role) {
    case 'paragraph':
    case 'strong':
      return lines.map((line) => ({ block: 'paragraph', text: set(line), isStrong: role === 'strong' }));
    case 'legal':
      return [{ block: 'legalNotice', title: null, texts: lines.map(set) }];
    case 'closing':
      return [
        {
          ...{ block: 'signature', closing: set(lines.join(' ')) },
          ...{ name: sender.signatory, role: sender.signatoryRole },
        },
      ];
  }
}

function withJoinedPrint(before: LetterBlock[], block: LetterBlock): LetterBlock[] {
  const last = before.at(-1);
  const isJoined =
    last?.block === 'legalNotice' && block.block === 'legalNotice' && last.title === null && block.title === null;
  if (!isJoined) return [...before, block];
  return [...before.slice(0, -1), { ...last, texts: [...last.texts, ...block.texts] }];
}
