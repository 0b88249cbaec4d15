import { businessNumberText, type LetterContent } from '#domain/letters/compose/frame';
import { letterParts, planOffer, type LetterParts } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterBlock } from '#domain/letters/model';

/**
 * The letter that puts the debtor in default: cause and extent of the debt, account, deadline, what follows.
 *
 * @source C. civ. (FR) art. 1231-6, 1344, 1344-1; C. com. art. L441-10; law (BE) of 2 August 2002; CDE book XIX
 */
export function composeFormalNotice(facts: LetterFacts): LetterContent {
  const parts = letterParts(facts);
  const { paragraph, contact, demand, recall, situation } = parts;
  const texts = parts.texts.formalNotice;
  return {
    title: texts.title,
    subject: null,
    blocks: [
      paragraph(texts.opening[facts.tone](recall)),
      parts.claims,
      ...parts.account,
      paragraph(texts.demand(demand), true),
      parts.payment,
      paragraph(texts.consequences[situation][facts.tone]),
      ...planOffer(facts, parts),
      paragraph(`${texts.contest[facts.tone]({ contact })} ${parts.texts.common.paidMeanwhile[facts.tone]}`),
      formalNoticeLaw(facts, parts),
      parts.signature(texts.closing[facts.tone]),
      ...parts.enclosures,
      ...parts.detail,
    ],
  };
}

/** The articles that make it a formal notice, and who the parties are when they are businesses. */
export function formalNoticeLaw(
  { addressee, claim, language }: LetterFacts,
  { legalNotice, situation, texts: { formalNotice: texts } }: LetterParts,
): LetterBlock {
  const parties =
    addressee.businessNumber === null || claim.relation === 'B2C'
      ? []
      : [
          texts.parties({
            debtor: addressee.name,
            number: businessNumberText(addressee.businessNumber, claim.country, language),
          }),
        ];
  return legalNotice([texts.law[situation], ...parties]);
}
