import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ciiAsUbl } from '#domain/einvoices/ciiAsUbl';
import { brokenCoreRules, brokenRules } from '#domain/einvoices/coreRules';
import { missingFor, vatToWrite } from '#domain/einvoices/outgoing';
import { ciiOf, ciiText } from '#domain/einvoices/outgoingCii';
import { ublOf, ublText } from '#domain/einvoices/outgoingUbl';
import { invoiceWith, someInvoice } from '#domain/einvoices/testdata/someInvoice';
import type { XmlNode } from '#domain/imports/xmlNode';
import { anyLines, lineOf } from '#domain/ledger/testdata/someLines';
import { cents, sumCents } from '#domain/money/cents';
import { readFileOf } from '#workers/read/readFile';
import { readXml } from '#workers/read/xml';

const textOf = (name: string) => readFileSync(new URL(`testdata/${name}`, import.meta.url), 'utf8');

function treeOf(text: string): XmlNode {
  const read = readXml(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.problem.code);
  return read.root;
}

const invoice = someInvoice;
const { seller: party } = someInvoice;

describe('the core rules', () => {
  it.each(['sample-ubl-invoice.xml', 'sample-ubl-creditnote.xml'])('hold for %s', (name) => {
    expect(brokenRules(treeOf(textOf(name)))).toEqual([]);
  });

  it.each(['sample-cii.xml', 'sample-cii-creditnote.xml'])('hold for %s', (name) => {
    expect(brokenCoreRules(ciiAsUbl(treeOf(textOf(name))))).toEqual([]);
  });

  it.each<readonly [string, RegExp | string, string]>([
    ['BR-02', /<ram:ID>FA-2026-0107<\/ram:ID>/, ''],
    ['BR-06', /<ram:Name>Plomberie.*/, ''],
    ['BR-09', /<ram:CountryID>FR.*/, ''],
    ['BR-23', / unitCode="HUR"/, ''],
    ['BR-CO-10', '<ram:LineTotalAmount>390.00', '<ram:LineTotalAmount>391.00'],
    ['BR-CO-15', '<ram:GrandTotalAmount>', '<ram:GrandTotalAmount>1'],
    ['BR-CO-16', '<ram:DuePayableAmount>', '<ram:DuePayableAmount>1'],
    ['BR-S-08', '<ram:BasisAmount>390', '<ram:BasisAmount>380'],
  ])('%s finds what is broken in a CII', (rule, what, by) => {
    const text = textOf('sample-cii.xml');
    const broken = text.replace(what, by);
    expect(broken).not.toBe(text);
    expect(brokenRules(ciiAsUbl(treeOf(broken)))).toContain(rule);
  });

  it.each<readonly [string, RegExp | string, string]>([
    ['BR-01', /<cbc:CustomizationID>.*\n/, ''],
    ['BR-02', /<cbc:ID>F2026-0042<\/cbc:ID>/, ''],
    ['BR-03', /<cbc:IssueDate>.*/, ''],
    ['BR-04', /<cbc:InvoiceTypeCode>.*/, ''],
    ['BR-05', /<cbc:DocumentCurrencyCode>.*/, ''],
    ['BR-06', /<cbc:RegistrationName>Menuiserie.*/, ''],
    ['BR-07', /<cbc:RegistrationName>Garage.*/, ''],
    ['BR-09', /<cbc:IdentificationCode>BE/, '<cbc:IdentificationCode>'],
    ['BR-13', /<cbc:TaxExclusiveAmount.*/, ''],
    ['BR-23', / unitCode="HUR"/, ''],
    ['BR-25', /<cbc:Name>Pose de châssis<\/cbc:Name>/, ''],
    ['BR-27', 'EUR">60.00', 'EUR">-60.00'],
    ['BR-48', /<cbc:Percent>21<\/cbc:Percent>/, ''],
    ['BR-61', /<cac:PayeeFinancialAccount>[^]*<\/cac:PayeeFinancialAccount>/, ''],
    ['BR-CO-09', '<cbc:CompanyID>BE0428759497', '<cbc:CompanyID>0428759497'],
    ['BR-CO-10', 'EUR">960.00', 'EUR">961.00'],
    ['BR-CO-13', '<cbc:TaxExclusiveAmount currencyID="EUR">1200', '<cbc:TaxExclusiveAmount currencyID="EUR">1201'],
    ['BR-CO-14', '<cbc:TaxAmount currencyID="EUR">252', '<cbc:TaxAmount currencyID="EUR">251'],
    ['BR-CO-15', '<cbc:TaxInclusiveAmount currencyID="EUR">1452', '<cbc:TaxInclusiveAmount currencyID="EUR">1453'],
    ['BR-CO-16', '<cbc:PayableAmount currencyID="EUR">1452', '<cbc:PayableAmount currencyID="EUR">1400'],
    ['BR-CO-17', /<cbc:Percent>21</, '<cbc:Percent>20<'],
    ['BR-CO-18', /<cac:TaxSubtotal>[^]*<\/cac:TaxSubtotal>/, ''],
    ['BR-CO-25', /<cbc:DueDate>.*|<cac:PaymentTerms>[^]*<\/cac:PaymentTerms>/g, ''],
    ['BR-S-02', /<cbc:CompanyID>BE0428759497<\/cbc:CompanyID>/, ''],
    ['BR-S-08', /<cbc:TaxableAmount currencyID="EUR">1200/, '<cbc:TaxableAmount currencyID="EUR">1100'],
    ['IBAN', 'BE68539007547034', 'BE68539007547035'],
    ['PEPPOL-EN16931-R003', /<cbc:BuyerReference>.*/, ''],
    ['PEPPOL-EN16931-R010', /<cbc:EndpointID schemeID="0208">0403170701.*/, ''],
    ['PEPPOL-EN16931-R020', /<cbc:EndpointID schemeID="0208">0428759497.*/, ''],
  ])('%s finds what is broken', (rule, what, by) => {
    const text = textOf('sample-ubl-invoice.xml');
    const broken = text.replace(what, by);
    expect(broken).not.toBe(text);
    expect(brokenRules(treeOf(broken))).toContain(rule);
  });

  it('BR-16 wants a line', () => {
    const text = textOf('sample-ubl-invoice.xml').replace(/<cac:InvoiceLine>[^]*<\/cac:InvoiceLine>/, '');
    expect(brokenRules(treeOf(text))).toContain('BR-16');
  });
});

describe('an invoice of the ledger as UBL and as CII', () => {
  it('breaks no rule and is read back equal', () => {
    const amounts = fc.integer({ min: 100, max: 9_999_999 });
    const rates = fc.uniqueArray(fc.constantFrom(5_500, 6_000, 10_000, 12_000, 20_000, 21_000), { minLength: 1 });
    const words = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(rates, amounts, words, fc.boolean(), (rateMillis, base, label, isNote) => {
        const shares = rateMillis.map((rateMilli, index) => {
          const net = cents(base + index);
          return { rateMilli, net, vat: cents(Math.round((net * rateMilli) / 100_000)) };
        });
        const gross = sumCents(shares.flatMap(({ net, vat }) => [net, vat]));
        const kind = isNote ? 'creditNote' : 'invoice';
        const one = { ...invoice, kind, shares, gross, label, preceding: isNote ? 'F-0' : null } as const;
        expect(missingFor(one)).toEqual([]);
        const tree = ublOf(one);
        expect(brokenRules(tree)).toEqual([]);
        const read = readFileOf('x.xml', new TextEncoder().encode(ublText(tree)));
        expect(read.problems).toEqual([]);
        expect(read.invoice).toMatchObject({
          ...{ kind, number: 'F-1', gross, due: gross, precedingInvoice: one.preceding, iban: 'BE68539007547034' },
          buyer: { name: 'Garage Hubert', legal: '0403170701', vat: 'BE0403170701', zip: '4000' },
        });
        expect(brokenRules(treeOf(ublText(tree)))).toEqual([]);

        const cii = ciiOf(one);
        expect(brokenCoreRules(ciiAsUbl(cii))).toEqual([]);
        const other = readFileOf('x.xml', new TextEncoder().encode(ciiText(cii)));
        expect(other.problems).toEqual([]);
        // A credit note has no due date of its own; everything else is the same in both.
        expect({ ...other.invoice, line: 0 }).toEqual({ ...read.invoice, line: 0 });
      }),
    );
  });

  it('with lines breaks no rule and gives its lines, its VAT and its totals back to the cent', () => {
    fc.assert(
      fc.property(anyLines, fc.boolean(), (lines, isNote) => {
        const one = invoiceWith(lines, { kind: isNote ? 'creditNote' : 'invoice' });
        fc.pre(one.gross > 0);
        expect(missingFor(one)).toEqual([]);
        const [tree, cii] = [ublOf(one), ciiOf(one)];
        expect(brokenRules(tree)).toEqual([]);
        expect(brokenCoreRules(ciiAsUbl(cii))).toEqual([]);
        for (const text of [ublText(tree), ciiText(cii)]) {
          const read = readFileOf('x.xml', new TextEncoder().encode(text));
          expect(read.problems).toEqual([]);
          expect(read.invoice?.lines).toEqual([
            ...lines.filter(({ kind }) => kind === 'line'),
            ...lines.filter(({ kind }) => kind !== 'line'),
          ]);
          expect(read.invoice).toMatchObject({ gross: one.gross, due: one.gross });
          expect(read.invoice?.vat.map(({ base, category, rate, tax }) => [category, Number(rate), base, tax])).toEqual(
            vatToWrite(one).map(({ category, net, rateMilli, vat }) => [category, rateMilli / 1_000, net, vat]),
          );
        }
      }),
    );
  });

  it('says what is missing, part by part', () => {
    const nobody = { ...party, name: '', street: '', companyNumber: '', vatNumber: '' };
    const bare = { ...invoice, iban: '', label: '', dueOn: null, shares: [], seller: nobody, buyer: nobody };
    expect(missingFor(bare)).toEqual([
      ...['seller.name', 'seller.address', 'seller.companyNumber', 'seller.vatNumber', 'iban'],
      ...['buyer.name', 'buyer.address', 'buyer.companyNumber', 'label', 'vat', 'dueOn'],
    ]);
    const inUnion = invoiceWith([lineOf({ category: 'K', rateMilli: 0 })]);
    expect(missingFor({ ...inUnion, buyer: { ...inUnion.buyer, vatNumber: '' } })).toEqual([
      ...['buyer.vatNumber', 'deliveredOn'],
    ]);
    const unsaid = [lineOf({ category: 'E', rateMilli: 0 }), lineOf({ category: 'O', rateMilli: 0 })];
    expect(missingFor(invoiceWith(unsaid))).toEqual(['exemption', 'outOfScope']);
    const free = { ...invoice, shares: [{ rateMilli: 0, net: cents(145_200), vat: cents(0) }] };
    expect(missingFor(free)).toEqual(['vatZero']);
  });
});

describe('lines that cannot be kept', () => {
  const text = ublText(ublOf(invoiceWith([lineOf(), lineOf({ name: 'Fournitures' })])));
  const linesOf = (changed: string) => {
    const read = readFileOf('x.xml', new TextEncoder().encode(changed));
    return { count: read.invoice?.lines.length, codes: read.problems.map(({ code }) => code) };
  };

  it('leave the invoice without its detail, and it is said', () => {
    expect(linesOf(text)).toEqual({ count: 2, codes: [] });
    const lost = { count: 0, codes: ['eInvoice.lines'] };
    for (const [what, by] of [
      ['<cbc:Name>Fournitures</cbc:Name>', ''],
      ['unitCode="C62">1<', 'unitCode="C62">une<'],
      ['<cbc:PriceAmount currencyID="EUR">100<', '<cbc:PriceAmount currencyID="EUR">?<'],
      ['<cbc:LineExtensionAmount currencyID="EUR">100.00<', '<cbc:LineExtensionAmount currencyID="EUR">99.00<'],
      ['<cbc:Name>Fournitures</cbc:Name>', '<cbc:Name>Fournitures</cbc:Name>\n<cac:ClassifiedTaxCategory/>'],
      ['<cac:Item>', `<cac:Item>${'<cac:More><cbc:A>1</cbc:A></cac:More>'.repeat(400)}`],
    ] as const) {
      expect(text).toContain(what);
      expect(linesOf(text.replace(what, by))).toEqual(lost);
    }
  });

  it('are too many', () => {
    const line = /<cac:InvoiceLine>[^]*?<\/cac:InvoiceLine>/.exec(text)?.[0] ?? '';
    expect(linesOf(text.replace(line, line.repeat(1_200))).codes).toEqual(['eInvoice.lines']);
  });
});
