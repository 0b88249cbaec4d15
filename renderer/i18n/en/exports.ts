import type { ExportsText } from '#renderer/i18n/fr/exports';

/** English: lists for the accountant. */
export const exportsEn = {
  title: 'Lists for the accountant',
  from: 'Movements from',
  to: 'Up to',
  periodHint: 'The ledger, the journal and the FEC cover the period. The other lists show the last day.',
  saved: (file) => `Saved: ${file}`,
  formats: { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV' },
  save: (list, format) => `${list}: ${format}`,
  lists: {
    aging: ['Aged balance', 'What is owed, by age; the total equals the customers account.'],
    customer_ledger: ['Customer ledger', 'Every movement, the balance after it, the matching letters.'],
    statement: ['Open items', 'Invoice by invoice, what each customer still owes.'],
    journal: ['Journal', 'All entries of the period, line by line.'],
    claims: ['Charges claimed and waived', 'Interest, indemnities and fees: asked, paid, given up.'],
    doubtful: ['Doubtful claims', 'Over 90 days, formal notice or dispute, with the evidence on file.'],
    vat_unpaid: ['VAT on unpaid invoices', 'The VAT of what is open, rate by rate, and that of losses.'],
  },
  fec: 'Customers’ extract in FEC layout',
  fecText: 'The 18 columns, checked. An extract: the legal FEC covers the whole of the books.',
  fecSave: 'Save the FEC',
} satisfies ExportsText;
