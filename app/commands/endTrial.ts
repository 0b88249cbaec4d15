import { act, type Unit } from '#app/act';
import type { CustomerFile } from '#app/customerFile';
import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { takeBack } from '#app/takeBack';
import type { EventKind, FollowUpEvent } from '#domain/followup/event';
import { ok, type Result } from '#domain/result';

/** Actions that tell what happened before this program: it stays true when the trial ends. */
const toldBefore: readonly string[] = ['import.committed', 'invoices.reminded'];

/** Facts about the invoice itself and its contract, not about what was tried with it. */
const ofTheInvoice: readonly EventKind[] = ['dueDateChanged', 'termsAgreed'];

/**
 * Begins for real: calls, promises, pauses, disputes, plans, steps and papers of the trial are taken back by
 * counter-events in one action. Customers, invoices, money and what was told of before this program stay. The tour of
 * the trial is abandoned: its letters are drawn again for real.
 */
export function endTrial(ctx: Context): Result<{ readonly actionId: string | null }, never> {
  const { ledger } = ctx;
  const kept = eventsToldBefore(ctx);
  const ended = act(ctx, { name: 'trial.ended' }, (unit): Result<object, never> => {
    ledger.settings.set('isTrial', false);
    const run = ledger.runs.underWay();
    if (run !== null) ledger.runs.save({ ...run, stage: 'abandoned' }, ctx.clock.now());
    for (const customerId of customersWithFacts(ctx)) takeBackTrial(unit, customerId, kept);
    return ok({});
  });
  return ended;
}

function takeBackTrial(unit: Unit, customerId: string, kept: ReadonlySet<string>): void {
  const file = unit.file(customerId);
  const tried = file.facts.followUp.facts.filter((fact) => !kept.has(fact.id) && isOfTrial(file, fact));
  // What only the program proposed is no trial; but a proposal that rests on a step taken back falls with it.
  if (tried.every(({ body }) => body.kind === 'stepProposed')) return;
  for (const { id } of tried.toReversed()) takeBack(unit, customerId, id);
  unit.project(customerId);
}

function isOfTrial(file: CustomerFile, { body }: FollowUpEvent): boolean {
  if (ofTheInvoice.includes(body.kind)) return false;
  // A claim that money was taken for is as real as that money.
  const isClaim = body.kind === 'claimMade' || body.kind === 'claimWaived';
  return !(isClaim && (file.account.claimsPaidLater.get(body.claimId) ?? 0) > 0);
}

function eventsToldBefore({ ledger }: Context): ReadonlySet<string> {
  const actions = ledger.actions.latest(Number.MAX_SAFE_INTEGER);
  return new Set(actions.filter(({ name }) => toldBefore.includes(name)).flatMap(({ facts }) => facts.events));
}

function customersWithFacts(ctx: Context): readonly string[] {
  return reading<{ id: string }>(ctx, 'SELECT DISTINCT customer_id AS id FROM followup_event')
    .all()
    .map(({ id }) => id);
}
