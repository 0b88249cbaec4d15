import type { Params } from '#contract/params';
import type { actionSentencesFr } from '#contract/texts/sentences.actions.fr';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('en');

const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);

const columns: Readonly<Record<string, string>> = {
  notDue: 'Not due',
  check: 'Check',
  reminder1: 'Reminder 1',
  reminder2: 'Reminder 2',
  formalNotice: 'Formal notice',
  plan: 'Agreement / plan',
  dispute: 'Dispute',
  recovery: 'Recovery',
};

/** Names of what the user did, for the history and for undo. */
export const actionSentencesEn = {
  'action.invoice.created': (p) => `Invoice ${text(p, 'number')} added${of(p)}`,
  'action.invoice.cancelled': (p) => `Invoice ${text(p, 'number')} cancelled${of(p)}`,
  'action.creditNote.created': (p) => `Credit note of ${euros(p, 'amount')}${of(p)}`,
  'action.creditNote.cancelled': (p) => `Credit note of ${euros(p, 'amount')} cancelled${of(p)}`,
  'action.payment.recorded': (p) => `Payment of ${euros(p, 'amount')}${of(p)}`,
  'action.payment.cancelled': (p) => `Payment of ${euros(p, 'amount')} cancelled${of(p)}`,
  'action.payment.allocated': (p) => `Payment matched${of(p)}`,
  'action.refund.made': (p) => `${euros(p, 'amount')} given back${of(p)}`,
  'action.credit.allocated': (p) => `Money in advance matched with ${text(p, 'number')}${of(p)}`,
  'action.allocation.undone': (p) => `Matching undone${of(p)}`,
  'action.writeOff.made': (p) => `${euros(p, 'amount')} given up${of(p)}`,
  'action.dueDate.changed': (p) => `Due date moved to ${day(p, 'dueOn')}${of(p)}`,
  'action.step.done': (p) => `Step marked done${of(p)}`,
  'action.step.ignored': (p) => `Step passed over${of(p)}`,
  'action.customer.merged': (p) => `Record of ${text(p, 'other')} joined with this one${of(p)}`,
  'action.call.logged': (p) => `Call noted${of(p)}`,
  'action.promise.recorded': (p) => `Promise of ${euros(p, 'amount')} for ${day(p, 'promisedOn')}${of(p)}`,
  'action.promise.cancelled': (p) => `Promise cancelled${of(p)}`,
  'action.dispute.opened': (p) => `Dispute opened${of(p)}`,
  'action.dispute.closed': (p) => `Dispute settled${of(p)}`,
  'action.customer.gone': (p) => `Customer gone${of(p)}`,
  'action.customer.back': (p) => `Customer as before again${of(p)}`,
  'action.pause.started': (p) => `Pause${of(p)}`,
  'action.pause.ended': (p) => `Pause ended${of(p)}`,
  'action.plan.accepted': (p) => `Plan of ${many(count(p, 'count'), 'instalment', 'instalments')}${of(p)}`,
  'action.plan.ended': (p) => `Plan stopped${of(p)}`,
  'action.card.moved': (p) => `File moved to “${columns[text(p, 'column')] ?? text(p, 'column')}”${of(p)}`,
  'action.import.committed': (p) => `Import of ${many(count(p, 'documents'), 'invoice', 'invoices')}`,
  'action.invoices.reminded': (p) => `${many(count(p, 'count'), 'invoice', 'invoices')} noted as reminded before`,
  'action.trial.ended': () => 'Begun for real: what was tried out is taken back',
  'action.letters.printed': (p) => `${many(count(p, 'count'), 'letter', 'letters')} printed`,
  'action.letters.enveloped': (p) =>
    `${many(count(p, 'count'), 'letter put into its envelope', 'letters put into their envelopes')}`,
  'action.letters.unenveloped': (p) =>
    `${many(count(p, 'count'), 'letter taken out of its envelope', 'letters taken out of their envelopes')}`,
  'action.letters.redated': (p) => `${many(count(p, 'count'), 'letter', 'letters')} to print again with today’s date`,
  'action.letters.posted': (p) => `${many(count(p, 'count'), 'letter', 'letters')} posted on ${day(p, 'on')}`,
  'action.letter.unposted': (p) => `Letter ${text(p, 'number')}: posting taken back${of(p)}`,
  'action.bank.seen': (p) => `Bank looked at up to ${day(p, 'on')}`,
  'action.mail.proofWaived': (p) => `Proof that will not come${of(p)}`,
  'action.mail.decided': (p) => `Registered letter put away${of(p)}`,
  'action.mail.counter': (p) => `Slip of the counter typed in${of(p)}`,
  'action.mail.copySent': (p) => `Copy sent by ordinary mail${of(p)}`,
  'action.mail.sentAgain': (p) => `Letter ${text(p, 'number')} to be sent again${of(p)}`,
  'action.mail.recorded': (p) => `Registered letter followed on ${day(p, 'on')}${of(p)}`,
} satisfies Record<keyof typeof actionSentencesFr, (params: Params) => string>;
