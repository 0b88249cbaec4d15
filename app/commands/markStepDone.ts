import { act } from '#app/act';
import { itemOf } from '#app/money/payables';
import { standingOf } from '#app/customerFile';
import type { Context } from '#app/context';
import type { Recorder } from '#app/prepared';
import type { PlainDate } from '#domain/calendar/plainDate';
import { decideMarkDone } from '#domain/followup/decisions';
import type { Channel, Step } from '#domain/followup/policy';
import { cents, type Cents } from '#domain/money/cents';
import { ok, reject, type Refusal, type Result } from '#domain/result';

export type MarkStepDone = {
  readonly customerId: string;
  readonly itemIds: readonly string[];
  /** The step that is proposed when absent. */
  readonly level?: number;
  readonly channel?: Channel;
  /** Today when absent. */
  readonly on?: PlainDate;
  /** The deadline that was printed; the one the step grants when absent. */
  readonly deadlineOn?: PlainDate;
  /** The letter or the call that did it. */
  readonly causedBy?: string;
};
export type MarkStepDoneRefusal =
  Extract<ReturnType<typeof decideMarkDone>, { readonly ok: false }>['error'] extends Refusal<infer Code>
    ? Code | 'customer.unknown'
    : never;

/** A step was taken about these items: sent, said, handed over. What it charges is claimed once. */
export function markStepDone(
  ctx: Context,
  input: MarkStepDone,
): Result<{ readonly eventIds: readonly string[]; readonly actionId: string | null }, MarkStepDoneRefusal> {
  if (ctx.ledger.customers.get(input.customerId) === null) return reject('customer.unknown');
  const action = { name: 'step.done', customerId: input.customerId, params: { items: input.itemIds.length } };
  return act(ctx, action, (unit) => markDone(unit, input));
}

/** Marks steps done inside a larger piece of work: a letter run, a call. */
export function markDone(
  unit: Recorder,
  input: MarkStepDone,
): Result<{ readonly eventIds: readonly string[] }, MarkStepDoneRefusal> {
  const eventIds: string[] = [];
  // Decided together, before any is appended: the letters of one day leave together.
  const { facts } = unit.file(input.customerId);
  for (const itemId of input.itemIds) {
    const decided = decideMarkDone(
      facts,
      {
        itemId,
        level: input.level ?? null,
        channel: input.channel ?? null,
        on: input.on ?? unit.today,
        deadlineOn: input.deadlineOn ?? null,
        causedBy: input.causedBy ?? null,
      },
      unit.today,
    );
    if (!decided.ok) return decided;
    const openThen = standingOf(unit.file(input.customerId), itemId).open;
    for (const { body, on } of decided.value) {
      eventIds.push(unit.record(input.customerId, body.kind === 'stepDone' ? { ...body, openThen } : body, on));
      if (body.kind === 'stepDone') claimFee(unit, input.customerId, itemId, body.level, on);
    }
  }
  return ok({ eventIds });
}

/** Claims what a step charges (only sequences of others' stories do), beside the invoice. */
export function claimFee(unit: Recorder, customerId: string, itemId: string, level: number, on: PlainDate): void {
  const file = unit.file(customerId);
  const step = file.facts.items
    .find((item) => item.itemId === itemId)
    ?.policy.steps.find((candidate) => candidate.level === level);
  const open = standingOf(file, itemOf(file, itemId).id).open;
  const amount = step === undefined ? 0 : feeOf(step, open);
  if (amount <= 0) return;
  const claimId = unit.ctx.newId();
  unit.record(customerId, { kind: 'claimMade', claimId, itemId, what: 'reminderFee', amount: cents(amount) }, on);
}

// Half a cent goes up, as everywhere.
function feeOf({ fee }: Step, open: Cents): number {
  if (fee === null) return 0;
  const share = (2n * BigInt(open) * BigInt(fee.percentPpm) + 1_000_000n) / 2_000_000n;
  return fee.fixed + Number(share);
}
