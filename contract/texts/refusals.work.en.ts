import type { Params } from '#contract/params';
import type { workRefusalsFr } from '#contract/texts/refusals.work.fr';
import { wordsOf } from '#contract/texts/words';

const { day, euros, text } = wordsOf('en');

const fields: Readonly<Record<string, string>> = {
  name: 'Name',
  number: 'Number',
  companyName: 'Name of the business',
  paragraph: 'Paragraph',
  label: 'Label',
  note: 'Note',
  reference: 'Reference',
  orderReference: 'Order reference',
  paymentReference: 'Payment reference',
};
const field = (p: Params): string => fields[text(p, 'field')] ?? text(p, 'field');

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
const column = (p: Params): string => columns[text(p, 'column')] ?? text(p, 'column');

/** Why a fact was refused: amounts, dates, invoices, payments, agreements, sequences. */
export const workRefusalsEn = {
  'amount.missing': () => 'The amount is missing.',
  'amount.invalid': (p) => `“${text(p, 'text')}” is not an amount. Write for instance 1250.00.`,
  'amount.tooManyDecimals': () => 'An amount has two digits after the point, no more.',
  'amount.notPositive': () => 'The amount must be more than zero.',
  'amount.tooLarge': () => 'This amount is too large: ten million at most.',
  'date.missing': () => 'The date is missing.',
  'date.invalid': (p) => `“${text(p, 'text')}” is not a date that exists.`,
  'date.monthFirst': () => 'This date seems to be written with the month first. Write the day first.',
  'date.outOfRange': (p) => `The date ${day(p, 'on')} is too old or too far ahead.`,
  'date.inFuture': (p) => `The date ${day(p, 'on')} is in the future.`,
  'text.missing': (p) => `“${field(p)}” is to be filled in.`,
  'text.tooLong': (p) => `“${field(p)}” is too long: ${text(p, 'max')} signs at most.`,
  'customer.unknown': () => 'This customer does not exist.',
  'merge.same': (p) => `That is the same record already: choose another customer than ${text(p, 'customer')}.`,
  'merge.otherRelation': (p) =>
    `${text(p, 'customer')} and ${text(p, 'other')} are not followed in the same way: one as a business, the other as a consumer. Correct the wrong record first.`,
  'merge.letterWaiting': (p) =>
    `A letter of ${text(p, 'customer')} or of the other record is printed and waits to be posted. Finish that tour first.`,
  'merge.usedSince': (p) =>
    `Since the records were joined, something was noted for ${text(p, 'customer')}. Undo those actions first, from the last to the first.`,
  'customer.numberTaken': (p) => `The customer number ${text(p, 'number')} is already taken.`,
  'invoice.unknown': () => 'This invoice does not exist.',
  'invoice.numberTaken': (p) => `The number ${text(p, 'number')} is already that of another invoice.`,
  'invoice.instalmentsMismatch': (p) =>
    `The instalments make ${euros(p, 'sum')}, the invoice ${euros(p, 'amount')}: they must be equal.`,
  'invoice.vatMismatch': (p) =>
    `Net and VAT make ${euros(p, 'sum')}, the invoice ${euros(p, 'amount')}: they must be equal.`,
  'invoice.linesMismatch': (p) =>
    `The lines of the detail make ${euros(p, 'sum')} without VAT, the invoice ${euros(p, 'amount')}: they must be equal, rate by rate.`,
  'invoice.dueDateMissing': () => 'The date “to be paid by” is missing.',
  'invoice.dueBeforeIssue': () => 'The due date is before the date of the invoice.',
  'invoice.hasPayments': () => 'Something was paid already: make a credit note instead of cancelling the invoice.',
  'invoice.cancelled': () => 'This invoice is already cancelled.',
  'creditNote.unknown': () => 'This credit note does not exist.',
  'creditNote.numberTaken': (p) => `The number ${text(p, 'number')} is already that of another credit note.`,
  'bank.nothingNew': () => 'This file has no movement to take in.',
  'bank.notWaiting': () => 'This money is sorted already.',
  'bank.sharesWrong': (p) => `The shares must add up to ${euros(p, 'amount')}, to the cent.`,
  'payment.unknown': () => 'This payment does not exist.',
  'payment.alreadyCancelled': () => 'This payment is already cancelled.',
  'payment.refunded': () => 'Part of this payment was given back: undo the refund first.',
  'allocation.unknown': () => 'This matching does not exist, or no longer does.',
  'allocation.exceedsOpen': (p) => `This is more than what is left to pay (${euros(p, 'open')}).`,
  'allocation.exceedsCredit': (p) => `This is more than the money available (${euros(p, 'available')}).`,
  'allocation.otherCustomer': () => 'This invoice is another customer’s.',
  'allocation.nothingLeft': () => 'There is no money in advance left, or nothing left to pay.',
  'refund.exceedsCredit': (p) => `You can only give back what the customer has in advance (${euros(p, 'available')}).`,
  'writeOff.exceedsOpen': (p) => `This is more than what is left to pay (${euros(p, 'open')}).`,
  'discount.exceedsOpen': (p) => `The discount is more than what is left to pay (${euros(p, 'open')}).`,
  'item.unknown': () => 'This invoice does not exist.',
  'item.settled': (p) => `${text(p, 'document') === '' ? 'This invoice' : text(p, 'document')} is already paid.`,
  'dueDate.beforeIssue': (p) => `The new due date is before the date of the invoice (${day(p, 'issuedOn')}).`,
  'dueDate.unchanged': () => 'This is the due date of the invoice already.',
  'step.unknown': () => 'This step does not exist in the sequence.',
  'step.nothingProposed': () => 'No step is to be done for this invoice.',
  'step.alreadyTaken': () => 'This step is already done.',
  'step.firstReminderMissing': () => 'Private customer in Belgium: the free first reminder must leave first.',
  'step.noticeNeedsTrace': (p) =>
    text(p, 'missing') === 'call'
      ? 'Before the last official letter, try one call at least and note it.'
      : 'Before the last official letter, send the second reminder.',
  'call.nothingOpen': () => 'This customer owes nothing: there is no call to make.',
  'call.promiseDateMissing': () => 'For which day did he promise to pay?',
  'promise.unknown': () => 'This promise does not exist, or no longer does.',
  'promise.dateInPast': () => 'The promised date has already passed.',
  'promise.amountInvalid': () => 'The promised amount must be more than zero.',
  'dispute.unknown': () => 'This dispute does not exist, or is settled already.',
  'dispute.alreadyOpen': () => 'This invoice is already noted as disputed.',
  'dispute.noAmount': () => 'Enter the disputed amount, above zero.',
  'dispute.partOfSeveral': () => 'A disputed amount is noted invoice by invoice: choose only one.',
  'pause.unknown': () => 'This pause does not exist, or is over already.',
  'pause.dateInPast': () => 'The end of the pause has already passed.',
  'plan.unknown': () => 'This plan does not exist, or is over already.',
  'plan.alreadyAgreed': () => 'A plan already runs for this invoice.',
  'plan.nothingOpen': () => 'There is nothing to spread: everything is paid.',
  'plan.monthsInvalid': () => 'An instalment every 1 to 12 months.',
  'plan.countInvalid': () => 'A plan has 2 to 60 instalments.',
  'plan.sliceInvalid': () => 'The amount of an instalment does not fit.',
  'plan.amountInvalid': () => 'Each instalment must be more than zero.',
  'plan.datesNotInOrder': () => 'The dates of the instalments must follow each other.',
  'plan.dateInPast': () => 'The first instalment has already passed.',
  'plan.sumDiffers': () => 'The instalments do not add up to the amount to pay.',
  'board.nothingOpen': () => 'This customer owes nothing.',
  'board.sameColumn': () => 'The file is in this column already.',
  'board.notLateYet': () => 'Nothing is late yet: the file cannot go forward.',
  'board.stepsBetween': (p) => `One column at a time: go to “${column(p)}” first.`,
  'board.needsPlan': () => 'Open the payment plan to put the file in this column.',
  'board.needsDueDate': () => 'Change the due date of the invoice to go back to “Not due”.',
  'board.noSuchStep': (p) => `The sequence of this customer has no step “${column(p)}”.`,
  'policy.unknown': () => 'This sequence does not exist.',
  'policy.stepsMissing': () => 'A sequence has one step at least.',
  'policy.nameMissing': () => 'Give this sequence a name.',
  'policy.noStep': () => 'One step at least must be on.',
  'policy.levelTwice': () => 'Two steps have the same rank.',
  'policy.keyTwice': () => 'Two steps have the same name.',
  'policy.daysInvalid': () => 'The number of days of a step does not fit.',
  'policy.graceInvalid': () => 'The time granted by a step does not fit (1 to 365 days).',
  'policy.amountsInvalid': () => 'The least amount of a step does not fit.',
  'policy.letterMissing': () => 'Choose the letter of this step.',
  'policy.letterNotForCall': () => 'A call sends no letter.',
  'policy.repeatNotLast': () => 'Only the last step can repeat.',
  'policy.noticeNeeded': () => 'This step follows the last official letter, which is not in the sequence.',
  'policy.firstReminderFirst': () =>
    'Private customer in Belgium: the free first reminder comes before any other step.',
  'policy.firstReminderPeriod': () =>
    'Private customer in Belgium: the first reminder is free and leaves at least 14 days.',
  'policy.feeForbidden': () => 'A private customer pays no reminder fee.',
} satisfies Record<keyof typeof workRefusalsFr, (params: Params) => string>;
