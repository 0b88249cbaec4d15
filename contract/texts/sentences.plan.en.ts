import type { Params } from '#contract/params';
import type { planSentencesFr } from '#contract/texts/sentences.plan.fr';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('en');
const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);

/** Payment in several parts and bills of exchange: the day, the thread, the history, the phone. */
export const planSentencesEn = {
  'today.planNote': (p) => `Instalment ${text(p, 'rank')} expected on ${day(p, 'on')}: note to send`,
  'today.planNotice': (p) => `Instalment of ${day(p, 'on')} missed: letter to send`,
  'today.planAnswer': () => 'The printed agreement has not come back signed',
  'today.planBroken': (p) => `Plan broken on ${day(p, 'on')}: everything is due again`,
  'today.unpaidBill': (p) => `Bill of exchange of ${day(p, 'on')} not paid`,
  'today.unpaidBillYesterday': () => 'Bill of exchange not paid yesterday',
  'why.planProposed': (p) => `Agreement to sign: answer expected until ${day(p, 'until')}`,
  'why.bill': (p) => `Bill of exchange payable on ${day(p, 'until')}`,
  'timeline.planProposed': (p) =>
    `Agreement printed: ${euros(p, 'amount')} in ${many(count(p, 'count'), 'instalment', 'instalments')}`,
  'timeline.planSigned': () => 'Payment agreement signed by the customer',
  'timeline.planStepPrinted.plan_note': (p) => `Note printed for instalment ${text(p, 'rank')}`,
  'timeline.planStepPrinted.plan_call': (p) => `Call for instalment ${text(p, 'rank')}`,
  'timeline.planStepPrinted.plan_notice': (p) => `Letter printed: instalment ${text(p, 'rank')} missed`,
  'timeline.planStepDone.plan_note': (p) => `Note posted for instalment ${text(p, 'rank')}`,
  'timeline.planStepDone.plan_call': (p) => `Call for instalment ${text(p, 'rank')}`,
  'timeline.planStepDone.plan_notice': (p) =>
    `Letter posted: instalment ${text(p, 'rank')} missed, deadline ${day(p, 'until')}`,
  'timeline.billDrawn': (p) =>
    `Bill of exchange of ${euros(p, 'amount')}${text(p, 'until') === '' ? ', payable at sight' : `, payable on ${day(p, 'until')}`}`,
  'timeline.billAccepted': () => 'Bill of exchange accepted by the customer',
  'timeline.billEnded.unpaid': () => 'Bill of exchange returned unpaid',
  'timeline.billEnded.cancelled': () => 'Bill of exchange cancelled',
  'action.plan.proposed': (p) => `Agreement printed: ${many(count(p, 'count'), 'instalment', 'instalments')}${of(p)}`,
  'action.plan.signed': (p) => `Payment agreement signed${of(p)}`,
  'action.plan.reminderPrinted': (p) => `Letter of the plan printed${of(p)}`,
  'action.plan.reminderPosted': (p) => `Letter of the plan posted${of(p)}`,
  'action.bill.drawn': (p) => `Bill of exchange of ${euros(p, 'amount')}${of(p)}`,
  'action.bill.accepted': (p) => `Bill of exchange accepted${of(p)}`,
  'action.bill.ended': (p) => `Bill of exchange closed${of(p)}`,
  'say.unpaidBill.soft': (p) =>
    `The bill of exchange of ${day(p, 'on')} was not paid. Was there a problem at the bank?`,
  'say.unpaidBill.normal': (p) => `The bill of exchange of ${day(p, 'on')} came back unpaid. When will you pay it?`,
  'say.unpaidBill.firm': (p) =>
    `The bill of exchange of ${day(p, 'on')} is not paid. I need the ${euros(p, 'amount')} this week.`,
} satisfies Readonly<Record<keyof typeof planSentencesFr, (params: Params) => string>>;
