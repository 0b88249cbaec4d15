import { act, type Unit } from '#app/act';
import type { Context } from '#app/context';
import { privateNoteId } from '#app/queries/customerFileView';
import { reading } from '#app/queries/reading';
import { runOf } from '#app/runs/runState';
import { customerSearchText } from '#app/searchTexts';
import type { Customer } from '#db/repositories/customers';
import type { StoredEvent } from '#db/repositories/events';
import { present } from '#domain/assert';
import type { EventBody } from '#domain/followup/event';
import { filledFields, whoIsWho, type FilledField, type MergeBody } from '#domain/followup/mergeFacts';
import { ok, reject, type Result } from '#domain/result';

export type MergeRefusal = 'customer.unknown' | 'merge.same' | 'merge.otherRelation' | 'merge.letterWaiting';

/**
 * Says that two customers are one: what was recorded of `goneId` is read as the facts of `keptId` from now on. Nothing
 * recorded is changed. Empty fields of the one who stays are filled from the other, and both private notes stand in his.
 */
export function mergeCustomers(
  ctx: Context,
  { goneId, keptId }: { readonly keptId: string; readonly goneId: string },
): Result<{ readonly actionId: string | null }, MergeRefusal> {
  const { customers } = ctx.ledger;
  const [kept, gone] = [customers.get(keptId), customers.get(goneId)];
  if (kept === null || gone === null) return reject('customer.unknown');
  if (kept.id === gone.id) return reject('merge.same', { customer: kept.name });
  // What may be asked of a consumer and of a business differs: which of the two he is has to be said first.
  if (kept.relation !== gone.relation) return reject('merge.otherRelation', { customer: kept.name, other: gone.name });
  if (hasLetterWaiting(ctx, [kept.id, gone.id])) return reject('merge.letterWaiting', { customer: kept.name });

  // Who it was is looked up when it is told: a name may be erased, an action may not.
  const params = { otherId: gone.id, number: gone.number };
  return act(ctx, { name: 'customer.merged', customerId: kept.id, params }, (unit) => {
    const filled = filledFields.filter((field) => isEmpty(kept, field) && !isEmpty(gone, field));
    const lastEntry = ctx.ledger.journal.lastSeq();
    unit.record(kept.id, { kind: 'customerMerged', fromId: gone.id, filled, lastEntry });
    refill(unit, kept.id, { fromId: gone.id, filled });
    joinNotes(unit, kept.id, gone.id);
    applyMerges(unit);
    return ok({});
  });
}

/** Whether a letter is printed and not posted: it stands in a tour under the customer it was made for. */
export function hasLetterWaiting({ ledger }: Context, ids: readonly string[]): boolean {
  return ledger.runs
    .allUnderWay()
    .flatMap((stored) => runOf(stored).state.letters)
    .some(({ customerId, letterId }) => letterId !== null && ids.includes(ledger.customers.today(customerId)));
}

type StoredMerge = { readonly id: string; readonly into: string; readonly body: string };

// Makes the merges that stand count, after one was recorded or taken back; whoever is concerned is read again.
function applyMerges(unit: Unit): void {
  const { ctx } = unit;
  const { customers, projections } = ctx.ledger;
  const recorded = reading<StoredMerge>(
    ctx,
    `SELECT id, customer_id AS "into", body FROM followup_event WHERE kind = 'customerMerged' ORDER BY seq`,
  )
    .all()
    .map((row) => ({ ...row, from: (JSON.parse(row.body) as MergeBody).fromId }));
  const before = new Map(recorded.map(({ from }) => [from, customers.today(from)]));
  customers.setMerges(whoIsWho(recorded.filter(({ id }) => !isTakenBack(ctx, id))));
  for (const [from, was] of before) {
    const now = customers.today(from);
    if (now === was) continue;
    // His rows go before they are made anew for whom he is today.
    for (const id of new Set([from, was, now])) projections.remove(id);
    unit.touch(was);
    unit.touch(now);
  }
}

function isTakenBack(ctx: Context, eventId: string): boolean {
  const undo = ctx.ledger.events.undoOf(eventId);
  return undo !== null && !isTakenBack(ctx, undo);
}

/**
 * Lets an undoing, or the undoing of one, count where the fact it takes back is a merge: two customers again, or one.
 * Refused when something was done for the one they were, and stands: it belongs to neither of the two alone.
 */
export function takeMergeApart(unit: Unit, eventId: string): Result<object, 'merge.usedSince'> {
  const { ctx } = unit;
  const merge = mergeAtRoot(ctx, eventId);
  if (merge === null) return ok({});
  const { body, customerId, id } = merge;
  const isApart = isTakenBack(ctx, id);
  if (isApart && isUsedSince(ctx, merge)) {
    return reject('merge.usedSince', { customer: ctx.ledger.customers.get(customerId)?.name ?? '' });
  }
  if (isApart) unfill(unit, customerId, body);
  else refill(unit, customerId, body);
  applyMerges(unit);
  return ok({});
}

type MergeEvent = StoredEvent & { readonly body: MergeBody };

function mergeAtRoot(ctx: Context, eventId: string): MergeEvent | null {
  const event = ctx.ledger.events.get(eventId);
  if (event === null) return null;
  const { body } = event;
  if (body.kind === 'undone') return mergeAtRoot(ctx, body.undoes);
  return body.kind === 'customerMerged' ? { ...event, body } : null;
}

function isUsedSince(ctx: Context, { body: { lastEntry }, customerId, seq: mergedAt }: MergeEvent): boolean {
  const { events, journal } = ctx.ledger;
  const isDone = events
    .ofCustomer(customerId)
    .some(({ body, id, seq }) => seq > mergedAt && !recordedByItself.has(body.kind) && !isTakenBack(ctx, id));
  if (isDone) return true;
  // A reversal of what was booked since leaves nothing; one of what was booked before does.
  return journal.entriesAfter(customerId, lastEntry).some((seq) => {
    const [entry] = journal.page(seq - 1, 1);
    if (entry === undefined || journal.reversalOf(entry.id) !== null) return false;
    const corrected = entry.corrects === null ? null : journal.get(entry.corrects);
    return corrected === null || corrected.seq <= lastEntry;
  });
}

// Nobody did these, and the next day makes them again.
const recordedByItself: ReadonlySet<EventBody['kind']> = new Set(['stepProposed', 'undone']);

// Empties the fields that a merge filled, where they still say the same.
function unfill(unit: Unit, keptId: string, { filled, fromId }: MergeBody): void {
  const { customers } = unit.ctx.ledger;
  const kept = present(customers.recorded(keptId), `customer ${keptId}`);
  const gone = present(customers.recorded(fromId), `customer ${fromId}`);
  const same = filled.filter((field) => fieldsOf[field].every((key) => kept[key] === gone[key]));
  const emptied = Object.fromEntries(same.flatMap((field) => fieldsOf[field]).map((key) => [key, nothing[key]]));
  save(unit, { ...kept, ...emptied });
}

type Field = (typeof fieldsOf)[FilledField][number];

const fieldsOf = {
  code: ['code'],
  recipient: ['recipient'],
  address: ['street', 'postcode', 'city', 'addressExtra', 'addressSeenOn'],
  phone: ['phone', 'phoneE164'],
  email: ['email'],
  companyNumber: ['companyNumber'],
  vatNumber: ['vatNumber'],
  terms: ['termsDays', 'termsEndOfMonth'],
  penalties: ['penaltiesOnInvoices'],
  // Whoever was never to be reminded is not reminded under his other name.
  lock: ['isLocked'],
} as const satisfies Record<FilledField, readonly (keyof Customer)[]>;

const nothing: Pick<Customer, Field> = {
  ...{ code: null, recipient: '', street: '', postcode: '', city: '', addressExtra: '', addressSeenOn: null },
  ...{ phone: '', phoneE164: null, email: '', companyNumber: '', vatNumber: '' },
  ...{ termsDays: null, termsEndOfMonth: false, penaltiesOnInvoices: null, isLocked: false },
};

// A town without a street is an address all the same: nothing of it is overwritten.
function isEmpty(customer: Customer, field: FilledField): boolean {
  return fieldsOf[field].every((key) => customer[key] === nothing[key]);
}

function refill(unit: Unit, keptId: string, { filled, fromId }: Pick<MergeBody, 'filled' | 'fromId'>): void {
  const { customers } = unit.ctx.ledger;
  const kept = present(customers.recorded(keptId), `customer ${keptId}`);
  const gone = present(customers.recorded(fromId), `customer ${fromId}`);
  const keys = filled.filter((field) => isEmpty(kept, field)).flatMap((field) => fieldsOf[field]);
  save(unit, { ...kept, ...Object.fromEntries(keys.map((key) => [key, gone[key]])) });
}

function save({ ctx }: Unit, customer: Customer): void {
  ctx.ledger.customers.save(customer, ctx.clock.now());
  ctx.ledger.search.put('customer', customer.id, customerSearchText(customer));
}

function joinNotes({ ctx }: Unit, keptId: string, goneId: string): void {
  const { notes } = ctx.ledger;
  const id = privateNoteId(keptId);
  const texts = [notes.get(id)?.text ?? '', notes.get(privateNoteId(goneId))?.text ?? ''];
  const text = [...new Set(texts.filter((each) => each.trim() !== ''))].join('\n\n');
  if (text === (texts[0] ?? '')) return;
  notes.save({ id, customerId: keptId, text, isPrivate: true, updatedAt: ctx.clock.now() });
}
