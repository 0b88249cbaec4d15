import { act, type Unit } from '#app/act';
import { markDone } from '#app/commands/markStepDone';
import type { Context } from '#app/context';
import { takeBack } from '#app/takeBack';
import type { Request } from '#contract/api';
import { unreachable } from '#domain/assert';
import { checkMove, type BoardColumn, type MoveFact } from '#domain/followup/board';
import { decideCloseDispute, decideDispute, decideEndPlan } from '#domain/followup/decisions';
import { followedItem, type OpenItem } from '#domain/followup/facts';
import type { NewFact } from '#domain/followup/newFact';
import type { LetterKind } from '#domain/followup/policy';
import { ok, reject, type Result } from '#domain/result';

type Move = Request<'board.move'>;

/**
 * Moves a customer's card by hand, with the fact that justifies it. Back is free; forward goes one column at a time,
 * and a plan or another due date is asked for on its own form.
 */
export function moveCard(ctx: Context, move: Move): Result<{ readonly actionId: string | null }> {
  if (ctx.ledger.customers.get(move.customerId) === null) return reject('customer.unknown');
  const action = { name: 'card.moved', customerId: move.customerId, params: { column: move.to, fact: move.fact } };
  return act(ctx, action, (unit) => {
    const { facts } = unit.file(move.customerId);
    const allowed = checkMove(facts, move.to, unit.today);
    return allowed.ok ? moveBy(unit, move, allowed.value) : allowed;
  });
}

function moveBy(unit: Unit, move: Move, fact: MoveFact): Result<object> {
  switch (fact) {
    case 'callMade':
    case 'letterSent':
    case 'registeredSent':
      return takeStep(unit, move);
    case 'handedOver':
      return handOver(unit, move);
    case 'disputeOpened':
      return openDispute(unit, move);
    case 'disputeClosed':
      return closeDisputes(unit, move);
    case 'planEnded':
      return endPlans(unit, move);
    case 'stepsUndone':
      return stepBack(unit, move);
    case 'planAgreed':
      return reject('board.needsPlan');
    case 'dueDateChanged':
      return reject('board.needsDueDate');
    default:
      return unreachable(fact);
  }
}

function lateItems(unit: Unit, customerId: string): readonly OpenItem[] {
  const { facts } = unit.file(customerId);
  return facts.items.filter((item) => item.openCents > 0 && followedItem(facts, item).dueOn < unit.today);
}

const lettersOfColumn: Partial<Record<BoardColumn, LetterKind>> = {
  reminder1: 'reminder1',
  reminder2: 'reminder2',
  formalNotice: 'formalNotice',
};

// The step that the letter of that column is: told by the user, so no letter of ours stands behind it.
function takeStep(unit: Unit, { customerId, to, note }: Move): Result<object> {
  const letter = lettersOfColumn[to];
  unit.note(customerId, note);
  for (const { itemId, policy } of lateItems(unit, customerId)) {
    const step = policy.steps.find((candidate) => candidate.isOn && candidate.letter === letter);
    if (step === undefined || letter === undefined) return reject('board.noSuchStep', { column: to });
    const taken = unit.file(customerId).facts.followUp.items.get(itemId)?.taken ?? [];
    if (taken.some(({ level }) => level >= step.level)) continue;
    const done = markDone(unit, { customerId, itemIds: [itemId], level: step.level });
    if (!done.ok) return done;
  }
  return ok({});
}

function handOver(unit: Unit, { customerId, note }: Move): Result<object> {
  const itemIds = lateItems(unit, customerId).map(({ itemId }) => itemId);
  unit.note(customerId, note);
  unit.record(customerId, { kind: 'handedOver', itemIds, to: 'other' });
  return ok({});
}

function openDispute(unit: Unit, { customerId, note }: Move): Result<object> {
  const { facts } = unit.file(customerId);
  const itemIds = facts.items.filter(({ openCents }) => openCents > 0).map(({ itemId }) => itemId);
  const disputeId = unit.ctx.newId();
  const noteId = unit.note(customerId, note);
  return appended(unit, customerId, decideDispute(facts, { disputeId, itemIds, noteId, amount: null }, unit.today));
}

function closeDisputes(unit: Unit, { customerId, note }: Move): Result<object> {
  unit.note(customerId, note);
  const { facts } = unit.file(customerId);
  for (const { disputeId } of facts.followUp.disputes.filter(({ closedOn }) => closedOn === null)) {
    const closed = appended(unit, customerId, decideCloseDispute(facts, disputeId, unit.today));
    if (!closed.ok) return closed;
  }
  return ok({});
}

function endPlans(unit: Unit, { customerId, note }: Move): Result<object> {
  unit.note(customerId, note);
  const { facts } = unit.file(customerId);
  for (const { planId } of facts.followUp.plans.filter(({ ended }) => ended === null)) {
    const over = appended(unit, customerId, decideEndPlan(facts, { planId, reason: 'cancelled' }, unit.today));
    if (!over.ok) return over;
  }
  return ok({});
}

const rankOfLetter: readonly (LetterKind | null)[] = [
  'reminder1',
  'reminder2',
  'formalNotice',
  'conciliation',
  'handover',
];

// Steps further along than the column, and what was handed over, are taken back; the letters stay in the file.
function stepBack(unit: Unit, { customerId, to, note }: Move): Result<object> {
  unit.note(customerId, note);
  const { facts } = unit.file(customerId);
  const keep = rankOfLetter.indexOf(lettersOfColumn[to] ?? null);
  for (const { id, body } of facts.followUp.facts) {
    if (body.kind === 'handedOver') takeBack(unit, customerId, id);
    if (body.kind !== 'stepDone') continue;
    const item = facts.items.find(({ itemId }) => itemId === body.itemId);
    const letter = item?.policy.steps.find(({ level }) => level === body.level)?.letter ?? null;
    if (letter !== null && rankOfLetter.indexOf(letter) > keep) takeBack(unit, customerId, id);
  }
  return ok({});
}

function appended(unit: Unit, customerId: string, decided: Result<readonly NewFact[]>): Result<object> {
  if (!decided.ok) return decided;
  for (const { body, on } of decided.value) unit.record(customerId, body, on);
  return ok({});
}
