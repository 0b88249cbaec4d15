import type { LawWordsText } from '#renderer/i18n/fr/lawWords';

/** The sentence on invoices, and what must not be written or said. */
export const lawWordsEn = {
  intro:
    'This is the sentence for your invoices. It says what late payment costs. Copy it into your invoicing program.',
  audience: { B2B: 'For a business', B2C: 'For a private customer' },
  language: 'Language of the invoice',
  languages: { fr: 'French', nl: 'Dutch', en: 'English' },
  required: 'Required on every invoice',
  useful: 'Not required, but useful',
  copy: 'Copy the sentence',
  copied: 'Copied',
  notCopied: 'Copying did not work: select the sentence and copy it.',
  showSentence: 'See the sentence to copy',
  question: 'Is this sentence on your invoices?',
  answers: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
  questionForAll: 'For all my customers, unless the customer’s page says otherwise.',
  unanswered: (count: number) =>
    count === 1
      ? 'For 1 customer who owes you money the question has no answer yet.'
      : `For ${count} customers who owe you money the question has no answer yet.`,
  businessRate: 'My late-payment rate towards businesses, a year',
  consumerRate: 'My late-payment rate towards private customers, a year',
  rateHint:
    'Empty: the rate of the law. A rate of your own counts only if it was written and accepted before the invoice.',
  rateWrong: 'Write a yearly rate between 0 and 100%, for example 12.15%.',
  clauseFixed: 'Indemnity towards private customers: fixed sum',
  clausePercent: 'Indemnity towards private customers: share of the amount',
  clauseHint: 'Only if it is in your terms, accepted before the invoice, and binds you as well.',
  ownTerms: 'My own terms',
  customerQuestion: 'Are penalties and indemnity on his invoices?',
  customerAnswers: { yes: 'Yes', no: 'No', asCompany: 'As for everyone' },
  assumed: { yes: 'Assumed: yes', no: 'Assumed: no' },
  assumedWhy: {
    yes: 'Nobody has answered. Between businesses the law gives these sums even without the sentence.',
    no: 'Nobody has answered. While it is not certain, nothing of your terms is asked of a private customer.',
  },
  answered: {
    yes: 'Yes, by your answer for all customers.',
    no: 'No, by your answer for all customers.',
  },
  missing: {
    FR: 'Without the sentence these sums are still due between businesses, but the law requires it and a fine is possible: add it.',
    BE: 'Without the sentence only what the law gives is asked.',
  },
  endOfMonth: 'Terms “end of month” (for example 45 days end of month)',
  dueOnCeiling: (on: string) => `Set to ${on}`,
  estimated: 'estimated',
  presentationOn: (on: string) => `Presented on ${on}: two working days after posting, while the post has not said.`,
  importQuestion: 'Is the sentence on penalties on these invoices?',
  importHint: 'The answer is kept for the customers of this file who have none yet.',
  notConfirmed: 'trade practice, text not confirmed',
  blockedOnPaper: 'With these words the letter does not leave.',
  blockedInPrint: 'This text is printed on your letters: with these words it is not saved.',
  keptInFile: 'The customer may ask to read this note.',
  whoAnswered: 'Whom did you speak to?',
  parties: {
    debtor: 'The customer himself',
    manager: 'The manager or the accounts office',
    guarantor: 'His guarantor',
    family: 'Someone of his family',
    colleague: 'A colleague',
    employer: 'His employer',
    neighbour: 'A neighbour',
  },
  doNotCall: 'Do not call now',
  heCalled: 'He is calling me',
} satisfies LawWordsText;
