import { acceptMoney } from '#app/bank/acceptMoney';
import type { Context } from '#app/context';
import { createLedger } from '#app/commands/createLedger';
import { demoCompany } from '#app/demo/fillDemo';
import { planTakeIn, takeIn } from '#app/imports/takeIn';
import { together } from '#app/imports/takenFiles';
import { reading } from '#app/queries/reading';
import { planYear, yearSizes, type YearSizes } from '#cli/bench/matching/year';
import { yearFiles, type YearFile } from '#cli/bench/matching/yearFiles';
import type { YearMovement } from '#cli/bench/matching/yearModel';
import { acceptedOf } from '#cli/refused';
import { memoryFiles } from '#db/files';
import { sha256, uuidv7 } from '#db/identity';
import type { Migration } from '#db/migrate';
import { openMemoryLedger } from '#db/open';
import { assert, present } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import { readAnswer } from '#workers/answers';
import { readFileOf } from '#workers/read/readFile';

/** A match that was made without asking and is not what the payer meant. */
export type WrongMatch = {
  readonly on: string;
  readonly amount: number;
  readonly meant: string;
  readonly booked: string;
};

export type MatchingRate = {
  readonly invoices: number;
  readonly files: number;
  /** Movements in the ledger: each one once, whatever came twice. */
  readonly movements: number;
  /** Movements that pay invoices. */
  readonly payments: number;
  /** Of these, booked without asking, and rightly. */
  readonly automatic: number;
  readonly right: number;
  /** Shares from 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  /** Payments that were left to the user, by what was wrong with them. */
  readonly left: Readonly<Record<string, number>>;
  readonly wrong: readonly WrongMatch[];
};

/**
 * Imports a year of a shop, month by month as its files come, lets the program book what is certain, and says by hand what
 * the rest is, as a user does; then compares what was booked without asking with what the payers meant.
 */
export async function matchingRate(
  migrations: readonly Migration[],
  today: PlainDate,
  seed: number,
  sizes: YearSizes = yearSizes,
): Promise<MatchingRate> {
  const year = planYear(today, seed, sizes);
  const months = yearFiles(year);
  const ledger = openMemoryLedger(migrations);
  let day = today;
  const ctx: Context = {
    ledger,
    clock: { today: () => day, now: () => `${day}T12:00:00.000Z` },
    newId: () => uuidv7(),
    hash: sha256,
    log: () => undefined,
    files: memoryFiles(),
  };
  acceptedOf(createLedger(ctx, { company: demoCompany('FR', 'Plomberie Exemple') }));
  const meant = new Map(year.movements.map((movement) => [keyOf(movement), movement]));
  const byHand = new Set<string>();
  for (const { endsOn, invoices, statements } of months) {
    day = endsOn < today ? endsOn : today;
    for (const file of [...(invoices === null ? [] : [invoices]), ...statements]) await takeFile(ctx, file);
    for (const id of sayTheRest(ctx, meant)) byHand.add(id);
  }
  const rate = rateOf(ctx, meant, byHand);
  ledger.close();
  return {
    invoices: year.invoices.filter(({ lowers }) => lowers === null).length,
    files: months.reduce((sum, { statements }) => sum + statements.length, 0),
    ...rate,
  };
}

/** Takes one file in, as the command line does. */
export async function takeFile(ctx: Context, { bytes, name: fileName }: YearFile): Promise<void> {
  const reading = readFileOf(fileName, bytes, { country: 'FR' });
  assert(!reading.isRefused, `${fileName} is sound: ${JSON.stringify(reading.problems.slice(0, 3))}`);
  const planned = planTakeIn(ctx, together([{ fileName, bytes, answer: readAnswer(reading) }]));
  acceptedOf(await takeIn(ctx, planned, { fileName, sha256: ctx.hash(bytes) }));
}

type Stored = {
  readonly id: string;
  readonly account: string;
  readonly on: string;
  readonly amount: number;
  readonly state: string;
  readonly made: string;
};

function stored(ctx: Context): readonly Stored[] {
  return reading<Stored>(
    ctx,
    `SELECT movement.id, account, booked_on AS "on", amount_cents AS amount, state.state, state.made
     FROM bank_movement AS movement
     JOIN bank_state AS state ON state.seq = (SELECT max(seq) FROM bank_state WHERE subject_id = movement.id)`,
  ).all();
}

function keyOf({
  account,
  amount,
  on,
}: {
  readonly account: string;
  readonly amount: number;
  readonly on: string;
}): string {
  return `${account === 'belgian' || account.startsWith('BE') ? 'BE' : 'FR'} ${on} ${amount}`;
}

/** What the user does with the rest: he knows his customers. Money of nobody is put aside. Gives what he booked. */
function sayTheRest(ctx: Context, meant: ReadonlyMap<string, YearMovement>): readonly string[] {
  const waiting = stored(ctx).filter(({ amount, state }) => state === 'waiting' && amount > 0);
  return waiting.flatMap((row) => {
    const { pays } = present(meant.get(keyOf(row)), `movement ${keyOf(row)}`);
    const documents = pays.flatMap((number) => ctx.ledger.documents.byNumber('invoice', number));
    const [first] = documents;
    if (first === undefined) return [];
    const parts = [{ customerId: first.customerId, documentIds: documents.map(({ id }) => id) }];
    const said = { movementId: row.id, kind: 'payment', parts, paymentId: null, isRestGranted: false } as const;
    acceptedOf(acceptMoney(ctx, said));
    return [row.id];
  });
}

function rateOf(
  ctx: Context,
  meant: ReadonlyMap<string, YearMovement>,
  byHand: ReadonlySet<string>,
): Omit<MatchingRate, 'invoices' | 'files'> {
  const rows = stored(ctx);
  const wrong: WrongMatch[] = [];
  const left: Record<string, number> = {};
  let [automatic, right, payments] = [0, 0, 0];
  for (const row of rows) {
    const { dirt, pays } = present(meant.get(keyOf(row)), `movement ${keyOf(row)}`);
    if (pays.length > 0) payments += 1;
    if (row.state !== 'matched' || byHand.has(row.id)) {
      if (pays.length > 0) left[dirt] = (left[dirt] ?? 0) + 1;
      continue;
    }
    automatic += 1;
    const booked = invoicesPaidBy(ctx, JSON.parse(row.made) as readonly string[]);
    if (booked.join() === pays.toSorted().join()) right += 1;
    else wrong.push({ on: row.on, amount: row.amount, meant: pays.join(', '), booked: booked.join(', ') });
  }
  const precision = automatic === 0 ? 1 : right / automatic;
  return { movements: rows.length, payments, automatic, right, precision, recall: right / payments, left, wrong };
}

function invoicesPaidBy(ctx: Context, paymentIds: readonly string[]): readonly string[] {
  return reading<{ number: string }, [string]>(
    ctx,
    `SELECT DISTINCT invoice.number FROM document AS payment
     JOIN posting AS own ON own.document_seq = payment.seq
     JOIN journal_entry AS entry ON entry.seq = own.entry_seq AND entry.kind = 'allocation'
     JOIN posting AS other ON other.entry_seq = own.entry_seq
     JOIN document AS invoice ON invoice.seq = other.document_seq AND invoice.kind = 'invoice'
     WHERE payment.id IN (SELECT value FROM json_each(?)) ORDER BY invoice.number`,
  )
    .all(JSON.stringify(paymentIds))
    .map(({ number }) => number);
}
