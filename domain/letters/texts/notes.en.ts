import type { NoteTexts } from '#domain/letters/texts/notes.fr';

/** Letters and accounts beside the steps of a sequence, in English. */
export const notesEn: NoteTexts = {
  phone: {
    title: 'CONFIRMATION OF OUR CALL',
    subject: (p) => `what we agreed by telephone on ${p.date}`,
    opening: (p) =>
      `Thank you for taking the time to speak with us on ${p.date}${p.person === null ? '' : ` (${p.person})`}. So that both of us keep a trace of it, this is what we noted.`,
    agreed: (p) => `You will pay ${p.amount} by ${p.date}.`,
    agreedMany: 'You will pay the following amounts, on these dates:',
    columns: { dueOn: 'By', amount: 'Amount' },
    total: 'Total',
    invoices: (p) => (p.isOne ? `This concerns invoice ${p.numbers}.` : `This concerns invoices ${p.numbers}.`),
    noted: (p) => `We also noted: ${p.text}`,
    pause: 'Until then you will receive no other reminder from us about it.',
    correct: (p) => `If we misunderstood you, or if a date no longer suits you, simply tell us: ${p.contact}.`,
    closing: 'With our thanks and kind regards,',
  },
  proposal: {
    title: 'PROPOSAL TO PAY IN INSTALMENTS',
    subject: (p) => `${p.amount} in ${p.count} payments`,
    opening: (p) =>
      `You may be going through a difficult time, and we prefer a solution to a lawsuit. For the outstanding amount of ${p.amount} we propose that you pay in instalments.`,
    invoices: { title: 'Invoices', number: 'Invoice', dueOn: 'Due date', open: 'Outstanding' },
    instalments: { title: 'Proposed payments', rank: 'No.', dueOn: 'By', amount: 'Amount' },
    total: 'Total',
    free: 'This time to pay is granted free of charge by ourselves, on a debt that already exists: it bears no interest and no costs.',
    business: 'If each payment is made on its date, nothing is added to the amounts in the table.',
    answer: (p) =>
      `If these dates suit you, please sign this sheet and return it to us by ${p.date}. If other dates are better for you, tell us: ${p.contact}.`,
    noWaiver: 'As long as both of us have not signed it, this proposal is neither a waiver nor a novation.',
    customerRole: 'The customer, in agreement',
    creditorRole: 'The business',
    byHand: 'To be written by hand: “Agreed”, the amount in words and figures, the date, the signature.',
  },
  lastLetter: {
    title: 'LAST NOTICE BEFORE HAND-OVER',
    opening: (p) =>
      `Our formal notice of ${p.date} has had no effect. We have not yet handed the matter over, and this is the last letter that we send you ourselves.`,
    demand: (p) => `You have until ${p.before} to pay ${p.amount}, or to agree on a schedule with us.`,
    next: {
      FR_B2B:
        'After that day, and without further notice, we will hand the matter to a French enforcement officer (commissaire de justice) or a lawyer, or apply for an order to pay (injonction de payer).',
      FR_B2C:
        'After that day, and without further notice, we may hand the matter to a French enforcement officer (commissaire de justice) or apply for an order to pay (injonction de payer). No recovery cost is asked of you; the help of a court conciliator (conciliateur de justice) remains free of charge.',
      BE_B2B: 'After that day, and without further notice, we will hand the matter to a lawyer or a bailiff.',
      BE_B2C:
        'After that day, and without further notice, we may apply to the competent court. If you are going through a difficult time, an approved debt mediation service (CPAS / OCMW) can help you free of charge.',
    },
    law: {
      FR_B2B:
        'Amount due under our formal notice (French Code civil, art. 1231-6 and 1344; Code de commerce, art. L441-10).',
      FR_B2C:
        'Amount due under our formal notice (French Code civil, art. 1231-6 and 1344). Recovery costs without an enforceable title remain ours (CPCE, art. L111-8).',
      BE_B2B: 'Amount due under our formal notice (Belgian law of 2 August 2002, art. 5 and 6).',
      BE_B2C:
        'Amount due after the free first reminder (Code of Economic Law, art. XIX.2), within the limits of article XIX.4 of that Code.',
    },
    talk: (p) => `A difficulty, a disagreement? There is still time to talk about it: ${p.contact}.`,
    closing: 'Yours faithfully,',
  },
  receipt: {
    title: 'RECEIPT',
    settledTitle: 'RECEIPT IN FULL',
    subject: (p) => `your payment of ${p.amount} on ${p.date}`,
    received: (p) => `We received the sum of ${p.amount} (${p.words}) on ${p.date}, ${p.means}. Thank you.`,
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
    settled: (p) => (p.isOne ? `Invoice ${p.numbers} is paid in full.` : `Invoices ${p.numbers} are paid in full.`),
    fullSettlement: 'This payment settles the account in full: nothing is owed to us as of today.',
    thanks: 'Thank you for your payment. We remain at your service.',
    closing: 'Kind regards,',
  },
  statement: {
    title: 'STATEMENT OF ACCOUNT',
    subject: (p) => (p.from === null ? `as of ${p.date}` : `from ${p.from} to ${p.date}`),
    opening: 'This is the detail of your account with us. Please tell us of any difference with your own books.',
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
      title: 'Still to be paid, by lateness',
      notDue: 'Not due',
      to30: '1 to 30 days',
      to60: '31 to 60 days',
      to90: '61 to 90 days',
      over90: 'Over 90 days',
    },
    note: 'Drawn from our books on the day of its date; it replaces neither an invoice nor a reminder.',
    closing: 'Kind regards,',
  },
  exhibits: {
    title: 'LIST OF EXHIBITS',
    subject: (p) => `file ${p.name}`,
    opening: (p) =>
      p.count === 1 ? 'This file holds one exhibit.' : `This file holds ${p.count} exhibits, numbered and enclosed.`,
    columns: { number: 'Exhibit no.', label: 'Description', on: 'Date', pages: 'Pages' },
    total: 'Number of pages',
    certified: 'Exhibits certified true to the documents held by the business.',
    cover: (p) => `EXHIBIT NO. ${p.number}`,
    closing: 'Issued to serve where required,',
  },
};
