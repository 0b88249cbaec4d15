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
    aging: { name: 'Aged balance', about: 'What is owed, by age; the total equals the customers account.' },
    customer_ledger: { name: 'Customer ledger', about: 'Every movement, the balance after it, the matching letters.' },
    statement: { name: 'Open items', about: 'Invoice by invoice, what each customer still owes.' },
    journal: { name: 'Journal', about: 'All entries of the period, line by line.' },
    claims: { name: 'Charges claimed and waived', about: 'Interest, indemnities and fees: asked, paid, given up.' },
    doubtful: { name: 'Doubtful claims', about: 'Over 90 days, formal notice or dispute, with the evidence on file.' },
    vat_unpaid: { name: 'VAT on unpaid invoices', about: 'The VAT of what is open, rate by rate, and that of losses.' },
  },
  fec: 'Customers’ extract in FEC layout',
  fecText: 'The 18 columns, checked. An extract: the legal FEC covers the whole of the books.',
  fecSave: 'Save the FEC',
} satisfies ExportsText;
