import { describe, expect, it } from 'vitest';
import { languages } from '#domain/country';
import { lineOf } from '#domain/ledger/testdata/someLines';
import { invoiceDetails } from '#domain/letters/compose/invoiceDetails';
import { lineSentence } from '#domain/letters/papers/lineTexts';
import { composeInvoiceDuplicate } from '#domain/letters/papers/invoiceDuplicate';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { sampleDuplicate } from '#domain/letters/testdata/samplePapers';
import { cents } from '#domain/money/cents';
import { decimal } from '#domain/money/decimal';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const hours = lineOf({ quantity: decimal('12.5'), unit: 'HUR', unitPrice: decimal('60'), net: cents(75_000) });

describe('a line in words', () => {
  it('says how much of what at which price, and what was taken off', () => {
    const adjustments = [{ isCharge: false, amount: cents(5_000), reason: 'Remise' }];
    expect(plain(lineSentence({ ...hours, adjustments, net: cents(70_000) }, 'fr'))).toBe(
      'Pose de châssis (Remise −50,00 €) · 12,5 h × 60,00 · 700,00 €',
    );
    expect(plain(lineSentence(lineOf(), 'nl'))).toBe('Pose de châssis · € 100,00');
    const screws = lineOf({ quantity: decimal('250'), unitPrice: decimal('12.5'), pricePer: decimal('100') });
    expect(plain(lineSentence({ ...screws, name: 'Screws' }, 'en'))).toBe('Screws · 250 × 12.50 / 100 · €100.00');
  });
});

it.each(languages)('the duplicate shows all lines, their sums carried from page to page: %s', (language) => {
  const sample = sampleDuplicate('FR', language);
  const lines = [hours, lineOf({ kind: 'allowance', name: 'Remise', net: cents(-2_000) })];
  const { blocks } = composeInvoiceDuplicate({ ...sample, invoice: { ...sample.invoice, lines } });
  const table = blocks.find((block) => block.block === 'table' && block.carry !== undefined);
  expect(table).toMatchObject({ carry: [75_000, -2_000] });
  expect(table?.block === 'table' ? table.rows.map((row) => row.length) : []).toEqual([5, 5]);
  const without = composeInvoiceDuplicate(sample).blocks.filter(({ block }) => block === 'table');
  expect(without).toHaveLength(2);
});

it('a first reminder repeats the first lines of its invoice, and says how many are left', () => {
  const facts = sampleFacts({ kind: 'reminder1', country: 'FR', relation: 'B2B', language: 'fr' });
  const [invoice] = facts.claim.invoices;
  if (invoice === undefined) throw new Error('an invoice is claimed');
  const { itemId } = invoice;
  const detailsWith = (count: number) => {
    const lines = Array.from({ length: count }, (_, index) => lineOf({ name: `Ligne ${index + 1}` }));
    const invoiceData = [{ itemId, deliveredOn: null, orderReference: '', shares: [], lines }];
    const claim = { ...facts.claim, invoices: [invoice] };
    return invoiceDetails({ ...facts, claim, invoiceData }, itemId).details ?? [];
  };
  expect(detailsWith(8)).toHaveLength(8);
  expect(detailsWith(40)).toHaveLength(8);
  expect(detailsWith(40).at(-1)).toBe('et 33 autres lignes');
  expect(detailsWith(0)).toEqual([]);
});
