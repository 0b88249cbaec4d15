import { loadCustomerFile, openClaimsOf, standingOf, unallocatedOf, type CustomerFile } from '#app/customerFile';
import { limitationOfInvoice, seenWarning } from '#app/limitation/limitations';
import { invoiceState } from '#app/projections/invoiceState';
import { nextChangeOn } from '#app/projections/nextChange';
import { proposalRows } from '#app/projections/proposalRows';
import type { Ledger } from '#db/open';
import type { CustomerProjection, CustomerStateRow, ItemStateRow } from '#db/repositories/projections';
import { present } from '#domain/assert';
import { earlierOf, type PlainDate } from '#domain/calendar/plainDate';
import { alertsOf, type Alert } from '#domain/followup/alerts';
import { askedToday } from '#domain/followup/askedToday';
import { followedItem } from '#domain/followup/facts';
import type { Cents } from '#domain/money/cents';
import { boardColumn } from '#domain/followup/board';
import { nextAction, whatIsDue, type NextAction } from '#domain/followup/due';
import { itemFollowUp } from '#domain/followup/state';
import { nextPlanAction, planTasks, type PlanTask } from '#domain/followup/planTasks';
import { lastTaken } from '#domain/followup/schedule';

/** Makes again what is kept for speed of one customer, as of `today`. */
export function projectCustomer(ledger: Ledger, customerId: string, today: PlainDate): void {
  const file = present(loadCustomerFile(ledger, customerId, today), `customer ${customerId}`);
  ledger.projections.replace(projectionOf(ledger, file, today));
}

/** Throws every projection away and makes it again from the facts. */
export function rebuildProjections(ledger: Ledger, today: PlainDate): void {
  for (const customerId of ledger.customers.ids()) projectCustomer(ledger, customerId, today);
}

/** What is to be kept of a customer: a pure look at his file. */
export function projectionOf(ledger: Ledger, file: CustomerFile, today: PlainDate): CustomerProjection {
  const due = whatIsDue(file.facts, today);
  const limitations = openLimitations(ledger, file);
  const items = file.facts.items.map((item): ItemStateRow & { readonly next: NextAction | null } => {
    const next = item.openCents > 0 ? nextAction(file.facts, item.itemId, today) : null;
    return {
      itemId: item.itemId,
      documentId: item.documentId,
      customerId: file.customer.id,
      dueOn: itemFollowUp(file.facts.followUp, item.itemId).changedDueOn ?? item.dueOn,
      openCents: item.openCents,
      levelDone: lastTaken(itemFollowUp(file.facts.followUp, item.itemId).taken)?.level ?? null,
      state: invoiceState([standingOf(file, item.itemId)], item.originalCents),
      nextOn: next?.date ?? null,
      nextLevel: next?.level ?? null,
      limitationOn: item.openCents > 0 ? (limitations.get(item.documentId)?.lastDay ?? null) : null,
      limitationSeen: item.openCents > 0 ? (limitations.get(item.documentId)?.seen ?? null) : null,
      next,
    };
  });
  return {
    customer: customerRow(
      ledger,
      file,
      items,
      due.proposals.some(({ isRecorded }) => !isRecorded),
      today,
    ),
    items: items.map(({ next: _next, ...row }) => row).sort(byDueOn),
    proposals: proposalRows(file, due),
  };
}

// Of every invoice with something open; what is paid grows old as it may.
function openLimitations(ledger: Ledger, file: CustomerFile) {
  const open = new Set(file.facts.items.flatMap((item) => (item.openCents > 0 ? [item.documentId] : [])));
  return new Map(
    [...open].map((documentId) => {
      const { lastDay } = limitationOfInvoice(ledger, file, documentId);
      return [documentId, { lastDay, seen: seenWarning(file, documentId, lastDay) }] as const;
    }),
  );
}

function byDueOn(a: ItemStateRow, b: ItemStateRow): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return a.itemId < b.itemId ? -1 : 1;
}

type ItemWithNext = ItemStateRow & { readonly next: NextAction | null };

function customerRow(
  ledger: Ledger,
  file: CustomerFile,
  items: readonly ItemWithNext[],
  hasUnrecorded: boolean,
  today: PlainDate,
): CustomerStateRow {
  const open = items.filter(({ openCents }) => openCents > 0);
  const planNext = nextPlanAction(file.facts, today);
  const soonest = open
    .flatMap(({ itemId, next }): readonly ComingStep[] => (next === null ? [] : [{ itemId, next }]))
    .concat(planNext === null ? [] : [{ itemId: null, next: planNext }])
    .toSorted((a, b) => (a.next.date < b.next.date ? -1 : a.next.date > b.next.date ? 1 : 0))[0];
  const { disputes, pauses, promises } = file.facts.followUp;
  return {
    customerId: file.customer.id,
    balanceCents: file.account.balance,
    claimsCents: openClaimsOf(file),
    openCents: open.reduce((sum, { openCents }) => sum + openCents, 0),
    creditCents: unallocatedOf(file),
    oldestDueOn: open.map(({ dueOn }) => dueOn).toSorted()[0] ?? null,
    boardColumn: boardColumn(file.facts, today),
    nextOn: hasUnrecorded
      ? today
      : nextChangeOn(
          file,
          items.flatMap(({ next }) => (next === null ? [] : [next.date])),
          today,
        ),
    nextAction: soonest === undefined ? null : nextActionText(soonest.itemId, soonest.next),
    hasPromise: flag(promises.some(({ isCancelled, promisedOn }) => !isCancelled && promisedOn >= today)),
    hasDispute: flag(disputes.some(({ closedOn }) => closedOn === null)),
    isPaused: flag(pauses.some(({ endedOn, untilOn }) => endedOn === null && (untilOn === null || untilOn >= today))),
    hasMail: flag(ledger.mails.ofCustomer(file.customer.id).length > 0),
    alert: alertText(file, today),
    planTask: planTaskText(file, today),
  };
}

/** What a plan asks for today, as the day's list shows it. */
export type KeptPlanTask = PlanTask & { readonly dueFirstOn: PlainDate };

function planTaskText({ facts }: CustomerFile, today: PlainDate): string | null {
  const [first] = planTasks(facts, today);
  if (first === undefined) return null;
  const plan = facts.followUp.plans.find(({ planId }) => planId === first.planId);
  const kept: KeptPlanTask = { ...first, dueFirstOn: plan?.instalments[(first.rank ?? 1) - 1]?.dueOn ?? first.dueOn };
  return JSON.stringify(kept);
}

/** A word not kept, as the day's list shows it: what happened first, and what may be asked about it today. */
export type KeptAlert = Pick<Alert, 'kind' | 'id' | 'missedOn' | 'missing'> & {
  readonly amount: Cents;
  readonly dueOn: PlainDate;
};

function alertText({ facts }: CustomerFile, today: PlainDate): string | null {
  const alerts = alertsOf(facts, today);
  const [first] = alerts;
  if (first === undefined) return null;
  const itemIds = new Set(alerts.flatMap((alert) => alert.itemIds));
  const items = facts.items.filter(({ itemId }) => itemIds.has(itemId));
  const { id, kind, missedOn, missing } = first;
  const kept: KeptAlert = {
    ...{ kind, id, missedOn, missing },
    amount: askedToday(facts, items, today),
    // Of a plan the date that was missed counts, not that of the invoice.
    dueOn:
      kind === 'missedInstalment'
        ? missedOn
        : items.map((item) => followedItem(facts, item).dueOn).reduce(earlierOf, today),
  };
  return JSON.stringify(kept);
}

type ComingStep = { readonly itemId: string | null; readonly next: NextAction };

function nextActionText(itemId: string | null, { channel, date, key, level }: NextAction): string {
  return JSON.stringify({ on: date, channel, key, level, itemId });
}

function flag(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}
