import { amount, date, type ProblemText } from '#contract/texts/problemWords';
import type { FileProblemCode } from '#domain/imports/problem';

/** English: what is wrong with a statement, an electronic invoice, an archive or a workbook, and what to do. */
export const fileProblemsEn: Readonly<Record<FileProblemCode, ProblemText>> = {
  'line.width': (p) =>
    `This line has ${p('length')} characters instead of ${p('width')}: the file is cut or damaged. Download it again from the bank.`,
  'element.missing': (p) => `“${p('element')}” is missing. The file is incomplete: ask for it or download it again.`,
  'element.invalid': (p) =>
    `“${p('text')}” is no possible value of “${p('element')}”. The file is damaged: ask for it or download it again.`,
  'xml.broken': (p) =>
    `The XML file is cut or damaged in the element “${p('element')}”. Ask for it or download it again.`,
  'xml.doctype': () =>
    'This XML file holds a DOCTYPE declaration, which can hide something else. It is refused: ask its sender for a file without one.',
  'xml.tooDeep': (p) =>
    `This XML file nests more than ${p('max')} elements (“${p('element')}”): it is no invoice and no statement. Ask for another file.`,
  'xml.tooMany': (p) =>
    `This XML file has more than ${p('max')} elements: it is no ordinary invoice or statement. Ask for one a month.`,
  'iban.invalid': (p) =>
    `The account number “${p('text')}” has wrong check digits. Compare it with the one the bank gives.`,
  'reference.invalid': (p) =>
    `The reference “${p('text')}” has wrong check digits: the customer probably copied it wrongly. By itself it names no invoice.`,
  'statement.cut': (p) =>
    `The statement is incomplete: the record or field “${p('element')}” is missing. Download it again from the bank.`,
  'statement.foreign': (p) =>
    `This statement is in “${p('text')}”. The program only follows euros: its movements are left aside.`,
  'statement.noBalance': (p) =>
    `This statement of account ${p('account')} gives no opening and closing balance: nothing proves that it is complete. Ask the bank for a statement with its balances.`,
  'statement.balance': (p) =>
    `The statement does not add up: ${amount(p, 'opening', 'en')} at the start and ${amount(p, 'movements', 'en')} of movements make ${amount(p, 'reckoned', 'en')}, not ${amount(p, 'closing', 'en')}. Download it again from the bank.`,
  'statement.count': (p) =>
    `The file announces ${p('said')} records and holds ${p('found')}. Download it again from the bank.`,
  'statement.total': (p) =>
    `The total “${p('element')}” of the file is ${amount(p, 'said', 'en')}, and its movements make ${amount(p, 'found', 'en')}. Download it again from the bank.`,
  'statement.currency': (p) =>
    `This movement is in “${p('text')}” on an account in “${p('currency')}”. Currencies are not added up: ask the bank for a statement in the currency of the account.`,
  'statement.parts': (p) =>
    `This movement is of ${amount(p, 'amount', 'en')}, and its details make ${amount(p, 'total', 'en')}. Check the charges with the bank.`,
  'statement.pending': (p) =>
    `Movements not booked by the bank yet: ${p('count')}. They do not count; they will come back in a later statement.`,
  'statement.gap': (p) =>
    `A statement of account ${p('account')} is missing: ${amount(p, 'closing', 'en')} on ${date(p, 'date', 'en')}, then ${amount(p, 'opening', 'en')} on ${date(p, 'next', 'en')}. Download the one in between.`,
  'statement.overlap': (p) =>
    `This statement of account ${p('account')} begins again on ${date(p, 'date', 'en')}, a period covered already. The same movements count once: check them.`,
  'statement.other': (p) =>
    `This file is a “${p('text')}” message, not an account statement. Ask the bank for the statements (camt.053).`,
  'eInvoice.totals': (p) =>
    `The totals of invoice ${p('number')} do not add up: ${amount(p, 'net', 'en')} excl. VAT and ${amount(p, 'tax', 'en')} of VAT do not make ${amount(p, 'gross', 'en')}. Ask for a corrected invoice.`,
  'eInvoice.due': (p) =>
    `What is left to pay of invoice ${p('number')} (${amount(p, 'due', 'en')}) is not its total (${amount(p, 'gross', 'en')}) less what is paid already. Ask for a corrected invoice.`,
  'eInvoice.vat': (p) =>
    `The VAT details of invoice ${p('number')} make ${amount(p, 'found', 'en')} for a total of ${amount(p, 'said', 'en')}. Ask for a corrected invoice.`,
  'eInvoice.currency': (p) =>
    `Invoice ${p('number')} is in “${p('text')}”. The program only follows euros: follow it elsewhere.`,
  'eInvoice.mixed': (p) =>
    `An amount of the invoice is in “${p('text')}” while the invoice is in “${p('currency')}”. Currencies are not added up: ask for a corrected invoice.`,
  'eInvoice.negative': (p) =>
    `Invoice ${p('number')} is negative (${amount(p, 'gross', 'en')}): it works as a credit note. Check it.`,
  'eInvoice.noBuyer': (p) =>
    `Invoice ${p('number')} does not say who the customer is. Choose him before you take it in.`,
  'eInvoice.dueBefore': (p) =>
    `The due date of invoice ${p('number')} (${date(p, 'dueDate', 'en')}) is before its date (${date(p, 'date', 'en')}). Correct it before you take it in.`,
  'eInvoice.lines': (p) =>
    `The lines of invoice ${p('number')} do not make its totals: it is taken without its detail.`,
  'eInvoice.type': (p) =>
    `Type “${p('text')}” is neither an invoice nor a credit note: nothing is to be paid (a pro forma, for example). Take the invoice itself.`,
  'eInvoice.purchase': (p) =>
    `Invoice ${p('number')} comes from “${p('text')}”: it is no sale of yours. It is left aside.`,
  'pdf.broken': () => 'This PDF is cut or damaged. Ask for it or download it again.',
  'pdf.encrypted': () =>
    'This PDF is protected: what it holds cannot be read. Ask for it without protection, or type the invoice by hand.',
  'pdf.noInvoice': () =>
    'This PDF holds no electronic invoice (Factur-X). Type the invoice by hand, or export the list as CSV.',
  'pdf.tooLarge': (p) => `What is attached to this PDF is over ${p('max')} MB. It is no invoice: ask for another file.`,
  'zip.broken': () => 'This archive is cut or damaged. Ask for it or download it again.',
  'zip.encrypted': (p) =>
    `“${p('name')}” is protected by a password in the archive. Open the archive yourself and take the files.`,
  'zip.path': (p) =>
    `The archive holds a dangerous file name (“${p('name')}”). It is refused: ask its sender for another one.`,
  'zip.tooLarge': (p) =>
    `“${p('name')}” grows too much when it is unpacked (over ${p('max')} MB, or over ${p('ratio')} times). The archive is refused: ask for the files without one.`,
  'zip.tooMany': (p) => `The archive holds more than ${p('max')} files. Make several of it.`,
  'zip.nested': (p) => `“${p('name')}” is an archive inside the archive. Open it yourself and take the files.`,
  'zip.noFile': () =>
    'This archive holds no file that the program can read. Open it and take the invoices or the statements.',
  'workbook.broken': (p) =>
    `This workbook is damaged or has no sheet (“${p('name')}”). Open it, save it again, or export it as CSV.`,
  'format.mismatch': (p) => `This file is not ${p('format')}. Let the program recognise it, or take the right file.`,
};
