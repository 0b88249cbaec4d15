import type { LetterContent } from '#domain/letters/compose/frame';
import { letterParts, planOffer } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';

/**
 * The first reminder: it looks like the invoice, takes the delay for an oversight and gives a new date.
 * Penalties are mentioned between businesses only, never counted, and not at all in the gentle tone.
 */
export function composeReminder1(facts: LetterFacts): LetterContent {
  const parts = letterParts(facts);
  const { paragraph, count, contact, demand, situation } = parts;
  const texts = parts.texts.reminder1;
  const isAnnounced = facts.tone !== 'gentle' && (situation === 'FR_B2B' || situation === 'BE_B2B');
  return {
    title: texts.title,
    subject: null,
    blocks: [
      paragraph(texts.opening[facts.tone](count)),
      parts.claims,
      ...(count > 1 ? parts.account : []),
      paragraph(texts.demand[facts.tone](demand)),
      parts.payment,
      paragraph(`${texts.question[facts.tone]({ contact })} ${parts.texts.common.paidMeanwhile[facts.tone]}`),
      ...planOffer(facts, parts),
      ...(isAnnounced ? [parts.legalNotice([texts.announced[situation]])] : []),
      parts.signature(texts.closing[facts.tone]),
      ...parts.enclosures,
    ],
  };
}
