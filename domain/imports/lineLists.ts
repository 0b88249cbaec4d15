import { present } from '#domain/assert';
import { plainWords } from '#domain/imports/cellText';
import type { ColumnMapping } from '#domain/imports/columns';
import { documentKey } from '#domain/imports/instalments';
import { unsaid, type NoVat } from '#domain/imports/noVat';
import type { ImportProblem, ProblemCode } from '#domain/imports/problem';
import type { InvoiceDraft } from '#domain/imports/row';
import { linesNet, reckonedNet, sharesOfLines, sharesOfTax, vatOn, type InvoiceLine } from '#domain/ledger/invoiceLine';
import { vatTotals, type VatShare } from '#domain/ledger/vat';
import { addCents, cents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { decimalOfCents, oneDecimal, type Decimal } from '#domain/money/decimal';

/** What a row says of one line of its invoice. Null: the list does not say. */
export type RowLine = {
  readonly quantity: Decimal | null;
  readonly unit: string | null;
  readonly unitPrice: Decimal | null;
  readonly rateMilli: number | null;
  readonly net: Cents | null;
  /** Its words say why no VAT is charged. */
  readonly noVat: NoVat | null;
};

/** A row of a list that has one for each line of an invoice. */
export type LineRow = { readonly draft: InvoiceDraft; readonly line: RowLine };

/**
 * The list has a row for each line of an invoice: it knows of quantities, of prices of one, or of net amounts of lines;
 * or it knows a rate and no total.
 */
export function isLineList({
  grossCents,
  lineNetCents,
  quantity,
  taxCents,
  unitPrice,
  vatRate,
}: ColumnMapping): boolean {
  const isOfLines = quantity !== undefined || unitPrice !== undefined || lineNetCents !== undefined;
  return isOfLines || (vatRate !== undefined && grossCents === undefined && taxCents === undefined);
}

/**
 * The invoices that rows of lines make: rows of one number, date and customer are one. A row without a number belongs to
 * the one before. Amounts that come again on every row are those of the invoice; others are added up.
 */
export function joinLines(rows: readonly LineRow[]): readonly InvoiceDraft[] {
  const groups: LineRow[][] = [];
  const open = new Map<string, LineRow[]>();
  for (const row of rows) {
    const { draft } = row;
    const before = groups.at(-1);
    const key = draft.number === null ? null : documentKey('invoice', draft.number);
    const group = key === null ? continued(draft, before) : sameInvoice(draft, open.get(key));
    if (group !== undefined) {
      group.push(row);
      continue;
    }
    const fresh = [row];
    groups.push(fresh);
    if (key !== null && !open.has(key)) open.set(key, fresh);
  }
  return groups.map(joined);
}

// Some programs fill the head of an invoice on its first row alone.
function continued(draft: InvoiceDraft, before: LineRow[] | undefined): LineRow[] | undefined {
  const isBare = draft.date === null && draft.customer.name === null && draft.customer.code === null;
  return isBare && before?.[0]?.draft.number !== null ? before : undefined;
}

function sameInvoice(draft: InvoiceDraft, group: LineRow[] | undefined): LineRow[] | undefined {
  const first = group?.[0]?.draft;
  if (first === undefined) return undefined;
  const isSame = (a: string | null, b: string | null) => b === null || plainWords(a ?? '') === plainWords(b);
  return isSame(first.date, draft.date) &&
    isSame(first.dueDate, draft.dueDate) &&
    isSame(first.customer.name, draft.customer.name) &&
    isSame(first.customer.code, draft.customer.code)
    ? group
    : undefined;
}

type Sums = { readonly net: Cents | null; readonly tax: Cents | null; readonly gross: Cents | null };

function joined(group: readonly LineRow[]): InvoiceDraft {
  const [head, ...others] = group.map(({ draft }) => draft);
  const first = present(head, 'the first row of an invoice');
  const fallback = rateOfTotal(group);
  const lines = group.map((row) => lineOf(row, fallback));
  const known = lines.filter((line) => line !== null);
  const isWhole = known.length === group.length;
  const said = sumsOf(group, isWhole ? linesNet(known) : null, isWhole ? sharesOfLines(known) : null);
  const { problem, sums } = totalOf(group, isWhole ? known : null, said);
  const isCredit = (sums.gross ?? 0) < 0 || first.kind === 'creditNote';
  const turned = isCredit && linesNet(known) < 0;
  // A line without its words is no line of a paper.
  const isNamed = known.every(({ name }) => name !== '');
  const shares = isWhole && isNamed && !turned ? sharesFor(known, sums) : null;
  const problems = group.flatMap(({ draft }, index) => draft.problems.filter((one) => index === 0 || !isOfHead(one)));
  return {
    ...first,
    kind: isCredit ? 'creditNote' : 'invoice',
    netCents: sums.net,
    taxCents: sums.tax,
    grossCents: sums.gross,
    dueCents: dueOf(first, others, sums.gross),
    label: first.label,
    ...(shares === null ? {} : { lines: known, shares }),
    problems: [
      ...withoutSolved(problems, problem === null ? sums : { gross: zeroCents }),
      ...(problem === null ? [] : [problem]),
      ...(others.length === 0 ? [] : [linesRemark(first, group)]),
    ],
  };
}

const headFields: readonly string[] = ['number', 'date', 'dueDate', 'customer'];
const isOfHead = ({ code, field }: InvoiceDraft['problems'][number]) =>
  code.endsWith('.missing') && headFields.includes(field ?? '');

// The total of the invoice is known now, whatever a row alone lacked.
function withoutSolved(problems: InvoiceDraft['problems'], { gross }: Pick<Sums, 'gross'>): InvoiceDraft['problems'] {
  return gross === null ? problems : problems.filter(({ code }) => code !== 'amount.missing' && code !== 'amount.zero');
}

function linesRemark(first: InvoiceDraft, group: readonly LineRow[]): ImportProblem {
  return problemOf(first, 'row.lines', 'number', { count: group.length, rows: rowsText(group) });
}

function problemOf(
  { line, number }: InvoiceDraft,
  code: ProblemCode,
  field: ImportProblem['field'],
  params: ImportProblem['params'],
): ImportProblem {
  return { line, column: null, field, code, params: { number: number ?? '', ...params } };
}

/** The lines of the file, as a reader writes them: `2-4, 9`. */
function rowsText(group: readonly LineRow[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const { line } of group.map(({ draft }) => draft)) {
    const last = runs.at(-1);
    if (last !== undefined && last.to + 1 === line) last.to = line;
    else runs.push({ from: line, to: line });
  }
  const shown = runs.slice(0, 20).map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  return `${shown.join(', ')}${runs.length > shown.length ? ' …' : ''}`;
}

type Total = { readonly sums: Sums; readonly problem: ImportProblem | null };

/**
 * The total of an invoice whose rows say none: the sum of its lines with their VAT, where it is the same whether VAT is
 * rounded for each line or once for each rate. It is told which rows were added up; and where they do not give it, why.
 */
function totalOf(group: readonly LineRow[], lines: readonly InvoiceLine[] | null, sums: Sums): Total {
  const [head] = group;
  const first = present(head, 'the first row of an invoice').draft;
  const isSaid = group.some(({ draft }) => draft.grossCents !== null || draft.taxCents !== null);
  const isBroken = group.some(({ draft }) =>
    draft.problems.some(({ code }) => code.startsWith('amount.') && code !== 'amount.missing'),
  );
  if (isUnclear(group)) {
    const params = { rows: rowsText(group), amount: sameAmount(group) ?? 0 };
    return {
      sums: { net: null, tax: null, gross: null },
      problem: problemOf(first, 'lines.sameAmount', 'grossCents', params),
    };
  }
  if (isSaid || isBroken) return { sums, problem: null };
  if (lines !== null && sums.net !== null && sums.net !== linesNet(lines)) return { sums, problem: null };
  const none: Sums = { net: sums.net, tax: null, gross: null };
  const rows = rowsText(group);
  if (lines === null) {
    const hasNets = group.every((row) => netOf(row) !== null);
    return hasNets
      ? { sums: none, problem: problemOf(first, 'lines.noRate', 'grossCents', { rows }) }
      : { sums, problem: null };
  }
  const [once, each] = [
    linesTotal(sharesOfLines(lines)),
    linesTotal(lines.map(({ net, rateMilli }) => ({ net, vat: vatOn(net, rateMilli) }))),
  ];
  return once === each
    ? { sums: { ...sums, gross: once }, problem: problemOf(first, 'lines.summed', 'grossCents', { rows, total: once }) }
    : { sums: none, problem: problemOf(first, 'lines.rounding', 'grossCents', { rows, once, each }) };
}

function linesTotal(parts: readonly { readonly net: Cents; readonly vat: Cents }[]): Cents {
  return sumCents(parts.flatMap(({ net, vat }) => [net, vat]));
}

/** Amounts on every row that are the same, and not what one line makes, are those of the whole invoice. */
function sumsOf(group: readonly LineRow[], made: Cents | null, shares: readonly VatShare[] | null): Sums {
  const drafts = group.map(({ draft }) => draft);
  const ofField = (pick: (draft: InvoiceDraft) => Cents | null) => drafts.map(pick).filter((one) => one !== null);
  const nets = ofField(({ netCents }) => netCents);
  const taxes = ofField(({ taxCents }) => taxCents);
  const grosses = ofField(({ grossCents }) => grossCents);
  const totals = shares === null ? null : vatTotals(shares);
  const whole = totals === null ? null : addCents(totals.net, totals.vat);
  const repeats = (amounts: readonly Cents[], expected: Cents | null) =>
    amounts.length > 0 &&
    amounts.every((one) => one === amounts[0]) &&
    (amounts.length < drafts.length || drafts.length === 1 || isNear(amounts[0], expected, drafts.length));
  const isOfInvoice = repeats(grosses, whole) || repeats(nets, made) || isBeyondRows(group);
  const pick = (amounts: readonly Cents[]) =>
    amounts.length === 0 ? null : isOfInvoice ? (amounts[0] ?? null) : sumCents(amounts);
  const net = pick(nets) ?? made;
  const gross =
    pick(grosses) ?? (net !== null && pick(taxes) === null && whole !== null && net === made ? whole : null);
  const tax = pick(taxes) ?? (net === null || gross === null ? null : subtractCents(gross, net));
  return { net, tax, gross: gross ?? (net === null || tax === null ? null : addCents(net, tax)) };
}

/** What a row costs without VAT by its own figures; a net amount that is the same on every row may be the invoice's. */
function ownNetOf({ draft, line }: LineRow, group: readonly LineRow[]): Cents | null {
  const isOwn = line.net !== null || line.unitPrice !== null;
  const isSame = group.every((other) => other.draft.netCents === draft.netCents);
  return isOwn ? netOf({ draft, line }) : isSame ? null : draft.netCents;
}

/** The one amount that stands on every row, with VAT where the rows have it; null when they differ, or there is one row. */
function sameAmount(group: readonly LineRow[]): Cents | null {
  const amounts = group.map(({ draft: { grossCents, netCents } }) => grossCents ?? netCents);
  const [amount = null] = amounts;
  return group.length > 1 && amounts.every((one) => one === amount) ? amount : null;
}

// VAT adds a quarter at most: what is on a row and is more than that, or less than the row costs, is of the invoice.
function isBeyondRows(group: readonly LineRow[]): boolean {
  const amount = sameAmount(group);
  if (amount === null || group.some(({ draft }) => draft.grossCents === null)) return false;
  return group.some((row) => {
    const net = ownNetOf(row, group);
    return net !== null && (Math.abs(amount) < Math.abs(net) || Math.abs(amount) > Math.abs(net) * 1.25);
  });
}

// Of the invoice, or of each row: nothing says it.
function isUnclear(group: readonly LineRow[]): boolean {
  return sameAmount(group) !== null && !isBeyondRows(group) && group.some((row) => ownNetOf(row, group) === null);
}

function isNear(amount: Cents | undefined, expected: Cents | null, rows: number): boolean {
  return amount !== undefined && expected !== null && Math.abs(amount - expected) <= rows;
}

// What is still owed comes again on every row, or stands on the first alone.
function dueOf(first: InvoiceDraft, others: readonly InvoiceDraft[], gross: Cents | null): Cents | null {
  const dues = [first, ...others].map(({ dueCents }) => dueCents).filter((one) => one !== null);
  const [due] = dues;
  if (due === undefined || gross === null) return null;
  const isRepeated = dues.every((one) => one === due) && dues.length === others.length + 1 && others.length > 0;
  const isOnce = dues.length === 1;
  const all = sumCents(dues);
  const taken = isOnce || (isRepeated && all !== gross) ? due : all;
  return Math.abs(taken) <= Math.abs(gross) ? taken : null;
}

function sharesFor(lines: readonly InvoiceLine[], { gross, net, tax }: Sums): readonly VatShare[] | null {
  if (net === null || gross === null || tax === null || linesNet(lines) !== net) return null;
  return sharesOfTax(lines, tax);
}

// The rates of our two countries that VAT of a row can be, to the cent.
const rates = [20_000, 21_000, 10_000, 12_000, 6_000, 5_500, 2_100] as const;

/**
 * A list that does not say the rate: the one that leads from the sum of all lines to the total, if one of ours does.
 * None is charged where its words say so, or where VAT itself stands there as zero.
 */
function rateOfTotal(group: readonly LineRow[]): number | null {
  const taxes = group.map(({ draft }) => draft.taxCents).filter((tax) => tax !== null);
  const isFree = group.some(({ line }) => line.noVat !== null) || taxes.length > 0;
  const isCharged = taxes.some((tax) => tax !== 0) || group.some(({ line }) => (line.rateMilli ?? 0) > 0);
  if (isFree && !isCharged) return 0;
  const nets = group.map(({ line }) => line.net).filter((net) => net !== null);
  const grosses = new Set(group.map(({ draft }) => draft.grossCents).filter((gross) => gross !== null));
  const [gross] = grosses;
  if (gross === undefined || grosses.size > 1 || nets.length < group.length) return null;
  const net = sumCents(nets);
  return rates.find((rate) => Math.abs(addCents(net, vatOn(net, rate)) - gross) <= group.length) ?? null;
}

function lineOf({ draft, line }: LineRow, fallback: number | null): InvoiceLine | null {
  const name = draft.label ?? '';
  const { quantity, rateMilli, unitPrice } = line;
  const priced = { quantity: quantity ?? oneDecimal, unitPrice, pricePer: oneDecimal, adjustments: [] };
  const reckoned = unitPrice === null ? null : reckonedNet({ ...priced, unitPrice });
  const net = netOf({ draft, line });
  const rate = rateMilli ?? rateOfAmounts(draft) ?? fallback;
  if (net === null || rate === null) return null;
  const { category, exemption, exemptionCode } = rate > 0 ? charged : (line.noVat ?? unsaid);
  const off = reckoned === null ? 0 : reckoned - net;
  const adjustments = Math.abs(off) <= 2 ? [] : [{ isCharge: off < 0, amount: cents(Math.abs(off)), reason: '' }];
  return {
    ...{ kind: 'line', name: name.slice(0, 500), details: '', unit: line.unit ?? 'C62', pricePer: oneDecimal },
    ...{ quantity: reckoned === null ? oneDecimal : priced.quantity, unitPrice: unitPrice ?? decimalOfCents(net) },
    ...{ adjustments, category, rateMilli: rate, exemption, exemptionCode, net },
  };
}

const charged: NoVat = { category: 'S', exemption: '', exemptionCode: '' };

/** What a row costs without VAT, by itself or by its quantity and price. */
function netOf({ draft, line: { net, quantity, unitPrice } }: LineRow): Cents | null {
  if (net !== null || unitPrice === null) return net ?? draft.netCents;
  const priced = { quantity: quantity ?? oneDecimal, unitPrice, pricePer: oneDecimal, adjustments: [] };
  return reckonedNet(priced) ?? draft.netCents;
}

function rateOfAmounts({ netCents, taxCents }: InvoiceDraft): number | null {
  if (netCents === null || taxCents === null || netCents === 0) return null;
  if (taxCents === 0) return 0;
  return rates.find((rate) => Math.abs(vatOn(netCents, rate) - taxCents) <= 1) ?? null;
}
