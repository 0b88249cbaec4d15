import { documentOf, standingOf, type CustomerFile } from '#app/customerFile';
import { countryOf } from '#app/settings';
import type { Ledger } from '#db/open';
import { assert } from '#domain/assert';
import { earlierOf, type PlainDate } from '#domain/calendar/plainDate';
import { usualSubject } from '#domain/company/companyFact';
import type { FollowUpEvent } from '#domain/followup/event';
import { invoiceLimitation, type InvoiceLimitation } from '#domain/limitation/invoiceLimitation';
import type { LimitationEvent } from '#domain/limitation/events';
import type { MediationOutcome } from '#domain/limitation/facts';
import type { LimitationSubject, LimitationWarning } from '#domain/limitation/limitation';

/** Where an event comes from: the user typed it, or the ledger knows it by itself. */
export type EventOrigin = 'typed' | 'money' | 'plan';
export type TracedEvent = LimitationEvent & {
  readonly origin: EventOrigin;
  /** Fact that can be taken back; null for money. */
  readonly factId: string | null;
  readonly noteId: string | null;
  /** How it ended, and the fact that says so; null while it lasts, and where its end was typed with it. */
  readonly end: { readonly factId: string; readonly outcome: MediationOutcome; readonly noteId: string | null } | null;
};

export type TracedLimitation = Omit<InvoiceLimitation, 'steps'> & {
  readonly steps: readonly (InvoiceLimitation['steps'][number] & { readonly event: TracedEvent })[];
};

type Chosen = { readonly subject: LimitationSubject; readonly startOn: PlainDate | null };

/** What the owner's invoices are usually for; null until he says so. */
export function usualSubjectOf(ledger: Ledger): LimitationSubject | null {
  return usualSubject(ledger.companyFacts.all());
}

/** The limitation of one invoice of a customer, from everything the ledger knows. */
export function limitationOfInvoice(ledger: Ledger, file: CustomerFile, documentId: string): TracedLimitation {
  const document = documentOf(file, documentId);
  const items = file.items.filter((item) => item.documentId === documentId && item.dueOn !== null);
  const own = lastChoice(file, documentId);
  const events = limitationEventsOf(file, documentId);
  const found = invoiceLimitation({
    country: countryOf(ledger),
    relation: file.customer.relation,
    subjects: {
      invoice: own?.subject ?? null,
      customer: lastChoice(file, null)?.subject ?? null,
      company: usualSubjectOf(ledger),
    },
    typedStartOn: own?.startOn ?? null,
    issuedOn: document.issuedOn,
    deliveredOn: document.deliveredOn,
    dueOn: items
      .flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn]))
      .reduce(earlierOf, items[0]?.dueOn ?? document.issuedOn),
    events,
  });
  return { ...found, steps: found.steps.map((step, index) => ({ ...step, event: eventAt(events, index) })) };
}

// Events are given in the order of their days, which is the order in which they come back as steps.
function eventAt(events: readonly TracedEvent[], index: number): TracedEvent {
  const event = events[index];
  assert(event !== undefined, 'a step for each event');
  return event;
}

/** Events that may move the last day, oldest first. */
export function limitationEventsOf(file: CustomerFile, documentId: string): readonly TracedEvent[] {
  const ends = mediationEnds(file.facts.followUp.facts);
  const facts = file.facts.followUp.facts.flatMap((fact) => typedEvent(fact, documentId, ends));
  return [...facts, ...moneyEvents(file, documentId), ...planEvents(file, documentId)].toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
}

type MediationEnd = NonNullable<TracedEvent['end']> & { readonly on: PlainDate };

/** How mediations ended, by the fact that began each. */
export function mediationEnds(facts: readonly FollowUpEvent[]): ReadonlyMap<string, MediationEnd> {
  return new Map(
    facts.flatMap(({ body, id, on }) =>
      body.kind === 'mediationEnded'
        ? [[body.eventId, { on, factId: id, outcome: body.outcome, noteId: body.noteId }] as const]
        : [],
    ),
  );
}

function typedEvent(
  { body, id, on }: FollowUpEvent,
  documentId: string,
  ends: ReadonlyMap<string, MediationEnd>,
): readonly TracedEvent[] {
  if (body.kind !== 'limitationEvent' || !body.documentIds.includes(documentId)) return [];
  const { noteId, what } = body;
  const end = ends.get(id) ?? null;
  return [{ kind: what, on, endedOn: end?.on ?? body.endedOn, origin: 'typed', factId: id, noteId, end }];
}

// Money the customer sent for this invoice, on the day it came.
function moneyEvents(file: CustomerFile, documentId: string): readonly TracedEvent[] {
  const days = file.items
    .filter((item) => item.documentId === documentId && item.dueOn !== null)
    .flatMap(({ id }) => standingOf(file, id).movements)
    .filter(({ how, sourceItemId }) => how === 'payment' && sourceItemId !== null)
    .map(({ on, sourceItemId }) => {
      const source = file.items.find(({ id }) => id === sourceItemId);
      return source === undefined ? on : documentOf(file, source.documentId).issuedOn;
    });
  return [...new Set(days)].map((on) => ({
    ...{ kind: 'partPayment' as const, on, endedOn: null },
    ...{ origin: 'money' as const, factId: null, noteId: null, end: null },
  }));
}

// The signature under a plan acknowledges the debt of all the invoices it spreads; words on the phone do not.
function planEvents(file: CustomerFile, documentId: string): readonly TracedEvent[] {
  const itemIds = new Set(file.items.filter((item) => item.documentId === documentId).map(({ id }) => id));
  return signedPlans(file)
    .filter((plan) => plan.itemIds.some((itemId) => itemIds.has(itemId)))
    .map(({ signedOn }) => ({
      ...{ kind: 'signedPlan' as const, on: signedOn, endedOn: null },
      ...{ origin: 'plan' as const, factId: null, noteId: null, end: null },
    }));
}

type SignedPlan = { readonly itemIds: readonly string[]; readonly signedOn: PlainDate };

function signedPlans({ facts }: CustomerFile): readonly SignedPlan[] {
  const all = facts.followUp.facts;
  return all.flatMap(({ body, on }) => {
    if (body.kind !== 'planSigned') return [];
    const plan = all.find((fact) => fact.body.kind === 'planProposed' && fact.body.planId === body.planId);
    return plan?.body.kind === 'planProposed' ? [{ itemIds: plan.body.itemIds, signedOn: on }] : [];
  });
}

function lastChoice(file: CustomerFile, documentId: string | null): Chosen | null {
  const choices = file.facts.followUp.facts.flatMap(({ body }) =>
    body.kind === 'limitationChosen' && body.documentId === documentId ? [body] : [],
  );
  return choices.at(-1) ?? null;
}

/** The degree of warning the user saw last about this last day; null: none, or the day moved since. */
export function seenWarning(file: CustomerFile, documentId: string, lastDay: PlainDate): LimitationWarning | null {
  const seen = file.facts.followUp.facts.flatMap(({ body }) => (body.kind === 'limitationSeen' ? body.seen : []));
  return seen.findLast((one) => one.documentId === documentId && one.lastDay === lastDay)?.warning ?? null;
}
