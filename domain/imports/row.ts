import type { PlainDate } from '#domain/calendar/plainDate';
import type { Relation } from '#domain/country';
import type { ImportProblem } from '#domain/imports/problem';
import type { InvoiceLine } from '#domain/ledger/invoiceLine';
import type { VatShare } from '#domain/ledger/vat';
import type { Cents } from '#domain/money/cents';

/** What a line says of the customer, cleaned but not completed. Null: the file does not say. */
export type CustomerDraft = {
  readonly code: string | null;
  readonly name: string | null;
  /** Business or consumer, when a column says so. */
  readonly relation: Relation | null;
  readonly address: string | null;
  readonly address2: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  /** ISO country (`FR`, `BE`, `LU` ...) of the country column, else of the form of the postcode. */
  readonly country: string | null;
  /** E.164, when it is a number. */
  readonly phone: string | null;
  readonly email: string | null;
  /** SIREN, SIRET or Belgian enterprise number, digits only, check digits right. */
  readonly companyNumber: string | null;
  readonly vatNumber: string | null;
  /** Days to pay of this line, alone or with the end of a month. */
  readonly terms?: { readonly days: number; readonly isEndOfMonth: boolean } | null;
};

/**
 * One line of a list of invoices, typed. Null: nothing there, or not readable, and then a problem says so.
 * Amounts keep their sign: a credit note is below zero, whatever the file wrote.
 */
export type InvoiceDraft = {
  readonly line: number;
  readonly kind: 'invoice' | 'creditNote';
  readonly number: string | null;
  readonly date: PlainDate | null;
  readonly dueDate: PlainDate | null;
  readonly customer: CustomerDraft;
  readonly netCents: Cents | null;
  readonly taxCents: Cents | null;
  readonly grossCents: Cents | null;
  /** Still owed; null when the file does not say, and then all of it is. */
  readonly dueCents: Cents | null;
  readonly paymentReference: string | null;
  readonly label: string | null;
  /** Who wrote it, where the file says so: his name and the digits of his numbers. */
  readonly seller?: { readonly name: string; readonly numbers: readonly string[] };
  /** Number of the invoice that a credit note lowers, where the file says so. */
  readonly preceding?: string | null;
  /** Its lines where the file has them; figures above zero, also of a credit note. */
  readonly lines?: readonly InvoiceLine[];
  /** VAT rate by rate where the file says it; above zero, also of a credit note. */
  readonly shares?: readonly VatShare[];
  readonly problems: readonly ImportProblem[];
};

/** One movement of a bank list. */
export type BankRow = {
  readonly line: number;
  readonly date: PlainDate;
  readonly valueDate: PlainDate | null;
  readonly cents: Cents;
  readonly counterparty: string | null;
  readonly counterpartyIban: string | null;
  readonly label: string | null;
  readonly structured: string | null;
};

/** A table as it stands in a file: cells are text, lines count from 1. */
export type TableRecord = { readonly line: number; readonly cells: readonly string[] };
