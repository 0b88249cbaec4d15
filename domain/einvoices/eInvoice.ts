import type { PlainDate } from '#domain/calendar/plainDate';
import type { InvoiceLine } from '#domain/ledger/invoiceLine';
import type { Cents } from '#domain/money/cents';

/** A seller or a buyer. Null: the file does not say. */
export type TradeParty = {
  readonly name: string | null;
  readonly vat: string | null;
  /** SIREN, SIRET or Belgian enterprise number, as written. */
  readonly legal: string | null;
  readonly street: string | null;
  readonly zip: string | null;
  readonly city: string | null;
  readonly country: string | null;
};

export type VatLine = {
  readonly category: string | null;
  /** Percent as written (`5.5`); null when there is none. */
  readonly rate: string | null;
  readonly base: Cents;
  readonly tax: Cents;
};

/** An electronic invoice (EN 16931). Amounts of a credit note are above zero: its kind gives the sign. */
export type EInvoice = {
  readonly line: number;
  readonly kind: 'invoice' | 'creditNote';
  readonly typeCode: string | null;
  readonly number: string;
  readonly issueDate: PlainDate;
  /** Null: the terms of the customer give it. */
  readonly dueDate: PlainDate | null;
  readonly currency: string;
  readonly net: Cents;
  readonly tax: Cents;
  readonly gross: Cents;
  readonly prepaid: Cents;
  /** What is to be followed: the total less what is paid already. */
  readonly due: Cents;
  readonly seller: TradeParty;
  readonly buyer: TradeParty;
  readonly paymentReference: string | null;
  readonly iban: string | null;
  readonly precedingInvoice: string | null;
  readonly vat: readonly VatLine[];
  /** None when it has none, or when they do not make its amounts. */
  readonly lines: readonly InvoiceLine[];
};

// UNTDID 1001 as EN 16931 takes it, and the codes of deposits in France. A pro forma (325) is no claim.
const invoiceCodes =
  `80 82 84 130 202 203 204 211 295 326 380 383 384 385 386 387 388 389 390 393 394 395 456 457 471 472
  473 500 501 527 575 623 633 751 780 817 870 875 876 877 935`.split(/\s+/);
const creditNoteCodes = '81 83 261 262 296 308 381 396 420 458 502 503 532'.split(' ');

/**
 * What a type code says the paper is; null when it is none that is followed. Without a code it is what its root is.
 *
 * @source EN 16931, BT-3 (code list UNTDID 1001); specification of the French reform, annex 7
 */
export function kindOfType(typeCode: string | null, root: EInvoice['kind']): EInvoice['kind'] | null {
  if (typeCode === null) return root;
  if (creditNoteCodes.includes(typeCode)) return 'creditNote';
  return invoiceCodes.includes(typeCode) ? root : null;
}

/** An invoice before its totals are checked, and what the seller rounded the amount to pay by. */
export type UncheckedInvoice = { readonly invoice: EInvoice; readonly rounding: Cents };

/** What an invoice does to the balance of the customer: a credit note lowers it. Cents. */
export function ledgerEffect({ due, kind }: EInvoice): number {
  return kind === 'creditNote' ? -due || 0 : due;
}

/** A rate in percent as written (`5.5`), in thousandths of a percent; null when it is none, or finer than that. */
export function rateMilliOf(rate: string | null): number | null {
  const match = /^(\d{1,3})(?:\.(\d{1,3})0*)?$/.exec(rate?.trim() ?? '');
  return match === null ? null : Number(match[1]) * 1_000 + Number((match[2] ?? '').padEnd(3, '0'));
}
