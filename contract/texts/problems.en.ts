import { fileProblemsEn } from '#contract/texts/fileProblems.en';
import { amount, date, name, type ProblemWords } from '#contract/texts/problemWords';

/** English. */
export const problemsEn: ProblemWords = {
  line: (line) => `Line ${line}`,
  fields: {
    number: 'Number',
    type: 'Type',
    date: 'Date',
    dueDate: 'Due date',
    paymentTerms: 'Payment terms',
    customerCode: 'Customer code',
    customer: 'Customer',
    customerType: 'Kind of customer',
    address: 'Address',
    address2: 'Address, second line',
    postcode: 'Postcode',
    city: 'City',
    country: 'Country',
    phone: 'Phone',
    email: 'E-mail',
    companyNumber: 'Company number',
    vatNumber: 'VAT number',
    netCents: 'Amount excl. VAT',
    taxCents: 'VAT',
    grossCents: 'Amount incl. VAT',
    dueCents: 'Still to pay',
    paidCents: 'Already paid',
    debit: 'Debit',
    credit: 'Credit',
    paymentReference: 'Payment reference',
    currency: 'Currency',
    label: 'Description',
    quantity: 'Quantity (detail)',
    unit: 'Unit (detail)',
    unitPrice: 'Unit price (detail)',
    vatRate: 'VAT rate (detail)',
    lineNetCents: 'Line amount without VAT (detail)',
    valueDate: 'Value date',
    counterpartyIban: 'Account of the other party',
  },
  texts: {
    'date.missing': () => 'The invoice date is missing. Add it.',
    'date.invalid': (p) => `The date “${p('text')}” does not exist. Correct it.`,
    'date.monthFirst': (p) =>
      `The date “${p('text')}” only exists with the month first. Correct it, or say that this file writes the month before the day.`,
    'date.tooOld': (p) => `The date ${date(p, 'date', 'en')} is too old (before 2000). Correct it.`,
    'date.tooFarAhead': (p) => `The date ${date(p, 'date', 'en')} is more than five years ahead. Correct it.`,
    'dueDate.missing': () => 'The “pay before” date is missing. Add it so that the invoice is followed up.',
    'dueDate.invalid': (p) => `The due date “${p('text')}” does not exist. Correct it.`,
    'dueDate.monthFirst': (p) =>
      `The due date “${p('text')}” only exists with the month first. Correct it, or say that this file writes the month before the day.`,
    'dueDate.beforeDate': (p) =>
      `The due date (${date(p, 'dueDate', 'en')}) is before the invoice date (${date(p, 'date', 'en')}). Correct one of them.`,
    'dueDate.tooFarAhead': (p) => `The due date ${date(p, 'dueDate', 'en')} is more than five years ahead. Correct it.`,
    'number.missing': () => 'The invoice number is missing. Add it.',
    'number.usedTwice': (p) =>
      `Number ${p('number')} already stands on line ${p('firstLine')}. Two invoices cannot share a number: correct one of them.`,
    'number.alreadyThere': (p) => `${p('number')} is already in the program. The line is left out.`,
    'number.otherContent': (p) =>
      `${p('number')} is already in the program with another date, amount or customer. Check the number: nothing is replaced.`,
    'creditNote.lowers': (p) => `Credit note ${p('number')} lowers invoice ${p('invoice')}.`,
    'creditNote.lowersPart': (p) =>
      `Credit note ${p('number')} is more than what is left of invoice ${p('invoice')}: ${amount(p, 'amount', 'en')} is deducted from it, ${amount(p, 'rest', 'en')} stays as a credit of the customer.`,
    'creditNote.linked': (p) =>
      `Credit note ${p('number')}, which came before invoice ${p('invoice')}, is deducted from it: ${amount(p, 'amount', 'en')}.`,
    'creditNote.invoicePaid': (p) =>
      `Nothing is left to pay of invoice ${p('invoice')}: credit note ${p('number')} (${amount(p, 'rest', 'en')}) stays as a credit of the customer.`,
    'creditNote.usedBefore': (p) =>
      `Credit note ${p('number')} names invoice ${p('invoice')}, but part of it was used already: its rest is not deducted and stays as a credit. Check it.`,
    'creditNote.spent': (p) =>
      `Credit note ${p('number')} names invoice ${p('invoice')}, but it was used elsewhere already: nothing is deducted. Check it.`,
    'creditNote.invoiceUnknown': (p) =>
      `Credit note ${p('number')} is about invoice ${p('invoice')}, which is not in the program: it stays as a credit of the customer, and is deducted from it when it comes.`,
    'creditNote.otherCustomer': (p) =>
      `Credit note ${p('number')} names invoice ${p('invoice')}, which is another customer’s: it stays as a credit of this one. Check it.`,
    'customer.missing': () => 'The name of the customer is missing. Add it.',
    'customer.relationGuessed': (p) =>
      `${p('relation') === 'B2C' ? 'A private customer' : 'A business'}? This is a guess: the law is not the same, please check.`,
    'amount.missing': () => 'The amount is missing. Add it.',
    'amount.invalid': (p) => `“${p('text')}” is not an amount (column “${name(p)}”). Correct it.`,
    'amount.tooManyDecimals': (p) =>
      `The amount “${p('text')}” has more than two decimals (column “${name(p)}”). Correct it, or change the decimal sign of the column.`,
    'amount.currency': (p) => `“${p('text')}” is not in euros. The program only follows euros: leave this line out.`,
    'amount.tooLarge': (p) => `The amount “${p('text')}” is above €99,999,999.99. Correct it (column “${name(p)}”).`,
    'amount.zero': () => 'The amount is zero: there is nothing to follow. The line is left out.',
    'total.mismatch': (p) =>
      `${amount(p, 'net', 'en')} excl. VAT and ${amount(p, 'tax', 'en')} of VAT do not make ${amount(p, 'gross', 'en')}. Correct one of the three amounts.`,
    'due.outOfRange': (p) =>
      `What is still to pay (${amount(p, 'due', 'en')}) cannot be above the invoice (${amount(p, 'gross', 'en')}) or change its sign. Correct it.`,
    'invoice.negative': (p) =>
      `The amount is negative (${amount(p, 'gross', 'en')}) and the file says “invoice”. Is it a credit note? Say so.`,
    'paymentTerms.invalid': (p) =>
      `“${p('text')}” is no number of days to pay. The invoice is taken without it: complete the customer later.`,
    'phone.invalid': (p) =>
      `“${p('text')}” is not a phone number. The invoice is taken without it: complete the customer later.`,
    'email.invalid': (p) => `“${p('text')}” is not an e-mail address. The invoice is taken without it.`,
    'companyNumber.invalid': (p) => `“${p('text')}” is not a right company number. The invoice is taken without it.`,
    'vatNumber.invalid': (p) => `“${p('text')}” is not a right VAT number. The invoice is taken without it.`,
    'text.tooLong': (p) =>
      `The text of column “${name(p)}” is too long (${p('length')} characters, at most ${p('max')}). Shorten it.`,
    'text.damaged': (p) => `The text of column “${name(p)}” is damaged. Export the list again, or correct this line.`,
    'row.tooManyCells': (p) =>
      `This line has more than ${p('count')} cells while the header has ${p('count')}. There is a separator too many: correct the line.`,
    'row.totalLine': () => 'This is the line of totals, not an invoice. It is left out.',
    'row.instalment': (p) =>
      `Instalment ${p('n')} of invoice ${p('number')}, which has ${p('count')}: the ${p('count')} instalments make one invoice.`,
    'row.lines': (p) => `Lines ${p('rows')} (${p('count')} lines of invoice ${p('number')}) make one invoice.`,
    'lines.summed': (p) =>
      `The total of invoice ${p('number')} is not in the file: it is the sum of its lines (${p('rows')}) with VAT: ${amount(p, 'total', 'en')}.`,
    'lines.noRate': (p) =>
      `The total of invoice ${p('number')} is not in the file, nor is the VAT of its lines (${p('rows')}): their sum does not give it. Add the amount with VAT.`,
    'lines.sameAmount': (p) =>
      `The same amount (${amount(p, 'amount', 'en')}) is on each of the lines ${p('rows')} of invoice ${p('number')}: nothing says whether it is that of the invoice or of a line. Add the amount of the invoice with VAT.`,
    'lines.rounding': (p) =>
      `The total of invoice ${p('number')} is not in the file. Its lines (${p('rows')}) make ${amount(p, 'once', 'en')} or ${amount(p, 'each', 'en')}, depending on how VAT is rounded. Add the one of the invoice.`,
    'instalment.otherLine': (p) =>
      `Line ${p('otherLine')}, of the same invoice, is not ready. Correct it: an invoice in instalments is taken whole.`,
    'row.leftOut': () => 'You left this line out.',
    'file.empty': () => 'This file is empty. Export the list again.',
    'file.tooLarge': (p) => `This file is too large (over ${p('max')} MB). Export one year at a time.`,
    'file.tooManyRows': (p) => `This list has more than ${p('max')} lines. Export one year at a time.`,
    'file.tooSlow': () => 'This file takes too long or too much memory. Export a shorter list.',
    'file.binary': () => 'This file is not a list (it is not text). Export your invoices as CSV.',
    'file.noRows': () => 'There is only a header: no invoice in this file.',
    'columns.unknown': () =>
      'The columns of this file were not recognised. Say which column holds the number, the date, the customer and the amount incl. VAT.',
    'columns.missing': (p) => `Missing: ${p('fieldNames')}. Say in which column it is, or add the column to the file.`,
    ...fileProblemsEn,
    'format.spreadsheet': () =>
      'This is a spreadsheet (Excel or LibreOffice). Open it, choose “Save as”, then “CSV”, and take that new file.',
    'format.oldSpreadsheet': () =>
      'This is an old Office document. Open it, choose “Save as”, then “CSV”, and take that new file.',
    'format.archive': () => 'This is an archive (ZIP or other). Open it and take the CSV file inside.',
    'format.image': () => 'This is a picture. A list of invoices has to be a CSV file.',
    'format.xml': () => 'This is an XML file that the program does not know. Export the list of your invoices as CSV.',
    'format.web': () => 'This is a web page. Export the list of your invoices as CSV.',
    'format.unknown': () => 'This file is not recognised. Export the list of your invoices as CSV.',
  },
};
