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

// Of each bank: who pays, his account, his words.
const banks: readonly [bank: string, header: string, customer: string, iban: string, label: string][] = [
  [
    'KBC',
    "Numéro de compte;Nom de la rubrique;Nom;Devise;Numéro de l'extrait;Date;Description;Date valeur;Montant;Solde;crédit;débit;numéro de compte contrepartie;BIC contrepartie;Contrepartie;Adresse contrepartie;communication structurée;Communication libre",
    ...(['Contrepartie', 'numéro de compte contrepartie', 'Communication libre'] as const),
  ],
  [
    'BNP Paribas Fortis',
    'Date d’exécution;Date valeur;Montant;Devise du compte;Type de transaction;Contrepartie;Nom de la contrepartie;Communication;Détails',
    ...(['Nom de la contrepartie', 'Contrepartie', 'Détails'] as const),
  ],
  [
    'Belfius in Dutch',
    'Rekening;Boekingsdatum;Rekening tegenpartij;Naam tegenpartij bevat;Transactie;Valutadatum;Bedrag;Devies;Mededelingen',
    ...(['Naam tegenpartij bevat', 'Rekening tegenpartij', 'Mededelingen'] as const),
  ],
];

describe('columns of lists of banks', () => {
  it.each(banks)(
    '%s: the other party, his account and his words, never the user himself',
    (_bank, header, ...wanted) => {
      const names = header.split(';');
      const mapping = recogniseColumns(names);
      expect(contentOf(mapping)).toBe('bank');
      const { counterpartyIban = -1, customer = -1, label = -1 } = mapping;
      expect([names[customer], names[counterpartyIban], names[label]]).toEqual(wanted);
    },
  );
});
