import { formatEuros } from '#domain/format/amount';
import { belgianNumber, type LetterContent } from '#domain/letters/compose/frame';
import { letterParts, planOffer, type LetterParts } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterBlock } from '#domain/letters/model';

/**
 * The free first reminder to a Belgian consumer: balance, indemnity that would follow, creditor and his number, what was
 * sold and when it fell due, and the fourteen days.
 *
 * @source CDE art. XIX.2
 */
export function composeBeFirstReminder(facts: LetterFacts): LetterContent {
  const parts = letterParts(facts);
  const { paragraph, contact, count } = parts;
  const texts = parts.texts.beFirstReminder;
  const shared = parts.texts.reminder1;
  const said = firstReminderWords(facts, parts);
  return {
    title: texts.title,
    subject: null,
    blocks: [
      paragraph(shared.opening[facts.tone](count)),
      parts.claims,
      ...(count > 1 ? parts.account : []),
      said.free,
      said.period,
      parts.payment,
      said.indemnity,
      paragraph(`${shared.question[facts.tone]({ contact })} ${parts.texts.common.paidMeanwhile[facts.tone]}`),
      ...planOffer(facts, parts),
      said.law,
      parts.signature(shared.closing[facts.tone]),
      ...parts.enclosures,
    ],
  };
}

/** What the law wants the first reminder to say, in its own words. */
export function firstReminderWords(
  { claim: { announcedIndemnity, announcedReminderCost }, language, sender }: LetterFacts,
  { demand, legalNotice, paragraph, texts: { beFirstReminder: texts } }: LetterParts,
): Readonly<Record<'free' | 'period' | 'indemnity' | 'law', LetterBlock>> {
  const indemnity = { amount: formatEuros(announcedIndemnity, language) };
  const hasCost = announcedReminderCost > 0;
  const cost = { amount: formatEuros(announcedReminderCost, language) };
  const mayFollow =
    announcedIndemnity > 0
      ? texts.indemnity(indemnity)
      : `${texts.noIndemnity(indemnity)} ${hasCost ? texts.alsoInterest : texts.onlyInterest}`;
  return {
    free: paragraph(hasCost ? texts.freeInTime : texts.free),
    period: paragraph(texts.period(demand)),
    indemnity: paragraph(hasCost ? `${mayFollow} ${texts.reminderCost(cost)}` : mayFollow),
    law: legalNotice([
      texts.creditor({ name: sender.name, number: belgianNumber(sender.enterpriseNumber) ?? '' }),
      texts.law,
    ]),
  };
}
