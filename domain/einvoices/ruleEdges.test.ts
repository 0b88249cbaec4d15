import { describe, expect, it } from 'vitest';
import { ciiAsUbl } from '#domain/einvoices/ciiAsUbl';
import { exemptionCodes } from '#domain/einvoices/codeLists';
import { brokenCoreRules, brokenRules } from '#domain/einvoices/coreRules';
import { missingFor, type OutgoingInvoice } from '#domain/einvoices/outgoing';
import { ciiOf } from '#domain/einvoices/outgoingCii';
import { ublOf } from '#domain/einvoices/outgoingUbl';
import { leaf, node } from '#domain/einvoices/outgoingXml';
import { invoiceOf, invoiceWith } from '#domain/einvoices/testdata/someInvoice';
import { isUnitCode } from '#domain/einvoices/unitCodes';
import { nodeAt, type XmlNode } from '#domain/imports/xmlNode';
import { lineOf } from '#domain/ledger/testdata/someLines';
import { cents } from '#domain/money/cents';
import { decimal } from '#domain/money/decimal';

/** The tree with the text of the first element at a path in place of another. */
function withText(tree: XmlNode, path: string, text: string): XmlNode {
  return replaced(tree, nodeAt(tree, path), (found) => ({ ...found, text }));
}
function without(tree: XmlNode, path: string): XmlNode {
  return replaced(tree, nodeAt(tree, path), () => null);
}
function withMore(tree: XmlNode, path: string, ...more: readonly XmlNode[]): XmlNode {
  return replaced(tree, nodeAt(tree, path), (found) => ({ ...found, children: [...found.children, ...more] }));
}
function replaced(tree: XmlNode, wanted: XmlNode | null, change: (found: XmlNode) => XmlNode | null): XmlNode {
  if (wanted === null) throw new Error('nothing stands there');
  const inside = (one: XmlNode): readonly XmlNode[] => {
    const now = one === wanted ? change(one) : { ...one, children: one.children.flatMap(inside) };
    return now === null ? [] : [now];
  };
  return inside(tree)[0] ?? tree;
}

const usual = ublOf(invoiceOf('S'));
const share = (category: string, percent: string, base: string) =>
  node('TaxSubtotal', [
    leaf('TaxableAmount', base, { currencyID: 'EUR' }),
    leaf('TaxAmount', '0.00', { currencyID: 'EUR' }),
    node('TaxCategory', [leaf('ID', category), leaf('Percent', percent), node('TaxScheme', [leaf('ID', 'VAT')])]),
  ]);
const zero = { category: 'S', rateMilli: 21_000 } as const;
const ofNothing = ublOf(
  invoiceWith([lineOf({ ...zero, net: cents(1_000) }), lineOf({ ...zero, kind: 'allowance', net: cents(0) })]),
);
const priced = (price: string, net: number) =>
  ublOf(invoiceWith([lineOf({ ...zero, quantity: decimal('1'), unitPrice: decimal(price), net: cents(net) })]));

describe('at the edge of a rule', () => {
  it.each<readonly [what: string, tree: XmlNode, rule: string]>([
    [
      'a discount of nothing whose sum is left out',
      without(ofNothing, 'LegalMonetaryTotal/AllowanceTotalAmount'),
      'BR-CO-11',
    ],
    ['a rate that nothing is sold at', withMore(usual, 'TaxTotal', share('S', '6', '0.00')), 'BR-S-08'],
    ['a zero rate that nothing is sold at', withMore(usual, 'TaxTotal', share('Z', '0', '0.00')), 'BR-Z-01'],
    ['two shares of what is exempt', withMore(ublOf(invoiceOf('E')), 'TaxTotal', share('E', '0', '0.00')), 'BR-E-01'],
    [
      'sixty cents of VAT at nothing',
      withText(ublOf(invoiceOf('Z')), 'TaxTotal/TaxSubtotal/TaxAmount', '0.60'),
      'BR-CO-17',
    ],
    ['a euro of VAT beside', withText(usual, 'TaxTotal/TaxSubtotal/TaxAmount', '30.40'), 'BR-S-09'],
    ['no sum of VAT', without(ublOf(invoiceOf('E')), 'TaxTotal/TaxAmount'), 'BR-CO-15'],
    ['a sum of VAT in dollars only', withDollars(usual), 'BR-CO-15'],
    [
      'a VAT number of no country',
      withText(usual, 'AccountingSupplierParty/Party/PartyTaxScheme/CompanyID', 'ZZ123'),
      'BR-CO-09',
    ],
    ['another tax', withText(usual, 'InvoiceLine/Item/ClassifiedTaxCategory/TaxScheme/ID', 'LOC'), 'BR-CO-04'],
    ['another tax in the sums', withText(usual, 'TaxTotal/TaxSubtotal/TaxCategory/TaxScheme/ID', 'LOC'), 'BR-47'],
    [
      'a country that is none',
      withText(usual, 'AccountingCustomerParty/Party/PostalAddress/Country/IdentificationCode', 'UK'),
      'BR-CL-14',
    ],
    ['a price two cents and a half beside its line', priced('10.0249', 1_000), 'PEPPOL-EN16931-R120'],
  ])('%s is found', (_, tree, rule) => {
    expect(brokenRules(tree)).toContain(rule);
  });

  it.each<readonly [what: string, tree: XmlNode]>([
    ['a discount of nothing', ofNothing],
    ['a price two cents beside its line', priced('10.02', 1_000)],
    ['VAT nearly a euro beside', withVat('30.39')],
    [
      'a VAT number of Greece',
      withText(usual, 'AccountingCustomerParty/Party/PartyTaxScheme/CompanyID', 'EL123456789'),
    ],
  ])('%s is let through', (_, tree) => {
    expect(brokenRules(tree)).toEqual([]);
  });
});

function withDollars(tree: XmlNode): XmlNode {
  return replaced(tree, nodeAt(tree, 'TaxTotal/TaxAmount'), (found) => ({
    ...found,
    attributes: { currencyID: 'USD' },
  }));
}

// The sums follow, so that only the tolerance is tried.
function withVat(text: string): XmlNode {
  const grossCents = String(140_00 + Number(text.replace('.', '')));
  const gross = `${grossCents.slice(0, -2)}.${grossCents.slice(-2)}`;
  return [
    ['TaxTotal/TaxAmount', text],
    ['TaxTotal/TaxSubtotal/TaxAmount', text],
    ['LegalMonetaryTotal/TaxInclusiveAmount', gross],
    ['LegalMonetaryTotal/PayableAmount', gross],
  ].reduce((tree, [path = '', value = '']) => withText(tree, path, value), usual);
}

const line = { category: 'S', rateMilli: 21_000 } as const;
const exempt = {
  category: 'E',
  rateMilli: 0,
  exemption: 'Art. 293 B du CGI',
  exemptionCode: 'VATEX-FR-FRANCHISE',
} as const;
const french = { country: 'FR', companyNumber: '732829320', vatNumber: '' };

describe('what our sellers really write breaks no rule, as UBL and as CII', () => {
  it.each<readonly [what: string, invoice: OutgoingInvoice]>([
    [
      'a line below zero beside one above',
      invoiceWith([
        lineOf({ ...line, net: cents(9_000) }),
        lineOf({ ...line, quantity: decimal('-1'), unitPrice: decimal('20'), net: cents(-2_000) }),
      ]),
    ],
    [
      'a price for a hundred',
      invoiceWith([
        lineOf({
          ...line,
          quantity: decimal('250'),
          unitPrice: decimal('12.34'),
          pricePer: decimal('100'),
          net: cents(3_085),
        }),
      ]),
    ],
    [
      'three rates and a discount at one of them',
      invoiceWith([
        lineOf({ ...line, net: cents(10_000) }),
        lineOf({ ...line, rateMilli: 6_000, net: cents(5_000) }),
        lineOf({ ...line, rateMilli: 12_000, net: cents(333) }),
        lineOf({ ...line, kind: 'allowance', rateMilli: 6_000, net: cents(-100) }),
      ]),
    ],
    [
      'works with reverse charge beside works without',
      invoiceWith([
        lineOf({ ...line, net: cents(10_000) }),
        lineOf({ category: 'AE', rateMilli: 0, exemption: 'Autoliquidation, art. 20 AR n° 1', net: cents(70_000) }),
      ]),
    ],
    ['a part paid before', invoiceOf('S', { paid: cents(5_000) })],
    ['all of it paid before', invoiceOf('S', { paid: invoiceOf('S').gross })],
    [
      'exempt and reverse charge',
      invoiceWith([
        lineOf({ category: 'E', rateMilli: 0, exemption: 'Art. 44', net: cents(1_000) }),
        lineOf({ category: 'AE', rateMilli: 0, net: cents(1_000) }),
      ]),
    ],
    [
      'a franchise without a VAT number (art. 293 B)',
      invoiceWith([lineOf({ ...exempt, net: cents(50_000) })], { seller: { ...invoiceOf('E').seller, ...french } }),
    ],
  ])('%s', (_, invoice) => {
    for (const kind of ['invoice', 'creditNote'] as const) {
      const one = { ...invoice, kind, preceding: kind === 'creditNote' ? 'F-0' : null };
      expect(missingFor(one)).toEqual([]);
      expect(brokenRules(ublOf(one))).toEqual([]);
      expect(brokenCoreRules(ciiAsUbl(ciiOf(one)))).toEqual([]);
    }
  });
});

describe('lists of codes', () => {
  it('know the units of craftsmen, and none that is no unit', () => {
    for (const unit of [
      'C62',
      'H87',
      'HUR',
      'DAY',
      'MTR',
      'MTK',
      'MTQ',
      'KGM',
      'LTR',
      'KMT',
      'SET',
      'XPK',
      'E49',
      'LS',
    ]) {
      expect(isUnitCode(unit), unit).toBe(true);
    }
    for (const unit of ['', 'H', 'heure', 'A25', 'B51', 'XYU', 'hur', '2O', 'E13', 'XWE', 'A10~24']) {
      expect(isUnitCode(unit), unit).toBe(false);
    }
  });

  it('know why no VAT is charged in France and in the Union', () => {
    expect(
      ['VATEX-EU-AE', 'VATEX-EU-132-1Q', 'VATEX-EU-143-1FA', 'VATEX-FR-FRANCHISE', 'VATEX-FR-CGI261D-1BIS'].filter(
        (code) => !exemptionCodes.has(code),
      ),
    ).toEqual([]);
    expect(
      ['VATEX-BE-1', 'VATEX-EU-B', 'VATEX-EU-132-1R', 'VATEX-FR-293B'].filter((code) => exemptionCodes.has(code)),
    ).toEqual([]);
  });
});
