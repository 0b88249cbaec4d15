import { plainDate } from '#domain/calendar/plainDate';
import type { EventBody, FollowUpEvent } from '#domain/followup/event';
import type { CustomerFacts, OpenItem } from '#domain/followup/facts';
import type { FollowUpPolicy, Step } from '#domain/followup/policy';
import { defaultFollowUpRules } from '#domain/followup/policy';
import { foldFollowUp } from '#domain/followup/state';
import { cents, zeroCents } from '#domain/money/cents';

/** A letter `days` after the due date, granting no deadline; whatever else a test needs is said in `parts`. */
export function aStep(level: number, days: number, parts: Partial<Step> = {}): Step {
  return {
    level,
    key: `level_${level}`,
    channel: 'letter',
    letter: 'reminder1',
    offset: { from: 'dueDate', days, ifDayOff: 'stay' },
    grace: null,
    isOptional: false,
    isOn: true,
    isRepeated: false,
    fee: null,
    minAmount: zeroCents,
    maxAmount: null,
    ...parts,
  };
}

/** A sequence of letters after the due date: `letters(5, 20, 40)`. */
export function letters(...days: readonly number[]): FollowUpPolicy {
  return aPolicy(days.map((day, index) => aStep(index + 1, day)));
}

export function aPolicy(steps: readonly Step[], parts: Partial<FollowUpPolicy> = {}): FollowUpPolicy {
  return { id: 'test', name: 'test', country: 'FR', relation: 'B2B', isDefault: false, steps, ...parts };
}

/** Item `id` of document `F-id`: 100.00 due on 2026-01-01, with letters 5, 20 and 40 days later. */
export function anItem(itemId: string, parts: Partial<OpenItem> = {}): OpenItem {
  return {
    itemId,
    documentId: `document-${itemId}`,
    documentNumber: `F-${itemId}`,
    issuedOn: plainDate('2025-12-01'),
    dueOn: plainDate('2026-01-01'),
    openCents: cents(10_000),
    originalCents: cents(10_000),
    isBlocked: false,
    policy: letters(5, 20, 40),
    ...parts,
  };
}

/** Facts of customer C in the order given: `[day, body]`. */
export function events(...told: readonly (readonly [on: string, body: EventBody])[]): readonly FollowUpEvent[] {
  return told.map(([on, body], index) => ({
    id: `event-${index + 1}`,
    customerId: 'C',
    on: plainDate(on),
    seq: index + 1,
    body,
  }));
}

/** Customer C, a French business, without minimum gap. */
export function customer(
  items: readonly OpenItem[],
  told: readonly FollowUpEvent[] = [],
  parts: Partial<CustomerFacts> = {},
): CustomerFacts {
  return {
    customerId: 'C',
    relation: 'B2B',
    rules: { ...defaultFollowUpRules('FR'), minimumGapDays: 0 },
    items,
    receipts: [],
    followUp: foldFollowUp(told),
    unallocated: zeroCents,
    isLocked: false,
    allPausedUntil: null,
    ...parts,
  };
}

/** The fact that a step was taken; by letter unless said. */
export function done(
  itemId: string,
  level: number,
  parts: Partial<Extract<EventBody, { kind: 'stepDone' }>> = {},
): EventBody {
  return { kind: 'stepDone', itemId, level, channel: 'letter', deadlineOn: null, causedBy: null, ...parts };
}
