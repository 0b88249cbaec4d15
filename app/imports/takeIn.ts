import { act } from '#app/act';
import { acceptSure } from '#app/bank/acceptMoney';
import { openBook } from '#app/bank/openBook';
import type { Payees } from '#app/bank/returns';
import { statementPlans, type StatementPlan } from '#app/bank/statementPlan';
import { writeStatements } from '#app/bank/takeStatements';
import { moneyWaiting } from '#app/bank/waiting';
import { writeImport, type ImportRefusal } from '#app/commands/commitImport';
import type { Context } from '#app/context';
import { keepOriginals } from '#app/imports/papers';
import { importContext } from '#app/imports/planOf';
import type { Together } from '#app/imports/takenFiles';
import type { Sentence } from '#app/queries/sentence';
import type { ImportCounts } from '#db/repositories/imports';
import { laterOf } from '#domain/calendar/plainDate';
import { documentKey } from '#domain/imports/instalments';
import { planImport, type ImportPlan } from '#domain/imports/plan';
import { moneyBook } from '#domain/matching/moneyBook';
import { ok, type Result } from '#domain/result';

/** What files would write: their invoices, and the movements of their statements. */
export type TakePlan = {
  readonly together: Together;
  readonly plan: ImportPlan;
  readonly statements: readonly StatementPlan[];
  readonly remarks: readonly Sentence[];
  /** Nothing of it can be taken in: all there is are statements in other currencies. */
  readonly isForeign: boolean;
  /**
   * Invoices: with their credit notes, as `read` lists them. Payments: what invoices were paid before, and the money
   * that statements tell of.
   */
  readonly created: ImportCounts;
  /** Invoices and credit notes that are there already, whatever number of lines each has, and known money. */
  readonly duplicates: number;
};

/** Plans everything that files hold at once: invoices, credit notes, statements. Writes nothing. */
export function planTakeIn(ctx: Context, together: Together): TakePlan {
  const { drafts, statements: read } = together.answer;
  const plan = planImport(drafts, importContext(ctx, drafts));
  const statements = statementPlans(ctx, read);
  // That it is not in euros, the reader of the file says.
  const remarks = statements.flatMap((each) => each.remarks).filter(({ code }) => code !== 'bank.otherCurrency');
  const { creditNotes, customers, invoices, payments } = plan.willWrite;
  const received = statements.flatMap(({ fresh }) => fresh.flatMap(({ parts }) => parts)).filter(isIncome).length;
  const known = statements.flatMap((each) => each.known).filter(isIncome).length;
  return {
    ...{ together, plan, statements, remarks },
    isForeign: drafts.length === 0 && read.length > 0 && read.every(({ currency }) => !['', 'EUR'].includes(currency)),
    created: { customers, invoices: invoices + creditNotes, payments: payments + received },
    duplicates: documentsThere(plan) + known,
  };
}

// An invoice in instalments stands on several lines and was written once.
function documentsThere({ rows }: ImportPlan): number {
  const there = rows.filter(({ state }) => state === 'duplicate');
  return new Set(there.map(({ draft }) => documentKey(draft.kind, draft.number ?? ''))).size;
}

function isIncome({ amount }: { readonly amount: number }): boolean {
  return amount > 0;
}

/** What was taken in; `matched` payments of the bank were certain and are booked on their invoices. */
export type TakenIn = { readonly created: ImportCounts; readonly duplicates: number; readonly matched: number };

/**
 * Takes in everything that was planned, in one transaction; what is certain of the money that waits is then booked on
 * its invoices, in another. Originals are kept with their invoices. The same files again write nothing.
 */
export async function takeIn(
  ctx: Context,
  planned: TakePlan,
  file: { readonly fileName: string; readonly sha256: string },
): Promise<Result<TakenIn, ImportRefusal>> {
  const payees = planned.statements.length === 0 ? moneyBook([]) : await openBook(ctx, standing);
  const written = write(ctx, planned, file, payees);
  if (!written.ok) return written;
  keepOriginals(ctx, planned.together.origins, planned.plan);
  const { created, duplicates } = planned;
  return ok({ created, duplicates, matched: await bookSure(ctx) });
}

function write(
  ctx: Context,
  { plan, statements }: TakePlan,
  file: { readonly fileName: string; readonly sha256: string },
  payees: Payees,
): Result<object, ImportRefusal> {
  const documents = plan.rows.filter(({ document }) => document !== null).length;
  const count = statements.reduce((sum, { fresh }) => sum + fresh.length, 0);
  const [first] = statements;
  const lastOn = statements.reduce((last, each) => laterOf(last, each.lastOn), first?.lastOn ?? ctx.clock.today());
  const action =
    documents > 0
      ? { name: 'import.committed', params: { documents } }
      : { name: 'bank.taken', params: { count, on: lastOn } };
  return act(ctx, { ...action, mayBackDate: true }, (unit) => {
    const imported = writeImport(unit, { plan, ...file });
    if (!imported.ok) return imported;
    writeStatements(unit, statements, file, payees);
    return ok({});
  });
}

// Nothing else waits for its turn: the work is done in one go.
const standing = () => 0;

// A match that the user took back is his to decide again.
async function bookSure(ctx: Context): Promise<number> {
  const { sure } = await moneyWaiting(ctx, standing);
  const fresh = sure.movementIds.filter((id) => ctx.ledger.bank.lastState(id)?.was === 'none');
  if (fresh.length === 0) return 0;
  const accepted = await acceptSure(ctx, fresh, {
    ...{ millis: standing, isStopped: () => false, onBooked: () => undefined },
  });
  return accepted.ok ? accepted.value.accepted : 0;
}
