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
    'Why a part is without VAT: without its detail the program does not know. Make this electronic invoice in your invoicing software.',
  'eInvoice.missing.dueOn': () => 'The date by which the invoice is to be paid.',
  'eInvoice.missing.buyer.vatNumber': () =>
    'The customer’s VAT number: a sale without VAT inside the European Union needs it. Add it on the customer’s page.',
  'eInvoice.missing.exemption': () =>
    'Why a line is exempt from VAT: its detail does not say. Make this electronic invoice in your invoicing software.',
  'eInvoice.missing.outOfScope': () =>
    'An invoice of its own for what is outside VAT: the standard does not mix it with other lines.',
  'eInvoice.missing.deliveredOn': () => 'The day of delivery: a sale without VAT inside the European Union needs it.',
} as const;
