import { unreachable } from '#domain/assert';
import { firstReminderWords } from '#domain/letters/compose/beFirstReminder';
import { conciliationLaw } from '#domain/letters/compose/conciliation';
import { paymentWhenDue } from '#domain/letters/compose/courtesy';
import { formalNoticeLaw } from '#domain/letters/compose/formalNotice';
import type { LetterContent } from '#domain/letters/compose/frame';
import { debtorLine, whatWasDone } from '#domain/letters/compose/handover';
import { letterParts, type LetterParts } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterBlock } from '#domain/letters/model';
import { fillText, type TemplateValues } from '#domain/letters/templates/liquid';
import { originalBlocks, partIds, type BlockRole, type PartId } from '#domain/letters/templates/originals';
import { templateValues, variablesFrom } from '#domain/letters/templates/variables';
import { isOwnBlock, type Wording, type WordingBlock, type WordingKey } from '#domain/letters/templates/wording';
import { ok, reject, type Result } from '#domain/result';

/** Which wording a letter takes. */
export function wordingKeyOf({ claim, kind, language, tone }: LetterFacts): WordingKey {
  return { document: kind, country: claim.country, relation: claim.relation, language, tone };
}

/**
 * A letter in the user's own words: his texts filled in, and between them what the program writes. A paragraph that
 * comes out empty is left out.
 *
 * Refuses a text that cannot be filled (`block`, `line`): it was checked when it was saved, so only facts that no sample
 * foresaw bring this about.
 */
export function composeWorded(facts: LetterFacts, wording: Wording): Result<LetterContent, 'letter.wordingBroken'> {
  const key = wordingKeyOf(facts);
  const specs = new Map(originalBlocks(key).map((spec) => [spec.id, spec]));
  const parts = letterParts(facts);
  const values = templateValues(key.document, key.language, variablesFrom(facts));
  const blocks: LetterBlock[] = [];
  let title = titleOf(facts, parts);
  for (const block of wording.blocks) {
    const spec = specs.get(block.id);
    if (spec === undefined && !isOwnBlock(block.id)) continue;
    if (spec?.isOffer === true && !facts.offersPlan) continue;
    const role = spec?.role ?? 'paragraph';
    if (role === 'part') {
      blocks.push(...partBlocks(block.id, facts, parts));
      continue;
    }
    const lines = filledLines(block, values);
    if (!lines.ok) return lines;
    if (role === 'title') title = lines.value.join(' ');
    else blocks.push(...textBlocks(role, lines.value, parts));
  }
  const subject = facts.kind === 'handover' ? parts.texts.handover.subject({ name: facts.addressee.name }) : null;
  return ok({ title, subject, blocks });
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
  return reject('letter.wordingBroken', { block: id, line: filled.error.params['line'] ?? 1 });
}

function textBlocks(
  role: Exclude<BlockRole, 'title' | 'part'>,
  lines: readonly string[],
  parts: LetterParts,
): readonly LetterBlock[] {
  if (lines.length === 0) return [];
  switch (role) {
    case 'paragraph':
      return lines.map((line) => parts.paragraph(line));
    case 'strong':
      return lines.map((line) => parts.paragraph(line, true));
    case 'legal':
      return [parts.legalNotice(lines)];
    case 'closing':
      return [parts.signature(lines.join(' '))];
  }
}

function titleOf({ kind, claim }: LetterFacts, { texts }: LetterParts): string {
  return kind === 'reminder1' && claim.country === 'BE' && claim.relation === 'B2C'
    ? texts.beFirstReminder.title
    : texts[kind].title;
}

function partBlocks(id: string, facts: LetterFacts, parts: LetterParts): readonly LetterBlock[] {
  const part = partIds.find((one) => one === id);
  return part === undefined ? [] : blocksOfPart(part, facts, parts);
}

function blocksOfPart(part: PartId, facts: LetterFacts, parts: LetterParts): readonly LetterBlock[] {
  switch (part) {
    case 'title':
      return [];
    case 'claims':
      return [parts.claims];
    case 'account':
      // A first reminder of one invoice has its sum in the table already.
      return facts.kind === 'reminder1' && parts.count === 1 ? [] : parts.account;
    case 'payment':
      return [facts.kind === 'courtesy' ? paymentWhenDue(facts, parts) : parts.payment];
    case 'free':
    case 'period':
    case 'indemnity':
      return [firstReminderWords(facts, parts)[part]];
    case 'law':
      return lawOf(facts, parts);
    case 'enclosures':
      return parts.enclosures;
    case 'detail':
      return parts.detail;
    case 'debtor':
      return [debtorLine(facts, parts)];
    case 'done':
      return whatWasDone(facts, parts);
    default:
      return unreachable(part);
  }
}

function lawOf(facts: LetterFacts, parts: LetterParts): readonly LetterBlock[] {
  switch (facts.kind) {
    case 'reminder1':
      return [firstReminderWords(facts, parts).law];
    case 'formalNotice':
      return [formalNoticeLaw(facts, parts)];
    case 'conciliation':
      return [conciliationLaw(facts, parts)];
    default:
      return [];
  }
}
