import { bankFile, type BankFormat } from '#cli/bench/matching/bankFiles';
import type { Year, YearInvoice, YearMovement } from '#cli/bench/matching/yearModel';
import { addDays, endOfMonth, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { addCents, cents, sumCents, type Cents } from '#domain/money/cents';

export type YearFile = { readonly name: string; readonly bytes: Uint8Array };
/** What lands on the desk of a shop in one month: its list of invoices, then files of its banks. */
export type YearMonth = {
  readonly endsOn: PlainDate;
  /** Null in a month without one. */
  readonly invoices: YearFile | null;
  readonly statements: readonly YearFile[];
};

const accounts = { main: 'FR7630004001230001234567843', belgian: 'BE68539007547034' } as const;
// Each month the bank of the main account gives another format: programs and banks change.
const formats: readonly BankFormat[] = ['camt08', 'ofx1', 'camt02', 'mt940', 'cfonb', 'csv', 'ofx2'];
/** A file begins so many days before its month: what it repeats was in the file before, in another format. */
const repeatedDays = 4;
const firstBalance = cents(1_500_000);

/**
 * The files of a year, month by month. Every statement repeats the end of the month before; some months come twice, in
 * two formats, and the last file of all is a copy.
 */
export function yearFiles({ invoices: all, movements }: Year): readonly YearMonth[] {
  return monthsOf(all, movements).map((endsOn, index) => {
    const from = plainDate(`${endsOn.slice(0, 7)}-01`);
    const startsOn = index === 0 ? from : addDays(from, -repeatedDays);
    const write = (account: keyof typeof accounts, format: BankFormat) =>
      extractOf(movements, account, format, { startsOn, endsOn, index });
    const format = formats[index % formats.length] ?? 'camt08';
    const other = formats[(index + 3) % formats.length] ?? 'cfonb';
    const statements = [
      write('main', format),
      ...(index % 4 === 2 ? [write('main', other)] : []),
      write('belgian', index % 2 === 0 ? 'coda' : 'camt08'),
      ...(index % 5 === 1 ? [write('belgian', 'coda')] : []),
    ];
    const list = all.filter(({ issuedOn }) => issuedOn >= from && issuedOn <= endsOn);
    const invoices = list.length === 0 ? null : { name: `factures-${endsOn}.csv`, bytes: invoiceList(list) };
    return { endsOn, invoices, statements };
  });
}

function monthsOf(invoices: readonly YearInvoice[], movements: readonly YearMovement[]): readonly PlainDate[] {
  const days = [...invoices.map(({ issuedOn }) => issuedOn), ...movements.map(({ on }) => on)];
  return [...new Set(days.map((on) => endOfMonth(on)))].toSorted();
}

function extractOf(
  movements: readonly YearMovement[],
  account: keyof typeof accounts,
  format: BankFormat,
  { endsOn, index, startsOn }: { readonly startsOn: PlainDate; readonly endsOn: PlainDate; readonly index: number },
): YearFile {
  const own = movements.filter((movement) => movement.account === account);
  const before = own.filter(({ on }) => on < startsOn).map(({ amount }) => amount);
  const opening: Cents = addCents(firstBalance, sumCents(before));
  return bankFile(format, {
    ...{ account: accounts[account], number: index + 1, opening, openedOn: addDays(startsOn, -1), closedOn: endsOn },
    movements: own.filter(({ on }) => on >= startsOn && on <= endsOn),
  });
}

// As a French invoicing program exports them.
function invoiceList(invoices: readonly YearInvoice[]): Uint8Array {
  const euros = (amount: Cents) => {
    const digits = String(Math.abs(amount)).padStart(3, '0');
    return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
  };
  const day = (on: PlainDate | null) => (on === null ? '' : `${on.slice(8, 10)}/${on.slice(5, 7)}/${on.slice(0, 4)}`);
  const rows = invoices.map(({ code, customer, dueOn, issuedOn, lowers, net, number, reference, vat }) =>
    [
      ...[
        lowers === null ? 'Facture' : 'Avoir',
        number,
        day(issuedOn),
        day(dueOn),
        code,
        `"${customer}"`,
        euros(net),
        euros(vat),
      ],
      ...[euros(addCents(net, vat)), reference, lowers === null ? '' : `"Avoir sur facture ${lowers}"`],
    ].join(';'),
  );
  const head = 'Type;Numéro;Date;Échéance;Code client;Client;Montant HT;Montant TVA;Montant TTC;Communication;Libellé';
  return Buffer.from(`${[head, ...rows].join('\r\n')}\r\n`, 'latin1');
}
