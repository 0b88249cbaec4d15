import type { Context } from '#app/context';
import { companyOf } from '#app/queries/company';
import { grouped } from '#app/queries/grouped';
import { reading } from '#app/queries/reading';
import { sentence, type Sentence } from '#app/queries/sentence';
import { stampOf } from '#app/remembered';
import { stepsAtOnce, stepsInSlices } from '#app/slices';
import type { MovementWords, StoredMovement } from '#db/repositories/bank';
import type { PlainDate } from '#domain/calendar/plainDate';
import { followRemarks, type StatementEnd } from '#app/bank/statementFollows';
import { accountName } from '#domain/statements/checkStatements';
import { pairMovements, type MovementMark } from '#domain/statements/sameMovement';
import type { BankEntry, BankStatement, FiledStatement, Payment } from '#domain/statements/statement';
import { sumCents, type Cents } from '#domain/money/cents';

/** A movement that would be written: the whole of it, or each payment of a batch. */
export type PlannedMovement = {
  readonly entry: BankEntry;
  readonly account: string;
  readonly ordinal: number;
  readonly wordsHash: string;
  readonly parts: readonly { readonly part: number; readonly amount: Cents; readonly words: MovementWords }[];
};
export type StatementPlan = {
  readonly statement: FiledStatement;
  readonly account: string;
  readonly lastOn: PlainDate;
  readonly fresh: readonly PlannedMovement[];
  /** Movements seen before, with those that were taken out of the list again. */
  readonly known: readonly StoredMovement[];
  /** It brings nothing: it is not in euros, or a statement of its days was taken, with all its movements. */
  readonly isThere: boolean;
  /** What does not follow from the statement before. */
  readonly remarks: readonly Sentence[];
};

/** A movement to compare with; `stored` null: one of this file. */
type Head = MovementMark & { readonly ordinal: number; readonly stored: readonly StoredMovement[] | null };

const textMax = 1_000;

/** What taking these statements in would write. A movement that is there already is left alone. */
export function statementPlans(ctx: Context, statements: readonly FiledStatement[]): readonly StatementPlan[] {
  return stepsAtOnce(planning(ctx, statements));
}

const attemptsMax = 3;

/** The same in slices: what it gives holds for what stands when it is given. */
export async function plansInSlices(
  ctx: Context,
  millis: () => number,
  statements: readonly FiledStatement[],
): Promise<readonly StatementPlan[]> {
  for (let attempt = 1; attempt <= attemptsMax; attempt += 1) {
    const stamp = stampOf(ctx);
    const plans = await stepsInSlices(millis, planning(ctx, statements));
    if (stampOf(ctx) === stamp) return plans;
  }
  return statementPlans(ctx, statements);
}

function* planning(
  ctx: Context,
  statements: readonly FiledStatement[],
): Generator<undefined, readonly StatementPlan[]> {
  const ends = new Map<string, StatementEnd>();
  // Movements that this file brings itself: its second statement may repeat its first.
  const own = new Map<string, Head[]>();
  const plans: StatementPlan[] = [];
  for (const statement of statements) {
    const lastOn = lastDayOf(statement);
    if (lastOn === null) continue;
    const account = `${accountName(statement) || usualAccount(ctx, statement)} ${statement.currency}`.trim();
    // A hundred dollars pay no invoice of a hundred euros.
    if (!isEuro(statement)) {
      const remarks = [currencyRemark(statement)];
      plans.push({ statement, account, lastOn, fresh: [], known: [], isThere: true, remarks });
      continue;
    }
    const lists = listsOf(ctx, account, statement);
    const { fresh, known } = yield* newMovements(ctx, statement, [account, ...lists], own);
    // What lists tell of leads from no balance to another.
    const told = lists.length === 0 ? statement : { ...statement, opening: null, closing: null };
    const following = {
      statement: told,
      account,
      lastOn,
      fresh: fresh.map(({ entry }) => entry),
      known: headsOf(known),
    };
    const remarks = [...followRemarks(ctx, following, ends.get(account) ?? null), ...ownRemark(ctx, statement)];
    ends.set(account, { closing: statement.closing?.cents ?? null, lastOn });
    const isThere = fresh.length === 0 && isTaken(ctx, account, lastOn) && known.every((each) => stands(ctx, each));
    plans.push({ statement, account, lastOn, fresh, known, isThere, remarks });
  }
  return plans;
}

function isTaken(ctx: Context, account: string, lastOn: PlainDate): boolean {
  const row = reading<{ found: number }, [string, string]>(
    ctx,
    `SELECT 1 AS found FROM bank_statement AS statement
     WHERE account = ? AND last_on >= ? AND (SELECT state FROM bank_state WHERE subject_id = statement.id
       ORDER BY seq DESC LIMIT 1) = 'taken' LIMIT 1`,
  ).get(account, lastOn);
  return row !== undefined;
}

/** A batch stands as its payments, and is one movement. */
export function headsOf(known: readonly StoredMovement[]): number {
  return new Set(known.map(({ bookedOn, entryCents, ordinal }) => `${bookedOn} ${entryCents} ${ordinal}`)).size;
}

// An import that was undone took its movements out.
function stands({ ledger }: Context, { id }: StoredMovement): boolean {
  return ledger.bank.lastState(id)?.state !== 'none';
}

function lastDayOf({ closing, entries }: BankStatement): PlainDate | null {
  const days = entries.filter(({ isBooked }) => isBooked).map(({ date }) => date);
  return [...(closing === null ? [] : [closing.date]), ...days].toSorted().at(-1) ?? null;
}

function* newMovements(
  ctx: Context,
  { entries: all, format }: FiledStatement,
  accounts: readonly string[],
  own: Map<string, Head[]>,
): Generator<undefined, Pick<StatementPlan, 'fresh' | 'known'>> {
  // What is not booked yet is no money, and comes again when it is.
  const booked = all.filter(({ amount, isBooked }) => isBooked && amount !== 0);
  const [account = ''] = accounts;
  const fresh: PlannedMovement[] = [];
  const known: StoredMovement[] = [];
  for (const [key, entries] of grouped(booked, ({ amount, date }) => `${account} ${date} ${amount}`)) {
    yield;
    const [first] = entries;
    if (first === undefined) continue;
    const stored = accounts.flatMap((each) => storedHeads(ctx, each, first));
    const heads = [...stored, ...(own.get(key) ?? [])];
    const marks = entries.map((entry) => ({ reference: entry.reference, words: wordsHash(ctx, entry), format }));
    const pairs = pairMovements(marks, heads);
    let ordinal = Math.max(0, ...heads.map((head) => head.ordinal));
    for (const [index, entry] of entries.entries()) {
      const [twin, mark] = [pairs[index] ?? null, marks[index]];
      if (mark === undefined) continue;
      if (twin !== null) {
        known.push(...(twin.stored ?? []));
        continue;
      }
      ordinal += 1;
      fresh.push({ entry, account, ordinal, wordsHash: mark.words, parts: partsOf(entry) });
      own.set(key, [...(own.get(key) ?? []), { ...mark, ordinal, stored: null }]);
    }
  }
  return { fresh, known };
}

/** How movements of a list that names no account are kept, when the user's own was not known either. */
const namelessAccounts: readonly string[] = ['', 'EUR'];
/** Fewer movements of a list than this may stand in another account by chance. */
const sameListMin = 2;

// Lists without an account that tell of this one: of the days that both have, half of the movements stand in both.
function listsOf(ctx: Context, account: string, { entries }: BankStatement): readonly string[] {
  if (namelessAccounts.includes(account)) return [];
  return namelessAccounts.filter((list) => {
    const { first, last } = daysOf(ctx, list);
    const both = entries.filter(({ date, isBooked }) => isBooked && date >= first && date <= last);
    const found = both.filter(({ amount, date }) => ctx.ledger.bank.alike(list, date, amount).length > 0);
    return found.length >= sameListMin && found.length * 2 >= both.length;
  });
}

function daysOf(ctx: Context, account: string): { readonly first: string; readonly last: string } {
  const days = reading<{ first: string | null; last: string | null }, [string]>(
    ctx,
    'SELECT min(booked_on) AS first, max(booked_on) AS last FROM bank_movement WHERE account = ?',
  ).get(account);
  return { first: days?.first ?? '9999-12-31', last: days?.last ?? '' };
}

function storedHeads(ctx: Context, account: string, { amount, date }: BankEntry): readonly Head[] {
  return [...grouped(ctx.ledger.bank.alike(account, date, amount), ({ ordinal }) => ordinal)].flatMap(
    ([ordinal, stored]) =>
      stored
        .slice(0, 1)
        .map(({ format, reference, wordsHash: words }) => ({ format, reference, words, ordinal, stored })),
  );
}

function wordsHash(ctx: Context, entry: BankEntry): string {
  const { iban, structured, name } = entry;
  return ctx.hash(JSON.stringify([entry.amount, name, iban, structured, allText(entry)])).slice(0, 32);
}

function partsOf(entry: BankEntry): PlannedMovement['parts'] {
  const { parts } = entry;
  // A batch less its charges does not add up: it stands as one movement.
  if (parts.length > 1 && sumCents(parts.map(({ amount }) => amount)) === entry.amount) {
    return parts.map((part, index) => ({
      part: index + 1,
      amount: part.amount,
      words: wordsOf(part, part.text ?? ''),
    }));
  }
  return [{ part: 0, amount: entry.amount, words: wordsOf(entry, allText(entry)) }];
}

function wordsOf({ iban, name, returnReason, structured }: Payment, text: string): MovementWords {
  return {
    name: (name ?? '').slice(0, 200),
    iban: (iban ?? '').slice(0, 40),
    structured: (structured ?? '').slice(0, 60),
    text: text.slice(0, textMax),
    returnReason: (returnReason ?? '').slice(0, 40),
  };
}

// The same words often stand in several places.
function allText({ details, endToEnd, info, label, parts, text }: BankEntry): string {
  const said = [text, label, info, endToEnd === 'NOTPROVIDED' ? null : endToEnd];
  const more = parts.length > 1 ? [] : details.map((detail) => detail.text);
  const kept: string[] = [];
  for (const each of [...said, ...more]) {
    const words = (each ?? '').trim();
    if (words !== '' && !kept.some((other) => other.includes(words))) kept.push(words);
  }
  return kept.join(' ');
}

function isEuro({ currency }: BankStatement): boolean {
  return currency === '' || currency === 'EUR';
}

function currencyRemark({ currency }: BankStatement): Sentence {
  return sentence('bank.otherCurrency', { currency });
}

// A list of movements names no account: it is the one where the same movements were seen, else the user's own, else the
// only one that statements told of.
function usualAccount(ctx: Context, { entries }: BankStatement): string {
  const known = reading<{ account: string }>(ctx, 'SELECT DISTINCT account FROM bank_statement').all();
  const seen = known.map(({ account }) => ({
    account: account.replace(/(?:^| )EUR$/, ''),
    hits: entries.filter(({ amount, date }) => ctx.ledger.bank.alike(account, date, amount).length > 0).length,
  }));
  // One whose name a statement told goes before a list that named none.
  const named = seen.filter(({ account, hits }) => account !== '' && hits >= sameListMin);
  const [best, second] = (named.length > 0 ? named : seen).toSorted((one, other) => other.hits - one.hits);
  if (best !== undefined && best.hits > 0 && best.hits > (second?.hits ?? 0)) return best.account;
  const own = ownAccount(ctx);
  return own !== '' || best === undefined || second !== undefined ? own : best.account;
}

function ownAccount(ctx: Context): string {
  return companyOf(ctx).iban.replace(/\s/g, '').toUpperCase();
}

// Somebody else's statement is an easy mistake of an accountant.
function ownRemark(ctx: Context, { account }: BankStatement): readonly Sentence[] {
  const own = ownAccount(ctx);
  if (own === '' || account.iban === null || account.iban === own) return [];
  return [sentence('bank.otherAccount', { account: account.iban })];
}
