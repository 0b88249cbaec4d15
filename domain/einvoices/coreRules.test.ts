import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ciiAsUbl } from '#domain/einvoices/ciiAsUbl';
import { brokenCoreRules, brokenRules, coreRules } from '#domain/einvoices/coreRules';
import { missingFor } from '#domain/einvoices/outgoing';
import { ciiOf } from '#domain/einvoices/outgoingCii';
import { ublOf } from '#domain/einvoices/outgoingUbl';
import { leaf, node } from '#domain/einvoices/outgoingXml';
import { peppolRules } from '#domain/einvoices/peppolRules';
import { invoiceOf, someInvoice } from '#domain/einvoices/testdata/someInvoice';
import { textAt, type XmlNode } from '#domain/imports/xmlNode';
import { vatCategories, type VatCategory } from '#domain/ledger/invoiceLine';

type Change = (found: XmlNode) => XmlNode | null;
type Bad = readonly [rule: string, path: string, change: Change];

/** The tree with every element at a path changed; null takes it away. */
function edited(tree: XmlNode, path: string, change: Change): XmlNode {
  const [first = '', ...rest] = path.split('/');
  const [name, wanted] = first.split('=');
  const isMeant = (child: XmlNode) =>
    child.name === name && (wanted === undefined || textAt(child, 'ChargeIndicator') === wanted);
  const children = tree.children.flatMap((child) => {
    if (!isMeant(child)) return [child];
    return rest.length === 0 ? (change(child) ?? []) : [edited(child, rest.join('/'), change)];
  });
  return { ...tree, children };
}

const gone: Change = () => null;
const to =
  (text: string): Change =>
  (found) => ({ ...found, text });
const emptied: Change = (found) => ({ ...found, children: [] });
const withMore =
  (...more: readonly XmlNode[]): Change =>
  (found) => ({ ...found, children: [...found.children, ...more] });
const withFirst =
  (first: XmlNode): Change =>
  (found) => ({ ...found, children: [first, ...found.children] });
const without =
  (attribute: string): Change =>
  (found) => ({
    ...found,
    attributes: Object.fromEntries(Object.entries(found.attributes).filter(([key]) => key !== attribute)),
  });
const named =
  (attribute: string, value: string): Change =>
  (found) => ({ ...found, attributes: { ...found.attributes, [attribute]: value } });
const both =
  (...changes: readonly Change[]): Change =>
  (found) =>
    changes.reduce<XmlNode | null>((now, change) => (now === null ? null : change(now)), found);

const seller = 'AccountingSupplierParty/Party';
const buyer = 'AccountingCustomerParty/Party';
const total = 'LegalMonetaryTotal';
const share = 'TaxTotal/TaxSubtotal';
const lineTax = 'InvoiceLine/Item/ClassifiedTaxCategory';
const allowance = 'AllowanceCharge=false';
const charge = 'AllowanceCharge=true';
const finer = to('1.005');

const headBad: readonly Bad[] = [
  ['BR-01', 'CustomizationID', gone],
  ['BR-02', 'ID', gone],
  ['BR-03', 'IssueDate', gone],
  ['BR-04', 'InvoiceTypeCode', gone],
  ['BR-05', 'DocumentCurrencyCode', gone],
  ['BR-06', `${seller}/PartyLegalEntity/RegistrationName`, gone],
  ['BR-07', `${buyer}/PartyLegalEntity/RegistrationName`, gone],
  ['BR-08', `${seller}/PostalAddress`, gone],
  ['BR-09', `${seller}/PostalAddress/Country`, gone],
  ['BR-10', `${buyer}/PostalAddress`, gone],
  ['BR-11', `${buyer}/PostalAddress/Country/IdentificationCode`, to('')],
  ['BR-12', `${total}/LineExtensionAmount`, gone],
  ['BR-13', `${total}/TaxExclusiveAmount`, gone],
  ['BR-14', `${total}/TaxInclusiveAmount`, to('x')],
  ['BR-15', `${total}/PayableAmount`, gone],
  ['BR-16', 'InvoiceLine', gone],
  ['BR-21', 'InvoiceLine/ID', gone],
  ['BR-22', 'InvoiceLine/InvoicedQuantity', gone],
  ['BR-23', 'InvoiceLine/InvoicedQuantity', without('unitCode')],
  ['BR-24', 'InvoiceLine/LineExtensionAmount', gone],
  ['BR-25', 'InvoiceLine/Item/Name', gone],
  ['BR-26', 'InvoiceLine/Price/PriceAmount', gone],
  ['BR-27', 'InvoiceLine/Price/PriceAmount', to('-1')],
  ['BR-31', `${allowance}/Amount`, gone],
  ['BR-32', `${allowance}/TaxCategory/ID`, gone],
  ['BR-33', `${allowance}/AllowanceChargeReason`, gone],
  ['BR-36', `${charge}/Amount`, gone],
  ['BR-37', `${charge}/TaxCategory`, gone],
  ['BR-38', `${charge}/AllowanceChargeReason`, to(' ')],
  ['BR-41', `InvoiceLine/${allowance}/Amount`, gone],
  ['BR-42', `InvoiceLine/${allowance}/AllowanceChargeReason`, gone],
  ['BR-43', `InvoiceLine/${charge}/Amount`, gone],
  ['BR-44', `InvoiceLine/${charge}/AllowanceChargeReason`, gone],
  ['BR-45', `${share}/TaxableAmount`, gone],
  ['BR-46', `${share}/TaxAmount`, gone],
  ['BR-47', `${share}/TaxCategory/ID`, gone],
  ['BR-48', `${share}/TaxCategory/Percent`, gone],
  ['BR-49', 'PaymentMeans/PaymentMeansCode', gone],
  ['BR-50', 'PaymentMeans/PayeeFinancialAccount/ID', gone],
  ['BR-55', 'BillingReference/InvoiceDocumentReference/ID', gone],
  ['BR-57', 'Delivery/DeliveryLocation/Address/Country', gone],
  ['BR-61', 'PaymentMeans/PayeeFinancialAccount', gone],
  ['BR-62', `${seller}/EndpointID`, without('schemeID')],
  ['BR-63', `${buyer}/EndpointID`, without('schemeID')],
  ['BR-CO-04', lineTax, emptied],
  ['BR-CO-09', `${seller}/PartyTaxScheme/CompanyID`, to('0428759497')],
  ['BR-CO-10', 'InvoiceLine/LineExtensionAmount', to('1.00')],
  ['BR-CO-11', `${total}/AllowanceTotalAmount`, to('5.01')],
  ['BR-CO-12', `${total}/ChargeTotalAmount`, to('2.51')],
  ['BR-CO-13', `${total}/TaxExclusiveAmount`, to('1.00')],
  ['BR-CO-14', 'TaxTotal/TaxAmount', to('1.00')],
  ['BR-CO-15', `${total}/TaxInclusiveAmount`, to('1.00')],
  ['BR-CO-16', `${total}/PayableAmount`, to('1.00')],
  ['BR-CO-17', `${share}/TaxAmount`, to('25.00')],
  ['BR-CO-18', share, gone],
  ['BR-CO-25', 'DueDate', gone],
  ['BR-CO-26', seller, emptied],
  ['IBAN', 'PaymentMeans/PayeeFinancialAccount/ID', to('BE68539007547035')],
];

const codeBad: readonly Bad[] = [
  ['BR-DEC-01', `${allowance}/Amount`, finer],
  ['BR-DEC-02', allowance, withMore(leaf('BaseAmount', '1.005'))],
  ['BR-DEC-05', `${charge}/Amount`, finer],
  ['BR-DEC-06', charge, withMore(leaf('BaseAmount', '1.005'))],
  ['BR-DEC-09', `${total}/LineExtensionAmount`, finer],
  ['BR-DEC-10', `${total}/AllowanceTotalAmount`, finer],
  ['BR-DEC-11', `${total}/ChargeTotalAmount`, finer],
  ['BR-DEC-12', `${total}/TaxExclusiveAmount`, finer],
  ['BR-DEC-13', 'TaxTotal/TaxAmount', finer],
  ['BR-DEC-14', `${total}/TaxInclusiveAmount`, finer],
  ['BR-DEC-16', total, withMore(leaf('PrepaidAmount', '1.005'))],
  ['BR-DEC-17', total, withMore(leaf('PayableRoundingAmount', '1.005'))],
  ['BR-DEC-18', `${total}/PayableAmount`, finer],
  ['BR-DEC-19', `${share}/TaxableAmount`, finer],
  ['BR-DEC-20', `${share}/TaxAmount`, finer],
  ['BR-DEC-23', 'InvoiceLine/LineExtensionAmount', finer],
  ['BR-DEC-24', `InvoiceLine/${allowance}/Amount`, finer],
  ['BR-DEC-25', `InvoiceLine/${allowance}`, withMore(leaf('BaseAmount', '1.005'))],
  ['BR-DEC-27', `InvoiceLine/${charge}/Amount`, finer],
  ['BR-DEC-28', `InvoiceLine/${charge}`, withMore(leaf('BaseAmount', '1.005'))],
  ['BR-CL-01', 'InvoiceTypeCode', to('facture')],
  ['BR-CL-04', 'DocumentCurrencyCode', to('€')],
  ['BR-CL-10', seller, withMore(node('PartyIdentification', [leaf('ID', '1', { schemeID: '9999' })]))],
  ['BR-CL-11', `${seller}/PartyLegalEntity/CompanyID`, named('schemeID', 'SIREN')],
  ['BR-CL-14', `${buyer}/PostalAddress/Country/IdentificationCode`, to('Belgique')],
  ['BR-CL-16', 'PaymentMeans/PaymentMeansCode', to('virement')],
  ['BR-CL-17', `${share}/TaxCategory/ID`, to('X')],
  ['BR-CL-18', `${lineTax}/ID`, to('X')],
  ['BR-CL-19', allowance, withMore(leaf('AllowanceChargeReasonCode', '1'))],
  ['BR-CL-20', `InvoiceLine/${charge}`, withMore(leaf('AllowanceChargeReasonCode', 'PORT'))],
  ['BR-CL-22', `${share}/TaxCategory`, withMore(leaf('TaxExemptionReasonCode', 'ART 44'))],
  ['BR-CL-23', 'InvoiceLine/InvoicedQuantity', named('unitCode', 'heures')],
  ['BR-CL-25', `${buyer}/EndpointID`, named('schemeID', 'BCE')],
];

const percentBase = (name: string) => [leaf(name, '10', { currencyID: 'EUR' })];
const peppolBad: readonly Bad[] = [
  ['PEPPOL-EN16931-R001', 'ProfileID', gone],
  ['PEPPOL-EN16931-R003', 'BuyerReference', gone],
  ['PEPPOL-EN16931-R004', 'CustomizationID', to('urn:cen.eu:en16931:2017')],
  ['PEPPOL-EN16931-R007', 'ProfileID', to('billing')],
  ['PEPPOL-EN16931-R008', 'InvoiceLine/Item/Description', to(' ')],
  ['PEPPOL-EN16931-R010', `${buyer}/EndpointID`, gone],
  ['PEPPOL-EN16931-R020', `${seller}/EndpointID`, gone],
  ['PEPPOL-EN16931-R041', allowance, withMore(leaf('MultiplierFactorNumeric', '10'))],
  ['PEPPOL-EN16931-R042', charge, withMore(...percentBase('BaseAmount'))],
  ['PEPPOL-EN16931-R043', `InvoiceLine/${charge}/ChargeIndicator`, to('oui')],
  ['PEPPOL-EN16931-R051', 'InvoiceLine/Price/PriceAmount', named('currencyID', 'USD')],
  ['PEPPOL-EN16931-R053', 'TaxTotal/TaxSubtotal', gone],
  ['PEPPOL-EN16931-R054', 'TaxTotal/TaxSubtotal', gone],
  ['PEPPOL-EN16931-R061', 'PaymentMeans/PaymentMeansCode', to('59')],
  ['PEPPOL-EN16931-R120', 'InvoiceLine/InvoicedQuantity', to('7')],
  ['PEPPOL-EN16931-R121', 'InvoiceLine/Price/BaseQuantity', to('0')],
  ['PEPPOL-EN16931-R130', 'InvoiceLine/Price/BaseQuantity', named('unitCode', 'DAY')],
  ['PEPPOL-COMMON-R043', `${buyer}/EndpointID`, to('0403170702')],
  ['PEPPOL-EN16931-F001', 'IssueDate', to('12/02/2026')],
  ['PEPPOL-EN16931-P0100', 'InvoiceTypeCode', to('130')],
  ['PEPPOL-EN16931-P0112', 'InvoiceTypeCode', to('384')],
  ...[
    ...[
      ['P0104', 'VATEX-EU-G'],
      ['P0105', 'VATEX-EU-O'],
      ['P0106', 'VATEX-EU-IC'],
      ['P0107', 'VATEX-EU-AE'],
    ],
    ...[
      ['P0108', 'VATEX-EU-D'],
      ['P0109', 'VATEX-EU-F'],
      ['P0110', 'VATEX-EU-I'],
      ['P0111', 'VATEX-EU-J'],
    ],
  ].map(([rule, code]): Bad => [
    `PEPPOL-EN16931-${rule ?? ''}`,
    `${share}/TaxCategory`,
    withMore(leaf('TaxExemptionReasonCode', code ?? '')),
  ]),
];

/** Bad examples that touch the head itself, not something in it. */
const rootBad: readonly (readonly [rule: string, change: Change])[] = [
  ['PEPPOL-EN16931-R002', withMore(leaf('Note', 'a'), leaf('Note', 'b'))],
  ['PEPPOL-EN16931-R005', withMore(leaf('TaxCurrencyCode', 'EUR'))],
];

const vatScheme = node('PartyTaxScheme', [leaf('CompanyID', 'BE0428759497'), node('TaxScheme', [leaf('ID', 'VAT')])]);

function vatBad(category: VatCategory, name: string): readonly Bad[] {
  const isCharged = category === 'S';
  const isOut = category === 'O';
  const hasReason = !isCharged && category !== 'Z';
  const numbers = isOut ? withMore(vatScheme) : edit;
  const otherRate = isOut ? withFirst(leaf('Percent', '21')) : both(rate(isCharged ? '0' : '21'));
  const reason: Change = hasReason
    ? (found) => edited(edited(found, 'TaxExemptionReason', gone), 'TaxExemptionReasonCode', gone)
    : withMore(leaf('TaxExemptionReason', 'Pour rien'));
  return [
    [`BR-${name}-01`, share, gone],
    ...['02', '03', '04'].map((rule): Bad => [`BR-${name}-${rule}`, seller, numbers]),
    [`BR-${name}-05`, lineTax, otherRate],
    [`BR-${name}-06`, `${allowance}/TaxCategory`, otherRate],
    [`BR-${name}-07`, `${charge}/TaxCategory`, otherRate],
    [`BR-${name}-08`, `${share}/TaxableAmount`, to('1.00')],
    [`BR-${name}-09`, `${share}/TaxAmount`, to('1.00')],
    [`BR-${name}-10`, `${share}/TaxCategory`, reason],
  ];
}

const edit: Change = (found) => edited(found, 'PartyTaxScheme', gone);
const rate =
  (text: string): Change =>
  (found) =>
    edited(found, 'Percent', to(text));

const others: readonly Bad[] = [
  ['BR-IC-11', 'Delivery/ActualDeliveryDate', gone],
  ['BR-IC-12', 'Delivery/DeliveryLocation', gone],
  ['BR-O-11', 'TaxTotal', withMore(node('TaxSubtotal', [node('TaxCategory', [leaf('ID', 'S')])]))],
  ['BR-O-12', `${lineTax}/ID`, to('S')],
  ['BR-O-13', `${allowance}/TaxCategory/ID`, to('S')],
  ['BR-O-14', `${charge}/TaxCategory/ID`, to('S')],
];
const families = { S: 'S', Z: 'Z', E: 'E', AE: 'AE', K: 'IC', G: 'G', O: 'O' } as const;
const familyOf = (rule: string) =>
  vatCategories.find((category) => rule.startsWith(`BR-${families[category]}-`)) ?? 'S';

describe('what breaks no rule', () => {
  it.each(vatCategories)('an invoice and a credit note of category %s, as UBL and as CII', (category) => {
    for (const kind of ['invoice', 'creditNote'] as const) {
      const one = invoiceOf(category, { kind, preceding: kind === 'creditNote' ? 'F-0' : null });
      expect(missingFor(one)).toEqual([]);
      expect(brokenRules(ublOf(one))).toEqual([]);
      expect(brokenCoreRules(ciiAsUbl(ciiOf(one)))).toEqual([]);
    }
  });

  it('an invoice of which the ledger has no lines', () => {
    expect(brokenRules(ublOf(someInvoice))).toEqual([]);
    expect(brokenCoreRules(ciiAsUbl(ciiOf(someInvoice)))).toEqual([]);
  });
});

describe('each rule finds what breaks it', () => {
  const usual = ublOf(invoiceOf('S', { preceding: 'F-0' }));
  const vat = [...Object.entries(families).flatMap(([code, name]) => vatBad(code as VatCategory, name)), ...others];

  it.each([...headBad, ...codeBad, ...peppolBad])('%s', (rule, path, change) => {
    expect(brokenRules(usual)).toEqual([]);
    expect(brokenRules(edited(usual, path, change))).toContain(rule);
  });

  it.each(rootBad)('%s', (rule, change) => {
    expect(brokenRules(change(usual) ?? usual)).toContain(rule);
  });

  it.each(vat)('%s', (rule, path, change) => {
    const tree = ublOf(invoiceOf(familyOf(rule)));
    expect(brokenRules(tree)).toEqual([]);
    expect(brokenRules(edited(tree, path, change))).toContain(rule);
  });

  it('PEPPOL-EN16931-P0101', () => {
    const note = ublOf(invoiceOf('S', { kind: 'creditNote' }));
    expect(brokenRules(edited(note, 'CreditNoteTypeCode', to('261')))).toEqual(['PEPPOL-EN16931-P0101']);
  });

  it('none is without its bad example, and the list of rules names all of them', () => {
    const tried = [...headBad, ...codeBad, ...peppolBad, ...rootBad, ...vat].map(([rule]) => rule);
    const looked = [...coreRules, ...peppolRules].map(([rule]) => rule);
    expect([...new Set([...tried, 'PEPPOL-EN16931-P0101'])].toSorted()).toEqual([...new Set(looked)].toSorted());
    const list = readFileSync(new URL('../../docs/eInvoiceRules.md', import.meta.url), 'utf8');
    const checked = list.slice(list.indexOf('## Checked'), list.indexOf('## Not checked'));
    expect(looked.filter((rule) => !checked.includes(`${rule} `) && rule !== 'IBAN')).toEqual([]);
  });
});
