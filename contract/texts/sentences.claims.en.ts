import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';
import { formatPercent } from '#domain/format/amount';
import { ratePpm } from '#domain/money/rate';

const { day, euros, text } = wordsOf('en');

const percent = (p: Params, name: string): string => formatPercent(ratePpm(Number(p[name] ?? 0)), 'en');
const on = (p: Params): string => (text(p, 'invoice') === '' ? '' : ` of invoice ${text(p, 'invoice')}`);
const forInvoice = (p: Params): string => (text(p, 'invoice') === '' ? '' : ` for invoice ${text(p, 'invoice')}`);
const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);

const charges: Readonly<Record<string, string>> = {
  interest: 'the interest',
  fixedIndemnity: 'the indemnity of €40',
  penaltyClause: 'the indemnity of your terms',
  reminderFee: 'the cost of the reminder',
};
const charge = (p: Params): string => charges[text(p, 'what')] ?? 'a charge';
const Charge = (p: Params): string => charge(p).charAt(0).toUpperCase() + charge(p).slice(1);

/** What may be asked beside the price, and why: one sentence for each rule, reason and doubt. */
export const claimSentencesEn = {
  'claim.openBalance': () => 'What is left to pay of the invoice, VAT included.',
  'claim.fr.b2b.penalties': () =>
    'Between businesses every day of delay costs penalties, without a reminder: the rate of the European Central Bank at the start of the half-year plus 10 points, on what is still due with VAT.',
  'claim.fr.b2b.contractPenalties': () =>
    'Between businesses every day of delay costs penalties, without a reminder: at the rate this customer accepted, on what is still due with VAT.',
  'claim.fr.b2b.fixedIndemnity': () =>
    '€40 for each invoice paid late between businesses, from the first day, once per invoice, whatever its amount.',
  'claim.fr.b2c.legalInterest': () =>
    'A private customer owes legal interest, and only from the formal notice on: from the day after the post presented it.',
  'claim.fr.b2c.noCosts': () =>
    'Reminder costs are yours: asking a private customer for them without a court decision is forbidden.',
  'claim.be.b2b.interest': () =>
    'Between enterprises interest runs by itself from the day after the due date: the rate of the European Central Bank at the start of the half-year plus 8 points, rounded up to the next half point.',
  'claim.be.b2b.contractInterest': () =>
    'Between enterprises interest runs by itself from the day after the due date, at the rate this customer accepted. A judge may review a rate that is plainly too high.',
  'claim.be.b2b.fixedIndemnity': () =>
    '€40 for each invoice paid late between enterprises, by law, without a reminder.',
  'claim.be.b2c.contractInterest': () =>
    'Interest of your terms, at most the legal commercial rate, once the free first reminder was sent and its 14 days are over.',
  'claim.be.b2c.legalInterest': () =>
    'Legal interest, once the free first reminder was sent and its 14 days are over: it counts from that day on.',
  'claim.be.b2c.cappedClause': () =>
    'Indemnity of your terms within the limits of the law: €20 up to €150, then €30 + 10% up to €500, then €65 + 5%, at most €2,000.',
  'claim.be.b2c.extraReminder': () =>
    'Subscription or regular deliveries: reminders of three due dates a year are free; from the fourth on, at most €7.50 a reminder. The stamp, which is allowed too, is not counted.',
  'claim.be.b2c.freeReminder': () =>
    'Subscription or regular deliveries: reminders of three due dates a year are free; from the fourth on, at most €7.50 a reminder. The stamp, which is allowed too, is not counted.',

  'claim.caution.rateMissing': () =>
    'A rate is not published yet: those days are not counted. The amount is the certain part; type the rate under Settings › Legal rates as soon as it appears.',
  'claim.caution.notOnInvoice': () =>
    'Your invoices to this customer do not carry the sentence on penalties and the €40. The law gives them all the same, but leaving it out is fined: add it.',
  'claim.caution.mentionAssumed': () =>
    'You have not said yet whether the sentence on penalties and the €40 is on your invoices.',
  'claim.caution.contractRateUnderFloor': () =>
    'The agreed rate is under the minimum of the law (three times legal interest): the rate of the law takes its place.',
  'claim.caution.contractRateOverCap': () =>
    'The agreed rate is above what the law allows towards a private customer: it is void, legal interest remains.',
  'claim.caution.clauseOverCap': () =>
    'The indemnity of your terms is above the cap of the law: the whole clause is void.',
  'claim.caution.presentationEstimated': () =>
    'The post has not said yet when it presented the letter: counted as two working days after sending. Note the real date under Registered mail.',
  'claim.caution.reminderBeforeDue': () =>
    'A reminder sent before the due date does not count as the free first reminder.',

  'claim.later': (p) => `Allowed from ${day(p, 'from')}.`,
  'claim.waits.formalNotice': () => 'Nothing before the formal notice: it is what starts interest.',
  'claim.waits.firstReminder': () => 'Nothing before the free first reminder and its 14 days.',
  'claim.waits.validReminder': () =>
    'The reminder sent does not count, it left before the due date: send the free first reminder.',
  'claim.no.consumerCosts': () => 'Never: no reminder costs from a private customer.',
  'claim.no.freeReminder': () =>
    'Free reminder: the first three due dates of the year that were reminded of cost nothing, and a letter costs only once.',
  'claim.no.insolvent': () =>
    'Never: this customer is insolvent, only the price is claimed, from the administrator or the liquidator.',
  'claim.no.clauseOverCap': () => 'Never: your clause is above the cap of the law, it is void altogether.',
  'claim.no.clauseOneSided': () => 'Never: your clause does not bind both sides, it is void.',
  'claim.no.clause': () => 'Never: your terms provide no indemnity for this customer.',
  'claim.no.paidInTime': () => 'Nothing: all was paid by the due date.',
  'claim.never.frConsumer': () =>
    'Never from a private customer: the penalties of businesses, the €40, costs of reminders, postage or an agency.',
  'claim.never.beConsumer': () =>
    'Never from a private customer: the €40 of businesses, the first reminder, the fees of a collection agency, nor anything above the caps.',
  'claim.never.beSubscriber': () =>
    'Never from a private subscriber: the €40 of businesses, the reminders of three due dates a year, the fees of a collection agency, or anything above the caps.',
  'claim.never.beUncontested': (p) =>
    `Never by the procedure for uncontested debts: more than 10% of the price in interest and indemnity, here ${euros(p, 'allowed')} instead of ${euros(p, 'claimed')}. A letter may ask for all of it.`,

  'claim.open.frNoticeStart': () =>
    'The law does not say whether interest starts from the sending, the presentation or the receipt of the formal notice.',
  'claim.open.rateNotice': (p) =>
    `The rate from ${day(p, 'from')} to ${day(p, 'to')} was not compared with the official notice. Type it from the notice in Legal rates: it will be confirmed.`,
  'claim.open.beDayCount': () => 'No text fixes the length of the year; the custom is 365 days.',
  'claim.open.beSaturday': () =>
    'Book XIX does not say whether Saturday is a working day: the program does not count it, which gives the customer more time.',
  'claim.open.beSme': () =>
    'Only a small or medium enterprise counts interest from the day after the reminder; the definition is not confirmed.',
  'claim.open.reminderCost': () =>
    'The law does not say from which day this cost may be asked: the program waits for the end of the 14 days of the reminder.',
  'claim.open.beCap': () =>
    'Legal cap: no indexation was found after January 2026, and the law does not say whether it holds for each debt or for all. The program counts it for each invoice, without indexation.',
  'claim.open.beIndemnityPlace': () => 'The place of the indemnity in the order is not settled.',

  'claim.problem.relation': () =>
    'Business or private? Until you confirm it only the price is counted: from a private customer the law forbids nearly everything else.',
  'claim.problem.country': () =>
    'This private customer lives neither in France nor in Belgium: the law of his country protects him and the program does not know it. Only the price is counted.',
  'claim.problem.abroad': () =>
    'This private customer lives in the other country: his law protects him, not yours. Only the price is counted; take advice for the rest.',

  'figures.paymentsSettleCosts': (p) =>
    `In the order of the law the payments first paid ${euros(p, 'amount')} of indemnities and costs.`,
  'figures.paymentsSettleInterest': (p) =>
    `In the order of the law the payments first paid ${euros(p, 'amount')} of interest.`,
  'figures.principalBearsMore': (p) =>
    `The price therefore went down more slowly and bore ${euros(p, 'amount')} more interest.`,

  'payment.beforeInvoice': (p) =>
    `Note: this money is dated before invoice ${text(p, 'invoice')} (${day(p, 'on')}). It counts as a deposit; if that is a mistake, undo it and correct the date.`,

  'timeline.chargeWaived': (p) =>
    `Given up: ${charge(p)}${on(p)}${text(p, 'amount') === '' ? '' : `, ${euros(p, 'amount')}`}`,
  'timeline.chargeClaimedAgain': (p) => `${Charge(p)}${on(p)}: claimed again`,
  'timeline.termsAgreed': (p) =>
    `Terms agreed${forInvoice(p)}${text(p, 'rate') === '' ? '' : `: ${percent(p, 'rate')} a year`}`,
  'timeline.termsUsual': (p) => `Usual terms${forInvoice(p)}`,
  'timeline.insolvent': () => 'Customer insolvent',
  'action.charge.waived': (p) =>
    `Given up: ${charge(p)}${text(p, 'amount') === '' ? '' : ` (${euros(p, 'amount')})`}${of(p)}`,
  'action.charges.waived': (p) => `Given up: all that is added to the price${of(p)}`,
  'action.charge.claimedAgain': (p) => `Claimed again${of(p)}`,
  'action.terms.agreed': (p) => `Terms agreed${of(p)}`,

  'contractRate.underFloor': (p) =>
    `${percent(p, 'rate')} is under the minimum of the law, ${percent(p, 'limit')} (three times legal interest): the rate of the law will be used instead (${text(p, 'article')}).`,
  'contractRate.overCap': (p) =>
    `${percent(p, 'rate')} is above the maximum towards a private customer, ${percent(p, 'limit')}: the clause is void, legal interest remains (${text(p, 'article')}).`,
  'contractRate.excessive': (p) =>
    `${percent(p, 'rate')} a year: a judge reduces a plainly excessive penalty (${text(p, 'article')}). Check the decimal point.`,
  'contractRate.consumerClause': (p) =>
    `A late rate imposed on a private customer is presumed unfair: it will not be used, only legal interest counts after the formal notice (${text(p, 'article')}).`,
  'contractRate.cannotCheck': (p) =>
    `The legal rate to compare with is not known: this rate could not be checked (${text(p, 'article')}).`,
  'terms.insolvent': () =>
    'Nothing will be added to the price any more. Declare your claim in time to the administrator or the liquidator.',
  'terms.clauseNotUsed': () =>
    'This indemnity will not be claimed: the program counts it only for a private customer in Belgium.',
  'terms.clauseOneSided': (p) =>
    `A clause that binds only the customer is void (${text(p, 'article')}): it will not be used.`,
  'terms.clauseOverCap': (p) =>
    `On ${euros(p, 'balance')} due this clause is above the cap of ${euros(p, 'most')} (${text(p, 'article')}): on such invoices it is void altogether.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
