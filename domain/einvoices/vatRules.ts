import {
  adjustmentsOf,
  buyer,
  has,
  linesOf,
  orZero,
  subtotals,
  sumOf,
  supplier,
  type Rule,
} from '#domain/einvoices/ruleParts';
import { nodeAt, nodesAt, textAt, type XmlNode } from '#domain/imports/xmlNode';
import type { VatCategory } from '#domain/ledger/invoiceLine';

// The names of the families of rules, by the code of their category.
const families = {
  S: 'S',
  Z: 'Z',
  E: 'E',
  AE: 'AE',
  K: 'IC',
  G: 'G',
  O: 'O',
} as const satisfies Record<VatCategory, string>;

type Family = { readonly category: VatCategory; readonly name: string };

const ofLines = (invoice: XmlNode) =>
  linesOf(invoice).flatMap((line) => nodeAt(line, 'Item/ClassifiedTaxCategory') ?? []);
const ofAllowances = (invoice: XmlNode) =>
  adjustmentsOf(invoice, false).flatMap((one) => nodeAt(one, 'TaxCategory') ?? []);
const ofCharges = (invoice: XmlNode) => adjustmentsOf(invoice, true).flatMap((one) => nodeAt(one, 'TaxCategory') ?? []);
const carriers = [ofLines, ofAllowances, ofCharges] as const;

const isOf =
  ({ category }: Family) =>
  (tax: XmlNode) =>
    textAt(tax, 'ID') === category;
const sharesOf = (invoice: XmlNode, family: Family) =>
  nodesAt(invoice, subtotals).filter((share) => isOf(family)(nodeAt(share, 'TaxCategory') ?? share));
const rateOf = (tax: XmlNode | null) => Number(textAt(tax, 'Percent') ?? Number.NaN);

const hasVat = (party: string) => (invoice: XmlNode) =>
  nodesAt(invoice, `${party}/PartyTaxScheme`).some(
    (scheme) => textAt(scheme, 'TaxScheme/ID') === 'VAT' && has('CompanyID')(scheme),
  );
const hasTaxNumber = (invoice: XmlNode) =>
  has(`${supplier}/PartyTaxScheme/CompanyID`, 'TaxRepresentativeParty/PartyTaxScheme/CompanyID')(invoice);
const sellerHasVat = (invoice: XmlNode) =>
  hasVat(supplier)(invoice) || has('TaxRepresentativeParty/PartyTaxScheme/CompanyID')(invoice);

// Who has to be named with a VAT number when something of a category is sold.
const numbersHold: Readonly<Record<VatCategory, (invoice: XmlNode) => boolean>> = {
  S: hasTaxNumber,
  Z: hasTaxNumber,
  E: hasTaxNumber,
  AE: (invoice) =>
    hasTaxNumber(invoice) && (hasVat(buyer)(invoice) || has(`${buyer}/PartyLegalEntity/CompanyID`)(invoice)),
  K: (invoice) => sellerHasVat(invoice) && hasVat(buyer)(invoice),
  G: sellerHasVat,
  O: (invoice) => !sellerHasVat(invoice) && !hasVat(buyer)(invoice),
};

function isRateRight(category: VatCategory, tax: XmlNode): boolean {
  if (category === 'O') return !has('Percent')(tax);
  return category === 'S' ? rateOf(tax) > 0 : rateOf(tax) === 0;
}

// Lines, allowances and charges of one category, and of one rate where it has several, together make its base.
function isBaseOfItsLines(invoice: XmlNode, share: XmlNode): boolean {
  const mine = nodeAt(share, 'TaxCategory');
  const isOfShare = (tax: XmlNode | null) =>
    textAt(tax, 'ID') === textAt(mine, 'ID') &&
    Number(textAt(tax, 'Percent') ?? 0) === Number(textAt(mine, 'Percent') ?? 0);
  const lines = linesOf(invoice).filter((line) => isOfShare(nodeAt(line, 'Item/ClassifiedTaxCategory')));
  const ofAll = (isCharge: boolean) =>
    adjustmentsOf(invoice, isCharge).filter((one) => isOfShare(nodeAt(one, 'TaxCategory')));
  const base = sumOf(lines, 'LineExtensionAmount') + sumOf(ofAll(true), 'Amount') - sumOf(ofAll(false), 'Amount');
  // A rate that nothing is sold at has no share.
  const isOfNothing = lines.length + ofAll(true).length + ofAll(false).length === 0;
  return base === orZero(share, 'TaxableAmount') && !(isOfNothing && textAt(mine, 'ID') === 'S');
}

/**
 * VAT of a share is its base times its rate; the published rules let it be less than a euro beside it, and less than half
 * a euro where the rate is nothing.
 */
export function isTaxOfItsBase(share: XmlNode): boolean {
  const rate = rateOf(nodeAt(share, 'TaxCategory'));
  const tax = orZero(share, 'TaxAmount');
  if (Number.isNaN(rate) || Math.round(rate) === 0) return Math.round(tax / 100) === 0;
  return Math.abs(tax - (orZero(share, 'TaxableAmount') * rate) / 100) < 100;
}

const hasReason = has('TaxCategory/TaxExemptionReason', 'TaxCategory/TaxExemptionReasonCode');

function rulesOf(family: Family): readonly Rule[] {
  const { category, name } = family;
  const isUsed = (invoice: XmlNode) => carriers.some((taxes) => taxes(invoice).some(isOf(family)));
  const each = (holds: (share: XmlNode, invoice: XmlNode) => boolean) => (invoice: XmlNode) =>
    sharesOf(invoice, family).every((share) => holds(share, invoice));
  return [
    [
      `BR-${name}-01`,
      (invoice) => {
        const { length } = sharesOf(invoice, family);
        if (category === 'S') return isUsed(invoice) === length > 0;
        return length === (isUsed(invoice) ? 1 : 0);
      },
    ],
    ...carriers.map((taxes, index): Rule => [
      `BR-${name}-0${index + 2}`,
      (invoice) => !taxes(invoice).some(isOf(family)) || numbersHold[category](invoice),
    ]),
    ...carriers.map((taxes, index): Rule => [
      `BR-${name}-0${index + 5}`,
      (invoice) =>
        taxes(invoice)
          .filter(isOf(family))
          .every((tax) => isRateRight(category, tax)),
    ]),
    [`BR-${name}-08`, each((share, invoice) => isBaseOfItsLines(invoice, share))],
    [`BR-${name}-09`, each((share) => (category === 'S' ? isTaxOfItsBase(share) : orZero(share, 'TaxAmount') === 0))],
    [`BR-${name}-10`, each((share) => hasReason(share) === (category !== 'S' && category !== 'Z'))],
  ];
}

const isOut = isOf({ category: 'O', name: 'O' });
// Something out of scope stands on a paper of its own.
const isAlone = (taxes: (invoice: XmlNode) => readonly XmlNode[]) => (invoice: XmlNode) => {
  const isOutOfScope = sharesOf(invoice, { category: 'O', name: 'O' }).length > 0;
  return !isOutOfScope || taxes(invoice).every(isOut);
};
const ofShares = (invoice: XmlNode) => nodesAt(invoice, `${subtotals}/TaxCategory`);
const isInUnion = (invoice: XmlNode) => sharesOf(invoice, { category: 'K', name: 'IC' }).length > 0;

/**
 * The rules on VAT of each category: standard, zero rate, exempt, reverse charge, inside the Union, export, out of scope.
 *
 * @source EN 16931-1:2017+A1:2019, 6.4.3: BR-S, BR-Z, BR-E, BR-AE, BR-IC, BR-G, BR-O
 */
export const vatRules: readonly Rule[] = [
  ...Object.entries(families).flatMap(([category, name]) => rulesOf({ category: category as VatCategory, name })),
  [
    'BR-IC-11',
    (invoice) =>
      !isInUnion(invoice) ||
      has('Delivery/ActualDeliveryDate', 'InvoicePeriod/StartDate', 'InvoicePeriod/EndDate')(invoice),
  ],
  [
    'BR-IC-12',
    (invoice) => !isInUnion(invoice) || has('Delivery/DeliveryLocation/Address/Country/IdentificationCode')(invoice),
  ],
  ['BR-O-11', isAlone(ofShares)],
  ['BR-O-12', isAlone(ofLines)],
  ['BR-O-13', isAlone(ofAllowances)],
  ['BR-O-14', isAlone(ofCharges)],
];
