import { counted, listed, plural } from '#renderer/i18n/plural';
import type { LimitationText } from '#renderer/i18n/fr/limitation';

/** Until when an invoice can be taken to court. */
export const limitationEn: LimitationText = {
  title: 'Until when to go to court',
  until: 'Last day',
  passedTitle: 'Too late for a court',
  what: 'For',
  habit: {
    invoice: 'said for this invoice',
    customer: 'usual for this customer',
    company: 'your habit',
    default: 'proposed habit, to be checked',
  },
  fromLabel: 'Counted from',
  startFacts: { worksCompleted: 'completion of the works or service', delivery: 'delivery', dueDate: 'due date' },
  startFrom: {
    typed: 'the day you noted',
    delivered: 'delivery date of the invoice',
    issued: 'date of the invoice, for want of better',
    due: 'due date of the invoice',
  },
  choose: 'Make precise',
  record: 'Note a fact',
  seen: 'I have read this',
  seenHint: 'You will be told again at the next step: three months, one month, term passed.',
  warnings: {
    sixMonths: 'less than six months',
    threeMonths: 'less than three months',
    oneMonth: 'last month',
    passed: 'term passed',
  },
  term: (months: number) =>
    months % 12 === 0
      ? `${months / 12} ${plural('en', months / 12, { one: 'year', other: 'years' })}`
      : `${months} months`,
  startStep: (fact: string, term: string) => `${fact}, plus ${term}`,
  effects: {
    interrupts: 'the term starts again',
    suspends: 'the term is extended',
    nothing: 'changes nothing',
    tooLate: 'too late, changes nothing any more',
    onceOnly: 'counts once only, changes nothing',
  },
  lastDayIs: (day: string) => `last day: ${day}`,
  origins: { typed: 'noted by you', money: 'from your payments', plan: 'from the signed plan' },
  takeBack: 'Take back',
  without: (reminders: number, registered: number, calls: number) =>
    `Stopped nothing: ${listed([
      counted('en', reminders, { one: 'letter', other: 'letters' }),
      counted('en', registered, { one: 'registered letter', other: 'registered letters' }),
      counted('en', calls, { one: 'call', other: 'calls' }),
    ])}. A registered letter you send yourself does not stop the term.`,
  unconfirmed: 'to be confirmed',
  possible: 'What starts the term again or extends it',
  possibleNow: 'Possible now',
  ruleEffects: {
    nothing: 'changes nothing',
    newTerm: 'the whole term starts again',
    oneYearOnce: 'one more year, once only',
    oneMonth: 'one more month',
    untilItsEnd: 'the term stands still meanwhile',
  },
  advice:
    'Simplest: get a signed acknowledgement of the debt or a payment, however small. Otherwise see a lawyer or a commissaire de justice without delay.',
  adviceBe:
    'Simplest: get a signed acknowledgement of the debt or a payment, however small. Otherwise see a lawyer or a bailiff without delay: the lawyer’s letter must leave at least one month before the end.',
  passedAdvice:
    'The customer may still pay of his own accord, but a judge will not force him if this term is raised. You can ask politely, or write the amount off.',
  source: 'The judge has the last word; have a date that matters checked.',
  pair: (name: string, effect: string) => `${name}: ${effect}`,
  chooseTitle: 'What is this invoice for?',
  subject: 'Subject',
  startOn: 'Day it was finished or delivered',
  startOptional: 'Day it was finished or delivered (if you know it)',
  scope: 'Holds for',
  scopes: { invoice: 'This invoice', customer: 'All of this customer', company: 'All my invoices' },
  chooseText: 'The subject decides how long the term is, and from which day it counts.',
  recordTitle: 'Note a fact that counts for the term',
  kind: 'What happened',
  on: 'It was on',
  endedOn: 'Ended on (leave empty while it lasts)',
  note: 'Where the paper is, number, name',
  kindMissing: 'Choose what happened.',
  would: (effect: string, article: string) => `Effect: ${effect} (${article}).`,
  attach: 'Attach the paper (scan or photo)',
  endMediation: 'Note its end…',
  endTitle: 'The mediation or conciliation is over',
  endText: 'The term stood still; it runs again from that day on.',
  outcome: 'How',
  outcomes: { agreement: 'An agreement', failure: 'A failure' },
  outcomeDays: { agreement: 'Agreement of', failure: 'Certificate of failure of' },
  agreementText:
    'Have the agreement signed as a payment plan: the debt is then acknowledged, and the whole term begins again.',
  failureText: 'Keep the certificate: for a small sum the judge asks for it before the trial.',
  agreementNext: 'Then prepare the payment plan',
  endedBy: { agreement: 'ended by an agreement', failure: 'ended by a failure' },
  takeBackEnd: 'Take the end back',
  customerLabel: 'Go to court until',
  noDate: 'no open invoice',
  filter: 'Term ends soon',
};
