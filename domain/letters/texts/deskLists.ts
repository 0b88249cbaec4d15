import type { Language } from '#domain/country';

/** Words of the lists for the post office, in the language of the user. */
export type DeskListWords = {
  readonly labels: string;
  readonly registeredTitle: string;
  readonly sender: (p: { name: string; address: string }) => string;
  readonly columns: {
    readonly rank: string;
    readonly addressee: string;
    readonly place: string;
    readonly number: string;
    readonly receipt: string;
  };
  readonly withReceipt: string;
  readonly withoutReceipt: string;
  readonly count: (count: number) => string;
  readonly counter: string;
  readonly page: string;
};

const words: Readonly<Record<Language, DeskListWords>> = {
  fr: {
    labels: 'Étiquettes',
    registeredTitle: 'Lettres recommandées déposées',
    sender: (p) => `Expéditeur : ${p.name}, ${p.address}`,
    columns: {
      rank: 'N°',
      addressee: 'Destinataire',
      place: 'Code postal et ville',
      number: 'Numéro du recommandé',
      receipt: 'Avis de réception',
    },
    withReceipt: 'oui',
    withoutReceipt: 'non',
    count: (count) => (count === 1 ? '1 lettre recommandée' : `${count} lettres recommandées`),
    counter: 'Cachet et signature du bureau de poste, date',
    page: 'Page',
  },
  nl: {
    labels: 'Etiketten',
    registeredTitle: 'Afgegeven aangetekende zendingen',
    sender: (p) => `Afzender: ${p.name}, ${p.address}`,
    columns: {
      rank: 'Nr.',
      addressee: 'Bestemmeling',
      place: 'Postcode en gemeente',
      number: 'Nummer van de zending',
      receipt: 'Ontvangstbewijs',
    },
    withReceipt: 'ja',
    withoutReceipt: 'nee',
    count: (count) => (count === 1 ? '1 aangetekende zending' : `${count} aangetekende zendingen`),
    counter: 'Stempel en handtekening van het postkantoor, datum',
    page: 'Pagina',
  },
  en: {
    labels: 'Labels',
    registeredTitle: 'Registered letters handed in',
    sender: (p) => `Sender: ${p.name}, ${p.address}`,
    columns: {
      rank: 'No.',
      addressee: 'Addressee',
      place: 'Postcode and city',
      number: 'Number of the item',
      receipt: 'Receipt',
    },
    withReceipt: 'yes',
    withoutReceipt: 'no',
    count: (count) => (count === 1 ? '1 registered letter' : `${count} registered letters`),
    counter: 'Stamp and signature of the post office, date',
    page: 'Page',
  },
};

/** By the language of the user. */
export const deskListWords = words;
