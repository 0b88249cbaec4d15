import type { Language } from '#domain/country';

/** A customer as WinBooks takes him in. */
export type WinbooksCustomer = {
  /** At most ten signs; stable for life. */
  readonly number: string;
  readonly name: string;
  readonly contact: string;
  readonly language: Language;
  /** Days of his terms; null: those of the accountant's software. */
  readonly termsDays: number | null;
  /** With its country: `BE0403170701`; empty: none. */
  readonly vatNumber: string;
  /** Account of customers in the chart. */
  readonly account: string;
};

/**
 * The columns of `K_THIRD.CSV`, in their order. Those that only the accountant knows (category, way of payment, code and
 * rate of VAT) stay empty.
 *
 * @source help.winbooks.be, "Import flat file"
 */
export const winbooksColumns = [
  'TYPE',
  'ID',
  'NAME',
  'CONTACT',
  'LANGUAGE',
  'CURRID',
  'CATEGORY',
  'PAYDELAY',
  'PAYMODE',
  'VATTYPE',
  'VATNUMBER',
  'VATCOUNTRY',
  'VATID',
  'VATPC',
  'CENTACCID',
] as const;

const languages: Readonly<Record<Language, string>> = { fr: 'F', nl: 'N', en: 'E' };

/** The customers' file of WinBooks: every cell in quotes, commas between them, numbers of VAT with the points of Belgium. */
export function winbooksText(customers: readonly WinbooksCustomer[]): string {
  return [winbooksColumns, ...customers.map(cellsOf)].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function cellsOf(customer: WinbooksCustomer): readonly string[] {
  const { account, contact, language, name, number, termsDays, vatNumber } = customer;
  const country = /^[A-Z]{2}/.exec(vatNumber)?.[0] ?? '';
  return [
    ...['C', number.slice(0, 10), name.slice(0, 40), contact, languages[language], 'EUR', ''],
    ...[termsDays === null ? '' : String(termsDays), '', country === '' ? '' : '1', dotted(vatNumber), country],
    ...['', '', account.padEnd(6, '0')],
  ];
}

// `BE0403170701` is `0403.170.701`; numbers of other countries stand as they are, without their country.
function dotted(vatNumber: string): string {
  const digits = /^BE([0-9]{4})([0-9]{3})([0-9]{3})$/.exec(vatNumber);
  return digits === null ? vatNumber.replace(/^[A-Z]{2}/, '') : digits.slice(1).join('.');
}

// One line, no quote inside, nothing that a spreadsheet would run.
function quoted(text: string): string {
  const plain = text.replace(/[\u0000-\u001f]/g, ' ').trim();
  const safe = /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}
