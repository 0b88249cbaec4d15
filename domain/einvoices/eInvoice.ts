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
