import { acceptPlan } from '#app/commands/acceptPlan';
import { ignoreStep } from '#app/commands/ignoreStep';
import { logCall } from '#app/commands/logCall';
import { markStepDone } from '#app/commands/markStepDone';
import { closeDispute, openDispute } from '#app/commands/openDispute';
import { recordPromise } from '#app/commands/recordPromise';
import { endPause, startPause } from '#app/commands/startPause';
import { catchUp } from '#app/schedule/catchUp';
import { lastRunOn } from '#app/settings';
import { proposalsOf } from '#cli/replay/storyState';
import type { StepAnswer } from '#cli/replay/stepAnswer';
import type { Stage } from '#cli/replay/stage';
import type { Step } from '#cli/replay/story';
import type { CustomerFile } from '#app/customerFile';
import { present } from '#domain/assert';
import { nextAction, whatIsDue } from '#domain/followup/due';
import { isDisputed } from '#domain/followup/holds';
import { lettersOf } from '#domain/followup/letters';
import { checkInstalments, planInstalments, type Instalment } from '#domain/followup/plan';
import { decimalText } from '#domain/format/decimal';
import { sumCents, zeroCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

type OnInvoice = {
  readonly customerId: string;
  readonly documentId: string;
  readonly file: CustomerFile;
  readonly openItemIds: readonly string[];
};

/** Proposes what is due, and does nothing more. */
export function computeStep(stage: Stage): StepAnswer {
  catchUp(stage.ctx, { isConfirmed: true });
  return ok(undefined);
}

/** Proposes what is due and takes every step that is proposed. */
export function runStep(stage: Stage, step: Step<'run'>): StepAnswer {
  const last = lastRunOn(stage.ctx.ledger);
  if (last !== null && step.on < last) return reject('schedule.dateGoesBack', { on: step.on, last });
  catchUp(stage.ctx, { isConfirmed: true });
  const sent: { readonly itemId: string; readonly level: number }[] = [];
  for (const customerId of stage.clients.values()) {
    const { facts } = stage.file(customerId);
    const { proposals } = whatIsDue(facts, step.on);
    if (proposals.length === 0) continue;
    const done = markStepDone(stage.ctx, { customerId, itemIds: proposals.map(({ itemId }) => itemId) });
    if (!done.ok) return done;
    sent.push(...proposals.map(({ itemId, level }) => ({ itemId, level })));
  }
  const files = [...stage.clients.values()].map((id) => stage.file(id));
  const keys = new Set(sent.map(({ itemId, level }) => `${itemId} ${level}`));
  const isSent = (proposal: { readonly itemId: string; readonly level: number }) =>
    keys.has(`${proposal.itemId} ${proposal.level}`);
  return ok({
    sent: proposalsOf(stage, files, (row) => row.state === 'sent' && row.actedOn === step.on && isSent(row)),
  });
}

/** Takes the step that is pending for an invoice; nothing pending, nothing changes. */
export function markSentStep(stage: Stage, step: Step<'mark_sent'>): StepAnswer {
  return onPending(stage, step, (customerId, itemIds) => markStepDone(stage.ctx, { customerId, itemIds }));
}

/** Passes over the step that is pending for an invoice. */
export function ignorePendingStep(stage: Stage, step: Step<'ignore'>): StepAnswer {
  return onPending(stage, step, (customerId, itemIds) => ignoreStep(stage.ctx, { customerId, itemIds }));
}

function onPending(
  stage: Stage,
  step: Step<'mark_sent'> | Step<'ignore'>,
  take: (customerId: string, itemIds: readonly string[]) => Result<unknown>,
): StepAnswer {
  catchUp(stage.ctx, { isConfirmed: true });
  const found = onInvoice(stage, step.invoice);
  if (!found.ok) return found;
  const { customerId, documentId, file } = found.value;
  const itemIds = whatIsDue(file.facts, step.on)
    .proposals.filter(({ level }) => step.level === undefined || level === step.level)
    .map(({ itemId }) => itemId)
    .filter((itemId) => file.facts.items.some((item) => item.itemId === itemId && item.documentId === documentId));
  if (itemIds.length === 0) return ok(undefined);
  const taken = take(customerId, itemIds);
  return taken.ok ? ok(undefined) : taken;
}

/** Leaves an invoice out until it is taken back in. */
export function blockStep(stage: Stage, step: Step<'block'>): StepAnswer {
  const found = onInvoice(stage, step.invoice);
  if (!found.ok) return found;
  const { customerId, documentId, file, openItemIds } = found.value;
  const isBlocked = file.facts.items.some((item) => item.documentId === documentId && item.isBlocked);
  if (isBlocked) return ok(undefined);
  return silent(startPause(stage.ctx, { customerId, itemIds: openItemIds, untilOn: null }));
}

/** Takes an invoice back in. */
export function unblockStep(stage: Stage, step: Step<'unblock'>): StepAnswer {
  const found = onInvoice(stage, step.invoice);
  if (!found.ok) return found;
  const { customerId, documentId, file } = found.value;
  const itemIds = file.facts.items.filter((item) => item.documentId === documentId).map(({ itemId }) => itemId);
  const pauses = file.facts.followUp.pauses.filter(
    (pause) => pause.endedOn === null && pause.untilOn === null && pause.itemIds.some((id) => itemIds.includes(id)),
  );
  for (const { pauseId } of pauses) {
    const ended = endPause(stage.ctx, { customerId, pauseId });
    if (!ended.ok) return ended;
  }
  return ok(undefined);
}

/** The letters of the day: one for each client, in the words of the highest level. */
export function letterRunStep(stage: Stage): StepAnswer {
  catchUp(stage.ctx, { isConfirmed: true });
  const perClient = [...stage.clients].map(([client, customerId]) => ({
    client,
    ...lettersOf(stage.file(customerId).facts, stage.today()),
  }));
  const names = new Map([...stage.invoices].map(([name, id]) => [id, name]));
  const letters = perClient.flatMap(({ client, letters: groups }) =>
    groups.map((group) => ({
      client,
      lines: [...new Set(group.itemIds.map((itemId) => names.get(documentOfItem(stage, itemId)) ?? itemId))],
      level: group.level,
      amountReminded: decimalText(group.amountReminded),
      creditsListed: decimalText(group.creditsListed),
      netDue: decimalText(group.netDue),
    })),
  );
  return ok({ letters, warnings: perClient.flatMap(({ warnings }) => warnings) });
}

function documentOfItem(stage: Stage, itemId: string): string {
  return present(stage.ctx.ledger.documents.item(itemId), 'item of a letter').documentId;
}

/** The next step of an invoice, the soonest of its instalments. */
export function nextActionStep(stage: Stage, step: Step<'next_action'>): StepAnswer {
  const found = onInvoice(stage, step.invoice);
  if (!found.ok) return found;
  const { file, openItemIds } = found.value;
  const actions = openItemIds.flatMap((itemId) => nextAction(file.facts, itemId, step.on) ?? []);
  const [soonest] = actions.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return ok(soonest === undefined ? null : { date: soonest.date, level: soonest.level, channel: soonest.channel });
}

/** What a plan would be. */
export function planPreviewStep(stage: Stage, step: Step<'plan_preview'> | Step<'plan_accept'>): StepAnswer {
  const instalments = instalmentsOf(stage, step);
  return instalments.ok ? ok(planAnswer(instalments.value)) : instalments;
}

/** A plan is agreed on. */
export function planAcceptStep(stage: Stage, step: Step<'plan_accept'>): StepAnswer {
  const found = onInvoice(stage, step.invoice);
  if (!found.ok) return found;
  const instalments = instalmentsOf(stage, step);
  if (!instalments.ok) return instalments;
  const { customerId, openItemIds } = found.value;
  const accepted = acceptPlan(stage.ctx, { customerId, itemIds: openItemIds, instalments: instalments.value });
  return accepted.ok ? ok(planAnswer(instalments.value)) : accepted;
}

function instalmentsOf(stage: Stage, step: Step<'plan_preview'> | Step<'plan_accept'>): Result<readonly Instalment[]> {
  const found = onInvoice(stage, step.invoice);
  if (!found.ok) return found;
  const { documentId, file } = found.value;
  const total = sumCents(
    file.facts.items.filter((item) => item.documentId === documentId).map(({ openCents }) => openCents),
  );
  if (step.instalments !== undefined) {
    return checkInstalments(
      step.instalments.map(([dueOn, part]) => ({ dueOn, amount: part })),
      total,
    );
  }
  const terms = { total, start: step.start ?? step.on, everyMonths: step.everyMonths ?? 1 };
  return step.count === undefined
    ? planInstalments({ ...terms, slice: step.slice ?? zeroCents })
    : planInstalments({ ...terms, count: step.count });
}

function planAnswer(instalments: readonly Instalment[]) {
  return { instalments: instalments.map(({ amount, dueOn }) => [dueOn, decimalText(amount)]) };
}

/** The result of a call with a client. */
export function logCallStep(stage: Stage, step: Step<'log_call'>): StepAnswer {
  const customerId = stage.clients.get(step.client);
  if (customerId === undefined) return reject('customer.unknown');
  return silent(
    logCall(stage.ctx, {
      customerId,
      outcome: step.outcome,
      ...(step.note === undefined ? {} : { note: step.note }),
      ...(step.promised === undefined ? {} : { promisedOn: step.promised }),
      // A story disputes a whole invoice.
      ...(step.amount === undefined || step.outcome === 'disputes' ? {} : { amount: step.amount }),
    }),
  );
}

/** Money is announced for a day. */
export function promiseStep(stage: Stage, step: Step<'record_promise'>): StepAnswer {
  const found = onInvoice(stage, step.invoice);
  if (!found.ok) return found;
  const { customerId, openItemIds } = found.value;
  const { amount, promised } = step;
  return silent(recordPromise(stage.ctx, { customerId, itemIds: openItemIds, amount, promisedOn: promised }));
}

/** The client contests an invoice. */
export function openDisputeStep(stage: Stage, step: Step<'open_dispute'>): StepAnswer {
  const found = onInvoice(stage, step.invoice);
  if (!found.ok) return found;
  const { customerId, openItemIds } = found.value;
  const reason = step.reason === undefined ? {} : { reason: step.reason };
  return silent(openDispute(stage.ctx, { customerId, itemIds: openItemIds, ...reason }));
}

/** The dispute about an invoice is settled. */
export function closeDisputeStep(stage: Stage, step: Step<'close_dispute'>): StepAnswer {
  const found = onInvoice(stage, step.invoice);
  if (!found.ok) return found;
  const { customerId, documentId, file } = found.value;
  const items = file.facts.items.filter((item) => item.documentId === documentId).map(({ itemId }) => itemId);
  if (!items.some((itemId) => isDisputed(file.facts, itemId))) return reject('dispute.notOpen');
  const open = file.facts.followUp.disputes.filter(
    ({ closedOn, itemIds }) => closedOn === null && itemIds.some((id) => items.includes(id)),
  );
  for (const { disputeId } of open) {
    const closed = closeDispute(stage.ctx, { customerId, disputeId });
    if (!closed.ok) return closed;
  }
  return ok(undefined);
}

function onInvoice(stage: Stage, name: string): Result<OnInvoice, 'invoice.unknown'> {
  const documentId = stage.invoices.get(name);
  if (documentId === undefined) return reject('invoice.unknown');
  const { customerId } = present(stage.ctx.ledger.documents.get(documentId), name);
  const file = stage.file(customerId);
  const open = file.facts.items.filter((item) => item.documentId === documentId && item.openCents > 0);
  return ok({ customerId, documentId, file, openItemIds: open.map(({ itemId }) => itemId) });
}

function silent(result: Result<unknown>): StepAnswer {
  return result.ok ? ok(undefined) : result;
}
