import type { Language } from '#domain/country';

/** What a letter is called in the middle of a sentence, by its kind; `other` when the kind is not known. */
export const letterNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    courtesy: 'petit mot avant l’échéance',
    reminder1: 'rappel 1',
    reminder2: 'rappel 2',
    formalNotice: 'mise en demeure',
    conciliation: 'proposition de conciliation',
    handover: 'remise du dossier',
    paymentPlan: 'accord de paiement',
    instalmentNote: 'petit mot de versement',
    instalmentNotice: 'lettre de versement manqué',
    billOfExchange: 'lettre de change',
    other: 'lettre',
  },
  nl: {
    courtesy: 'vriendelijk bericht vóór de vervaldag',
    reminder1: 'herinnering 1',
    reminder2: 'herinnering 2',
    formalNotice: 'ingebrekestelling',
    conciliation: 'voorstel tot bemiddeling',
    handover: 'overdracht van het dossier',
    paymentPlan: 'afbetalingsovereenkomst',
    instalmentNote: 'berichtje van afbetaling',
    instalmentNotice: 'brief van gemiste afbetaling',
    billOfExchange: 'wisselbrief',
    other: 'brief',
  },
  en: {
    courtesy: 'courtesy note before the due date',
    reminder1: 'reminder 1',
    reminder2: 'reminder 2',
    formalNotice: 'formal notice',
    conciliation: 'proposal of conciliation',
    handover: 'hand-over of the file',
    paymentPlan: 'payment agreement',
    instalmentNote: 'instalment note',
    instalmentNotice: 'letter about a missed instalment',
    billOfExchange: 'bill of exchange',
    other: 'letter',
  },
};
