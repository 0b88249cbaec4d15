import type { Language } from '#domain/country';

/** The papers of a customer that are no step of his sequence. */
export type PaperMenuText = {
  readonly menu: string;
  readonly statement: string;
  readonly receipt: string;
  readonly phone: string;
  readonly proposal: string;
  readonly lastLetter: string;
  readonly exhibits: string;
  readonly reminderSet: string;
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
    lastLetter: 'Dernier avis avant transmission',
    exhibits: 'Bordereau des pièces jointes',
    reminderSet: 'Factures marquées RAPPEL',
    offers: { receipt: 'Imprimer le reçu', phone: 'Confirmer par lettre' },
  },
  nl: {
    menu: 'Afdrukken…',
    statement: 'Rekeningoverzicht',
    receipt: 'Ontvangstbewijs van de laatste betaling',
    phone: 'Bevestiging van de belofte',
    proposal: 'Betalingsvoorstel om te ondertekenen',
    lastLetter: 'Laatste bericht vóór overdracht',
    exhibits: 'Inventaris van de stukken',
    reminderSet: 'Facturen met de vermelding HERINNERING',
    offers: { receipt: 'Ontvangstbewijs afdrukken', phone: 'Bevestigen per brief' },
  },
  en: {
    menu: 'Print…',
    statement: 'Statement of account',
    receipt: 'Receipt for the last payment',
    phone: 'Confirmation of the promise',
    proposal: 'Payment proposal to sign',
    lastLetter: 'Last notice before hand-over',
    exhibits: 'List of exhibits',
    reminderSet: 'Invoices marked REMINDER',
    offers: { receipt: 'Print the receipt', phone: 'Confirm by letter' },
  },
};
