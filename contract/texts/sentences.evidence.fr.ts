import type { Params } from '#contract/params';
import { letterNames } from '#contract/texts/letterNames';
import { wordsOf } from '#contract/texts/words';
import { evidenceProofs, evidenceRoles, type ExhibitKind } from '#domain/evidence/exhibits';
import { evidenceTexts } from '#domain/letters/texts/evidenceTexts';

const { text } = wordsOf('fr');
const kinds: readonly ExhibitKind[] = [
  ...evidenceRoles,
  ...evidenceProofs,
  ...(['letter', 'calls', 'statement', 'interest'] as const),
];

function exhibit(p: Params): string {
  const kind = kinds.find((known) => known === text(p, 'kind')) ?? 'other';
  const names = letterNames.fr;
  return evidenceTexts.fr.exhibit(kind, text(p, 'number'), names[text(p, 'letter')] ?? names['other'] ?? '');
}

/** What stands in the file for a judge, and what is missing in it. */
export const evidenceSentencesFr = {
  'evidence.exhibit': exhibit,
  'evidence.missing.contract': (p) =>
    `Il manque un devis ou un bon de commande signé pour la facture ${text(p, 'number')}`,
  'evidence.missing.deliveryNote': (p) =>
    `Il manque un bon de livraison ou un reçu signé pour la facture ${text(p, 'number')}`,
  'evidence.missing.depositSlip': (p) => `Il manque la preuve de dépôt de la lettre ${text(p, 'number')}`,
  'evidence.missing.receipt': (p) => `Il manque l’avis de réception de la lettre ${text(p, 'number')}`,
  'evidence.missing.envelopeFront': (p) => `Il manque le recto de l’enveloppe revenue, lettre ${text(p, 'number')}`,
  'evidence.missing.envelopeBack': (p) => `Il manque le verso de l’enveloppe revenue, lettre ${text(p, 'number')}`,
  'evidence.missing.other': (p) => `Il manque une preuve pour la lettre ${text(p, 'number')}`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
