import type { PaperTexts } from '#domain/letters/texts/papers.fr';

/** Words of the papers that are no step of a sequence, in English. */
export const papersEn: PaperTexts = {
  plan: {
    title: 'PAYMENT PLAN AGREEMENT',
    subject: (p) => `payment of ${p.amount} in ${p.count} instalments`,
    parties: (p) => `Between ${p.creditor}, creditor, and ${p.debtor}, debtor, the following is agreed.`,
    acknowledgement: (p) =>
      `The debtor acknowledges owing the creditor the sum of ${p.amount} (${p.words}) for the invoices below.`,
    invoices: {
      title: 'Invoices',
      number: 'Invoice',
      issuedOn: 'Date',
      dueOn: 'Due',
      open: 'Outstanding',
      charges: 'Interest and indemnity',
    },
    slip: (p) => `Instalment ${p.rank} of ${p.count}`,
    instalments: { title: 'Instalments', rank: 'No.', dueOn: 'No later than', amount: 'Amount' },
    total: 'Total',
    howPaid: (p) => `Each instalment is paid by transfer to ${p.holder}, IBAN ${p.iban}, quoting ${p.reference}.`,
    acceleration: (p) =>
      `If an instalment is not paid on its date and a reminder remains without effect for ${p.days} days, everything still owed becomes due at once.`,
    charges: {
      included:
        'Late interest and the indemnity up to today are part of this sum; nothing is added while the agreement is kept.',
      kept: 'Late interest and the indemnity already due are not part of this agreement and remain due.',
      waived: 'The creditor gives up the late interest and the indemnity already due.',
      waivedIfKept: 'If every instalment is paid on its date, the creditor gives up late interest and the indemnity.',
    },
    consumer:
      'This time to pay is granted free of charge by the creditor itself, on a debt that already exists: there is no interest and no cost.',
    imputation: {
      FR: 'Payments settle the invoices from the oldest to the most recent.',
      BE: 'Payments settle the invoices from the oldest to the most recent.',
    },
    noNovation: 'This agreement neither replaces the debt by a new one nor gives up any right.',
    limitation: {
      FR: 'The acknowledgement of the debt interrupts limitation (French Civil Code, art. 2240).',
      BE: 'The acknowledgement of the debt interrupts limitation (former Belgian Civil Code, art. 2248).',
    },
    originals: 'Made in two originals, one for each party.',
    creditorRole: 'The creditor',
    debtorRole: 'The debtor',
    byHand: 'To be written by hand: the sum in words and in figures, the date, the signature.',
  },
  instalment: {
    noteTitle: 'NEXT INSTALMENT',
    noticeTitle: 'INSTALMENT NOT RECEIVED',
    subject: (p) => `payment agreement of ${p.date}`,
    greeting: 'Dear Sir or Madam,',
    note: (p) =>
      `Instalment ${p.rank} of ${p.count} of our agreement, ${p.amount}, is to be paid by ${p.date}. If you have already paid it, please disregard this note.`,
    missed: (p) => `Unless we are mistaken, ${p.amount} under our agreement has not been received since ${p.since}.`,
    deadline: (p) =>
      `If this sum is not received by ${p.date}, the agreement ends as it provides, and all that is still owed, ${p.rest}, becomes due at once.`,
    contact: 'If you are in difficulty, call us before that date.',
    closing: 'Yours faithfully,',
  },
  bill: {
    title: 'BILL OF EXCHANGE',
    subject: (p) => `bill of ${p.amount}`,
    order: (p) =>
      `Against this bill of exchange, pay ${p.maturity} to the order of ${p.beneficiary} the sum of ${p.amount}, that is ${p.words}.`,
    maturity: (date) => `on ${date}`,
    atSight: 'at sight',
    facts: {
      drawee: 'Drawee (who is to pay)',
      placeOfPayment: 'Place of payment',
      created: 'Made at, on',
      amount: 'Amount',
      maturity: 'Maturity',
      beneficiary: 'Beneficiary',
      label: 'Mention',
      value: 'Text',
    },
    drawerRole: 'The drawer',
    draweeRole: 'The drawee, for acceptance',
    accepted: 'To be written by hand: “Accepted”, then the signature.',
  },
  annex: {
    title: 'ACCOUNT OF INTEREST',
    subject: (p) => `account at ${p.date}`,
    opening: 'Each line can be done again by hand: base × rate × days ÷ days of the year. The sum is rounded once.',
    columns: {
      number: 'Invoice',
      from: 'From',
      to: 'To',
      days: 'Days',
      base: 'Base',
      rate: 'Rate',
      year: 'Year',
      amount: 'Interest',
    },
    total: (p) => `Interest on invoice ${p.number}, rounded to the cent`,
    grandTotal: 'Total interest',
    article: (p) => `Invoice ${p.number}: ${p.article}`,
    missing: (p) =>
      `From ${p.from} to ${p.to}: the rate is not known yet; the interest of these days remains to be added.`,
    unconfirmed: (p) => `* From ${p.from} to ${p.to}: rate not confirmed, to be compared with the official notice.`,
  },
  duplicate: {
    title: 'DUPLICATE',
    subject: (p) => `invoice no. ${p.number} of ${p.date}`,
    summaryTitle: 'SUMMARY OF UNPAID INVOICES',
    summarySubject: (p) => `${p.count} invoices that remain unpaid`,
    overprint: (p) =>
      `Facture demeurée impayée pour la somme de ${p.net} (prix net) et pour la somme de ${p.vat} (TVA correspondante) qui ne peut faire l’objet d’une déduction (article 272 du CGI)`,
    columns: { number: 'Invoice', issuedOn: 'Date', description: 'Description', rate: 'VAT', net: 'Net', vat: 'VAT' },
    invoiceTitle: 'The invoice',
    unpaidTitle: 'What remains unpaid',
    ground: (p) => `${p.ground} on ${p.date}${p.detail}.`,
    grounds: {
      liquidationOpened: 'Judicial liquidation opened',
      planFixesLoss: 'Plan that fixes the loss, adopted',
      irrecoverableProven: 'Claim definitively irrecoverable',
      debtorDisappeared: 'Debtor gone without an address, established',
      stolenCheque: 'Stolen cheque, established',
    },
    closing: 'Document made for the correction of the tax deducted by the customer.',
  },
  invoiceDuplicate: {
    title: 'DUPLICATE',
    reminder: 'REMINDER',
    printed: (p) => `Duplicate printed on ${p.date}`,
    subject: (p) => `invoice no. ${p.number} of ${p.date}`,
    delivered: (p) => `Delivery or end of the work: ${p.date}.`,
    order: (p) => `Order: ${p.text}.`,
    netLine: (p) => `Excluding VAT: ${p.amount}`,
    vatLine: (p) => `VAT ${p.rate}: ${p.amount}`,
    vatTitle: 'VAT by rate',
    vat: { rate: 'Rate', net: 'Excl. VAT', vat: 'VAT', gross: 'Incl. VAT' },
    duesTitle: 'To be paid',
    dues: { dueOn: 'By', amount: 'Amount', open: 'Still to pay' },
    totals: { gross: 'Amount of the invoice', received: 'Received or deducted', open: 'Still to pay' },
    note: 'This sheet repeats what the invoice says; it does not replace it.',
  },
  corrective: {
    title: 'CORRECTIVE DOCUMENT',
    subject: (p) => `invoice no. ${p.number} of ${p.date}`,
    opening: (p) =>
      `This document corrects invoice no. ${p.number} of ${p.date}. Refund of VAT is obtained for ${p.vat}.`,
    phrase: 'VAT to be paid back to the State to the extent that it was deducted.',
    copy: 'Copy: between Belgian VAT payers, invoices and their corrections are exchanged in structured electronic form.',
    grounds: {
      bankruptcyOpened: 'Bankruptcy opened',
      reorganisationApproved: 'Plan of judicial reorganisation approved',
      meansExhausted: 'Certain loss after all means of recovery failed, established',
    },
    register: 'To be entered in the register of corrective documents.',
  },
};
