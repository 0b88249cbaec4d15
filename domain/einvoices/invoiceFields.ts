import { kindOfType, type EInvoice } from '#domain/einvoices/eInvoice';
import type { Findings } from '#domain/imports/findings';
import { programAmount } from '#domain/imports/plainValues';
import { cleanCell } from '#domain/imports/cellText';
import { nodeAt, nodesAt, textAt, type XmlNode } from '#domain/imports/xmlNode';
import type { PlainDate } from '#domain/calendar/plainDate';
import { addCents, subtractCents, zeroCents, type Cents } from '#domain/money/cents';

/** Reads the fields of one element; what is missing or wrong is noted with its path. */
export class InvoiceFields {
  readonly #root: XmlNode;
  readonly #findings: Findings;

  constructor(root: XmlNode, findings: Findings) {
    this.#root = root;
    this.#findings = findings;
  }

  text(...paths: readonly string[]): string | null {
    const text = cleanCell(textAt(this.#root, ...paths) ?? '').slice(0, 1_000);
    return text === '' ? null : text;
  }

  neededText(path: string): string | null {
    return this.#findings.need(this.text(path), path, null, this.#root.line);
  }

  /** Invoice or credit note; null, and noted, when the type is neither. */
  kind(typeCode: string | null, root: EInvoice['kind']): EInvoice['kind'] | null {
    const kind = kindOfType(typeCode, root);
    if (kind === null) this.#findings.note('eInvoice.type', { text: typeCode?.slice(0, 40) ?? '' }, this.#root.line);
    return kind;
  }

  /** A date that has to be there, or, where it may be missing, one that has to exist. */
  date(path: string, parse: (text: string | null) => PlainDate | null, isNeeded: boolean): PlainDate | null {
    const text = textAt(this.#root, path);
    if (text === null && !isNeeded) return null;
    return this.#findings.need(parse(text), path, text, this.#lineOf(path));
  }

  /** An amount in the currency of the invoice; null when there is none, or it is none. */
  amount(path: string, isNeeded: boolean): Cents | null {
    const text = textAt(this.#root, path);
    if (text === null && !isNeeded) return null;
    return this.#findings.need(programAmount(text), path, text, this.#lineOf(path));
  }

  /** The one in that currency, of an amount that may stand twice; without a currency it is the one of the invoice. */
  amountIn(path: string, currency: string): Cents | null {
    const all = nodesAt(this.#root, path);
    const node = all.find(({ attributes }) => (attributes['currencyID'] ?? currency) === currency);
    // An invoice without VAT may leave the total out.
    if (node === undefined) {
      const [other] = all;
      if (other === undefined) return zeroCents;
      this.#findings.note('eInvoice.mixed', { text: other.attributes['currencyID'] ?? '', currency }, other.line);
      return null;
    }
    return this.#findings.need(programAmount(node.text), path, node.text, node.line);
  }

  /** Notes an amount right under an element that is in another currency than the invoice. */
  checkCurrency(path: string, currency: string): void {
    const other = nodeAt(this.#root, path)?.children.find(
      ({ attributes, name }) => name !== 'TaxTotalAmount' && (attributes['currencyID'] ?? currency) !== currency,
    );
    if (other === undefined) return;
    this.#findings.note('eInvoice.mixed', { text: other.attributes['currencyID'] ?? '', currency }, other.line);
  }

  #lineOf(path: string): number {
    return nodeAt(this.#root, path)?.line ?? this.#root.line;
  }
}

/** The rest that an invoice without its own says: total less what is paid, with the rounding. */
export function dueOf(due: Cents | null, gross: Cents, prepaid: Cents, rounding: Cents): Cents {
  return due ?? addCents(subtractCents(gross, prepaid), rounding);
}

/** A rate as written, when it is a number. */
export function rateOf(text: string | null): string | null {
  return text !== null && /^\d{1,3}(?:\.\d{1,6})?$/.test(text) ? text : null;
}
