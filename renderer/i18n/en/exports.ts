import type { ExportsText } from '#renderer/i18n/fr/exports';

/** English: lists for the accountant. */
export const exportsEn = {
  title: 'Lists for the accountant',
  from: 'Movements from',
  to: 'Up to',
  periodHint: 'The ledger, the journal and the FEC cover the period. The other lists show the last day.',
  periodHintBelgium: 'The ledger and the journal cover the period. The other lists show the last day.',
  reading: 'Reading the books…',
  making: (done: number, total: number) => `Making the pages: line ${done} of ${total}`,
  stop: 'Stop',
  saved: (file) => `Saved: ${file}`,
  formats: { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV' },
  save: (list, format) => `${list}: ${format}`,
  lists: {
    aging: { name: 'Aged balance', about: 'What is owed, by age; the total equals the customers account.' },
    customer_ledger: { name: 'Customer ledger', about: 'Every movement, the balance after it, the matching letters.' },
    statement: {
      name: 'Statements of account (open items)',
      about: 'Invoice by invoice, what each customer still owes.',
    },
    journal: { name: 'Journal', about: 'All entries of the period, line by line.' },
    claims: { name: 'Charges claimed and waived', about: 'Interest, indemnities and fees: asked, paid, given up.' },
    doubtful: { name: 'Doubtful claims', about: 'Over 90 days, formal notice or dispute, with the evidence on file.' },
    vat_unpaid: { name: 'VAT on unpaid invoices', about: 'The VAT of what is open, rate by rate, and that of losses.' },
    back_dated: {
      name: 'Back-dated entries',
      about: 'Added after a closing and dated before it: what the accountant does not have.',
    },
  },
  closing: {
    title: 'Closing',
    open: 'No period is closed: any date can still take an invoice or a payment.',
    closed: (to: string, on: string) => `Closed up to ${to}, since ${on}.`,
    hint: 'After closing, what is typed by hand is dated later. What the bank or another program brings with an earlier date still comes in, and can be read in “Back-dated entries”.',
    to: 'Close up to',
    close: 'Close the period',
    reopen: 'Reopen the period',
    none: 'Nothing was added to the period since.',
    since: (count: number, amount: string) =>
      count === 1
        ? `Since then 1 entry was added to the period: ${amount} on the customers account.`
        : `Since then ${count} entries were added to the period: ${amount} on the customers account.`,
  },
  fec: 'Customers’ extract in FEC layout',
  fecText: 'The 18 columns, checked. An extract: the legal FEC covers the whole of the books.',
  fecSave: 'Save the FEC',
  winbooks: 'Customers for WinBooks',
  winbooksText: 'The file K_THIRD.CSV: names, languages, VAT numbers, terms.',
  winbooksSave: 'Save the customers',
} satisfies ExportsText;
