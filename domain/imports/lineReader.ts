import { parseDate, type DateOrder } from '#domain/calendar/parseDate';
import type { PlainDate } from '#domain/calendar/plainDate';
import { cleanCell, isDamaged, lengthMaxOf } from '#domain/imports/cellText';
import type { ColumnMapping } from '#domain/imports/columns';
import type { ImportField, ImportProblem, ProblemCode } from '#domain/imports/problem';
import type { TableRecord } from '#domain/imports/row';
import type { Cents } from '#domain/money/cents';
import { parseDecimal, type Decimal } from '#domain/money/decimal';
import { parseAmount, type DecimalSign } from '#domain/money/parseAmount';

/** How the cells of a table are to be read. */
export type Layout = {
  readonly mapping: ColumnMapping;
  /** Number of columns of the header; a line with more cells than that is broken. */
  readonly width: number;
  /** Decimal sign per amount column (from 0). */
  readonly decimals: ReadonlyMap<number, DecimalSign>;
  readonly dateOrder: DateOrder;
  /** ISO country of customers of whom the list says nothing: the country of the ledger. */
  readonly country: string;
};

/** One line while it is read: its cells, and the problems found so far. */
export class LineReader {
  readonly problems: ImportProblem[] = [];
  readonly #record: TableRecord;
  readonly #layout: Layout;

  constructor(record: TableRecord, layout: Layout) {
    this.#record = record;
    this.#layout = layout;
  }

  /** Notes a problem of this line; `field` says in which column. */
  note(code: ProblemCode, field: ImportField | null, params: ImportProblem['params'] = {}): void {
    const column = field === null ? undefined : this.#layout.mapping[field];
    this.problems.push({
      line: this.#record.line,
      column: column === undefined ? null : column + 1,
      field,
      code,
      params,
    });
  }

  /** The cell of a field as clean text; null when the column or the text is not there, or far too long. */
  text(field: ImportField): string | null {
    const column = this.#layout.mapping[field];
    const raw = column === undefined ? undefined : this.#record.cells[column];
    if (raw === undefined || raw === '') return null;
    if (raw.length > lengthMaxOf(field)) {
      this.note('text.tooLong', field, { length: raw.length, max: lengthMaxOf(field) });
      return null;
    }
    if (isDamaged(raw)) {
      this.note('text.damaged', field);
      return null;
    }
    const clean = cleanCell(raw);
    return clean === '' || clean === '-' ? null : clean;
  }

  /** The date of a field; null when there is none, and then a problem says why unless the cell is empty. */
  date(field: 'date' | 'dueDate'): PlainDate | null {
    const text = this.text(field);
    if (text === null) return null;
    const parsed = parseDate(text, this.#layout.dateOrder);
    if (parsed.ok) return parsed.value;
    const kind = parsed.error.code === 'date.monthFirst' ? 'monthFirst' : 'invalid';
    this.note(`${field}.${kind}`, field, parsed.error.params);
    return null;
  }

  /** The amount of a field in cents; null when there is none, and then a problem says why unless the cell is empty. */
  amount(field: ImportField): Cents | null {
    const column = this.#layout.mapping[field];
    const text = this.text(field);
    if (column === undefined || text === null) return null;
    const parsed = parseAmount(text, this.#layout.decimals.get(column) ?? ',');
    if (parsed.ok) return parsed.value;
    this.note(parsed.error.code, field, parsed.error.params);
    return null;
  }

  /** A quantity or a price with all its decimals; null when there is none, or when it is none. */
  decimal(field: ImportField): Decimal | null {
    const column = this.#layout.mapping[field];
    const text = this.text(field)?.replace(/[\s€%'’]/g, '') ?? null;
    if (column === undefined || text === null) return null;
    const isComma = this.#layout.decimals.get(column) === ',';
    return parseDecimal(isComma ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', ''));
  }

  /** There is a problem with this field already: its absence is explained. */
  hasProblemWith(field: ImportField): boolean {
    return this.problems.some((problem) => problem.field === field);
  }

  /** Everything that stands in the line. */
  get cells(): readonly string[] {
    return this.#record.cells;
  }

  get line(): number {
    return this.#record.line;
  }

  /** Cells beyond the header that hold something. */
  get hasExtraCells(): boolean {
    return this.#record.cells.slice(this.#layout.width).some((cell) => cell.trim() !== '');
  }
}
