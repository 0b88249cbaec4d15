import type { LetterContent } from '#domain/letters/compose/frame';
import { letterParts, planOffer } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';

/** The second and last reminder: recalls what was sent, gives the account, and says what comes next. */
export function composeReminder2(facts: LetterFacts): LetterContent {
  const parts = letterParts(facts);
  const { paragraph, contact, demand, recall, situation } = parts;
  const texts = parts.texts.reminder2;
  return {
    title: texts.title,
    subject: null,
    blocks: [
      paragraph(texts.opening[facts.tone](recall)),
      parts.claims,
      ...parts.account,
      paragraph(texts.demand[facts.tone](demand), true),
      parts.payment,
      paragraph(
        `${texts.consequences[situation][facts.tone](demand)}${situation === 'FR_B2C' ? ` ${texts.noCharge}` : ''}`,
      ),
      ...planOffer(facts, parts),
      paragraph(`${texts.agreement[facts.tone]({ contact })} ${parts.texts.common.paidMeanwhile[facts.tone]}`),
      parts.signature(texts.closing[facts.tone]),
      ...parts.enclosures,
      ...parts.detail,
    ],
  };
}
