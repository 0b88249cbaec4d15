import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';
import { formatPercent } from '#domain/format/amount';
import { ratePpm } from '#domain/money/rate';

const { count, day, text } = wordsOf('en');
const rate = (p: Params): string => formatPercent(ratePpm(Number(p['limit'] ?? 0)), 'en');

/** What stands in the way of a word, a call or a clause, and what to do instead. */
export const guardrailSentencesEn = {
  'mention.contractRate.underFloor': (p) =>
    `This rate is under the minimum of the law (${rate(p)}): it does not count, the sentence keeps the rate of the law.`,
  'mention.contractRate.overCap': (p) =>
    `This rate is over the maximum towards a private customer (${rate(p)}): it does not count, the sentence keeps the rate of the law.`,
  'mention.contractRate.excessive': () => 'A judge may lower a rate this high.',
  'mention.contractRate.consumerClause': () => 'Towards a private customer this rate does not count.',
  'mention.contractRate.cannotCheck': () =>
    'The rate of the law for this period is not known: this rate cannot be checked.',
  'mention.clauseOverCap': () =>
    'This indemnity goes over the caps of the law for some amounts: such a clause is void. The sentence leaves it out.',
  'guardrail.rule.thirdPerson': () =>
    'A debt is spoken of only with the person who owes it: not with family, employer or neighbours.',
  'guardrail.rule.nightCall': () => 'It is too early or too late to call.',
  'guardrail.rule.lateCall': () => 'It is late to call.',
  'guardrail.rule.sundayCall': () => 'It is Sunday: no calls about money.',
  'guardrail.rule.holidayCall': () => 'It is a public holiday: no calls about money.',
  'guardrail.rule.beConsumerCallBeforeReminder': () =>
    'A private customer in Belgium first gets a free first reminder. Until its time is over, nothing is asked of him by phone.',
  'guardrail.rule.threat': (p) => `“${text(p, 'found')}” reads as a threat.`,
  'guardrail.rule.insult': (p) => `“${text(p, 'found')}” is an insult or a judgement on the person.`,
  'guardrail.rule.publicShame': (p) => `“${text(p, 'found')}”: never threaten to tell others about the debt.`,
  'guardrail.rule.falseAuthority': (p) => `“${text(p, 'found')}” suggests a court decision that does not exist.`,
  'guardrail.rule.costsToConsumer': (p) => `“${text(p, 'found')}”: a private customer pays no reminder costs.`,
  'guardrail.rule.wrongOfficer': (p) =>
    `“${text(p, 'found')}”: in France he is called “commissaire de justice” since 1 July 2022.`,
  'guardrail.instead.askToBeCalledBack': () =>
    'Only ask to be called back, without saying why, and note “Message left”.',
  'guardrail.instead.callByDay': () => 'Call on a working day, between 8:00 and 20:00.',
  'guardrail.instead.callOnWorkingDay': () => 'Call on a working day.',
  'guardrail.instead.sendFirstReminder': () =>
    'Send the free first reminder, or wait until its time is over. If he calls you himself, you may answer and note it.',
  'guardrail.instead.sayTheNextStep': () =>
    'Say what you will really do: “without payment by that day, I will bring the file to court”.',
  'guardrail.instead.rephrase': () => 'Describe the fact instead: “the invoice is still unpaid after two reminders”.',
  'guardrail.instead.leaveOut': () => 'Leave this out.',
  'guardrail.instead.nameTheOfficer': () => 'Write “commissaire de justice”.',
  'term.dueBeforeInvoice': () => 'The due date is before the date of the invoice.',
  'term.needsEndOfMonthClause': (p) =>
    `More than 60 days: allowed only if “45 days end of month” is written in the contract. Otherwise by ${day(p, 'ceilingOn')} (${text(p, 'article')}).`,
  'term.overCeiling': (p) =>
    `These terms are longer than the law allows between businesses: by ${day(p, 'ceilingOn')} at the latest (${text(p, 'article')}). A fine is possible.`,
  'term.overThirtyWithoutAgreement': (p) =>
    `Without a written agreement the terms are 30 days: ${day(p, 'ceilingOn')} (${text(p, 'article')}).`,
  'term.clauseVoid': (p) =>
    `Between businesses, terms of more than 60 days are void: the law counts 30 days, so ${day(p, 'ceilingOn')} (${text(p, 'article')}). You may wait longer, but nothing obliges you to.`,
  'term.overSector': (p) =>
    `For what you sell the law sets shorter terms: ${day(p, 'ceilingOn')} at the latest (${text(p, 'article')}). A fine is possible.`,
  'terms.daysOverCeiling': (p) =>
    `Between businesses the law allows at most ${count(p, 'days')} days from the invoice (${text(p, 'article')}). A fine is possible.`,
  'terms.endOfMonthOverCeiling': (p) =>
    `“End of month”: the law allows at most ${count(p, 'days')} days (${text(p, 'article')}). A fine is possible.`,
  'terms.endOfMonthNeedsClause': (p) =>
    `Allowed only if “${count(p, 'days')} days end of month” is written in the contract (${text(p, 'article')}). Otherwise 60 days from the invoice.`,
  'terms.daysVoid': (p) =>
    `Between businesses more than ${count(p, 'days')} days is void: the law then counts 30 days (${text(p, 'article')}). You may wait longer, but nothing obliges you to.`,
  'terms.daysOverSector': (p) =>
    `For what you sell the law sets shorter terms: ${count(p, 'days')} days (${text(p, 'article')}). A fine is possible.`,
  'terms.daysLong': () => 'More than 60 days: towards a private customer nothing obliges you to.',
  'deadline.sent': (p) => `Sent on ${day(p, 'on')}.`,
  'deadline.notCounted': (p) => `${day(p, 'on')}: Saturday or Sunday, does not count.`,
  'deadline.holiday': (p) => `${day(p, 'on')}: public holiday, does not count.`,
  'deadline.thirdWorkingDay': (p) => `Third working day after posting, first day of the period: ${day(p, 'on')}.`,
  'deadline.dayAfter': (p) => `Day after the electronic sending, first day of the period: ${day(p, 'on')}.`,
  'deadline.day14': (p) => `Fourteenth day of the period: ${day(p, 'on')}.`,
  'deadline.carried': (p) => `Carried to the next working day: ${day(p, 'on')}.`,
  'deadline.chargeable': (p) => `First day on which something may be added: ${day(p, 'on')}.`,
  'deadline.presented': (p) => `Presented by the post on ${day(p, 'on')}.`,
  'deadline.estimated': (p) =>
    `Presentation estimated on ${day(p, 'on')}: two working days after sending, while the post has not said.`,
  'deadline.received': (p) => `Signed for on ${day(p, 'on')}.`,
  'deadline.interestFrom': (p) => `First day of interest, the day after: ${day(p, 'on')}.`,
  'deadline.granted': (p) =>
    `Time of ${count(p, 'days')} days, chosen by you in your reminders (no law sets it): until ${day(p, 'on')}.`,
  'deadline.movedLater': (p) => `Nobody works on that day: moved to ${day(p, 'on')}.`,
  'deadline.movedEarlier': (p) => `Nobody works on that day: brought forward to ${day(p, 'on')}.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
