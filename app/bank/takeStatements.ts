import { act, type Unit } from '#app/act';
import { mayBeReturn, type Payees } from '#app/bank/returns';
import { statementPlans, type PlannedMovement, type StatementPlan } from '#app/bank/statementPlan';
import type { Context } from '#app/context';
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
  const [first] = plans;
  if (first === undefined) return reject('bank.nothingNew');
  const lastOn = plans.reduce((last, plan) => laterOf(last, plan.lastOn), first.lastOn);
  const count = plans.reduce((sum, { fresh }) => sum + fresh.length, 0);
  return act(ctx, { name: 'bank.taken', params: { count, on: lastOn } }, (unit) =>
    ok({ ...writeStatements(unit, plans, file, payees), lastOn }),
  );
}

/** Writes statements that were planned inside a larger piece of work. */
export function writeStatements(
  unit: Unit,
  plans: readonly StatementPlan[],
  file: Omit<StatementFile, 'statements'>,
  payees: Payees,
): Omit<TakenStatements, 'lastOn'> {
  const { bank } = unit.ctx.ledger;
  let [known, movements, waiting] = [0, 0, 0];
  for (const plan of plans) {
    known += plan.known.length;
    movements += plan.fresh.length;
    if (plan.isThere) continue;
    const statementId = writeStatement(unit, plan, file);
    for (const movement of plan.fresh)
      waiting += writeMovement(unit, payees, statementId, movement, plan.statement.format);
    for (const { amount, id } of plan.known) {
      // Taken out by undoing an earlier import: it is back with this one.
      if (bank.lastState(id)?.state !== 'none') continue;
      unit.mark(id, amount > 0 ? 'waiting' : 'ignored');
      waiting += amount > 0 ? 1 : 0;
    }
  }
  return { movements, known, waiting };
}

function writeStatement(
  unit: Unit,
  { account, lastOn, statement }: StatementPlan,
  { fileName, sha256 }: { readonly fileName: string; readonly sha256: string },
): string {
  const { clock, ledger, newId } = unit.ctx;
  const id = newId();
  const { closing, currency, format, opening, sequence } = statement;
  ledger.bank.appendStatement(
    {
      ...{ id, account, currency, sequence, lastOn, format, fileName, sha256, importedOn: unit.today },
      openingCents: opening?.cents ?? null,
      openingOn: opening?.date ?? null,
      closingCents: closing?.cents ?? null,
      closingOn: closing?.date ?? null,
    },
    clock.now(),
  );
  unit.mark(id, 'taken');
  return id;
}

/** Writes a movement; gives how many payments of it wait. */
function writeMovement(
  unit: Unit,
  payees: Payees,
  statementId: string,
  movement: PlannedMovement,
  format: string,
): number {
  const { account, entry, ordinal, parts, wordsHash } = movement;
  let waiting = 0;
  for (const { amount, part, words } of parts) {
    const id = unit.ctx.newId();
    unit.ctx.ledger.bank.appendMovement(
      {
        ...{ id, statementId, account, ordinal, part, amount, wordsHash, format },
        ...{ bookedOn: entry.date, entryCents: entry.amount, reference: entry.reference },
      },
      words,
    );
    const isWaiting = amount > 0 || mayBeReturn(payees, { amount, words, isReversal: entry.isReversal });
    unit.mark(id, isWaiting ? 'waiting' : 'ignored');
    waiting += isWaiting ? 1 : 0;
  }
  return waiting;
}
