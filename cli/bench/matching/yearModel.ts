import type { PlainDate } from '#domain/calendar/plainDate';
import type { Cents } from '#domain/money/cents';

/** An invoice of the year, or a credit note (below zero) that lowers one. */
export type YearInvoice = {
  readonly number: string;
  readonly code: string;
  readonly customer: string;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly net: Cents;
  readonly vat: Cents;
  /** Printed payment reference; empty for most. */
  readonly reference: string;
  readonly lowers: string | null;
};

/** A movement of the bank as it was meant, before a bank writes it in its own way. */
export type YearMovement = {
  readonly account: 'main' | 'belgian';
  readonly on: PlainDate;
  /** Cents; out below zero. */
  readonly amount: Cents;
  readonly name: string;
  readonly iban: string;
  readonly structured: string;
  readonly text: string;
  /** The bank's own name of it. */
  readonly reference: string;
  /** Invoices it pays in truth; none: it is nobody's payment of an invoice. */
  readonly pays: readonly string[];
  /** What makes it hard; `plain`: nothing. */
  readonly dirt: string;
};

export type Year = { readonly invoices: readonly YearInvoice[]; readonly movements: readonly YearMovement[] };
