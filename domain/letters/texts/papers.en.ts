import type { PaperTexts } from '#domain/letters/texts/papers.fr';

/** Words of the papers that are no step of a sequence, in English. */
export const papersEn: PaperTexts = {
  plan: {
    subject: (p) => `payment of ${p.amount} in ${p.count} instalments`,
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
    charges: {
      included:
        'Late interest and the indemnity up to today are part of this sum; nothing is added while the agreement is kept.',
      kept: 'Late interest and the indemnity already due are not part of this agreement and remain due.',
      waived: 'The creditor gives up the late interest and the indemnity already due.',
      waivedIfKept: 'If every instalment is paid on its date, the creditor gives up late interest and the indemnity.',
    },
    creditorRole: 'The creditor',
    debtorRole: 'The debtor',
    byHand: 'To be written by hand: the sum in words and in figures, the date, the signature.',
  },
  instalment: {
    subject: (p) => `payment agreement of ${p.date}`,
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
    subject: (p) => `account at ${p.date}`,
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
    article: (p) =>
      `${p.count === 1 ? `Invoice ${p.numbers}` : p.isAll ? 'All invoices' : `Invoices ${p.numbers}`}: ${p.article}`,
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
