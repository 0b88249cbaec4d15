import { act, type Booking } from '#app/act';
import { mayBeReturn, type Payees } from '#app/bank/returns';
import { plansInSlices, statementPlans, type PlannedMovement, type StatementPlan } from '#app/bank/statementPlan';
import type { Context } from '#app/context';
import { actOnMany } from '#app/prepared';
import { withBulkWork } from '#db/bulkWork';
import { present } from '#domain/assert';
import { laterOf, type PlainDate } from '#domain/calendar/plainDate';
import { reject, ok, type Result } from '#domain/result';
import type { FiledStatement } from '#domain/statements/statement';

export type TakenStatements = {
  readonly movements: number;
  readonly known: number;
  /** Movements that wait for their invoice now. */
  readonly waiting: number;
  readonly lastOn: PlainDate;
};

/** The statements of a file, and which file it is. */
export type StatementFile = {
  readonly statements: readonly FiledStatement[];
  readonly fileName: string;
  readonly sha256: string;
};

/**
 * Takes statements of the bank into the ledger, in one transaction: their movements wait for their invoices. What is
 * there already is not taken twice, and a file that brings nothing new leaves no trace; what leaves the account only
 * waits when it looks like money that came back.
 */
export function takeStatements(
  ctx: Context,
  file: StatementFile,
  payees: Payees,
): Result<TakenStatements & { readonly actionId: string | null }, 'bank.nothingNew'> {
  const plans = statementPlans(ctx, file.statements);
  const lastOn = lastOf(plans);
  if (lastOn === null) return reject('bank.nothingNew');
  return act(ctx, actionOf(plans, lastOn), (unit) => ok({ ...writeStatements(unit, plans, file, payees), lastOn }));
}

/** The same, decided in slices and written at once: the window goes on meanwhile. */
export async function takeInSlices(
  ctx: Context,
  millis: () => number,
  file: StatementFile,
  payees: Payees,
): Promise<Result<TakenStatements & { readonly actionId: string | null }, 'bank.nothingNew'>> {
  let plans: readonly StatementPlan[] = [];
  let waiting = 0;
  const done = await actOnMany<Step, 'bank.nothingNew'>(ctx, millis, async () => {
    plans = await plansInSlices(ctx, millis, file.statements);
    const lastOn = lastOf(plans);
    waiting = 0;
    if (lastOn === null) return reject('bank.nothingNew');
    return ok({
      action: actionOf(plans, lastOn),
      items: stepsOf(plans, file, payees),
      prepare: (unit, step) => {
        waiting += step(unit);
        return ok({});
      },
      write: (all) => withBulkWork(ctx.ledger.db, all),
    });
  });
  const taken = present(done, 'statements to take');
  if (!taken.ok) return taken;
  return ok({ ...taken.value, ...countsOf(plans), waiting, lastOn: present(lastOf(plans), 'last day') });
}

// Null: there is nothing in them.
function lastOf(plans: readonly StatementPlan[]): PlainDate | null {
  return plans.reduce<PlainDate | null>(
    (last, plan) => (last === null ? plan.lastOn : laterOf(last, plan.lastOn)),
    null,
  );
}

function actionOf(plans: readonly StatementPlan[], on: PlainDate) {
  return { name: 'bank.taken', params: { count: countsOf(plans).movements, on } };
}

function countsOf(plans: readonly StatementPlan[]): Pick<TakenStatements, 'known' | 'movements'> {
  const sum = (of: (plan: StatementPlan) => readonly object[]) => plans.reduce((all, plan) => all + of(plan).length, 0);
  return { movements: sum(({ fresh }) => fresh), known: sum(({ known }) => known) };
}

/** Writes statements that were planned inside a larger piece of work. */
export function writeStatements(
  unit: Booking,
  plans: readonly StatementPlan[],
  file: Omit<StatementFile, 'statements'>,
  payees: Payees,
): Omit<TakenStatements, 'lastOn'> {
  const waiting = stepsOf(plans, file, payees).reduce((sum, step) => sum + step(unit), 0);
  return { ...countsOf(plans), waiting };
}

/** Writes a piece of a statement; gives how many payments of it wait. */
type Step = (unit: Booking) => number;

function stepsOf(
  plans: readonly StatementPlan[],
  file: Omit<StatementFile, 'statements'>,
  payees: Payees,
): readonly Step[] {
  return plans.flatMap((plan): readonly Step[] => {
    if (plan.isThere) return [];
    let statementId = '';
    return [
      (unit) => {
        statementId = writeStatement(unit, plan, file);
        return 0;
      },
      ...plan.fresh.map(
        (movement): Step =>
          (unit) =>
            writeMovement(unit, payees, statementId, movement, plan.statement.format),
      ),
      ...plan.known.map(
        ({ amount, id }): Step =>
          (unit) =>
            bringBack(unit, id, amount),
      ),
    ];
  });
}

// Taken out by undoing an earlier import: it is back with this one.
function bringBack(unit: Booking, id: string, amount: number): number {
  if (unit.ctx.ledger.bank.lastState(id)?.state !== 'none') return 0;
  unit.mark(id, amount > 0 ? 'waiting' : 'ignored');
  return amount > 0 ? 1 : 0;
}

function writeStatement(
  unit: Booking,
  { account, lastOn, statement }: StatementPlan,
  { fileName, sha256 }: { readonly fileName: string; readonly sha256: string },
): string {
  const { clock, ledger, newId } = unit.ctx;
  const id = newId();
  const { closing, currency, format, opening, sequence } = statement;
  const stored = {
    ...{ id, account, currency, sequence, lastOn, format, fileName, sha256, importedOn: unit.today },
    openingCents: opening?.cents ?? null,
    openingOn: opening?.date ?? null,
    closingCents: closing?.cents ?? null,
    closingOn: closing?.date ?? null,
  };
  unit.beside(() => ledger.bank.appendStatement(stored, clock.now()));
  unit.mark(id, 'taken');
  return id;
}

/** Writes a movement; gives how many payments of it wait. */
function writeMovement(
  unit: Booking,
  payees: Payees,
  statementId: string,
  movement: PlannedMovement,
  format: string,
): number {
  const { account, entry, ordinal, parts, wordsHash } = movement;
  let waiting = 0;
  for (const { amount, part, words } of parts) {
    const id = unit.ctx.newId();
    const stored = {
      ...{ id, statementId, account, ordinal, part, amount, wordsHash, format },
      ...{ bookedOn: entry.date, entryCents: entry.amount, reference: entry.reference },
    };
    unit.beside(() => unit.ctx.ledger.bank.appendMovement(stored, words));
    const isWaiting = amount > 0 || mayBeReturn(payees, { amount, words, isReversal: entry.isReversal });
    unit.mark(id, isWaiting ? 'waiting' : 'ignored');
    waiting += isWaiting ? 1 : 0;
  }
  return waiting;
}
