import { firstReminderWords } from '#domain/letters/compose/beFirstReminder';
import { conciliationLaw } from '#domain/letters/compose/conciliation';
import { paymentWhenDue } from '#domain/letters/compose/courtesy';
import { formalNoticeLaw } from '#domain/letters/compose/formalNotice';
import type { LetterContent } from '#domain/letters/compose/frame';
import { debtorLine, whatWasDone } from '#domain/letters/compose/handover';
import { letterParts, type LetterParts } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterBlock } from '#domain/letters/model';
import type { PartId } from '#domain/letters/templates/blockSpec';
import { fillWording } from '#domain/letters/templates/fillWording';
import { originalBlocks } from '#domain/letters/templates/originals';
import { templateValues, variablesFrom } from '#domain/letters/templates/variables';
import type { LetterWordingKey, Wording } from '#domain/letters/templates/wording';
import { ok, type Result } from '#domain/result';

/** Which wording a letter takes. */
export function wordingKeyOf({ claim, kind, language, tone }: LetterFacts): LetterWordingKey {
  return { document: kind, country: claim.country, relation: claim.relation, language, tone };
}

/**
 * A letter in the user's own words: his texts filled in, and between them what the program writes. A paragraph that
 * comes out empty is left out.
 *
 * Refuses a text that cannot be filled (`block`, `line`, `column`): it was checked when it was saved, so only facts that no sample
 * foresaw bring this about.
 */
export function composeWorded(facts: LetterFacts, wording: Wording): Result<LetterContent, 'letter.wordingBroken'> {
  const key = wordingKeyOf(facts);
  const parts = letterParts(facts);
  const filled = fillWording(wording.blocks, {
    specs: originalBlocks(key),
    language: key.language,
    sender: facts.sender,
    values: templateValues(key.document, key.language, variablesFrom(facts)),
    partOf: (id) => blocksOfPart(id, facts, parts),
    offers: facts.offersPlan,
  });
  if (!filled.ok) return filled;
  const { blocks, title } = filled.value;
  const subject = facts.kind === 'handover' ? parts.texts.handover.subject({ name: facts.addressee.name }) : null;
  return ok({ title: title ?? titleOf(facts, parts), subject, blocks });
}

function titleOf({ kind, claim }: LetterFacts, { texts }: LetterParts): string {
  return kind === 'reminder1' && claim.country === 'BE' && claim.relation === 'B2C'
    ? texts.beFirstReminder.title
    : texts[kind].title;
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
      // Parts of papers beside the sequence.
      return [];
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
