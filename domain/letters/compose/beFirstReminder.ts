import { formatEuros } from '#domain/format/amount';
import type { LetterContent } from '#domain/letters/compose/frame';
import { letterParts, planOffer } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';

/**
 * The free first reminder to a Belgian consumer: balance, indemnity that would follow, creditor and his number, what was
 * sold and when it fell due, and the fourteen days.
 *
 * @source CDE art. XIX.2
 */
export function composeBeFirstReminder(facts: LetterFacts): LetterContent {
  const parts = letterParts(facts);
  const { paragraph, contact, demand, count } = parts;
  const texts = parts.texts.beFirstReminder;
  const shared = parts.texts.reminder1;
  const { announcedIndemnity } = facts.claim;
  const indemnity = { amount: formatEuros(announcedIndemnity, facts.language) };
  return {
    title: texts.title,
    subject: null,
    blocks: [
      paragraph(shared.opening[facts.tone](count)),
      parts.claims,
      ...(count > 1 ? parts.account : []),
      paragraph(texts.free),
      paragraph(texts.period(demand)),
      parts.payment,
      paragraph(announcedIndemnity > 0 ? texts.indemnity(indemnity) : texts.noIndemnity(indemnity)),
      paragraph(`${shared.question({ contact })} ${parts.texts.common.paidMeanwhile}`),
      ...planOffer(facts, parts),
      parts.legalNotice([
        texts.creditor({ name: facts.sender.name, number: facts.sender.enterpriseNumber ?? '' }),
        texts.law,
      ]),
      parts.signature(shared.closing),
      ...parts.enclosures,
    ],
  };
}
