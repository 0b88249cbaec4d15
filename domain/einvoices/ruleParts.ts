import { programAmount } from '#domain/imports/plainValues';
import { nodesAt, textAt, type XmlNode } from '#domain/imports/xmlNode';

/** A rule by its number, and whether it holds for a UBL invoice or credit note. */
export type Rule = readonly [number: string, holds: (invoice: XmlNode) => boolean];

export const total = 'LegalMonetaryTotal';
export const supplier = 'AccountingSupplierParty/Party';
export const buyer = 'AccountingCustomerParty/Party';
export const subtotals = 'TaxTotal/TaxSubtotal';

/** There is a text at one of the paths. */
export const has =
  (...paths: readonly string[]) =>
  (node: XmlNode): boolean =>
    textAt(node, ...paths) !== null;

/** The amount at a path, in cents; null when there is none, or when it is none. */
export const amountAt = (node: XmlNode | null, path: string): number | null => programAmount(textAt(node, path));

/** The amount at a path, in cents; 0 when there is none. */
export const orZero = (node: XmlNode | null, path: string): number => amountAt(node, path) ?? 0;

/** The sum of an amount of several elements, in cents. */
export const sumOf = (nodes: readonly XmlNode[], path: string): number =>
  nodes.reduce((all, node) => all + orZero(node, path), 0);

/** The lines of an invoice or credit note. */
export const linesOf = (invoice: XmlNode): readonly XmlNode[] => [
  ...nodesAt(invoice, 'InvoiceLine'),
  ...nodesAt(invoice, 'CreditNoteLine'),
];

/** What is added to an element, or taken off it. */
export const adjustmentsOf = (node: XmlNode, isCharge: boolean): readonly XmlNode[] =>
  nodesAt(node, 'AllowanceCharge').filter((one) => (textAt(one, 'ChargeIndicator') === 'true') === isCharge);

/** It holds for every line. */
export const eachLine = (holds: (line: XmlNode) => boolean) => (invoice: XmlNode) => linesOf(invoice).every(holds);

/** It holds for VAT of every category and rate. */
export const eachShare = (holds: (share: XmlNode) => boolean) => (invoice: XmlNode) =>
  nodesAt(invoice, subtotals).every(holds);

/** It holds for all that is added to the whole document, or taken off it. */
export const eachOfAll = (isCharge: boolean, holds: (one: XmlNode) => boolean) => (invoice: XmlNode) =>
  adjustmentsOf(invoice, isCharge).every(holds);

/** It holds for all that is added to a line, or taken off it. */
export const eachOfLines = (isCharge: boolean, holds: (one: XmlNode) => boolean) =>
  eachLine((line) => adjustmentsOf(line, isCharge).every(holds));

/** A category of VAT (`TaxCategory`, `ClassifiedTaxCategory`) that says so, and which. */
export const isVatCategory = (tax: XmlNode): boolean =>
  textAt(tax, 'TaxScheme/ID')?.toUpperCase() === 'VAT' && textAt(tax, 'ID') !== null;

/** One of the elements at a path is a category of VAT. */
export const hasVatCategory = (path: string) => (node: XmlNode) => nodesAt(node, path).some(isVatCategory);

/** The amount of money of a transfer goes to an account (codes 30 and 58). */
export const isTransfer = (means: XmlNode): boolean => ['30', '58'].includes(textAt(means, 'PaymentMeansCode') ?? '');
