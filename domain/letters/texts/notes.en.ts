import type { NoteTexts } from '#domain/letters/texts/notes.fr';

/** Letters and accounts beside the steps of a sequence, in English. */
export const notesEn: NoteTexts = {
  phone: {
    subject: (p) => `what we agreed by telephone on ${p.date}`,
    columns: { dueOn: 'By', amount: 'Amount' },
    total: 'Total',
  },
  proposal: {
    subject: (p) => `${p.amount} in ${p.count} payments`,
    invoices: { title: 'Invoices', number: 'Invoice', dueOn: 'Due date', open: 'Outstanding' },
    instalments: { title: 'Proposed payments', rank: 'No.', dueOn: 'By', amount: 'Amount' },
    total: 'Total',
    customerRole: 'The customer, in agreement',
    creditorRole: 'The business',
    byHand: 'To be written by hand: “Agreed”, the amount in words and figures, the date, the signature.',
  },
  lastLetter: {
    law: {
      FR_B2B:
        'Amount due under our formal notice (French Code civil, art. 1231-6 and 1344; Code de commerce, art. L441-10).',
      FR_B2C:
        'Amount due under our formal notice (French Code civil, art. 1231-6 and 1344). Recovery costs without an enforceable title remain ours (CPCE, art. L111-8).',
      BE_B2B: 'Amount due under our formal notice (Belgian law of 2 August 2002, art. 5 and 6).',
      BE_B2C:
        'Amount due after the free first reminder (Code of Economic Law, art. XIX.2), within the limits of article XIX.4 of that Code.',
    },
  },
  receipt: {
    subject: (p) => `your payment of ${p.amount} on ${p.date}`,
    means: {
      transfer: 'by bank transfer',
      cheque: 'by cheque',
      cash: 'in cash',
      card: 'by card',
      directDebit: 'by direct debit',
      bill: 'by bill of exchange',
      other: 'by other means',
    },
    chequeReserve: 'This receipt is subject to the cheque being cleared.',
    invoices: { title: 'Invoices paid', number: 'Invoice', received: 'Received', open: 'Outstanding' },
    parts: {
      title: 'The payment was used for',
      costs: 'Costs and indemnities',
      interest: 'Interest',
      principal: 'Price of the invoices',
      credit: 'Kept to your credit',
    },
    left: 'Still to be paid on these invoices',
  },
  statement: {
    subject: (p) => (p.from === null ? `as of ${p.date}` : `from ${p.from} to ${p.date}`),
    movements: { on: 'Date', label: 'Entry', debit: 'Invoiced', credit: 'Paid or deducted', balance: 'Balance' },
    brought: 'Previous balance',
    kinds: {
      invoice: 'Invoice',
      creditNote: 'Credit note',
      payment: 'Payment',
      refund: 'Refund',
      discount: 'Discount or waiver',
      charge: 'Interest and indemnities',
    },
    totals: { due: 'Overdue', notYetDue: 'Not yet due', credit: 'In your favour', balance: 'Balance to pay' },
    ageing: {
      title: 'Still to be paid, by time overdue',
      notDue: 'Not due',
      to30: '1 to 30 days',
      to60: '31 to 60 days',
      to90: '61 to 90 days',
      over90: 'Over 90 days',
    },
  },
  exhibits: {
    subject: (p) => `file ${p.name}`,
    columns: { number: 'Exhibit no.', label: 'Description', on: 'Date', pages: 'Pages' },
    total: 'Number of pages',
    cover: (p) => `EXHIBIT NO. ${p.number}`,
  },
};
