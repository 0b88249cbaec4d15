import { addDays, plainDate } from '#domain/calendar/plainDate';
import { decimalText } from '#domain/format/decimal';
import { detectDecimals, findHeader } from '#domain/imports/layout';
import type { ImportProblem } from '#domain/imports/problem';
import type { TableRecord } from '#domain/imports/row';
import { childrenOf, nodeAt, nodesAt, type XmlNode } from '#domain/imports/xmlNode';
import { cents } from '#domain/money/cents';
import { readTable, refusedTable, rowsMax, type CsvReading, type ReadOptions } from '#workers/read/csv';
import { readXml } from '#workers/read/xml';
import { readZip } from '#workers/read/zip';

/** A cell as text, and its number where it is one: a date is a number until its column is known. */
type Cell = { readonly text: string; readonly serial: number | null };
type Row = { readonly line: number; readonly cells: readonly Cell[] };
type Styles = {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  /** Currency of the numbers of a style that shows another one than the euro. */
  readonly currencies: ReadonlyMap<number, string>;
  readonly is1904: boolean;
};

const columnsMax = 500;

/**
 * Reads the first visible sheet of a workbook (XLSX) as a table. Formulas are not reckoned: what the program that saved
 * it last found is taken, as text. Never throws.
 *
 * @source ECMA-376, part 1, 18.3 (worksheets), 18.4 (shared strings), 18.8 (styles), 18.17.4 (dates)
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): CsvReading {
  const parts = readZip(bytes, (name) =>
    /^xl\/(?:workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i.test(name),
  );
  if (!parts.ok) return refusedTable(parts.problem);
  const files = new Map(parts.files.map(({ bytes: content, name }) => [name.toLowerCase(), content]));
  const xmlOf = (name: string) => {
    const content = files.get(name);
    return content === undefined ? null : readXml(content);
  };
  const [workbook, links, styles] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'].map(xmlOf);
  for (const part of [workbook, links, styles]) if (part?.ok === false) return refusedTable(part.problem);
  if (workbook?.ok !== true) return refusedTable(broken('xl/workbook.xml'));

  const strings = sharedStrings(files.get('xl/sharedstrings.xml'));
  if ('problem' in strings) return refusedTable(strings.problem);
  const sheet = sheetName(workbook.root, links?.ok === true ? links.root : null);
  const found = readZip(bytes, (name) => name.toLowerCase() === sheet);
  const content = found.ok ? found.files[0]?.bytes : undefined;
  if (content === undefined) return refusedTable(found.ok ? broken(sheet) : found.problem);
  const dateStyles = styles?.ok === true ? dateStylesOf(styles.root) : new Set<number>();
  const is1904 = /^(?:1|true)$/.test(nodeAt(workbook.root, 'workbookPr')?.attributes['date1904'] ?? '');
  const currencies = styles?.ok === true ? currenciesOf(styles.root) : new Map<number, string>();
  const rows = rowsOf(content, { strings: strings.texts, dateStyles, currencies, is1904 });
  return 'problem' in rows ? refusedTable(rows.problem) : tableOf(rows.rows, is1904, options);
}

function tableOf(rows: readonly Row[], is1904: boolean, options: ReadOptions): CsvReading {
  const plain = rows.map(({ cells, line }) => ({ line, cells: cells.map(({ text }) => text) }));
  const wanted = options.headerLine;
  const header = findHeader(wanted === undefined ? plain : plain.filter(({ line }) => line === wanted));
  if (header === null) return refusedTable({ ...broken(''), code: 'file.empty' });
  const { date, dueDate, valueDate } = options.mapping ?? header.mapping;
  // Not every program marks its dates as such: in a column of dates a number is a day.
  const dateColumns = new Set([date, dueDate, valueDate].filter((column) => column !== undefined));
  const texts = rows.map(({ cells, line }) => ({
    line,
    cells: cells.map(({ serial, text }) => (serial === null || line <= header.line ? text : '')),
  }));
  const signs = detectDecimals(texts, options.mapping ?? header.mapping);
  const cellText = ({ serial, text }: Cell, column: number) => {
    if (serial === null) return text;
    if (dateColumns.has(column)) return dayOf(serial, is1904) ?? text;
    // A number among amounts that are text is written as they are: the sign is one for the whole column.
    return (options.decimal ?? signs.get(column)) === ',' ? text.replace('.', ',') : text;
  };
  const records: TableRecord[] = rows.map(({ cells, line }) => ({
    line,
    cells: cells.map((cell, column) => (line > header.line ? cellText(cell, column) : cell.text)),
  }));
  return readTable({ header, encoding: null, separator: ';', records: () => records }, options);
}

function sheetName(workbook: XmlNode, links: XmlNode | null): string {
  const sheets = nodesAt(workbook, 'sheets/sheet');
  const sheet = sheets.find(({ attributes }) => (attributes['state'] ?? 'visible') === 'visible') ?? sheets[0];
  const id = Object.entries(sheet?.attributes ?? {}).find(([name]) => /(?:^|:)id$/.test(name))?.[1];
  const target = childrenOf(links, 'Relationship').find(({ attributes }) => attributes['Id'] === id)?.attributes[
    'Target'
  ];
  const path = (target ?? 'worksheets/sheet1.xml').replace(/^\/?(?:xl\/)?/, '');
  return `xl/${path}`.toLowerCase();
}

function sharedStrings(
  content: Uint8Array | undefined,
): { readonly texts: readonly string[] } | { readonly problem: ImportProblem } {
  const texts: string[] = [];
  if (content === undefined) return { texts };
  const xml = readXml(content, { names: new Set(['si']), take: (node) => void texts.push(richText(node)) });
  return xml.ok ? { texts } : { problem: xml.problem };
}

function rowsOf(
  content: Uint8Array,
  styles: Styles,
): { readonly rows: readonly Row[] } | { readonly problem: ImportProblem } {
  const rows: Row[] = [];
  let last = 0;
  const xml = readXml(content, {
    names: new Set(['row']),
    take: (node) => {
      const told = Number(node.attributes['r'] ?? 'none');
      last = Number.isSafeInteger(told) && told > last && told < 2_000_000 ? told : last + 1;
      // One more than may be read shows that there are too many.
      if (rows.length <= rowsMax + 1) rows.push({ line: last, cells: cellsOf(node, styles) });
    },
  });
  return xml.ok ? { rows } : { problem: xml.problem };
}

function cellsOf(row: XmlNode, styles: Styles): readonly Cell[] {
  const cells: Cell[] = [];
  for (const node of childrenOf(row, 'c')) {
    const column = columnOf(node.attributes['r'] ?? '') ?? cells.length;
    if (column >= columnsMax) break;
    while (cells.length < column) cells.push({ text: '', serial: null });
    cells[column] = cellOf(node, styles);
  }
  return cells;
}

function cellOf(node: XmlNode, { currencies, dateStyles, is1904, strings }: Styles): Cell {
  const value = nodeAt(node, 'v')?.text ?? '';
  const kind = node.attributes['t'] ?? 'n';
  if (kind === 's') return { text: strings[Number(value)] ?? '', serial: null };
  if (kind === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', serial: null };
  if (kind === 'inlineStr') return { text: richText(nodeAt(node, 'is')), serial: null };
  if (kind !== 'n') return { text: kind === 'd' ? value.slice(0, 10) : value, serial: null };
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return { text: value, serial: null };
  const style = Number(node.attributes['s'] ?? '0');
  const currency = currencies.get(style);
  // As it is shown: no amount of another currency is taken for euros.
  if (currency !== undefined) return { text: `${numberText(number)} ${currency}`, serial: null };
  const isDate = dateStyles.has(style);
  return { text: (isDate ? dayOf(number, is1904) : null) ?? numberText(number), serial: number };
}

// Amounts are kept as binary fractions: what is a cent to within a hundredth of one is that cent, anything else stays
// as it is and is refused by whoever reads an amount.
function numberText(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const inCents = Math.round(value * 100);
  const isCent = Number.isSafeInteger(inCents) && Math.abs(value * 100 - inCents) < 0.01;
  // With more digits behind it, `1.234` is not taken for one thousand two hundred and thirty-four.
  return isCent ? decimalText(cents(inCents)) : `${value}00000`;
}

/** The day of a serial number. Day 60 of the 1900 system never was: spreadsheets believe in a leap year 1900. */
function dayOf(serial: number, is1904: boolean): string | null {
  const day = Math.floor(serial);
  if (day < 1 || day > 200_000 || (day === 60 && !is1904)) return null;
  if (is1904) return addDays(plainDate('1904-01-01'), day);
  return addDays(plainDate(day < 60 ? '1899-12-31' : '1899-12-30'), day);
}

// Formats of their own; those that come with every program show the currency of whoever looks.
function ownFormats(styles: XmlNode): ReadonlyMap<number, string> {
  return new Map(
    nodesAt(styles, 'numFmts/numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      (attributes['formatCode'] ?? '').slice(0, 200),
    ]),
  );
}

function styleFormats(styles: XmlNode): readonly number[] {
  return nodesAt(styles, 'cellXfs/xf').map(({ attributes }) => Number(attributes['numFmtId'] ?? '0'));
}

/** `[$CHF-100C] 0.00`, `"$"#,##0` or `#,##0 \£` by style; `[$-40C]` names a language only. */
function currenciesOf(styles: XmlNode): ReadonlyMap<number, string> {
  const own = ownFormats(styles);
  return new Map(
    styleFormats(styles).flatMap((id, index) => {
      const format = own.get(id) ?? '';
      const tagged = /\[\$([^\]-]+)(?:-[^\]]*)?\]/.exec(format)?.[1]?.trim();
      const sign = tagged ?? /[$£¥]|\b(?:USD|CHF|GBP|CAD)\b/.exec(format.replace(/\[[^\]]*\]/g, ''))?.[0] ?? '';
      return sign === '' || /^(?:€|EUR|euros?)$/i.test(sign) ? [] : [[index, sign] as const];
    }),
  );
}

function dateStylesOf(styles: XmlNode): ReadonlySet<number> {
  const own = ownFormats(styles);
  const isDate = (id: number) => {
    const format = own.get(id);
    if (format === undefined) return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/^general$/i.test(format);
  };
  return new Set(styleFormats(styles).flatMap((id, index) => (isDate(id) ? [index] : [])));
}

function richText(node: XmlNode | null): string {
  const plain = childrenOf(node, 't').map(({ text }) => text);
  return [...plain, ...nodesAt(node, 'r/t').map(({ text }) => text)].join('');
}

function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d*$/i.exec(reference)?.[1]?.toUpperCase();
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function broken(name: string): ImportProblem {
  return { line: null, column: null, field: null, code: 'workbook.broken', params: { name: name.slice(-80) } };
}
