import { bankPartyNames, bankWordNames, columnNames } from '#domain/imports/columnNames';
import type { ImportField } from '#domain/imports/problem';

/** Which column (from 0) holds which field. A column is used for one field at most. */
export type ColumnMapping = Readonly<Partial<Record<ImportField, number>>>;

/** What a list is about, by its columns. */
export type TableContent = 'invoices' | 'bank' | 'unknown';

const fieldByName: ReadonlyMap<string, ImportField> = nameTable();

/** A header cell as it is compared: `N° pièce` and `n piece`, `Montant TTC (€)` and `montant ttc` are the same. */
export function normaliseHeader(cell: string): string {
  return (
    cell
      .slice(0, 200)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // `Total $` is not `Total`: nobody takes dollars for euros.
      .replace(/[$£¥]/g, ' foreign ')
      .replace(/\((?:en )?(?:€|eur|euros?)\)|€|\b(?:en euros?|en eur|eur|euros?)\b/g, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}

/**
 * The fields of a header line, by the names that lists really use. A field named twice keeps its first column, and
 * a column is used once.
 */
export function recogniseColumns(header: readonly string[]): ColumnMapping {
  const mapping: Partial<Record<ImportField, number>> = {};
  header.forEach((cell, column) => {
    const field = fieldByName.get(normaliseHeader(cell));
    if (field !== undefined && mapping[field] === undefined) mapping[field] = column;
  });
  return withOtherParty(header.map(normaliseHeader), mapping);
}

// In the list of a bank the name is that of the other party, and his words count more than the bank's.
function withOtherParty(names: readonly string[], mapping: ColumnMapping): ColumnMapping {
  const [surest, second] = bankPartyNames.map((name) => names.indexOf(name)).filter((column) => column >= 0);
  const words = bankWordNames.map((name) => names.indexOf(name)).find((column) => column >= 0);
  if (surest === undefined || contentOf(mapping) !== 'bank') return mapping;
  return {
    ...mapping,
    customer: surest,
    ...(second === undefined || mapping.counterpartyIban !== undefined ? {} : { counterpartyIban: second }),
    ...(words === undefined ? {} : { label: words }),
  };
}

/** Number of columns that were recognised. */
export function mappedCount(mapping: ColumnMapping): number {
  return Object.keys(mapping).length;
}

/**
 * What the list is about. Invoices have a number and an amount; a bank list has a date and an amount or debit and
 * credit, and neither number nor due date.
 */
export function contentOf(mapping: ColumnMapping): TableContent {
  const hasAmount =
    mapping.grossCents !== undefined || mapping.netCents !== undefined || mapping.dueCents !== undefined;
  const hasSides = mapping.debit !== undefined || mapping.credit !== undefined;
  if (mapping.number !== undefined && (hasAmount || hasSides)) return 'invoices';
  if (mapping.number !== undefined && hasLineAmounts(mapping)) return 'invoices';
  const looksLikeBank = mapping.number === undefined && mapping.dueDate === undefined && mapping.netCents === undefined;
  return looksLikeBank && mapping.date !== undefined && (hasAmount || hasSides) ? 'bank' : 'unknown';
}

/** The list has what each line of an invoice costs without VAT: their sum may give the total that it lacks. */
function hasLineAmounts({ lineNetCents, netCents, quantity, unitPrice, vatRate }: ColumnMapping): boolean {
  const hasPrice = unitPrice !== undefined && quantity !== undefined;
  return lineNetCents !== undefined || hasPrice || (netCents !== undefined && vatRate !== undefined);
}

/** The fields without which a list of invoices cannot be read, and that this mapping leaves out. */
export function missingColumns(mapping: ColumnMapping): readonly ImportField[] {
  const missing: ImportField[] = [];
  if (mapping.number === undefined) missing.push('number');
  if (mapping.date === undefined) missing.push('date');
  if (mapping.customer === undefined && mapping.customerCode === undefined) missing.push('customer');
  const hasGross = mapping.grossCents !== undefined || mapping.debit !== undefined || mapping.credit !== undefined;
  const hasParts = mapping.netCents !== undefined && mapping.taxCents !== undefined;
  if (!hasGross && !hasParts && !hasLineAmounts(mapping)) missing.push('grossCents');
  return missing;
}

/** What a mapping is remembered by: the same header, whatever its case, accents and order of later rows. */
export function headerSignature(header: readonly string[]): string {
  return header.map(normaliseHeader).join('|').slice(0, 2_000);
}

function nameTable(): ReadonlyMap<string, ImportField> {
  const table = new Map<string, ImportField>();
  const add = (names: string, field: ImportField) => {
    // The names are wrapped over several lines.
    for (const name of names.replace(/\s+/g, ' ').split(','))
      if (!table.has(name.trim())) table.set(name.trim(), field);
  };
  for (const [field, names] of Object.entries(columnNames)) add(names, field as ImportField);
  add(bankPartyNames.join(','), 'customer');
  return table;
}
