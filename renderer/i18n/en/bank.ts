import type { BankText } from '#renderer/i18n/fr/bank';
import { plural } from '#renderer/i18n/plural';

export const bankEn: BankText = {
  title: 'Money received',
  count: (count: number) => `${count} ${plural('en', count, { one: 'movement to sort', other: 'movements to sort' })}`,
  until: (date: string) => `bank entered until ${date}`,
  import: 'Import a statement',
  acceptSure: (count: number, amount: string) =>
    count === 1 ? `Accept the certain payment (${amount})` : `Accept the ${count} certain ones (${amount})`,
  accepting: (done: number, total: number) => `${done} of ${total} payments sorted`,
  stop: 'Stop',
  keys: 'Arrows: choose. Enter: accept. O: other suggestion. S: later. X: not a customer’s money.',
  empty: 'Nothing to sort.',
  emptyText: 'Import the statement of your bank: each payment finds its invoice here.',
  who: 'From',
  nobody: 'Name unknown',
  isLater: 'later',
  amount: 'Amount',
  sureness: { certain: 'certain', likely: 'likely', possible: 'possible', none: 'to find' },
  panel: 'What this money pays',
  otherCustomer: 'It is another customer',
  customer: 'Customer',
  nothingFound: 'No invoice fits. Choose the customer: the money pays his invoices or stays in advance.',
  accept: { payment: 'Accept', return: 'Yes, this payment came back', refund: 'Yes, I gave it back' },
  later: 'Later',
  notCustomer: 'No customer',
  chooseMyself: 'Choose the invoices myself',
  inAdvance: 'None: keep in advance',
  share: 'Share among several customers',
  shareText: 'Each customer has a share. Together they make all the money received.',
  shareOf: (name: string) => `Share of ${name}`,
  shareLeft: (amount: string) => `${amount} left to share.`,
  shareOver: (amount: string) => `${amount} too much: lower a share.`,
  shareDone: 'Everything is shared, to the cent.',
  shareMissing: 'Each customer must have a share.',
  addCustomer: 'Add a customer',
  remove: (name: string) => `Remove ${name}`,
  backToFound: 'Back to the suggestions',
  noInvoices: 'Nothing to pay: the share stays in advance.',
  grantRest: (amount: string) => `Do not ask for the small difference of ${amount} (discount, charges)`,
  payers: (count: number) => `Known accounts and names (${count})`,
  payersText: 'Learned when you accepted a payment. Delete what is wrong.',
  paysFor: (name: string) => `pays for ${name}`,
  forget: 'Forget',
  statements: 'Bank statements',
  nothingNew: 'All of this statement is here already.',
  freshCount: (count: number) =>
    `${count} ${plural('en', count, { one: 'new movement', other: 'new movements' })}. Nothing is written before this button.`,
  take: 'Take this statement in',
  bankList: 'List of the bank',
  noBalance: 'This file tells no balances.',
  balances: (from: string, opening: string, to: string, closing: string) =>
    `From ${from} (${opening}) to ${to} (${closing}): it adds up.`,
  incoming: (count: number, amount: string) => `${count} in, ${amount}.`,
  outgoing: (count: number) => `${count} out, left aside except what came back or was given back.`,
  known: (count: number) =>
    `${count} ${plural('en', count, { one: 'movement seen before', other: 'movements seen before' })}.`,
  taken: (count: number, date: string) =>
    `${count} ${plural('en', count, { one: 'movement', other: 'movements' })} taken in, bank entered until ${date}.`,
  waits: (count: number) =>
    count === 0
      ? 'None waits for an invoice.'
      : `${count} ${plural('en', count, { one: 'waits for its invoice', other: 'wait for their invoice' })}.`,
  afterStart: 'You sort them afterwards in “Money received”.',
  goMoney: 'Sort the money received',
};
