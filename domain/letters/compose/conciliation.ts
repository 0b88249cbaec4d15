import type { LetterContent } from '#domain/letters/compose/frame';
import { letterParts, planOffer } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';

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
      paragraph(texts.opening(recall)),
      parts.claims,
      ...parts.account,
      paragraph(texts.proposal[country](demand)),
      ...planOffer(facts, parts),
      parts.payment,
      paragraph(`${parts.texts.reminder2.agreement({ contact })} ${parts.texts.common.paidMeanwhile}`),
      parts.legalNotice([
        texts.withoutPrejudice,
        ...(country === 'BE' && facts.registered !== null ? [texts.lawRegisteredBe] : []),
      ]),
      parts.signature(texts.closing),
      ...parts.enclosures,
      ...parts.detail,
    ],
  };
}
