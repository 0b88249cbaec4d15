import { evidenceOn, type Evidence } from '#app/accounting/evidenceCounts';
import { isWanted, tableOf, type ListMaking } from '#app/accounting/exportRequest';
import { openItemsOn } from '#app/accounting/openItems';
import { vatOfInvoices } from '#app/accounting/vatShares';
import { letterNames } from '#contract/texts/letterNames';
import type { ExportTable, TableRow } from '#domain/exports/table';
import { cents, subtractCents, sumCents, zeroCents } from '#domain/money/cents';
import { unpaidByRate } from '#domain/vat/unpaidVat';

const daysDoubtful = 90;

/** What an accountant looks at for provisions: late for long, summoned or disputed, with the evidence on file. */
export async function doubtfulTable(making: ListMaking): Promise<ExportTable> {
  const { ctx, millis, request, words } = making;
  const { items } = await openItemsOn(ctx, request.to, millis);
  const evidence = evidenceOn(ctx, request.to);
  const vat = vatOfInvoices(ctx);
  const doubtful = items.filter(({ customer, daysLate, itemId, open }) => {
    if (!isWanted(making, customer.id)) return false;
    const isServed = evidence.stageOf(itemId) === 'formalNotice';
    return open > 0 && daysLate !== null && (daysLate > daysDoubtful || isServed || evidence.isDisputed(itemId));
  });
  const rows = doubtful.map(({ customer, daysLate, document, dueOn, itemId, open }): TableRow => {
    const known = vat.get(document.id);
    const paid = known === undefined ? zeroCents : cents(Math.max(0, known.gross - open));
    const openVat =
      known === undefined ? zeroCents : sumCents(unpaidByRate(known.shares, paid).map((share) => share.vat));
    return [
      ...[customer.number, customer.name, document.number, document.issuedOn, dueOn, daysLate],
      ...[stageName(making, evidence, itemId), open, subtractCents(open, openVat), openVat],
      proofs(making, evidence, itemId, document.id),
    ];
  });
  const sum = (column: number) => sumCents(rows.map((row) => cents(Number(row[column] ?? 0))));
  return tableOf(
    making,
    [
      [words.customerNumber, 'text', 2],
      [words.customer, 'text', 5],
      [words.invoice, 'text', 4],
      [words.issued, 'date', 3],
      [words.due, 'date', 3],
      [words.daysLate, 'count', 2],
      [words.stage, 'text', 4],
      [words.open, 'amount', 3],
      [words.openNet, 'amount', 3],
      [words.openVat, 'amount', 3],
      [words.evidence, 'text', 6],
    ],
    rows,
    { total: [words.total, ...Array<null>(6).fill(null), sum(7), sum(8), sum(9), null], notes: [words.doubtfulRule] },
  );
}

function stageName({ request, words }: ListMaking, evidence: Evidence, itemId: string): string {
  const kind = evidence.stageOf(itemId);
  const names = letterNames[request.language];
  const letter = kind === null ? words.none : (names[kind] ?? names['other'] ?? kind);
  return evidence.isDisputed(itemId) ? `${letter}, ${words.disputedStage}` : letter;
}

function proofs({ words }: ListMaking, evidence: Evidence, itemId: string, documentId: string): string {
  const counts = [
    [evidence.lettersOf(itemId), words.letters],
    [evidence.registeredOf(itemId), words.registered],
    [evidence.papersOf(documentId), words.papers],
  ] as const;
  return counts.flatMap(([count, tell]) => (count === 0 ? [] : [tell(count)])).join(', ');
}
