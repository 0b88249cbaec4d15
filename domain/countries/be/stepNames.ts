import type { Names } from '#domain/countries/countryPack';

/** What the steps of the Belgian sequences are called, by key. */
export const stepNames: Readonly<Record<string, Names>> = {
  pre_due: {
    fr: 'Rappel de courtoisie avant échéance',
    nl: 'Vriendelijke herinnering vóór de vervaldag',
    en: 'Courtesy note before the due date',
  },
  first_reminder: {
    fr: 'Premier rappel gratuit',
    nl: 'Eerste kosteloze herinnering',
    en: 'Free first reminder',
  },
  call_1: { fr: 'Premier appel', nl: 'Eerste oproep', en: 'First call' },
  reminder_1: { fr: 'Rappel de paiement', nl: 'Betalingsherinnering', en: 'Payment reminder' },
  call_2: { fr: 'Deuxième appel', nl: 'Tweede oproep', en: 'Second call' },
  reminder_2: {
    fr: 'Deuxième et dernier rappel',
    nl: 'Tweede en laatste herinnering',
    en: 'Second and last reminder',
  },
  formal_notice: { fr: 'Mise en demeure', nl: 'Ingebrekestelling', en: 'Formal notice' },
  handover: {
    fr: 'Transmission (avocat, huissier, recouvreur, tribunal)',
    nl: 'Overdracht (advocaat, gerechtsdeurwaarder, incasso, rechtbank)',
    en: 'Hand-over (lawyer, bailiff, collector, court)',
  },
};
