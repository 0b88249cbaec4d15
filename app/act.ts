import type { Context } from '#app/context';
import { fileWith, loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { projectionOf } from '#app/projections/projectCustomer';
import { closedTo } from '#app/closings';
import { guarded } from '#db/failure';
import type { StoredEvent } from '#db/repositories/events';
import type { ActionFacts } from '#db/repositories/actions';
import type { BankStateName } from '#db/repositories/bank';
import { assert, present } from '#domain/assert';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import type { CompanyFact, CompanyFactBody } from '#domain/company/companyFact';
import type { EventBody, FollowUpEvent } from '#domain/followup/event';
import { companyChainText, entryChainText, eventChainText } from '#domain/ledger/chain';
import type { JournalEntry } from '#domain/ledger/entry';
import type { EntryDraft } from '#domain/ledger/entryDrafts';
import type { Refusal, Result } from '#domain/result';

/** What a command does its work with: everything it appends belongs to one action and one transaction. */
export type Unit = {
  readonly ctx: Context;
  readonly today: PlainDate;
  /** Appends a journal entry; gives its id. */
  readonly post: (draft: EntryDraft) => string;
  /** Appends a fact of the follow-up; gives its id. */
  readonly record: (customerId: string, body: EventBody, on?: PlainDate) => string;
  /** Appends a fact of the whole business, a rate or a reading of the law; gives its id. */
  readonly establish: (body: CompanyFactBody) => string;
  /** Says what became of a statement or a movement of the bank; `made` are the papers a match made. */
  readonly mark: (subjectId: string, state: BankStateName, made?: readonly string[]) => void;
  /** Keeps a free text apart from the facts; null for an empty one. */
  readonly note: (customerId: string, text: string | undefined) => string | null;
  /** The customer as he stands now, with what this unit appended. */
  readonly file: (customerId: string) => CustomerFile;
  /** Something about this customer changed: he is read again, and his projections are made again. */
  readonly touch: (customerId: string) => void;
  /** Makes his projections now; a big piece of work does so customer by customer. */
  readonly project: (customerId: string) => void;
  /** Customers that this unit concerns so far. */
  readonly touched: () => readonly string[];
  /** Ids of what this unit appended so far, oldest first. */
  readonly appended: () => ActionFacts;
};

/** What the user sees in the history: code of the sentence, what it needs, whom it concerns. */
export type ActionName = {
  readonly name: string;
  readonly customerId?: string | null;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly undoes?: string;
  /**
   * What files of the bank or of another program bring may be dated in a period that is closed: it is listed for the
   * accountant. What is typed is refused.
   */
  readonly mayBackDate?: boolean;
};

class Rejected extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * Runs one command: one transaction in which it loads, decides and appends; then the action is written for undo, the
 * projections of the customers it touched are made, and all is committed. A refusal leaves nothing behind.
 */
export function act<Value extends object, Code extends string>(
  ctx: Context,
  action: ActionName,
  work: (unit: Unit) => Result<Value, Code>,
): Result<Value & { readonly actionId: string | null }, Code> {
  return transact(
    ctx,
    (unit) => {
      const result = work(unit);
      if (!result.ok) return result;
      return { ok: true, value: { ...result.value, actionId: writeAction(unit, action) } };
    },
    action.mayBackDate,
  );
}

/** Like `act`, for what no user did and nobody undoes: the daily catch-up, a rebuild. */
export function transact<Value, Code extends string>(
  ctx: Context,
  work: (unit: Unit) => Result<Value, Code>,
  mayBackDate = false,
): Result<Value, Code> {
  const { db } = ctx.ledger;
  assert(!db.inTransaction, 'a command inside a command');
  const run = db.transaction((): Result<Value, Code> => {
    const unit = unitOf(ctx, mayBackDate);
    const result = work(unit);
    if (!result.ok) throw new Rejected(result.error);
    for (const customerId of unit.touched()) unit.project(customerId);
    return result;
  });
  try {
    return guarded(() => run.immediate());
  } catch (error) {
    if (error instanceof Rejected) return { ok: false, error: error.refusal as Refusal<Code> };
    throw error;
  }
}

function writeAction({ ctx, today, appended }: Unit, { name, customerId, params, undoes }: ActionName): string | null {
  const facts = appended();
  const others = (facts.company?.length ?? 0) + (facts.bank?.length ?? 0);
  const isEmpty = facts.entries.length + facts.events.length + others === 0;
  if (isEmpty) return null;
  const id = ctx.newId();
  ctx.ledger.actions.append({
    id,
    name,
    params: params ?? {},
    customerId: customerId ?? null,
    on: today,
    recordedAt: ctx.clock.now(),
    facts,
    undoes: undoes ?? null,
  });
  return id;
}

function unitOf(ctx: Context, mayBackDate: boolean): Unit {
  const { ledger, clock, newId, hash } = ctx;
  const today = clock.today();
  const touched = new Set<string>();
  const files = customerFiles(ctx, today);
  const entries: string[] = [];
  const events: string[] = [];
  const company: string[] = [];
  const bank: string[] = [];
  let lastEntryHash = ledger.journal.lastHash();
  let lastEventHash = ledger.events.lastHash();

  // A window, a file or a bank may still name a customer by the id he had before two were found to be one.
  const { today: whoIs } = ledger.customers;

  const touch = (customerId: string) => {
    touched.add(whoIs(customerId));
    files.forget(whoIs(customerId));
  };

  return {
    ctx,
    today,
    touch,
    project(recordedAs) {
      const customerId = whoIs(recordedAs);
      ledger.projections.replace(projectionOf(ledger, files.of(customerId), today));
      touched.delete(customerId);
      files.forget(customerId);
    },
    touched: () => [...touched],
    appended: () => ({
      ...{ entries, events },
      ...(company.length === 0 ? {} : { company }),
      ...(bank.length === 0 ? {} : { bank }),
    }),
    mark: bankMarker(ctx, bank),
    post(draft) {
      const entry: JournalEntry = { ...dated(ctx, draft, mayBackDate), id: newId() };
      const recordedAt = clock.now();
      lastEntryHash = hash(entryChainText(entry, recordedAt, lastEntryHash));
      ledger.journal.append(entry, recordedAt, lastEntryHash);
      entries.push(entry.id);
      for (const { customerId } of entry.postings) if (customerId !== null) touch(customerId);
      return entry.id;
    },
    record(recordedAs, body, on = today) {
      const customerId = whoIs(recordedAs);
      const event: FollowUpEvent = { id: newId(), customerId, on, seq: ledger.events.nextSeq(), body };
      const recordedAt = clock.now();
      lastEventHash = hash(eventChainText(event, recordedAt, lastEventHash));
      ledger.events.append(event, recordedAt, lastEventHash);
      events.push(event.id);
      touched.add(customerId);
      files.add(customerId, { ...event, recordedAt, hash: lastEventHash });
      return event.id;
    },
    establish: companyWriter(ctx, today, company),
    note(customerId, text) {
      if (text === undefined || text.trim() === '') return null;
      const id = newId();
      ledger.notes.save({ id, customerId, text: text.trim(), isPrivate: true, updatedAt: clock.now() });
      return id;
    },
    file: files.of,
  };
}

/** An entry dated in a closed period is refused, or stands there to be listed; matching counts from the day after. */
function dated(ctx: Context, draft: EntryDraft, mayBackDate: boolean): EntryDraft {
  const closed = closedTo(ctx);
  if (closed === null || draft.effectiveOn > closed) return draft;
  const first = addDays(closed, 1);
  if (draft.kind === 'allocation') return { ...draft, effectiveOn: first };
  if (mayBackDate) return draft;
  throw new Rejected({ code: 'closing.before', params: { on: draft.effectiveOn, closed, first } });
}

/** Appends facts of the whole business; their ids go into `appended`. */
function companyWriter(ctx: Context, today: PlainDate, appended: string[]): Unit['establish'] {
  const { clock, hash, ledger, newId } = ctx;
  return (body) => {
    const { companyFacts } = ledger;
    const fact: CompanyFact = { id: newId(), seq: companyFacts.nextSeq(), on: today, recordedAt: clock.now(), body };
    companyFacts.append(fact, hash(companyChainText(fact, companyFacts.lastHash())));
    appended.push(fact.id);
    return fact.id;
  };
}

/** Writes what became of a movement of the bank; the ids of what it wrote go into `marked`. */
function bankMarker({ clock, ledger, newId }: Context, marked: string[]): Unit['mark'] {
  return (subjectId, state, made = []) => {
    const id = newId();
    const was = ledger.bank.lastState(subjectId)?.state ?? 'none';
    ledger.bank.appendState({ id, subjectId, state, was, made }, clock.now());
    // What a match taught goes with it.
    if (was === 'matched') ledger.bank.forgetTaughtBy(subjectId);
    marked.push(id);
  };
}

const filesKept = 500;

/** The customers that a unit looks at, as they stand with what it appended. */
function customerFiles({ ledger }: Context, today: PlainDate) {
  const files = new Map<string, CustomerFile>();
  return {
    of(recordedAs: string): CustomerFile {
      const customerId = ledger.customers.today(recordedAs);
      const known = files.get(customerId);
      if (known !== undefined) return known;
      const loaded = present(loadCustomerFile(ledger, customerId, today), `customer ${customerId}`);
      // A big piece of work looks at thousands of customers, each of them once.
      if (files.size >= filesKept) files.clear();
      files.set(customerId, loaded);
      return loaded;
    },
    forget: (customerId: string): void => void files.delete(customerId),
    add(customerId: string, event: StoredEvent): void {
      const known = files.get(customerId);
      if (known !== undefined) files.set(customerId, fileWith(ledger, known, event));
    },
  };
}
