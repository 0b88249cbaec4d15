import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { sentence, type Sentence } from '#app/queries/sentence';
import { addDays, earlierOf, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { addCents, cents, sumCents, type Cents } from '#domain/money/cents';
import type { BankEntry, BankStatement } from '#domain/statements/statement';

/** A statement that is being taken in, with what of it is new and what was there. */
export type Following = {
  readonly statement: BankStatement;
  readonly account: string;
  readonly lastOn: PlainDate;
  readonly fresh: readonly Pick<BankEntry, 'amount' | 'date'>[];
  readonly known: number;
};

/** The end of the statement before it in the same file. */
export type StatementEnd = { readonly closing: Cents | null; readonly lastOn: PlainDate };

type Anchor = { readonly on: PlainDate; readonly balance: Cents };

/**
 * What the user should know of how a statement goes on from those taken in: a gap, days that repeat, or movements that do
 * not lead from one balance to the other, so that one is missing or stands twice.
 */
export function followRemarks(ctx: Context, following: Following, before: StatementEnd | null): readonly Sentence[] {
  const { fresh, known } = following;
  const repeats = known > 0 && fresh.length > 0 ? [sentence('bank.overlap', { count: known })] : [];
  const gap = gapOf(ctx, following, before);
  return [...(gap === null ? doubtOf(ctx, following) : [gap]), ...repeats];
}

function gapOf(ctx: Context, following: Following, before: StatementEnd | null): Sentence | null {
  const { account, statement } = following;
  const { opening } = statement;
  if (opening === null || before?.closing === opening.cents || endsAt(ctx, account, opening)) return null;
  const start = startOf(statement);
  if (before !== null)
    return before.lastOn > start ? null : gap(before.lastOn, before.closing ?? opening.cents, opening);
  const anchor = anchorBefore(ctx, account, start);
  if (anchor === null) return null;
  const reckoned = addCents(anchor.balance, storedBetween(ctx, account, anchor.on, start));
  return reckoned === opening.cents ? null : gap(anchor.on, reckoned, opening);
}

function gap(on: PlainDate, closing: Cents, opening: { readonly cents: Cents; readonly date: PlainDate }): Sentence {
  return sentence('bank.gap', { on, next: opening.date, closing, opening: opening.cents });
}

// From where it begins, all that is there and all that is new make its end; else something is missing or counted twice.
function doubtOf(ctx: Context, { account, fresh, known, lastOn, statement }: Following): readonly Sentence[] {
  const { closing, opening } = statement;
  if (known === 0 || closing === null || opening === null) return [];
  const start = startOf(statement);
  const end = earlierOf(lastOn, closing.date);
  const stored = storedBetween(ctx, account, start, end);
  const added = sumCents(fresh.filter(({ date }) => date > start && date <= end).map(({ amount }) => amount));
  const reckoned = sumCents([opening.cents, stored, added]);
  return reckoned === closing.cents ? [] : [sentence('bank.doubt', { reckoned, closing: closing.cents, on: end })];
}

/** The evening before its first movement: banks date an opening balance then, or on the first day itself. */
function startOf({ entries, opening }: BankStatement): PlainDate {
  const [first] = entries
    .filter(({ isBooked }) => isBooked)
    .map(({ date }) => date)
    .toSorted();
  const opened = opening?.date ?? first ?? plainDate('2000-01-01');
  return first === undefined ? opened : earlierOf(opened, addDays(first, -1));
}

const isTaken = `(SELECT state FROM bank_state WHERE subject_id = statement.id ORDER BY seq DESC LIMIT 1) = 'taken'`;

// A bank may give two statements of one day.
function endsAt(ctx: Context, account: string, opening: { readonly cents: Cents; readonly date: PlainDate }): boolean {
  const row = reading<{ found: number }, [string, Cents, string, string]>(
    ctx,
    `SELECT 1 AS found FROM bank_statement AS statement
     WHERE account = ? AND closing_cents = ? AND closing_on BETWEEN ? AND ? AND ${isTaken} LIMIT 1`,
  ).get(account, opening.cents, addDays(opening.date, -10), addDays(opening.date, 1));
  return row !== undefined;
}

// The last balance that a statement told up to a day; without one, where the first of them began.
function anchorBefore(ctx: Context, account: string, on: PlainDate): Anchor | null {
  type Row = { readonly on: string; readonly balance: number };
  const closed = reading<Row, [string, string]>(
    ctx,
    `SELECT closing_on AS "on", closing_cents AS balance FROM bank_statement AS statement
     WHERE account = ? AND closing_on <= ? AND closing_cents IS NOT NULL AND ${isTaken}
     ORDER BY closing_on DESC, seq DESC LIMIT 1`,
  ).get(account, on);
  const row =
    closed ??
    reading<Row, [string, string]>(
      ctx,
      `SELECT min(opening_on, date(first.on_day, '-1 day')) AS "on", opening_cents AS balance
       FROM bank_statement AS statement
       JOIN (SELECT statement_id, min(booked_on) AS on_day FROM bank_movement GROUP BY statement_id) AS first
         ON first.statement_id = statement.id
       WHERE account = ? AND opening_on <= ? AND opening_cents IS NOT NULL AND ${isTaken}
       ORDER BY opening_on DESC, seq DESC LIMIT 1`,
    ).get(account, on);
  return row === undefined ? null : { on: plainDate(row.on), balance: cents(row.balance) };
}

// Movements after `from` up to `to`, each once; those of an import that was undone are not there.
function storedBetween(ctx: Context, account: string, from: PlainDate, to: PlainDate): Cents {
  const row = reading<{ sum: number }, [string, string, string]>(
    ctx,
    `SELECT coalesce(sum(amount_cents), 0) AS sum FROM bank_movement AS movement
     WHERE account = ? AND booked_on > ? AND booked_on <= ?
       AND (SELECT state FROM bank_state WHERE subject_id = movement.id ORDER BY seq DESC LIMIT 1) <> 'none'`,
  ).get(account, from, to);
  return cents(row?.sum ?? 0);
}
