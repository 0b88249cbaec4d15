import type { PlainDate } from '#domain/calendar/plainDate';
import type { PlannedCustomer } from '#domain/imports/customers';
import type { RemindedLevel } from '#domain/imports/reminded';
import type { InvoiceDraft } from '#domain/imports/row';
import type { InvoiceLine } from '#domain/ledger/invoiceLine';
import { vatTotals, type VatShare } from '#domain/ledger/vat';
import { addCents, cents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';

/** An invoice that a credit note names: its paper says so, or it is a word with digits among those of its line. */
export type NamedInvoice = { readonly number: string; readonly isTold: boolean };

/** One document to be written, complete. */
export type PlannedDocument = {
  readonly kind: 'invoice' | 'creditNote';
  readonly number: string;
  readonly customerKey: string;
  readonly date: PlainDate;
  /** What is to be paid and when; a credit note has one item, dated like itself. */
  readonly items: readonly { readonly dueOn: PlainDate; readonly amount: Cents }[];
  readonly netCents: Cents | null;
  readonly taxCents: Cents | null;
  readonly grossCents: Cents;
  /** VAT rate by rate and lines, where the file has them and they make the total; above zero, also of a credit note. */
  readonly shares: readonly VatShare[];
  readonly lines: readonly InvoiceLine[];
  /** Received (or, of a credit note, used) before the import: gross less what is left. Sign of gross; zero: nothing. */
  readonly openingCents: Cents;
  /** The list does not say when: the due date, or today where that is earlier. */
  readonly openingOn: PlainDate;
  readonly paymentReference: string | null;
  readonly label: string | null;
  /** Number of the invoice that a credit note lowers, when it is known and of the same customer. */
  readonly lowers: string | null;
  /** Ids of the credit notes that waited in the ledger for this invoice. */
  readonly loweredBy: readonly string[];
  /** Of a credit note without its invoice: which ones it names, so that one that comes later is found. */
  readonly names: readonly NamedInvoice[];
  readonly reminded: RemindedLevel;
  readonly remindedOn: PlainDate;
};

/**
 * The document that lines of one number make. Null: a date or an amount is missing.
 *
 * @param setting the day, and what was said of reminders before
 */
export function documentOf(
  together: readonly InvoiceDraft[],
  customer: PlannedCustomer,
  setting: {
    readonly today: PlainDate;
    readonly reminded: RemindedLevel;
    readonly remindedOn: PlainDate | null;
  },
): PlannedDocument | null {
  const { reminded, remindedOn, today } = setting;
  const draft = together[0];
  if (draft === undefined || draft.number === null || draft.date === null) return null;
  const { date, number } = draft;
  const items = together.flatMap(({ dueDate, grossCents: amount }) => {
    const on = draft.kind === 'creditNote' ? date : dueDate;
    return on === null || amount === null ? [] : [{ dueOn: on, amount }];
  });
  const dueOn = items[0]?.dueOn;
  if (dueOn === undefined || items.length < together.length) return null;
  const grossCents = sumCents(items.map(({ amount }) => amount));
  const dueCents = sumCents(together.map((part) => part.dueCents ?? part.grossCents ?? zeroCents));
  const isLate = draft.kind === 'invoice' && dueCents > 0 && dueOn < today;
  return {
    kind: draft.kind,
    number,
    customerKey: customer.key,
    date,
    items,
    netCents: sumIfKnown(together.map(({ netCents }) => netCents)),
    taxCents: sumIfKnown(together.map(({ taxCents }) => taxCents)),
    grossCents,
    ...detailOf(together, grossCents),
    openingCents: subtractCents(grossCents, dueCents),
    openingOn: openingDay(date, dueOn, today),
    paymentReference: draft.paymentReference,
    label: draft.label,
    ...{ lowers: null, loweredBy: [], names: [] },
    // An invoice that is not late was not chased, whatever was said of the whole file.
    reminded: isLate ? reminded : 'none',
    remindedOn: remindedOn ?? today,
  };
}

// A total that was typed in the preview makes what the file says of its parts meaningless, and one line of several
// instalments says nothing of them all.
function detailOf(
  [draft, ...others]: readonly InvoiceDraft[],
  gross: Cents,
): { readonly shares: readonly VatShare[]; readonly lines: readonly InvoiceLine[] } {
  const { lines = [], shares = [] } = draft ?? {};
  const { net, vat } = vatTotals(shares);
  return others.length === 0 && addCents(net, vat) === cents(Math.abs(gross))
    ? { shares, lines }
    : { shares: [], lines: [] };
}

function sumIfKnown(amounts: readonly (Cents | null)[]): Cents | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sumCents(known) : null;
}

function openingDay(date: PlainDate, dueOn: PlainDate, today: PlainDate): PlainDate {
  const day = dueOn < today ? dueOn : today;
  return day < date ? date : day;
}
