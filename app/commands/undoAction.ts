import { act, type Unit } from '#app/act';
import { touchOwing, usualForCompany } from '#app/commands/chooseLimitation';
import { standingOf, type CustomerFile } from '#app/customerFile';
import { takeMergeApart } from '#app/commands/mergeCustomers';
import type { Context } from '#app/context';
import { areLossesSound } from '#app/lostDebt/losses';
import { actOnMany, type Work } from '#app/prepared';
import { inSlices } from '#app/slices';
import { reverseEntry, rootEntry, standsBy, takeBackDocument } from '#app/money/takeBack';
import type { Action } from '#db/repositories/actions';
import { present } from '#domain/assert';
import { allKnown, areApart, ratesEntered } from '#domain/company/companyFact';
import { ok, reject, type Result } from '#domain/result';

export type UndoRefusal = 'action.unknown' | 'action.alreadyUndone' | 'action.cannotBeUndone' | 'merge.usedSince';
export type Undone = {
  readonly actionId: string | null;
  readonly name: string;
  readonly params: Action['params'];
};

/**
 * Takes back what one action did, by counter-entries and counter-events: nothing is erased. Undoing an undo does it
 * again. Refused when later facts rest on it: they are to be undone first.
 */
export function undoAction(
  ctx: Context,
  { actionId, reason }: { readonly actionId: string; readonly reason?: string },
): Result<Undone, UndoRefusal> {
  const { actions } = ctx.ledger;
  const action = actions.get(actionId);
  if (action === null) return reject('action.unknown');
  if (actions.undoOf(actionId) !== null) return reject('action.alreadyUndone');

  const { customerId, name, params } = firstOf(ctx, action);
  // Once it counts, it counts: the window said so before.
  if (name === 'trial.ended') return reject('action.cannotBeUndone');
  const result = act(ctx, { name, params, customerId, undoes: actionId }, (unit) => {
    if (customerId !== null) unit.note(customerId, reason);
    for (const factId of action.facts.company?.toReversed() ?? []) undoCompanyFact(unit, factId);
    for (const eventId of action.facts.events.toReversed()) undoEvent(unit, eventId);
    for (const entryId of action.facts.entries.toReversed()) undoEntry(unit, entryId);
    const merges = takeApart(unit, action);
    if (!merges.ok) return merges;
    if (name === usualForCompany) touchOwing(unit);
    const isLast = (action.facts.bank?.toReversed() ?? []).every((stateId) => undoBankState(unit, stateId));
    return isLast && isSound(unit) ? ok({}) : reject('action.cannotBeUndone');
  });
  return result.ok ? ok({ ...result.value, name, params }) : result;
}

/**
 * The same, and an action about many customers is taken back a little at a time, so that the window goes on: the posting
 * of a whole tour above all.
 */
export async function undoBitByBit(
  ctx: Context,
  millis: () => number,
  request: { readonly actionId: string; readonly reason?: string },
): Promise<Result<Undone, UndoRefusal>> {
  const { actions, events } = ctx.ledger;
  const action = actions.get(request.actionId);
  if (action === null || !isOfMany(ctx, action)) return undoAction(ctx, request);
  const { customerId, name, params } = firstOf(ctx, action);
  const done = await actOnMany(ctx, millis, async (): Promise<Result<Work<OfCustomer, UndoRefusal>, UndoRefusal>> => {
    if (actions.undoOf(action.id) !== null) return reject('action.alreadyUndone');
    const eventsOf = new Map<string, string[]>();
    await inSlices(millis, action.facts.events.toReversed(), (eventId) => {
      const event = present(events.get(eventId), `event ${eventId}`);
      eventsOf.set(event.customerId, [...(eventsOf.get(event.customerId) ?? []), eventId]);
    });
    return ok({
      action: { name, params, customerId, undoes: action.id },
      items: [...eventsOf].map(([of, eventIds]) => ({ customerId: of, eventIds })),
      prepare: (unit, one) => {
        for (const eventId of one.eventIds) undoEvent(unit, eventId);
        return isFileSound(unit.file(one.customerId)) ? ok({}) : reject('action.cannotBeUndone');
      },
    });
  });
  const undone = present(done, 'an action to undo');
  return undone.ok ? ok({ ...undone.value, name, params }) : undone;
}

/** What an action did to one customer, newest first. */
type OfCustomer = { readonly customerId: string; readonly eventIds: readonly string[] };

/** Facts that are taken back at once, before anybody notices. */
const atOnceMax = 20;

// Facts of the follow-up alone, of more than one customer, none of whom became another.
function isOfMany(ctx: Context, action: Action): boolean {
  const { bank = [], company = [], entries, events } = action.facts;
  if (events.length <= atOnceMax || entries.length + bank.length + company.length > 0) return false;
  const { customerId, name } = firstOf(ctx, action);
  return customerId === null && name.startsWith('letters.');
}

// Two customers who were one are two again, or the other way round.
function takeApart(unit: Unit, action: Action): Result<object, UndoRefusal> {
  for (const eventId of action.facts.events) {
    const taken = takeMergeApart(unit, eventId);
    if (!taken.ok) return taken;
  }
  return ok({});
}

// The action at the root of a chain of undo and redo: it gives the words.
function firstOf(ctx: Context, action: Action): Action {
  return action.undoes === null
    ? action
    : firstOf(ctx, present(ctx.ledger.actions.get(action.undoes), 'undone action'));
}

function undoEvent(unit: Pick<Unit, 'ctx' | 'record'>, eventId: string): void {
  const { events } = unit.ctx.ledger;
  const event = present(events.get(eventId), `event ${eventId}`);
  // What was taken back by another action, and given again since, stands: then the giving again is what is undone.
  let last = eventId;
  let stands = true;
  for (let next = events.undoOf(last); next !== null; next = events.undoOf(last)) {
    last = next;
    stands = !stands;
  }
  if (stands) unit.record(event.customerId, { kind: 'undone', undoes: last });
}

function undoCompanyFact(unit: Unit, factId: string): void {
  if (unit.ctx.ledger.companyFacts.undoOf(factId) === null) unit.establish({ kind: 'undone', undoes: factId });
}

// A movement that was decided again since is undone in its turn. One that is back where this action left it is free.
function undoBankState(unit: Unit, stateId: string): boolean {
  const { bank } = unit.ctx.ledger;
  const done = present(bank.state(stateId), `bank state ${stateId}`);
  const last = bank.lastState(done.subjectId);
  if (last?.state !== done.state) return false;
  if (done.state === 'matched' && last.made.join() !== done.made.join()) return false;
  unit.mark(done.subjectId, done.was, done.made);
  return true;
}

function undoEntry(unit: Unit, entryId: string): void {
  if (standsBy(unit.ctx, entryId) === null) return;
  const { entry, isAgain } = rootEntry(unit.ctx, entryId);
  const { customerId, documentId } = entry.postings[0] ?? {};
  const isMoney = isAgain && (entry.kind === 'payment' || entry.kind === 'creditNote');
  // What a payment settled later goes with it.
  if (isMoney && typeof customerId === 'string' && typeof documentId === 'string') {
    takeBackDocument(unit, customerId, documentId);
  } else {
    reverseEntry(unit, entryId);
  }
}

// Two rates never claim the same day, nothing may be settled beyond what it is, and no claim paid beyond what was asked.
function isSound(unit: Unit): boolean {
  return areApart(ratesEntered(unit.ctx.ledger.companyFacts.all(), allKnown)) && filesAreSound(unit);
}

function filesAreSound(unit: Unit): boolean {
  return unit.touched().every((customerId) => isFileSound(unit.file(customerId)));
}

function isFileSound(file: CustomerFile): boolean {
  const itemsHold = file.items.every((item) => {
    const { remaining } = standingOf(file, item.id);
    return item.amount > 0 ? remaining >= 0 && remaining <= item.amount : remaining <= 0 && remaining >= item.amount;
  });
  const waivedClaims = file.claims.every(({ open }) => open >= 0);
  const claimIds = new Set(file.claims.map(({ claimId }) => claimId));
  const paidClaims = [...file.account.claimsPaidLater].every(([claimId, paid]) => paid === 0 || claimIds.has(claimId));
  return itemsHold && waivedClaims && paidClaims && areLossesSound(file);
}
