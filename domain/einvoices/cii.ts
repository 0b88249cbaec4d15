import type { TradeParty, UncheckedInvoice, VatLine } from '#domain/einvoices/eInvoice';
import { dueOf, InvoiceFields, rateOf } from '#domain/einvoices/invoiceFields';
import { readLines } from '#domain/einvoices/readLines';
import type { Findings } from '#domain/imports/findings';
import { compactDay } from '#domain/imports/plainValues';
import { nodesAt, nodeAt, type XmlNode } from '#domain/imports/xmlNode';
import { zeroCents } from '#domain/money/cents';

const settlement = 'SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement';
const agreement = 'SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement';
const totals = `${settlement}/SpecifiedTradeSettlementHeaderMonetarySummation`;

/**
 * Reads a Cross Industry Invoice (the XML of Factur-X and ZUGFeRD, of every profile: the smaller ones have no lines but
 * all the amounts of the head).
 *
 * @source UN/CEFACT CII D16B; EN 16931-3-3
 */
export function readCii(root: XmlNode, lineNodes: readonly XmlNode[], findings: Findings): UncheckedInvoice | null {
  if (root.name !== 'CrossIndustryInvoice') {
    findings.note('format.mismatch', { format: 'CII' }, root.line);
    return null;
  }
  const fields = new InvoiceFields(root, findings);
  const number = fields.neededText('ExchangedDocument/ID');
  const issueDate = fields.date('ExchangedDocument/IssueDateTime/DateTimeString', compactDay, true);
  const dueDate = fields.date(
    `${settlement}/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString`,
    compactDay,
    false,
  );
  const currency = fields.neededText(`${settlement}/InvoiceCurrencyCode`);
  const net = fields.amount(`${totals}/TaxBasisTotalAmount`, true);
  const gross = fields.amount(`${totals}/GrandTotalAmount`, true);
  const tax = currency === null ? null : fields.amountIn(`${totals}/TaxTotalAmount`, currency);
  const prepaid = fields.amount(`${totals}/TotalPrepaidAmount`, false) ?? zeroCents;
  const rounding = fields.amount(`${totals}/RoundingAmount`, false) ?? zeroCents;
  const due = fields.amount(`${totals}/DuePayableAmount`, false);
  const typeCode = fields.text('ExchangedDocument/TypeCode');
  const kind = fields.kind(typeCode, 'invoice');
  if (number === null || issueDate === null || currency === null || kind === null) return null;
  fields.checkCurrency(totals, currency);
  if (net === null || gross === null || tax === null) return null;
  const vat = vatOf(root, findings);
  const { areLost, lines } = readLines(root, lineNodes, 'cii', vat);
  if (areLost) findings.note('eInvoice.lines', { number }, root.line);
  const invoice = {
    line: root.line,
    ...{ kind, typeCode, number, issueDate, dueDate, currency, net, tax, gross, prepaid },
    due: dueOf(due, gross, prepaid, rounding),
    seller: partyOf(nodeAt(root, `${agreement}/SellerTradeParty`), findings),
    buyer: partyOf(nodeAt(root, `${agreement}/BuyerTradeParty`), findings),
    paymentReference: fields.text(`${settlement}/PaymentReference`),
    iban: fields.text(`${settlement}/SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/IBANID`),
    precedingInvoice: fields.text(`${settlement}/InvoiceReferencedDocument/IssuerAssignedID`),
    vat,
    lines,
  } as const;
  return { invoice, rounding };
}

function partyOf(node: XmlNode | null, findings: Findings): TradeParty {
  const party = new InvoiceFields(node ?? nobody, findings);
  const vat = nodesAt(node, 'SpecifiedTaxRegistration/ID').find(({ attributes }) => attributes['schemeID'] === 'VA');
  return {
    name: party.text('Name', 'SpecifiedLegalOrganization/TradingBusinessName'),
    vat: vat?.text.trim() ?? null,
    legal: party.text('SpecifiedLegalOrganization/ID', 'GlobalID', 'ID'),
    street: party.text('PostalTradeAddress/LineOne'),
    zip: party.text('PostalTradeAddress/PostcodeCode'),
    city: party.text('PostalTradeAddress/CityName'),
    country: party.text('PostalTradeAddress/CountryID'),
  };
}

function vatOf(root: XmlNode, findings: Findings): readonly VatLine[] {
  return nodesAt(root, `${settlement}/ApplicableTradeTax`).flatMap((node) => {
    const fields = new InvoiceFields(node, findings);
    const base = fields.amount('BasisAmount', true);
    const tax = fields.amount('CalculatedAmount', true);
    const rate = rateOf(fields.text('RateApplicablePercent'));
    return base === null || tax === null ? [] : [{ category: fields.text('CategoryCode'), rate, base, tax }];
  });
}

const nobody: XmlNode = { name: 'TradeParty', attributes: {}, children: [], text: '', line: 0 };
