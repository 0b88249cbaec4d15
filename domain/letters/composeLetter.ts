import { unreachable } from '#domain/assert';
import { composeBeFirstReminder } from '#domain/letters/compose/beFirstReminder';
import { composeConciliation } from '#domain/letters/compose/conciliation';
import { composeCourtesy } from '#domain/letters/compose/courtesy';
import { composeFormalNotice } from '#domain/letters/compose/formalNotice';
import { frameLetter, type LetterContent } from '#domain/letters/compose/frame';
import { composeHandover } from '#domain/letters/compose/handover';
import { composeReminder1 } from '#domain/letters/compose/reminder1';
import { composeReminder2 } from '#domain/letters/compose/reminder2';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterDocument } from '#domain/letters/model';
import { findUnprintable } from '#domain/letters/printable';
import { checkMentions } from '#domain/letters/requiredMentions';
import { composeWorded } from '#domain/letters/templates/composeWorded';
import type { Wording } from '#domain/letters/templates/wording';
import { ok, reject, type Result } from '#domain/result';

export type LetterRefusalCode =
  | 'letter.mentionMissing'
  | 'letter.nothingDue'
  | 'letter.deadlineInPast'
  | 'letter.unprintable'
  | 'letter.wordingBroken';

/**
 * The letter of a step, for one customer and all his invoices of the claim.
 *
 * Refuses a letter that lacks a mention the law or the payment needs (`field`, `article`), one that asks for nothing,
 * one whose deadline is not after its date, and one with a sign that cannot be printed (`sign`, and the `text` it is in).
 *
 * @param wording the user's own words for this letter; null: those of the program
 */
export function composeLetter(
  facts: LetterFacts,
  wording: Wording | null = null,
): Result<LetterDocument, LetterRefusalCode> {
  if (facts.claim.asked.total <= 0) return reject('letter.nothingDue');

  const mentions = checkMentions(facts);
  if (!mentions.ok) return mentions;

  if (facts.deadlineOn !== null && facts.deadlineOn <= facts.today) {
    return reject('letter.deadlineInPast', { deadlineOn: facts.deadlineOn });
  }
  const content = wording === null ? ok(contentOf(facts)) : composeWorded(facts, wording);
  if (!content.ok) return content;
  const letter = frameLetter(facts, content.value, wording?.version);
  const unprintable = findUnprintable(letter);
  return unprintable === null ? ok(letter) : reject('letter.unprintable', { ...unprintable });
}

function contentOf(facts: LetterFacts): LetterContent {
  const { kind, claim } = facts;
  switch (kind) {
    case 'courtesy':
      return composeCourtesy(facts);
    case 'reminder1':
      return claim.country === 'BE' && claim.relation === 'B2C'
        ? composeBeFirstReminder(facts)
        : composeReminder1(facts);
    case 'reminder2':
      return composeReminder2(facts);
    case 'formalNotice':
      return composeFormalNotice(facts);
    case 'conciliation':
      return composeConciliation(facts);
    case 'handover':
      return composeHandover(facts);
    default:
      return unreachable(kind);
  }
}
