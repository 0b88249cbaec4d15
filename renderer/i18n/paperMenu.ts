import type { Language } from '#domain/country';

/** The papers of a customer that are no step of his sequence. */
export type PaperMenuText = {
  readonly menu: string;
  readonly statement: string;
  readonly receipt: string;
  readonly phone: string;
  readonly proposal: string;
  readonly courtesy: string;
  readonly conciliation: string;
  readonly lastLetter: string;
  readonly interestAnnex: string;
  readonly exhibits: string;
  readonly reminderSet: string;
  readonly callSheet: string;
  readonly print: string;
  readonly save: string;
  /** What becomes of the paper once it is printed. */
  readonly kept: string;
  readonly notKept: string;
  /** Offered after a payment was entered, after a promise. */
  readonly offers: { readonly receipt: string; readonly phone: string };
};

/** By the language of the window. */
export const paperMenuText: Readonly<Record<Language, PaperMenuText>> = {
  fr: {
    menu: 'Imprimer…',
    statement: 'Relevé de compte',
    receipt: 'Reçu du dernier règlement',
    phone: 'Confirmation de la promesse',
    proposal: 'Proposition de paiement à signer',
    courtesy: 'Petit mot avant l’échéance',
    conciliation: 'Proposition de conciliation',
    lastLetter: 'Dernier avis avant transmission',
    interestAnnex: 'Décompte des intérêts',
    exhibits: 'Bordereau des pièces jointes',
    reminderSet: 'Factures marquées RAPPEL',
    callSheet: 'Fiche d’appel',
    print: 'Imprimer',
    save: 'Enregistrer en PDF',
    kept: 'Une fois sortie, cette feuille est gardée dans le dossier du client telle qu’elle est partie.',
    notKept: 'Cette liste est pour vous : elle n’est pas gardée dans le dossier.',
    offers: { receipt: 'Imprimer le reçu', phone: 'Confirmer par lettre' },
  },
  nl: {
    menu: 'Afdrukken…',
    statement: 'Rekeningoverzicht',
    receipt: 'Ontvangstbewijs van de laatste betaling',
    phone: 'Bevestiging van de belofte',
    proposal: 'Betalingsvoorstel om te ondertekenen',
    courtesy: 'Briefje vóór de vervaldag',
    conciliation: 'Voorstel tot verzoening',
    lastLetter: 'Laatste bericht vóór overdracht',
    interestAnnex: 'Berekening van de interest',
    exhibits: 'Inventaris van de stukken',
    reminderSet: 'Facturen met de vermelding HERINNERING',
    callSheet: 'Belfiche',
    print: 'Afdrukken',
    save: 'Opslaan als pdf',
    kept: 'Eenmaal afgedrukt blijft dit blad in het dossier van de klant bewaard zoals het vertrok.',
    notKept: 'Deze lijst is voor u: ze wordt niet in het dossier bewaard.',
    offers: { receipt: 'Ontvangstbewijs afdrukken', phone: 'Bevestigen per brief' },
  },
  en: {
    menu: 'Print…',
    statement: 'Statement of account',
    receipt: 'Receipt for the last payment',
    phone: 'Confirmation of the promise',
    proposal: 'Payment proposal to sign',
    courtesy: 'Note before the due date',
    conciliation: 'Offer of conciliation',
    lastLetter: 'Last notice before hand-over',
    interestAnnex: 'Account of interest',
    exhibits: 'List of exhibits',
    reminderSet: 'Invoices marked REMINDER',
    callSheet: 'Call sheet',
    print: 'Print',
    save: 'Save as PDF',
    kept: 'Once it is out, this sheet is kept in the customer’s file as it was sent.',
    notKept: 'This list is for you: it is not kept in the file.',
    offers: { receipt: 'Print the receipt', phone: 'Confirm by letter' },
  },
};
