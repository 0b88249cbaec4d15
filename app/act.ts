import type { Context } from '#app/context';
import { loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { projectionOf } from '#app/projections/projectCustomer';
import { closedTo } from '#app/closings';
import { unitFiles, type UnitFiles } from '#app/unitFiles';
import { guarded } from '#db/failure';
import type { ActionFacts } from '#db/repositories/actions';
import type { BankStateName } from '#db/repositories/bank';
import type { Document, Item } from '#db/repositories/documents';
import { assert } from '#domain/assert';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import type { CompanyFact, CompanyFactBody } from '#domain/company/companyFact';
import type { EventBody, FollowUpEvent } from '#domain/followup/event';
import { companyChainText, entryChainText, eventChainText } from '#domain/ledger/chain';
import type { JournalEntry } from '#domain/ledger/entry';
import type { EntryDraft } from '#domain/ledger/entryDrafts';
import type { VatShare } from '#domain/ledger/vat';
import type { Refusal, Result } from '#domain/result';

/** What a command does its work with: everything it appends belongs to one action and one transaction. */
export type Unit = {
  readonly ctx: Context;
  readonly today: PlainDate;
  /** Appends a paper with its items, before anything of it is posted. */
  readonly issue: (document: Document, vat: readonly VatShare[], items: readonly Item[]) => void;
  /** The last paper of a kind that this unit issued; null: none so far. */
  readonly lastIssued: (kind: Document['kind']) => Document | null;
  /** Writes rows that stand beside the facts, in their order with them. */
  readonly beside: (write: () => void) => void;
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

/** The part of a unit with which money is booked, at once or to be written later. */
export type Booking = Omit<Unit, 'project' | 'touch' | 'establish'>;

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
    const unit = unitOf(ctx, { mayBackDate, ...atOnce(ctx) });
    const result = work(unit);
    if (!result.ok) throw new Rejected(result.error);
    for (const customerId of unit.touched()) unit.project(customerId);
    return result;
  });
  return orRefused(() => guarded(() => run.immediate()));
}

/** What a piece of work gives, or the refusal by which it was broken off. */
export function orRefused<Value, Code extends string>(work: () => Result<Value, Code>): Result<Value, Code> {
  try {
    return work();
  } catch (error) {
    if (error instanceof Rejected) return { ok: false, error: error.refusal as Refusal<Code> };
    throw error;
  }
}

/** Writes the action of what a unit appended; null: that is nothing. */
export function writeAction(
  { ctx, today, appended }: Booking,
  { name, customerId, params, undoes }: ActionName,
): string | null {
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

/** How a unit writes. */
export type UnitWriting = {
  readonly mayBackDate: boolean;
  /** Writes now, or keeps what is to be written, in its order. */
  readonly write: (write: () => void) => void;
  readonly files: UnitFiles;
};

function atOnce(ctx: Context): Omit<UnitWriting, 'mayBackDate'> {
  const today = ctx.clock.today();
  const load = (customerId: string) => loadCustomerFile(ctx.ledger, customerId, today);
  return { write: (write) => write(), files: unitFiles(ctx, load, 'written') };
}

/** A unit that appends to what stands now: nobody else may write before its work is written. */
export function unitOf(ctx: Context, { files, mayBackDate, write }: UnitWriting): Unit {
  const { ledger, clock, newId } = ctx;
  const today = clock.today();
  const touched = new Set<string>();
  const entries: string[] = [];
  const events: string[] = [];
  const company: string[] = [];
  const bank: string[] = [];
  const issued = new Map<Document['kind'], Document>();
  const journal = journalChain(ctx);
  const followUp = followUpChain(ctx);

  // A window, a file or a bank may still name a customer by the id he had before two were found to be one.
  const { today: whoIs } = ledger.customers;

  return {
    ctx,
    today,
    touch(customerId) {
      touched.add(whoIs(customerId));
      files.forget(whoIs(customerId));
    },
    project(recordedAs) {
      const customerId = whoIs(recordedAs);
      const projection = projectionOf(ledger, files.of(customerId), today);
      write(() => ledger.projections.replace(projection));
      touched.delete(customerId);
      files.forget(customerId);
    },
    touched: () => [...touched],
    appended: () => ({
      ...{ entries, events },
      ...(company.length === 0 ? {} : { company }),
      ...(bank.length === 0 ? {} : { bank }),
    }),
    issue(document, vat, items) {
      const recordedAt = clock.now();
      write(() => ledger.documents.append(document, vat, items, recordedAt));
      issued.set(document.kind, document);
      files.addPaper(whoIs(document.customerId), document, items);
    },
    lastIssued: (kind) => issued.get(kind) ?? null,
    beside: write,
    mark: bankMarker(ctx, bank, write),
    post(draft) {
      const entry: JournalEntry = { ...dated(ctx, draft, mayBackDate), id: newId() };
      const { recordedAt, sealed, seq } = journal(entry);
      write(() => ledger.journal.append(entry, recordedAt, sealed));
      entries.push(entry.id);
      const his = new Set(entry.postings.flatMap(({ customerId }) => (customerId === null ? [] : [whoIs(customerId)])));
      for (const customerId of his) {
        touched.add(customerId);
        files.addEntry(customerId, entry, seq);
      }
      return entry.id;
    },
    record(recordedAs, body, on = today) {
      const customerId = whoIs(recordedAs);
      const { event, recordedAt, sealed } = followUp({ id: newId(), customerId, on, body });
      write(() => ledger.events.append(event, recordedAt, sealed));
      events.push(event.id);
      touched.add(customerId);
      files.addEvent(customerId, { ...event, recordedAt, hash: sealed });
      return event.id;
    },
    establish: companyWriter(ctx, today, company),
    note: noteWriter(ctx, write),
    file: files.of,
  };
}

function noteWriter({ clock, ledger, newId }: Context, write: UnitWriting['write']): Unit['note'] {
  return (customerId, text) => {
    if (text === undefined || text.trim() === '') return null;
    const id = newId();
    const note = { id, customerId, text: text.trim(), isPrivate: true, updatedAt: clock.now() };
    write(() => ledger.notes.save(note));
    return id;
  };
}

// The places of new entries, and their seals, one after the other.
function journalChain({ clock, hash, ledger }: Context) {
  let last = ledger.journal.lastHash();
  let next = ledger.journal.nextSeq();
  return (entry: JournalEntry) => {
    const recordedAt = clock.now();
    const sealed = hash(entryChainText(entry, recordedAt, last));
    const seq = next;
    last = sealed;
    next += 1;
    return { recordedAt, sealed, seq };
  };
}

function followUpChain({ clock, hash, ledger }: Context) {
  let last = ledger.events.lastHash();
  let next = ledger.events.nextSeq();
  return (draft: Omit<FollowUpEvent, 'seq'>) => {
    const event: FollowUpEvent = { ...draft, seq: next };
    const recordedAt = clock.now();
    const sealed = hash(eventChainText(event, recordedAt, last));
    last = sealed;
    next += 1;
    return { event, recordedAt, sealed };
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
function bankMarker({ clock, ledger, newId }: Context, marked: string[], write: UnitWriting['write']): Unit['mark'] {
  const states = new Map<string, BankStateName>();
  return (subjectId, state, made = []) => {
    const id = newId();
    const recordedAt = clock.now();
    const was = states.get(subjectId) ?? ledger.bank.lastState(subjectId)?.state ?? 'none';
    states.set(subjectId, state);
    write(() => {
      ledger.bank.appendState({ id, subjectId, state, was, made }, recordedAt);
      // What a match taught goes with it.
      if (was === 'matched') ledger.bank.forgetTaughtBy(subjectId);
    });
    marked.push(id);
  };
}
