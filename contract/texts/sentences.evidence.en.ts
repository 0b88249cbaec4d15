import type { Params } from '#contract/params';
import { letterNames } from '#contract/texts/letterNames';
import { wordsOf } from '#contract/texts/words';
import { evidenceProofs, evidenceRoles, type ExhibitKind } from '#domain/evidence/exhibits';
import { evidenceTexts } from '#domain/letters/texts/evidenceTexts';

const { euros, stepTitle, text } = wordsOf('en');
const kinds: readonly ExhibitKind[] = [
  ...evidenceRoles,
  ...evidenceProofs,
  ...(['terms', 'agreement', 'letter', 'calls', 'statement', 'interest'] as const),
];

function exhibit(p: Params): string {
  const kind = kinds.find((known) => known === text(p, 'kind')) ?? 'other';
  const names = letterNames.en;
  return evidenceTexts.en.exhibit(kind, text(p, 'number'), names[text(p, 'letter')] ?? names['other'] ?? '');
}

/** What stands in the file for a judge, and what is missing in it. */
export const evidenceSentencesEn = {
  'evidence.exhibit': exhibit,
  'evidence.due': (p) => `Due date of invoice ${text(p, 'invoice')}`,
  /** For others: what was done, not that it was already done. */
  'evidence.stepDone': (p) => `${stepTitle(p)}, invoice ${text(p, 'invoice')}`,
  'evidence.claimMade': (p) =>
    `Claimed on top of the amount of the invoice (interest and charges): ${euros(p, 'amount')}`,
  'evidence.handedOver': () => 'File entrusted to a third party for collection',
  'evidence.gone': (p) => `The file of this exhibit is no longer beside the ledger: ${exhibit(p)}`,
  'evidence.changed': (p) =>
    `The file of this exhibit has changed since it was kept, it proves nothing any more: ${exhibit(p)}`,
  'evidence.missing.contract': (p) => `Signed quote or order, invoice ${text(p, 'number')}`,
  'evidence.missing.deliveryNote': (p) => `Delivery note or signed receipt, invoice ${text(p, 'number')}`,
  'evidence.missing.depositSlip': (p) => `Deposit slip, letter ${text(p, 'number')}`,
  'evidence.missing.receipt': (p) => `Signed receipt card, letter ${text(p, 'number')}`,
  'evidence.missing.envelopeFront': (p) => `Returned envelope (front), letter ${text(p, 'number')}`,
  'evidence.missing.envelopeBack': (p) => `Returned envelope (back), letter ${text(p, 'number')}`,
  'evidence.missing.other': (p) => `Proof, letter ${text(p, 'number')}`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
