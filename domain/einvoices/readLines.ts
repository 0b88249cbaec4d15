import { rateMilliOf, type VatLine } from '#domain/einvoices/eInvoice';
import { cleanCell } from '#domain/imports/cellText';
import { programAmount } from '#domain/imports/plainValues';
import { nodeAt, nodesAt, textAt, type XmlNode } from '#domain/imports/xmlNode';
import {
  doLinesAgree,
  linesMax,
  sharesByRate,
  vatCategories,
  type InvoiceLine,
  type LineAdjustment,
} from '#domain/ledger/invoiceLine';
import type { VatShare } from '#domain/ledger/vat';
import { negateCents } from '#domain/money/cents';
import { decimalOfCents, oneDecimal, parseDecimal } from '#domain/money/decimal';

/** Where the business terms of a line stand in a syntax. */
type Paths = {
  readonly name: string;
  readonly details: string;
  readonly quantities: readonly string[];
  readonly price: string;
  readonly per: string;
  readonly net: string;
  readonly tax: string;
  /** Allowances and charges of a line, and of the whole document. */
  readonly adjustments: string;
  readonly ofAll: string;
  readonly isCharge: string;
  readonly amount: string;
  readonly reason: string;
  readonly category: string;
  readonly rate: string;
  readonly taxOfAll: string;
  readonly shares: string;
  readonly exemption: string;
  readonly exemptionCode: string;
};

const settlement = 'SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement';
const lineSettlement = 'SpecifiedLineTradeSettlement';

const paths: Readonly<Record<'ubl' | 'cii', Paths>> = {
  ubl: {
    name: 'Item/Name',
    details: 'Item/Description',
    quantities: ['InvoicedQuantity', 'CreditedQuantity'],
    price: 'Price/PriceAmount',
    per: 'Price/BaseQuantity',
    net: 'LineExtensionAmount',
    tax: 'Item/ClassifiedTaxCategory',
    adjustments: 'AllowanceCharge',
    ofAll: 'AllowanceCharge',
    isCharge: 'ChargeIndicator',
    amount: 'Amount',
    reason: 'AllowanceChargeReason',
    category: 'ID',
    rate: 'Percent',
    taxOfAll: 'TaxCategory',
    shares: 'TaxTotal/TaxSubtotal/TaxCategory',
    exemption: 'TaxExemptionReason',
    exemptionCode: 'TaxExemptionReasonCode',
  },
  cii: {
    name: 'SpecifiedTradeProduct/Name',
    details: 'SpecifiedTradeProduct/Description',
    quantities: ['SpecifiedLineTradeDelivery/BilledQuantity'],
    price: 'SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount',
    per: 'SpecifiedLineTradeAgreement/NetPriceProductTradePrice/BasisQuantity',
    net: `${lineSettlement}/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount`,
    tax: `${lineSettlement}/ApplicableTradeTax`,
    adjustments: `${lineSettlement}/SpecifiedTradeAllowanceCharge`,
    ofAll: `${settlement}/SpecifiedTradeAllowanceCharge`,
    isCharge: 'ChargeIndicator/Indicator',
    amount: 'ActualAmount',
    reason: 'Reason',
    category: 'CategoryCode',
    rate: 'RateApplicablePercent',
    taxOfAll: 'CategoryTradeTax',
    shares: `${settlement}/ApplicableTradeTax`,
    exemption: 'ExemptionReason',
    exemptionCode: 'ExemptionReasonCode',
  },
};

/** Lines of an electronic invoice; `areLost` when it has some that cannot be kept, because they do not make its amounts. */
export type LinesRead = { readonly lines: readonly InvoiceLine[]; readonly areLost: boolean };

/**
 * Reads the lines of an electronic invoice with what is taken off or added, all of them or none. The smaller profiles
 * of Factur-X have none.
 *
 * @param nodes the elements of its lines
 * @param vat the shares of VAT that its head says
 * @source EN 16931, BG-20, BG-21, BG-25 to BG-31
 */
export function readLines(
  root: XmlNode,
  nodes: readonly XmlNode[],
  syntax: 'ubl' | 'cii',
  vat: readonly VatLine[],
): LinesRead {
  const at = paths[syntax];
  if (nodes.length === 0) return { lines: [], areLost: false };
  const reasons = reasonsOf(root, at);
  const read = [
    ...nodes.map((node) => lineOf(node, at, reasons)),
    ...nodesAt(root, at.ofAll).map((node) => lineOfAll(node, at, reasons)),
  ];
  const lines = read.filter((line) => line !== null);
  const shares = sharesOf(vat);
  const areKept =
    lines.length === read.length && lines.length <= linesMax && shares !== null && doLinesAgree(lines, shares);
  return areKept ? { lines, areLost: false } : { lines: [], areLost: true };
}

/** The shares of VAT as the ledger keeps them, one for each rate; null when a rate is none. */
export function sharesOf(vat: readonly VatLine[]): readonly VatShare[] | null {
  const shares = vat.flatMap(({ base, category, rate, tax }) => {
    const rateMilli = category === 'O' ? 0 : rateMilliOf(rate);
    return rateMilli === null ? [] : [{ rateMilli, net: base, vat: tax }];
  });
  return shares.length === vat.length ? sharesByRate(shares) : null;
}

type Tax = Pick<InvoiceLine, 'category' | 'rateMilli' | 'exemption' | 'exemptionCode'>;
type Reasons = ReadonlyMap<string, Pick<InvoiceLine, 'exemption' | 'exemptionCode'>>;

// Why nothing is charged stands with the totals of a category, not with the lines.
function reasonsOf(root: XmlNode, at: Paths): Reasons {
  return new Map(
    nodesAt(root, at.shares).map((node) => [
      textAt(node, at.category) ?? '',
      { exemption: words(node, at.exemption, 500), exemptionCode: words(node, at.exemptionCode, 60) },
    ]),
  );
}

function taxOf(node: XmlNode | null, at: Paths, reasons: Reasons): Tax | null {
  const code = textAt(node, at.category);
  const category = vatCategories.find((known) => known === code);
  const rateMilli = category === 'S' ? rateMilliOf(textAt(node, at.rate)) : 0;
  if (category === undefined || rateMilli === null || (category === 'S') !== rateMilli > 0) return null;
  const reason = category === 'S' ? undefined : reasons.get(category);
  return { category, rateMilli, exemption: '', exemptionCode: '', ...reason };
}

function lineOf(node: XmlNode, at: Paths, reasons: Reasons): InvoiceLine | null {
  const amount = at.quantities.map((path) => nodeAt(node, path)).find((found) => found !== null) ?? null;
  const quantity = parseDecimal(amount?.text ?? null);
  const unitPrice = parseDecimal(textAt(node, at.price));
  const said = textAt(node, at.per);
  const pricePer = said === null ? oneDecimal : parseDecimal(said);
  const net = programAmount(textAt(node, at.net));
  const tax = taxOf(nodeAt(node, at.tax), at, reasons);
  const adjustments = nodesAt(node, at.adjustments).map((one) => adjustmentOf(one, at));
  const sound = adjustments.filter((one) => one !== null);
  const name = words(node, at.name, 500);
  if (name === '' || quantity === null || unitPrice === null || net === null || tax === null) return null;
  if (pricePer === null || pricePer.startsWith('-') || pricePer === '0' || sound.length < adjustments.length)
    return null;
  const unit = amount?.attributes['unitCode']?.trim() ?? '';
  return {
    ...{ kind: 'line', name, details: words(node, at.details, 1_000), quantity, unitPrice, pricePer },
    ...{ unit: /^[A-Z0-9]{1,3}$/.test(unit) ? unit : 'C62', adjustments: sound, net, ...tax },
  };
}

function lineOfAll(node: XmlNode, at: Paths, reasons: Reasons): InvoiceLine | null {
  const adjustment = adjustmentOf(node, at);
  const tax = taxOf(nodeAt(node, at.taxOfAll), at, reasons);
  if (adjustment === null || tax === null) return null;
  const { amount, isCharge, reason } = adjustment;
  return {
    ...{ kind: isCharge ? 'charge' : 'allowance', name: reason, details: '', quantity: oneDecimal, unit: 'C62' },
    ...{ unitPrice: decimalOfCents(amount), pricePer: oneDecimal, adjustments: [], ...tax },
    net: isCharge ? amount : negateCents(amount),
  };
}

function adjustmentOf(node: XmlNode, at: Paths): LineAdjustment | null {
  const amount = programAmount(textAt(node, at.amount));
  if (amount === null || amount < 0) return null;
  return { isCharge: textAt(node, at.isCharge) === 'true', amount, reason: words(node, at.reason, 200) };
}

function words(node: XmlNode, path: string, max: number): string {
  return cleanCell(textAt(node, path) ?? '').slice(0, max);
}
