/** What an electronic invoice lacks, in English. */
export const eInvoiceSentencesEn = {
  'eInvoice.missing.seller.name': () => 'The name of your business. Add it in the settings.',
  'eInvoice.missing.seller.address': () => 'The address of your business. Add it in the settings.',
  'eInvoice.missing.seller.companyNumber': () => 'Your company number. Add it in the settings.',
  'eInvoice.missing.seller.vatNumber': () => 'Your VAT number. Add it in the settings.',
  'eInvoice.missing.iban': () => 'Your IBAN. Add it in the settings.',
  'eInvoice.missing.buyer.name': () => 'The name of the customer. Add it in his file.',
  'eInvoice.missing.buyer.address': () => 'The address of the customer (street, postcode, town). Add it in his file.',
  'eInvoice.missing.buyer.companyNumber': () =>
    'The company number of the customer, which says whom the file is for. Add it in his file.',
  'eInvoice.missing.label': () => 'What was sold or done. Add the description of the invoice.',
  'eInvoice.missing.vat': () => 'The VAT, rate by rate, that makes the total of the invoice.',
  'eInvoice.missing.vatZero': () =>
    'The reason why a part is without VAT: the program does not know it. Make this electronic invoice in your invoicing program.',
  'eInvoice.missing.dueOn': () => 'The date by which the invoice is to be paid.',
} as const;
