import { describe, expect, it } from 'vitest';
import { contentOf, missingColumns, recogniseColumns } from '#domain/imports/columns';

// Headers as people get them from their programs today.
const headers: readonly [program: string, header: string][] = [
  [
    'EBP',
    'Numéro du document;Date du document;Code client;Nom du client;Adresse 1 (facturation);Code postal (facturation);Ville (facturation);Montant total HT;Montant de TVA;Montant total TTC;Solde dû;Date d’échéance',
  ],
  [
    'Odoo in French',
    'Numéro;Nom d’affichage du partenaire de la facture;Date de facturation;Date d’échéance;Montant HT signé;Taxe signée;Total signé;Montant dû signé',
  ],
  ['WinBooks', 'Code client;Nom;Journal;N° doc;Date doc;Échéance;Montant EUR;Solde;Communication'],
  ['a list of his own', 'Chantier;Qui;Facture;Faite le;Total;Reçu'],
];

describe('columns of lists of invoices', () => {
  it.each(headers)('finds all that is needed in a list of %s', (_program, header) => {
    const mapping = recogniseColumns(header.split(';'));
    expect(contentOf(mapping)).toBe('invoices');
    expect(missingColumns(mapping)).toEqual([]);
  });

  it('takes address, postcode and city of the invoice', () => {
    const [, header] = headers[0] ?? ['', ''];
    expect(recogniseColumns(header.split(';'))).toMatchObject({
      ...{ number: 0, date: 1, customerCode: 2, customer: 3, address: 4, postcode: 5, city: 6 },
      ...{ netCents: 7, taxCents: 8, grossCents: 9, dueCents: 10, dueDate: 11 },
    });
  });
});
