import { cashColumns, fecColumns, type CashColumn, type FecColumn } from '#domain/fec/fecLine';

/**
 * A column of the file: one of the eighteen, one of the pair that may stand in place of debit and credit, or one of
 * those that cash-based books add.
 */
export type HeaderColumn = FecColumn | CashColumn | 'Montant' | 'Sens';

type Places = Readonly<Partial<Record<HeaderColumn, number>>>;

/** How the lines of a file are cut and which cell is what. */
export type FecHeader = {
  readonly separator: '\t' | '|';
  readonly placeOf: Places;
  /** Cells of each line. */
  readonly width: number;
  /** How the decree orders them: lines may be right below a header that lacks a name. */
  readonly model: { readonly placeOf: Places; readonly width: number };
  /** Null: as the decree wants it. */
  readonly problem: 'header' | 'columns' | null;
  /** Of a header with a wrong name: the first name that should stand there, and what stands there instead. */
  readonly field: HeaderColumn | null;
  readonly found: string;
  /** The first line is no header but an entry. */
  readonly isData: boolean;
};

const signedColumns: readonly HeaderColumn[] = fecColumns.map((name) =>
  name === 'Debit' ? 'Montant' : name === 'Credit' ? 'Sens' : name,
);

/**
 * Understands the first line of a file, right or wrong: a wrong one still says as much as it can about the lines below.
 *
 * @source LPF art. A47 A-1, VII-1: the names of the columns stand in the first line; `Montant` and `Sens` may replace debit and credit;
 * VIII: farmers and professions who keep their books by cash add three or four columns behind the eighteen
 */
export function readFecHeader(line: string): FecHeader {
  const separator: FecHeader['separator'] = countOf(line, '|') > countOf(line, '\t') ? '|' : '\t';
  const written = line.split(separator).map((cell) => cell.trim());
  const cells = written.map((cell) => cell.toLowerCase());
  const known = [...new Set<HeaderColumn>([...fecColumns, ...signedColumns, ...cashColumns])];
  const named = cells.map((cell) => known.find((name) => name.toLowerCase() === cell));
  const found = named.filter((name) => name !== undefined);
  const model = modelFor(found);
  const inModel = { placeOf: placesOf(model), width: model.length };
  const inOrder = { ...inModel, separator, model: inModel };
  if (found.length === 0) return { ...inOrder, problem: 'header', field: null, found: line, isData: true };

  const wrong = model.findIndex((name, index) => name !== named[index]);
  if (named.length === model.length && wrong < 0)
    return { ...inOrder, problem: null, field: null, found: '', isData: false };
  const told =
    cells.length === model.length
      ? ({ problem: 'header', field: model[wrong] ?? null, found: written[wrong] ?? '' } as const)
      : ({ problem: 'columns', field: null, found: `${cells.length}/${model.length}` } as const);
  const areAllNamed = found.length === named.length && new Set(found).size === found.length;
  // A name that nobody knows leaves its place open: the others are taken in their order, if there are as many.
  if (!areAllNamed) return { ...inOrder, ...told, isData: false };
  return { separator, model: inModel, width: cells.length, placeOf: placesOf(found), ...told, isData: false };
}

// The columns that a file means to have: those of the decree that come nearest to what it names.
function modelFor(found: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const model = found.includes('Montant') || found.includes('Sens') ? signedColumns : fecColumns;
  if (found.includes('IdClient')) return [...model, ...cashColumns];
  return cashColumns.some((name) => found.includes(name)) ? [...model, ...cashColumns.slice(0, 3)] : model;
}

function placesOf(names: readonly HeaderColumn[]): Places {
  return Object.fromEntries(names.map((name, index) => [name, index]));
}

function countOf(line: string, mark: string): number {
  return line.split(mark).length - 1;
}
