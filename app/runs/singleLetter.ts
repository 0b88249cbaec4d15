import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import { numberWaitingElsewhere } from '#app/runs/otherRuns';
import { nothingEnclosed, saveRun, type LetterStep, type RunLetterState } from '#app/runs/runState';
import type { Request } from '#contract/api';
import { claimableOf } from '#domain/followup/contested';
import { decideMarkDone } from '#domain/followup/decisions';
import { followedItem } from '#domain/followup/facts';
import { sumCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** A letter asked for by hand: a tour of one. The order of the sequence and the law still hold. */
export function singleLetter(
  ctx: Context,
  { customerId, kind }: Request<'letter.single'>,
): Result<{ readonly runId: string }> {
  const today = ctx.clock.today();
  const file = loadCustomerFile(ctx.ledger, customerId, today);
  if (file === null) return reject('customer.unknown');
  const isCourtesy = kind === 'courtesy';
  const items = file.facts.items.filter(
    (item) => item.openCents > 0 && followedItem(file.facts, item).dueOn < today !== isCourtesy,
  );
  // A word before the due date speaks of nothing that is late.
  if (items.length === 0) return reject(isCourtesy ? 'courtesy.nothingComing' : 'letter.nothingDue');

  const steps: LetterStep[] = [];
  for (const { itemId, policy } of items) {
    const step = policy.steps.find(({ isOn, letter }) => isOn && letter === kind);
    if (step === undefined) continue;
    const asked = { itemId, level: step.level, channel: null, on: today, deadlineOn: null, causedBy: null };
    const allowed = decideMarkDone(file.facts, asked, today);
    // An invoice that is past this step already stays out of the letter; anything else is a reason not to write it.
    if (allowed.ok) steps.push({ itemId, level: step.level });
    else if (allowed.error.code !== 'step.alreadyTaken') return allowed;
  }
  const step = items[0]?.policy.steps.find(({ letter }) => letter === kind);
  if (steps.length === 0 || step === undefined) return reject('letter.notInSequence');

  const letter: RunLetterState = {
    key: `${customerId}:${kind}`,
    customerId,
    kind,
    channel: step.channel,
    level: Math.max(...steps.map(({ level }) => level)),
    stepKey: step.key,
    steps,
    total: sumCents(items.map((item) => claimableOf(file.facts, item))),
    isTaken: true,
    reason: '',
    edits: [],
    letterId: null,
    isPrinted: false,
    ...nothingEnclosed,
  };
  const runId = ctx.newId();
  // A tour may have printed the very same letter already: it only has to be posted.
  const waiting = numberWaitingElsewhere(ctx, runId, letter.key);
  if (waiting !== null) return reject('letter.waitsToBePosted', { number: waiting });
  saveRun(ctx, {
    id: runId,
    startedOn: today,
    stage: 'preview',
    state: { isSingle: true, job: [], letters: [letter] },
  });
  return ok({ runId });
}
