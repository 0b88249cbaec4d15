import type { Params } from '#contract/params';
import { letterNames } from '#contract/texts/letterNames';
import { wordsOf } from '#contract/texts/words';
import { evidenceProofs, evidenceRoles, type ExhibitKind } from '#domain/evidence/exhibits';
import { evidenceTexts } from '#domain/letters/texts/evidenceTexts';

const { euros, stepTitle, text } = wordsOf('fr');
const kinds: readonly ExhibitKind[] = [
  ...evidenceRoles,
  ...evidenceProofs,
  ...(['terms', 'agreement', 'letter', 'calls', 'statement', 'interest'] as const),
];

function exhibit(p: Params): string {
  const kind = kinds.find((known) => known === text(p, 'kind')) ?? 'other';
  const names = letterNames.fr;
  return evidenceTexts.fr.exhibit(kind, text(p, 'number'), names[text(p, 'letter')] ?? names['other'] ?? '');
}

/** What stands in the file for a judge, and what is missing in it. */
export const evidenceSentencesFr = {
  'evidence.exhibit': exhibit,
  'evidence.due': (p) => `Échéance de la facture ${text(p, 'invoice')}`,
  /** For others: what was done, not that it was already done. */
  'evidence.stepDone': (p) => `${stepTitle(p)}, facture ${text(p, 'invoice')}`,
  'evidence.claimMade': (p) => `Demandé en plus du montant de la facture (intérêts et frais) : ${euros(p, 'amount')}`,
  'evidence.handedOver': () => 'Dossier confié à un tiers pour recouvrement',
  'evidence.gone': (p) => `Le fichier de cette pièce n’est plus à côté du registre : ${exhibit(p)}`,
  'evidence.changed': (p) =>
    `Le fichier de cette pièce a changé depuis qu’il a été gardé, il ne prouve plus rien : ${exhibit(p)}`,
  'evidence.missing.contract': (p) => `Devis ou bon de commande signé, facture ${text(p, 'number')}`,
  'evidence.missing.deliveryNote': (p) => `Bon de livraison ou reçu signé, facture ${text(p, 'number')}`,
  'evidence.missing.depositSlip': (p) => `Preuve de dépôt, lettre ${text(p, 'number')}`,
  'evidence.missing.receipt': (p) => `Avis de réception, lettre ${text(p, 'number')}`,
  'evidence.missing.envelopeFront': (p) => `Enveloppe revenue (recto), lettre ${text(p, 'number')}`,
  'evidence.missing.envelopeBack': (p) => `Enveloppe revenue (verso), lettre ${text(p, 'number')}`,
  'evidence.missing.other': (p) => `Preuve, lettre ${text(p, 'number')}`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
