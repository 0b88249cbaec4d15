import type { Params } from '#contract/params';
import { letterNames } from '#contract/texts/letterNames';
import { wordsOf } from '#contract/texts/words';
import { evidenceProofs, evidenceRoles, type ExhibitKind } from '#domain/evidence/exhibits';
import { evidenceTexts } from '#domain/letters/texts/evidenceTexts';

const { euros, stepTitle, text } = wordsOf('nl');
const kinds: readonly ExhibitKind[] = [
  ...evidenceRoles,
  ...evidenceProofs,
  ...(['terms', 'agreement', 'letter', 'calls', 'statement', 'interest'] as const),
];

function exhibit(p: Params): string {
  const kind = kinds.find((known) => known === text(p, 'kind')) ?? 'other';
  const names = letterNames.nl;
  return evidenceTexts.nl.exhibit(kind, text(p, 'number'), names[text(p, 'letter')] ?? names['other'] ?? '');
}

/** What stands in the file for a judge, and what is missing in it. */
export const evidenceSentencesNl = {
  'evidence.exhibit': exhibit,
  'evidence.due': (p) => `Vervaldag van factuur ${text(p, 'invoice')}`,
  /** For others: what was done, not that it was already done. */
  'evidence.stepDone': (p) => `${stepTitle(p)}, factuur ${text(p, 'invoice')}`,
  'evidence.claimMade': (p) => `Gevraagd boven op het factuurbedrag (interest en kosten): ${euros(p, 'amount')}`,
  'evidence.handedOver': () => 'Dossier aan een derde toevertrouwd voor invordering',
  'evidence.gone': (p) => `Het bestand van dit stuk ligt niet meer naast het register: ${exhibit(p)}`,
  'evidence.changed': (p) =>
    `Het bestand van dit stuk is veranderd sinds het werd bewaard, het bewijst niets meer: ${exhibit(p)}`,
  'evidence.missing.contract': (p) => `Getekende offerte of bestelbon, factuur ${text(p, 'number')}`,
  'evidence.missing.deliveryNote': (p) => `Leveringsbon of getekende ontvangst, factuur ${text(p, 'number')}`,
  'evidence.missing.depositSlip': (p) => `Afgiftebewijs, brief ${text(p, 'number')}`,
  'evidence.missing.receipt': (p) => `Ontvangstbewijs, brief ${text(p, 'number')}`,
  'evidence.missing.envelopeFront': (p) => `Teruggekomen envelop (voorkant), brief ${text(p, 'number')}`,
  'evidence.missing.envelopeBack': (p) => `Teruggekomen envelop (achterkant), brief ${text(p, 'number')}`,
  'evidence.missing.other': (p) => `Bewijs, brief ${text(p, 'number')}`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
