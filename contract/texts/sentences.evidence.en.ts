import type { Params } from '#contract/params';
import { letterNames } from '#contract/texts/letterNames';
import { wordsOf } from '#contract/texts/words';
import { evidenceProofs, evidenceRoles, type ExhibitKind } from '#domain/evidence/exhibits';
import { evidenceTexts } from '#domain/letters/texts/evidenceTexts';

const { text } = wordsOf('en');
const kinds: readonly ExhibitKind[] = [
  ...evidenceRoles,
  ...evidenceProofs,
  ...(['letter', 'calls', 'statement', 'interest'] as const),
];

function exhibit(p: Params): string {
  const kind = kinds.find((known) => known === text(p, 'kind')) ?? 'other';
  const names = letterNames.en;
  return evidenceTexts.en.exhibit(kind, text(p, 'number'), names[text(p, 'letter')] ?? names['other'] ?? '');
}

/** What stands in the file for a judge, and what is missing in it. */
export const evidenceSentencesEn = {
  'evidence.exhibit': exhibit,
  'evidence.missing.contract': (p) => `A signed quote or order is missing for invoice ${text(p, 'number')}`,
  'evidence.missing.deliveryNote': (p) =>
    `A delivery note or signed receipt is missing for invoice ${text(p, 'number')}`,
  'evidence.missing.depositSlip': (p) => `The deposit slip is missing of letter ${text(p, 'number')}`,
  'evidence.missing.receipt': (p) => `The signed receipt card is missing of letter ${text(p, 'number')}`,
  'evidence.missing.envelopeFront': (p) => `The front of the returned envelope is missing, letter ${text(p, 'number')}`,
  'evidence.missing.envelopeBack': (p) => `The back of the returned envelope is missing, letter ${text(p, 'number')}`,
  'evidence.missing.other': (p) => `A proof is missing for letter ${text(p, 'number')}`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
