import { describe, expect, it } from 'vitest';
import { linesNet } from '#domain/ledger/invoiceLine';
import { readCsv } from '#workers/read/csv';

function draftsOf(...rows: readonly string[]) {
  return readCsv(new TextEncoder().encode(rows.join('\n'))).drafts;
}

const seen = (drafts: ReturnType<typeof draftsOf>) =>
  drafts.map(({ grossCents, lines = [], netCents, number, problems, taxCents }) => ({
    ...{ number, net: netCents, tax: taxCents, gross: grossCents, lines: lines.length, made: linesNet(lines) },
    codes: problems.map(({ code }) => code),
  }));

describe('a list with a row for each line', () => {
  it('makes one invoice of the rows of a number, adding up what stands on each', () => {
    const drafts = draftsOf(
      'Numéro;Date;Échéance;Client;Désignation;Quantité;Unité;PU HT;Taux TVA;Montant HT;Montant TTC',
      'F-1;02/03/2026;01/04/2026;SCI Les Halles;Pose;2,5;h;48,00;20;120,00;144,00',
      'F-1;02/03/2026;01/04/2026;SCI Les Halles;Cuivre;3;m;10,125;10;30,38;33,42',
      'F-2;05/03/2026;04/04/2026;Dupont;Visite;1;;90,00;20;90,00;108,00',
    );
    expect(seen(drafts)).toEqual([
      { number: 'F-1', net: 15_038, tax: 2_704, gross: 17_742, lines: 2, made: 15_038, codes: ['row.lines'] },
      { number: 'F-2', net: 9_000, tax: 1_800, gross: 10_800, lines: 1, made: 9_000, codes: [] },
    ]);
    expect(drafts[0]?.lines?.[0]).toMatchObject({ name: 'Pose', quantity: '2.5', unit: 'HUR', unitPrice: '48' });
    expect(drafts[0]?.lines?.[1]).toMatchObject({ quantity: '3', unit: 'MTR', unitPrice: '10.125', rateMilli: 10_000 });
    expect(drafts[0]?.shares).toEqual([
      { rateMilli: 10_000, net: 3_038, vat: 304 },
      { rateMilli: 20_000, net: 12_000, vat: 2_400 },
    ]);
  });

  it('knows totals that come again on every row, and discounts', () => {
    const drafts = draftsOf(
      'Numéro;Date;Échéance;Client;Article;Qté;Prix unitaire;Taux TVA;Montant ligne HT;Total HT;Total TTC;Reste dû',
      'F-1;02/03/2026;01/04/2026;SCI;Pose;2;50,00;20;90,00;190,00;228,00;100,00',
      'F-1;02/03/2026;01/04/2026;SCI;Fenêtre;1;100,00;20;100,00;190,00;228,00;100,00',
    );
    expect(seen(drafts)).toMatchObject([{ net: 19_000, tax: 3_800, gross: 22_800, lines: 2, made: 19_000 }]);
    expect(drafts[0]?.dueCents).toBe(10_000);
    expect(drafts[0]?.lines?.[0]?.adjustments).toEqual([{ isCharge: false, amount: 1_000, reason: '' }]);
  });

  it('gives rows without a number to the invoice before, as programs export them', () => {
    const drafts = draftsOf(
      'Number;Invoice/Bill Date;Due Date;Partner;Invoice lines/Label;Invoice lines/Quantity;Invoice lines/Unit Price;Invoice lines/Subtotal;Total',
      'INV/1;2026-03-02;2026-04-01;SCI Les Halles;Work;2.00;100.00;200.00;360.00',
      ';;;;Goods;1.00;100.00;100.00;',
    );
    expect(seen(drafts)).toMatchObject([{ number: 'INV/1', gross: 36_000, net: 30_000, codes: ['row.lines'] }]);
  });

  it('refuses a number that comes again for somebody else', () => {
    const drafts = draftsOf(
      'Numéro;Date;Échéance;Client;Désignation;Quantité;Montant TTC',
      'F-1;02/03/2026;01/04/2026;SCI Les Halles;Pose;1;144,00',
      'F-1;02/03/2026;01/04/2026;Dupont;Visite;1;12,00',
    );
    expect(seen(drafts).map(({ codes }) => codes)).toEqual([[], ['number.usedTwice']]);
  });

  it('takes the sums where the lines cannot be kept, and says nothing false', () => {
    const drafts = draftsOf(
      'Numéro;Date;Échéance;Client;Désignation;Quantité;Montant HT;Montant TVA;Montant TTC',
      'F-1;02/03/2026;01/04/2026;SCI;Pose;1;100,00;0,00;100,00',
      'F-1;02/03/2026;01/04/2026;SCI;;1;20,00;4,00;24,00',
    );
    expect(seen(drafts)).toMatchObject([{ net: 12_000, tax: 400, gross: 12_400, lines: 0 }]);
  });

  it('adds up the lines of an invoice whose total is not there, and says which rows', () => {
    const drafts = draftsOf(
      'Numéro;Date;Échéance;Client;Désignation;Quantité;PU HT;Taux TVA',
      'F-1;02/03/2026;01/04/2026;SCI Les Halles;Pose;2,5;48,00;20',
      'F-2;05/03/2026;04/04/2026;Dupont;Visite;1;90,00;10',
      'F-1;02/03/2026;01/04/2026;SCI Les Halles;Cuivre;3;10,00;10',
    );
    expect(seen(drafts)).toEqual([
      {
        number: 'F-1',
        net: 15_000,
        tax: 2_700,
        gross: 17_700,
        lines: 2,
        made: 15_000,
        codes: ['lines.summed', 'row.lines'],
      },
      { number: 'F-2', net: 9_000, tax: 900, gross: 9_900, lines: 1, made: 9_000, codes: ['lines.summed'] },
    ]);
    expect(drafts[0]?.problems.map(({ params }) => params['rows'])).toEqual(['2, 4', '2, 4']);
  });

  it.each([
    ['nothing says the VAT', 'Quantité;PU HT', ['2;50,00', '1;10,00'], 'lines.noRate'],
    ['one row does not say it', 'Montant ligne HT;Taux TVA', ['100,00;20', '10,00;'], 'lines.noRate'],
    ['a cent depends on the rounding', 'Montant ligne HT;Taux TVA', ['0,30;5,5', '0,30;5,5'], 'lines.rounding'],
    [
      'one amount on each row may be of the invoice',
      'Quantité;Montant TTC',
      ['1;144,00', '2;144,00'],
      'lines.sameAmount',
    ],
    ['so may one without VAT', 'Montant HT;Taux TVA', ['120,00;20', '120,00;20'], 'lines.sameAmount'],
    ['a row has no amount', 'Montant ligne HT;Taux TVA', ['100,00;20', ';20'], 'amount.missing'],
    ['an amount is broken', 'Montant ligne HT;Taux TVA', ['100,00;20', 'dix;20'], 'amount.invalid'],
  ])('does not guess a total: %s', (_, columns, [first, second], code) => {
    const [draft] = draftsOf(
      `Numéro;Date;Échéance;Client;Désignation;${columns}`,
      `F-1;02/03/2026;01/04/2026;SCI;Pose;${first}`,
      `F-1;02/03/2026;01/04/2026;SCI;Joint;${second}`,
    );
    expect(draft?.grossCents).toBeNull();
    expect(draft?.problems.map((problem) => problem.code)).toContain(code);
  });

  it.each([
    ['its words name art. 293 B', 'Mention', 'TVA non applicable, article 293-B du CGI', 'VATEX-FR-FRANCHISE'],
    ['its words name the Belgian one', 'Mention', 'Régime de la franchise de taxe', ''],
    ['it is turned to the buyer', 'Mention', 'Autoliquidation', 'VATEX-EU-AE'],
    ['VAT stands there as zero', 'Montant TVA', '0,00', ''],
    ['its rate stands there as zero', 'Taux TVA', '0', ''],
  ])('keeps the lines without VAT where that is certain: %s', (_, column, cell, code) => {
    const [draft] = draftsOf(
      `Numéro;Date;Échéance;Client;Désignation;Quantité;PU HT;${column}`,
      `F-1;02/03/2026;01/04/2026;SCI;Pose;2;50,00;${cell}`,
      `F-1;02/03/2026;01/04/2026;SCI;Joint;1;10,00;${cell}`,
    );
    expect([draft?.grossCents, draft?.lines?.length]).toEqual([11_000, 2]);
    expect(draft?.shares).toEqual([{ rateMilli: 0, net: 11_000, vat: 0 }]);
    expect(draft?.lines?.[0]).toMatchObject({ rateMilli: 0, exemptionCode: code });
  });

  it('adds up one amount on each row where their prices say that it is of the row', () => {
    const [draft] = draftsOf(
      'Numéro;Date;Échéance;Client;Désignation;Quantité;PU HT;Montant TTC',
      'F-1;02/03/2026;01/04/2026;SCI;Pose;2;50,00;120,00',
      'F-1;02/03/2026;01/04/2026;SCI;Joint;1;100,00;120,00',
    );
    expect(draft?.grossCents).toBe(24_000);
  });

  it('keeps no lines without VAT where only the sum of them says so', () => {
    const [draft] = draftsOf(
      'Numéro;Date;Échéance;Client;Désignation;Montant ligne HT;Montant TTC',
      'F-1;02/03/2026;01/04/2026;SCI;Pose;100,00;110,00',
      'F-1;02/03/2026;01/04/2026;SCI;Joint;10,00;110,00',
    );
    expect([draft?.grossCents, draft?.lines]).toEqual([11_000, undefined]);
  });

  it('has a rate for each row and no line of a paper: one row of one invoice with its rate', () => {
    const drafts = draftsOf(
      'Numéro;Date;Échéance;Client;Montant HT;Taux TVA',
      'F-1;02/03/2026;01/04/2026;SCI;100,00;20',
    );
    expect(seen(drafts)).toMatchObject([{ number: 'F-1', net: 10_000, tax: 2_000, gross: 12_000, lines: 0 }]);
  });
});
