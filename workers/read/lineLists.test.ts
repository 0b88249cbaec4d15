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
});
