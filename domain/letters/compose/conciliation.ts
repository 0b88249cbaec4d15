import type { LetterContent } from '#domain/letters/compose/frame';
import { letterParts, planOffer, type LetterParts } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterBlock } from '#domain/letters/model';

/**
 * Proposes to settle with the help of a third person, free of charge, before any court.
 *
 * @source CPC art. 750-1 (France); C. jud. art. 731 and 1730 § 3 (Belgium: suspends limitation when registered)
 */
export function composeConciliation(facts: LetterFacts): LetterContent {
  const parts = letterParts(facts);
  const { paragraph, contact, demand, recall } = parts;
  const texts = parts.texts.conciliation;
  const { country } = facts.claim;
  return {
    title: texts.title,
    subject: null,
    blocks: [
      paragraph(texts.opening[facts.tone](recall)),
      parts.claims,
      ...parts.account,
      paragraph(`${texts.proposal[country]} ${texts.answer[facts.tone](demand)}`),
      ...planOffer(facts, parts),
      parts.payment,
      paragraph(
        `${parts.texts.reminder2.agreement[facts.tone]({ contact })} ${parts.texts.common.paidMeanwhile[facts.tone]}`,
      ),
      conciliationLaw(facts, parts),
      parts.signature(texts.closing[facts.tone]),
      ...parts.enclosures,
      ...parts.detail,
    ],
  };
}

/** What an answer does not mean; and, registered in Belgium, what the letter does to limitation. */
export function conciliationLaw(
  { claim, registered }: LetterFacts,
  { legalNotice, texts: { conciliation: texts } }: LetterParts,
): LetterBlock {
  return legalNotice([
    texts.withoutPrejudice,
    ...(claim.country === 'BE' && registered !== null ? [texts.lawRegisteredBe] : []),
  ]);
}
