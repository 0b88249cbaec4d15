import type { Params } from '#contract/params';
import type { letterSentencesFr } from '#contract/texts/sentences.letters.fr';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('en');

// Who said so, in brackets.
const saidBy = (p: Params): string => (text(p, 'source') === '' ? '' : ` (${text(p, 'source')})`);

/** The field of a letter that is missing, in the words of the forms. */
const fields: Readonly<Record<string, string>> = {
  senderName: 'the name of your business',
  senderAddress: 'the address of your business',
  senderSiret: 'your SIRET number',
  senderEnterpriseNumber: 'your enterprise number',
  senderIban: 'your bank account (IBAN)',
  signatory: 'the name of who signs',
  addresseeName: 'the name of the customer',
  addresseeAddress: 'the address of the customer',
  deadlineOn: 'the new deadline',
  paymentReference: 'the reference to quote',
  description: 'what was done or delivered (label of the invoice)',
  firstReminderOn: 'the date of the first reminder',
};

/** The tour of letters and registered mail. */
export const letterSentencesEn = {
  'run.trial': () => 'Trial mode: letters carry the word TRIAL and nothing counts',
  'run.left.paid': () => 'taken out: the customer has paid',
  'run.left.paidSince': () => 'paid since it was printed: do not post it',
  'run.left.elsewhere': (p) => `taken out: letter ${text(p, 'number')} is already printed in another run`,
  'run.left.byUser': () => 'left out this time',
  'run.left.reason': (p) => `left out: ${text(p, 'reason')}`,
  'run.left.notDue': () => 'taken out: nothing to ask for now',
  'run.left.promise': (p) => `left out: promise for ${day(p, 'on')}`,
  'run.postedLate': (p) =>
    `${text(p, 'name')}: the paper says ${day(p, 'printed')}, but the deadline runs until ${day(p, 'real')} because the letter left later`,
  'doubt.bankOld': (p) => `Bank entered up to ${day(p, 'on')}: someone may have paid since`,
  'doubt.letter.unprintable': (p) => `“${text(p, 'text')}” holds a sign that cannot be printed: “${text(p, 'sign')}”`,
  'doubt.letter.mentionMissing': (p) =>
    `This letter cannot leave: ${fields[text(p, 'field')] ?? 'a mention'} is missing`,
  'doubt.letter.nothingDue': () => 'There is nothing left to ask for',
  'doubt.letter.deadlineInPast': () => 'The new deadline has already passed',
  'doubt.address.name': () => 'This letter cannot leave: the name is missing',
  'doubt.address.street': () => 'This letter cannot leave: the street is missing',
  'doubt.address.number': () => 'This letter cannot leave: the house number is missing',
  'doubt.address.postcode': () => 'This letter cannot leave: the postcode is not right',
  'doubt.address.city': () => 'This letter cannot leave: the town is missing',
  'doubt.address.lineTooLong': () => 'A line of the address is too long for the envelope (38 signs)',
  'doubt.address.tooManyLines': () => 'The address has too many lines for the envelope (six at most)',
  'doubt.addressOld': (p) => `Address last seen on ${day(p, 'on')}`,
  'doubt.addressReturned': (p) =>
    `A registered letter came back on ${day(p, 'on')}: address unknown. Check the address before writing again`,
  'doubt.gone': (p) => `The name says “${text(p, 'word')}”: should this customer still be written to, and who exactly?`,
  'doubt.gone.died': (p) => `Died on ${day(p, 'on')}${saidBy(p)}: write to the estate, to the notary or the heirs.`,
  'doubt.gone.ceased': (p) =>
    `Out of business since ${day(p, 'on')}${saidBy(p)}: who is to be written to, the person or the liquidator?`,
  'doubt.gone.insolvent': (p) =>
    `Under insolvency proceedings since ${day(p, 'on')}${saidBy(p)}: lodge what he owes, write no more reminders.`,
  'doubt.creditsInHand': (p) =>
    `The file “${text(p, 'fileName')}” is open in Import with ${many(count(p, 'count'), 'credit note', 'credit notes')}, and nothing of it is kept yet`,
  'doubt.unmatched': (p) => `${euros(p, 'amount')} received from this customer pay no invoice yet`,
  'doubt.creditNote': (p) => `A credit note of ${euros(p, 'amount')} is not deducted yet`,
  'doubt.promise': (p) => `A promise of ${euros(p, 'amount')} runs until ${day(p, 'on')}`,
  'doubt.dispute': (p) => `The customer disputes an invoice since ${day(p, 'on')}`,
  'doubt.partDispute': (p) =>
    `The customer disputes ${euros(p, 'amount')} since ${day(p, 'on')}: the letter does not ask for it`,
  'doubt.plan': (p) => `A payment plan runs since ${day(p, 'on')}`,
  'doubt.editLost': () =>
    'A paragraph you had changed no longer stands like that: the letter has its original words again',
  'doubt.gap': (p) => `Already reminded on ${day(p, 'on')}`,
  'doubt.relation.B2B': () => 'Is this really a business? The letter changes for a private customer',
  'doubt.relation.B2C': () => 'Is this really a private customer? The letter changes for a business',

  'mail.held': (p) => `at the post office, day ${count(p, 'day')} of ${count(p, 'of')}`,
  'mail.waitingToPost': (p) =>
    count(p, 'days') === 0 ? 'printed today' : `printed ${many(count(p, 'days'), 'day', 'days')} ago`,
  'mail.ticked': (p) => `posted on ${day(p, 'on')}, its number is not noted yet`,
  'mail.silent': (p) => `no news for ${many(count(p, 'days'), 'day', 'days')}`,
  'mail.signed': (p) => `signed on ${day(p, 'on')}`,
  'mail.ended': (p) => `since ${day(p, 'on')}`,
  'mail.counts': () => 'The letter counts: the deadline runs, read or not.',
  'mail.countsNot': () => 'The letter does not count yet: it has not reached the customer.',
  'mail.next.waitForDeadline': () => 'Wait for the end of the deadline.',
  'mail.next.scanReceipt': () => 'Keep the receipt card: add a photo of it.',
  'mail.next.keepSealedEnvelope': () => 'Keep the envelope sealed: it is your proof.',
  'mail.next.sendPlainCopy': () => 'Send a copy by ordinary mail too.',
  'mail.next.findNewAddress': () => 'Look for the new address.',
  'mail.next.sendAgain': () => 'Send the letter a second time.',
  'mail.next.claimFromCarrier': () => 'Claim from the post with the proof of deposit.',
  'mailNumber.key': () => 'The last digit does not match: read the number again',
  'mailNumber.unknownForm': () => 'Unknown form of number: read it again, it is kept as it is',
  'mailNumber.parcel': () => 'This looks like the number of a parcel',
  'mailNumber.empty': () => 'The number is missing',
  'mailNumber.shape': () => 'A mail number has only letters and digits',
  'mailNumber.length': () => 'This number is too short or too long',
  'mailNumber.taken': (p) =>
    `This number already belongs to letter ${text(p, 'letter')} to ${text(p, 'customer')}, posted on ${day(p, 'on')}`,
  'mailNumber.country': () => 'The last two letters are not a country',
  'mailNumber.nationalKey': () => 'The number is not right: read it again',
  'mailNumber.zeros': () => 'The number is not right: read it again',
  'mailNumber.establishmentUnit': () => 'The number is not right: read it again',
  'mailNumber.notANumber': () => 'The number is not right: read it again',
} satisfies Record<keyof typeof letterSentencesFr, (params: Params) => string>;
