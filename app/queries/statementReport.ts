import type { Context } from '#app/context';
import { documentOf, loadCustomerFile } from '#app/customerFile';
import type { Output, Request } from '#contract/api';
import { moveEntries } from '#domain/accounting/book';
import { foldFollowUp } from '#domain/followup/state';
import { foldAccount } from '#domain/ledger/customerAccount';
import { matchingLetters } from '#domain/ledger/matching';
import { cents, zeroCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

type Statement = Output<'report.statement'>;

/** The account of a customer, line by line up to a date, with the matching letter of each line. */
export function statementReport(ctx: Context, { customerId, on }: Request<'report.statement'>): Result<Statement> {
  const file = loadCustomerFile(ctx.ledger, customerId, on);
  if (file === null) return reject('customer.unknown');
  const lines = file.lines.filter(({ effectiveOn }) => effectiveOn <= on);
  const letters = matchingLetters(lines);
  // Matching moves money inside the account, to and fro: no movement of the statement.
  const moves = moveEntries(lines);
  const { items } = foldFollowUp(file.events);
  let balance = 0;
  const rows = lines
    .filter((line) => line.account === 'customers' && line.itemId !== null && !moves.has(line.entryId))
    .toSorted((a, b) =>
      a.effectiveOn !== b.effectiveOn ? (a.effectiveOn < b.effectiveOn ? -1 : 1) : a.entrySeq - b.entrySeq,
    )
    .map((line): Statement['rows'][number] => {
      balance += line.amount;
      const itemId = line.itemId ?? '';
      const item = file.items.find(({ id }) => id === itemId);
      return {
        on: line.effectiveOn,
        label: { code: `statement.${line.kind}`, params: {} },
        number: line.documentId === null ? '' : documentOf(file, line.documentId).number,
        dueOn: line.kind === 'invoice' ? (items.get(itemId)?.changedDueOn ?? item?.dueOn ?? null) : null,
        debit: line.amount > 0 ? line.amount : zeroCents,
        credit: line.amount < 0 ? cents(-line.amount) : zeroCents,
        balance: cents(balance),
        matching: letters.get(itemId) ?? '',
      };
    });
  return ok({ rows, balance: foldAccount(file.lines, on).balance });
}
