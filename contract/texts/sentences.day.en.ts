import type { Params } from '#contract/params';
import { answeredBy } from '#contract/texts/callParties';
import type { daySentencesFr } from '#contract/texts/sentences.day.fr';
import { wordsOf } from '#contract/texts/words';

const { about, count, day, euros, letter, many, step, text } = wordsOf('en');

/** What the day asks for: the list, the morning strip, the calls. */
export const daySentencesEn = {
  'today.emptyBook': () => 'Add an invoice or import your list',
  'today.brokenPromise': (p) => `Promised ${euros(p, 'amount')} for ${day(p, 'on')}`,
  'today.brokenPromiseYesterday': () => 'Promised to pay yesterday',
  'today.missedInstalment': (p) => `Instalment of ${day(p, 'on')} not paid`,
  'today.missedInstalmentYesterday': () => 'Yesterday’s instalment not paid',
  'today.invoiceReceived': () => 'Invoice received?',
  'today.deadlinePassed': () => 'Deadline of the reminder passed',
  'today.handover': () => 'Last letter without effect: hand the file over?',
  'today.letters': (p) => `${many(count(p, 'count'), 'letter', 'letters')} ready`,
  'today.courtesy': (p) => `${many(count(p, 'count'), 'courtesy note', 'courtesy notes')} before the due date`,
  'today.mail': (p) => `${many(count(p, 'count'), 'registered letter', 'registered letters')} to look at`,
  'today.mailSilent': (p) =>
    `${many(count(p, 'count'), 'registered letter', 'registered letters')} without news for ${many(count(p, 'days'), 'day', 'days')}`,
  'today.mailNumber': (p) =>
    `${many(count(p, 'count'), 'registered letter', 'registered letters')} posted: number to write down`,
  'today.repair.addressMissing': (p) =>
    `Address incomplete: ${many(count(p, 'count'), 'late customer', 'late customers')}, no letter can leave`,
  'today.repair.relationGuessed': (p) =>
    `Business or private? To be confirmed for ${many(count(p, 'count'), 'customer', 'customers')}`,
  'today.repair.phoneMissing': (p) =>
    `Phone number missing: ${many(count(p, 'count'), 'late customer', 'late customers')}`,
  'today.repair.company': () => 'Complete your own business before the first letter',
  'strip.bankOld': (p) => `Bank entered up to ${day(p, 'on')} (${many(count(p, 'days'), 'day', 'days')})`,
  'strip.unmatched': (p) =>
    `${euros(p, 'amount')} received pay no invoice yet (${many(count(p, 'count'), 'customer', 'customers')})`,
  'strip.backupNever': () => 'No backup was ever made',
  'strip.backupOld': (p) => `Last backup on ${day(p, 'on')}`,
  'strip.rateMissing': (p) => `Interest rates known up to ${day(p, 'on')}: interest in letters stops at that day`,
  'morning.title': () => 'Dûment: to do today',
  'morning.body': (p) =>
    [
      ...(count(p, 'calls') > 0 ? [many(count(p, 'calls'), 'call', 'calls')] : []),
      ...(count(p, 'letters') > 0 ? [many(count(p, 'letters'), 'letter', 'letters')] : []),
      ...(count(p, 'followUps') > 0 ? [many(count(p, 'followUps'), 'follow-up', 'follow-ups')] : []),
    ].join(', '),
  'clock.movedBack': (p) =>
    `The computer says ${day(p, 'on')}, but Dûment already worked on ${day(p, 'last')}. Correct the date of the computer: nothing is proposed meanwhile.`,
  'erase.rewriting': () =>
    'A customer is being erased, the file is written anew: you can read everything, what you save waits a little.',
  'clock.jumped': (p) =>
    `The computer says ${day(p, 'on')}; last time it was ${day(p, 'last')}. Is that the right date?`,

  'answer.has_paid': (p) => `${day(p, 'on')}: says it is paid${answeredBy(p, 'en')}`,
  'answer.will_pay': (p) => `${day(p, 'on')}: will pay${answeredBy(p, 'en')}`,
  'answer.not_reached': (p) => `${day(p, 'on')}: not reached${answeredBy(p, 'en')}`,
  'answer.message_left': (p) => `${day(p, 'on')}: message left${answeredBy(p, 'en')}`,
  'answer.not_received': (p) => `${day(p, 'on')}: invoice not received${answeredBy(p, 'en')}`,
  'answer.disputes': (p) => `${day(p, 'on')}: disputes it${answeredBy(p, 'en')}`,
  'answer.asks_for_time': (p) => `${day(p, 'on')}: asks for time${answeredBy(p, 'en')}`,
  'answer.refuses': (p) => `${day(p, 'on')}: refuses to pay${answeredBy(p, 'en')}`,
  'contact.letter': (p) =>
    `${day(p, 'on')}: ${letter(p)}${text(p, 'until') === '' ? '' : `, deadline ${day(p, 'until')}`}`,
  'contact.promise.open': (p) => `Promised ${euros(p, 'amount')} for ${day(p, 'on')}`,
  'contact.promise.kept': (p) => `Promise of ${day(p, 'on')} kept (${euros(p, 'amount')})`,
  'contact.promise.broken': (p) => `Promise of ${euros(p, 'amount')} for ${day(p, 'on')} not kept`,
  'contact.promise.cancelled': (p) => `Promise for ${day(p, 'on')} cancelled`,
  'call.beConsumerFirst': () =>
    'Private customer in Belgium: the free first reminder has not left yet. Ask a question, demand nothing.',

  'next.call': (p) => `Call on ${day(p, 'on')}`,
  'next.letter': (p) => `Letter on ${day(p, 'on')}: ${step(p)}`,
  'next.email': (p) => `E-mail on ${day(p, 'on')}: ${step(p)}`,
  'next.registered_letter': (p) => `Registered letter on ${day(p, 'on')}: ${step(p)}`,
  'next.handover': (p) => `Hand the file over on ${day(p, 'on')}`,
  'advice.sendDuplicates': () => 'Send a copy of the invoice',
  'advice.confirmPromise': () => 'Confirm the promise with a short note',
  'advice.printPlan': () => 'Print the payment plan and have it signed',
  'advice.offerPlan': () => 'Offer a payment plan',
  'advice.prepareFormalNotice': () => 'Prepare the last official letter',

  'why.settled': () => 'Everything is paid',
  'why.locked': () => 'This customer is never reminded',
  'why.insolvent': () => 'This customer is under insolvency proceedings: declare what he owes',
  'why.blocked': (p) => `Left aside by hand: ${about(p, 'invoice', 'invoices')}`,
  'why.disputed': (p) => `The customer disputes ${about(p, 'invoice', 'invoices')}`,
  'why.handedOver': () => 'The file was handed over',
  'why.tooSmall': (p) => `Too small an amount to remind: ${about(p, 'invoice', 'invoices')}`,
  'why.paused': (p) => (text(p, 'until') === '' ? 'Paused' : `Paused until ${day(p, 'until')}`),
  'why.promised': (p) => `The customer promised to pay by ${day(p, 'until')}`,
  'why.plan': (p) =>
    text(p, 'until') === '' ? 'Payment plan under way' : `Payment plan: next instalment on ${day(p, 'until')}`,
  'why.waitingForDeadline': (p) => `The deadline of the letter runs until ${day(p, 'until')}`,
  'why.callAgainLater': (p) => `Not reached: call again after ${day(p, 'until')}`,
  'why.minimumGap': (p) => `Reminded recently: nothing more until ${day(p, 'until')}`,
  'why.notDueYet': (p) =>
    text(p, 'until') === '' ? 'Nothing to do for now' : `Nothing to do until ${day(p, 'until')}`,
  'why.creditCovers': () => 'This customer has money in advance: say which invoice it pays',
  'why.firstReminderMissing': () => 'The free first reminder must leave before anything else',
  'why.stepSwitchedOff': () => 'The steps that follow are switched off',
  'why.endOfSequence': () => 'All steps are done: it is for you to decide',
} satisfies Record<keyof typeof daySentencesFr, (params: Params) => string>;
