import type { Language } from '#domain/country';

const headers: Readonly<Record<Language, { readonly fileName: string; readonly names: readonly string[] }>> = {
  fr: {
    fileName: 'modele-factures.csv',
    names: [
      'Numéro',
      'Date',
      'Échéance',
      'Client',
      'Type',
      'Adresse',
      'Code postal',
      'Ville',
      'Téléphone',
      'Montant HT',
      'Montant TVA',
      'Montant TTC',
      'Reste dû',
    ],
  },
  nl: {
    fileName: 'model-facturen.csv',
    names: [
      'Factuurnummer',
      'Factuurdatum',
      'Vervaldatum',
      'Klant',
      'Type',
      'Adres',
      'Postcode',
      'Gemeente',
      'Telefoon',
      'Bedrag excl. btw',
      'Btw',
      'Bedrag incl. btw',
      'Openstaand',
    ],
  },
  en: {
    fileName: 'invoices-template.csv',
    names: [
      'Number',
      'Date',
      'Due date',
      'Customer',
      'Type',
      'Address',
      'Postcode',
      'City',
      'Phone',
      'Net amount',
      'VAT',
      'Total',
      'Amount due',
    ],
  },
};

/** An empty list with the columns that are recognised, for who starts from nothing. Opens well in a spreadsheet. */
export function modelFile(language: Language): { readonly fileName: string; readonly bytes: Uint8Array } {
  const { fileName, names } = headers[language];
  // The mark at the start tells spreadsheets that accents are UTF-8.
  return { fileName, bytes: utf8(`\u{feff}${names.join(';')}\r\n`) };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
