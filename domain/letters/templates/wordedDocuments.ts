import { relations, type Relation } from '#domain/country';
import type { LetterKind } from '#domain/followup/policy';
import type { PaperKind } from '#domain/letters/model';

/** The papers beside the sequence whose sentences are the user's. Those made of rows alone have none. */
export const wordedPapers = [
  'lastLetter',
  'planProposal',
  'paymentPlan',
  'instalmentNote',
  'instalmentNotice',
  'billOfExchange',
  'phoneConfirmation',
  'receipt',
  'statement',
  'interestAnnex',
  'invoiceDuplicate',
  'exhibitList',
] as const satisfies readonly PaperKind[];
export type WordedPaper = (typeof wordedPapers)[number];
export type WordedDocument = LetterKind | WordedPaper;

/** What can be worded, as the user looks for it: by family, in the order in which things happen. */
export const wordedFamilies = {
  reminders: ['courtesy', 'reminder1', 'reminder2', 'formalNotice', 'conciliation', 'lastLetter', 'handover'],
  agreements: ['planProposal', 'paymentPlan', 'instalmentNote', 'instalmentNotice', 'billOfExchange'],
  notes: ['phoneConfirmation', 'receipt'],
  accounts: ['statement', 'interestAnnex', 'invoiceDuplicate', 'exhibitList'],
} as const satisfies Readonly<Record<string, readonly WordedDocument[]>>;
export type WordedFamily = keyof typeof wordedFamilies;

/** Every document of every family. */
export const wordedDocuments: readonly WordedDocument[] = Object.values(wordedFamilies).flat();

// An agreement, an account or a list is not warm or firm: it reads the same for everybody.
const withoutTones: readonly WordedDocument[] = [
  'handover',
  'paymentPlan',
  'billOfExchange',
  'interestAnnex',
  'invoiceDuplicate',
  'exhibitList',
];

/** Whether a document is worded apart for each tone. */
export function hasTones(document: WordedDocument): boolean {
  return !withoutTones.includes(document);
}

/** The kinds of customers that a document is for: a bill of exchange is for businesses only. */
export function relationsOf(document: WordedDocument): readonly Relation[] {
  return document === 'billOfExchange' ? ['B2B'] : relations;
}

/** Whether the user may add paragraphs: an order to pay that carries a condition is no bill of exchange any more. */
export function takesParagraphs(document: WordedDocument): boolean {
  return document !== 'billOfExchange';
}

/** Whether a document is a paper beside the sequence. */
export function isWordedPaper(document: WordedDocument): document is WordedPaper {
  return wordedPapers.some((one) => one === document);
}
