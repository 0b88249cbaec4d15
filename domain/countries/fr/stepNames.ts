import type { Names } from '#domain/countries/countryPack';

/** What the steps of the French sequences are called, by key. */
export const stepNames: Readonly<Record<string, Names>> = {
  pre_due: {
    fr: 'Rappel de courtoisie avant échéance',
    nl: 'Vriendelijke herinnering vóór de vervaldag',
    en: 'Courtesy note before the due date',
  },
  call_1: { fr: 'Premier appel', nl: 'Eerste oproep', en: 'First call' },
  reminder_1: { fr: 'Première relance', nl: 'Eerste herinnering', en: 'First reminder' },
  call_2: { fr: 'Deuxième appel', nl: 'Tweede oproep', en: 'Second call' },
  reminder_2: { fr: 'Deuxième relance', nl: 'Tweede herinnering', en: 'Second reminder' },
  formal_notice: { fr: 'Mise en demeure', nl: 'Ingebrekestelling', en: 'Formal notice' },
  conciliation: {
    fr: 'Proposition de conciliation',
    nl: 'Voorstel tot bemiddeling',
    en: 'Proposal of conciliation',
  },
  handover: {
    fr: 'Transmission (commissaire de justice, injonction de payer, agence)',
    nl: 'Overdracht (gerechtsdeurwaarder, betalingsbevel, incassobureau)',
    en: 'Hand-over (bailiff, payment order, agency)',
  },
};
