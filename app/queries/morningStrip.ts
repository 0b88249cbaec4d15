import { statementsUntil } from '#app/bank/statementsUntil';
import type { Context } from '#app/context';
import { lawNow } from '#app/law';
import type { OpenProposal } from '#app/queries/openProposals';
import { reading } from '#app/queries/reading';
import { sentence, type Sentence } from '#app/queries/sentence';
import { countryOf } from '#app/settings';
import { addDays, daysBetween, earlierOf, laterOf, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { isRateSeason, missingRates } from '#domain/countries/rateEntry';

/** Days after which the bank, or the backup, is old. */
const oldDays = 7;

/** What is wrong this morning, and nothing else: bank old, money not matched, backup old, a rate missing. */
export function morningStrip(ctx: Context, proposals: readonly OpenProposal[]): readonly Sentence[] {
  return [...bankOld(ctx), ...unmatched(ctx), ...backupOld(ctx), ...rateMissing(ctx, proposals)];
}

/** The last day up to which payments are known: said, told by a statement, or that of the last one typed; null: never. */
export function bankSeenOn(ctx: Context): PlainDate | null {
  const said = latest(ctx.ledger.settings.get('bankSeenOn') as PlainDate | null, statementsUntil(ctx));
  const typed = reading<{ on: string | null }>(
    ctx,
    `SELECT max(issued_on) AS "on" FROM document WHERE kind = 'payment' AND batch_id IS NULL`,
  ).get()?.on;
  const last = typed === null || typed === undefined ? null : plainDate(typed);
  return latest(said, last);
}

function latest(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return a === null || b === null ? (a ?? b) : laterOf(a, b);
}

/** How old the knowledge of the bank account is; null while it is fresh, or nothing is owed. */
export function bankAge(ctx: Context): { readonly on: PlainDate; readonly days: number } | null {
  const today = ctx.clock.today();
  const isOwed = reading<{ n: number }>(
    ctx,
    'SELECT EXISTS (SELECT 1 FROM item_state WHERE open_cents <> 0) AS n',
  ).get();
  const on = bankSeenOn(ctx) ?? createdOn(ctx);
  if (isOwed?.n !== 1 || on === null) return null;
  const days = daysBetween(on, today);
  return days > oldDays ? { on, days } : null;
}

function bankOld(ctx: Context): readonly Sentence[] {
  const age = bankAge(ctx);
  return age === null ? [] : [sentence('strip.bankOld', age)];
}

function unmatched(ctx: Context): readonly Sentence[] {
  const found = reading<{ n: number; amount: number | null }>(
    ctx,
    'SELECT count(*) AS n, sum(credit_cents) AS amount FROM customer_state WHERE credit_cents > 0 AND open_cents > 0',
  ).get();
  if (found === undefined || found.n === 0) return [];
  return [sentence('strip.unmatched', { count: found.n, amount: found.amount ?? 0 })];
}

function backupOld(ctx: Context): readonly Sentence[] {
  const last = ctx.ledger.settings.get('lastBackupOn') as PlainDate | null;
  const since = last ?? createdOn(ctx);
  const today = ctx.clock.today();
  if (since === null || since >= addDays(today, -oldDays)) return [];
  return [last === null ? sentence('strip.backupNever') : sentence('strip.backupOld', { on: last })];
}

// In January and July whatever happens; else only when a letter of today may ask for interest, which it changes.
function rateMissing(ctx: Context, proposals: readonly OpenProposal[]): readonly Sentence[] {
  const country = countryOf(ctx.ledger);
  const today = ctx.clock.today();
  const { rates } = lawNow(ctx);
  const missing = missingRates(country, rates, today);
  const [first] = missing;
  if (first === undefined) return [];
  if (isRateSeason(country, rates, today)) return [sentence('strip.rateSeason', { count: missing.length })];
  const asks = proposals.some(({ step }) => step?.letter === 'reminder2' || step?.letter === 'formalNotice');
  const known = addDays(missing.map(({ from }) => from).reduce(earlierOf, first.from), -1);
  return asks ? [sentence('strip.rateMissing', { on: known })] : [];
}

function createdOn(ctx: Context): PlainDate | null {
  return ctx.ledger.settings.get('createdOn') as PlainDate | null;
}
