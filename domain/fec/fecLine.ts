/**
 * The eighteen columns of the accounting-entries file (fichier des écritures comptables), in their order.
 *
 * @source LPF art. A47 A-1, VII-1
 */
export const fecColumns = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
] as const;
export type FecColumn = (typeof fecColumns)[number];

/**
 * What cash-based books add behind the eighteen: day, way and nature of the payment; professions the customer too.
 *
 * @source LPF art. A47 A-1, VIII
 */
export const cashColumns = ['DateRglt', 'ModeRglt', 'NatOp', 'IdClient'] as const;
export type CashColumn = (typeof cashColumns)[number];

/** One line of the file, its cells as they stand in it. */
export type FecLine = Readonly<Record<FecColumn, string>>;

/** Columns that the decree lets stay empty. */
export const mayBeEmpty: readonly FecColumn[] = [
  'CompAuxNum',
  'CompAuxLib',
  'EcritureLet',
  'DateLet',
  'Montantdevise',
  'Idevise',
];

/** What can be wrong with a file, in alphabetical order. */
export const fecErrors = [
  'account',
  'amount',
  'bothSides',
  'columns',
  'date',
  'fileName',
  'header',
  'lettering',
  'mandatory',
  'unbalanced',
] as const;
export type FecError = (typeof fecErrors)[number];
