import type { PlainDate } from '#domain/calendar/plainDate';
import { addDays } from '#domain/calendar/plainDate';
import { nextAction } from '#domain/followup/due';
import type { CustomerFacts, OpenItem } from '#domain/followup/facts';
import { withNewFacts } from '#domain/followup/newFact';
import type { Channel, FollowUpPolicy, FollowUpRules, Step } from '#domain/followup/policy';
import { deadlineOf } from '#domain/followup/schedule';
import { foldFollowUp } from '#domain/followup/state';
import { cents, zeroCents } from '#domain/money/cents';
import type { Refusal } from '#domain/result';

/** A step of the preview with the day it would be taken. */
export type PreviewedStep = {
  readonly level: number;
  readonly key: string;
  readonly channel: Channel;
  readonly on: PlainDate;
  readonly deadlineOn: PlainDate | null;
  readonly isRepeated: boolean;
};

/**
 * The dates a sequence gives for an invoice due on `dueOn` that nobody pays, each step taken on its day. A repeated
 * step is shown once.
 */
export function previewSequence(
  policy: FollowUpPolicy,
  rules: FollowUpRules,
  { issuedOn, dueOn }: { readonly issuedOn: PlainDate; readonly dueOn: PlainDate },
): readonly PreviewedStep[] {
  const preview: PreviewedStep[] = [];
  let facts = unpaid(policy, rules, issuedOn, dueOn);
  let day = issuedOn;
  for (const _ of policy.steps) {
    const action = nextAction(facts, exampleId, day);
    const step = policy.steps.find(({ level }) => level === action?.level);
    if (action === null || step === undefined || preview.some(({ level }) => level === step.level)) break;

    const { channel, isRepeated, key, level } = step;
    const deadlineOn = deadlineOf(step, action.date, rules);
    preview.push({ level, key, channel, on: action.date, deadlineOn, isRepeated });
    facts = withNewFacts(facts, [
      { on: action.date, body: { kind: 'stepDone', itemId: exampleId, level, channel, deadlineOn, causedBy: null } },
    ]);
    day = addDays(action.date, 1);
  }
  return preview;
}

const exampleId = 'example';

function unpaid(policy: FollowUpPolicy, rules: FollowUpRules, issuedOn: PlainDate, dueOn: PlainDate): CustomerFacts {
  const amount = cents(100_000);
  const item: OpenItem = {
    itemId: exampleId,
    documentId: exampleId,
    documentNumber: exampleId,
    issuedOn,
    dueOn,
    openCents: amount,
    originalCents: amount,
    isBlocked: false,
    policy,
  };
  return {
    customerId: exampleId,
    relation: policy.relation,
    rules: { ...rules, country: policy.country, minimumGapDays: 0, tolerance: zeroCents, minAmount: zeroCents },
    items: [item],
    receipts: [],
    followUp: foldFollowUp([]),
    unallocated: zeroCents,
    isLocked: false,
    allPausedUntil: null,
  };
}

/** What is wrong with an edited sequence. */
export type PolicyRefusal =
  | 'policy.nameMissing'
  | 'policy.noStep'
  | 'policy.levelTwice'
  | 'policy.keyTwice'
  | 'policy.daysInvalid'
  | 'policy.graceInvalid'
  | 'policy.amountsInvalid'
  | 'policy.letterMissing'
  | 'policy.letterNotForCall'
  | 'policy.repeatNotLast'
  | 'policy.noticeNeeded'
  | 'policy.firstReminderFirst'
  | 'policy.firstReminderPeriod'
  | 'policy.feeForbidden';

const daysMax = 730;

/** Everything that is wrong with an edited sequence, step by step; empty when it may be used. */
export function checkPolicy(policy: FollowUpPolicy): readonly Refusal<PolicyRefusal>[] {
  const on = policy.steps.filter(({ isOn }) => isOn).toSorted((a, b) => a.level - b.level);
  const whole: readonly (readonly [PolicyRefusal, boolean])[] = [
    ['policy.nameMissing', policy.name.trim() === ''],
    ['policy.noStep', on.length === 0],
    ['policy.levelTwice', new Set(policy.steps.map(({ level }) => level)).size < policy.steps.length],
    ['policy.keyTwice', new Set(policy.steps.map(({ key }) => key)).size < policy.steps.length],
  ];
  const found = whole.filter(([, isWrong]) => isWrong).map(([code]): Refusal<PolicyRefusal> => ({ code, params: {} }));
  return [...found, ...on.flatMap((step) => checkStep(step, on, policy))];
}

function checkStep(
  step: Step,
  on: readonly Step[],
  { country, relation }: FollowUpPolicy,
): readonly Refusal<PolicyRefusal>[] {
  const before = on.slice(0, on.indexOf(step));
  const isBelgianConsumer = country === 'BE' && relation === 'B2C';
  const isPaper = step.channel !== 'call' && step.channel !== 'handover';
  const rules: readonly (readonly [PolicyRefusal, boolean])[] = [
    ['policy.daysInvalid', !areDaysValid(step)],
    ['policy.graceInvalid', step.grace !== null && !isWhole(step.grace.days, 1, 365)],
    ['policy.amountsInvalid', step.minAmount < 0 || (step.maxAmount !== null && step.maxAmount < step.minAmount)],
    ['policy.letterMissing', isPaper && step.letter === null],
    ['policy.letterNotForCall', step.channel === 'call' && step.letter !== null],
    ['policy.repeatNotLast', step.isRepeated && step !== on.at(-1)],
    ['policy.noticeNeeded', step.offset.from === 'formalNoticeDeadline' && !hasLetter(before, 'formalNotice')],
    ['policy.firstReminderFirst', isBelgianConsumer && isBeforeFirstReminder(step, before)],
    ['policy.firstReminderPeriod', isBelgianConsumer && step.letter === 'reminder1' && !givesLegalPeriod(step)],
    // A consumer pays for no reminder: CPCE (FR) L111-8, CDE (BE) XIX.2.
    ['policy.feeForbidden', relation === 'B2C' && step.fee !== null],
  ];
  return rules
    .filter(([, isWrong]) => isWrong)
    .map(([code]) => ({ code, params: { key: step.key, level: step.level } }));
}

// Only the due date has days before it that matter: a courtesy note.
function areDaysValid({ isRepeated, offset: { days, from } }: Step): boolean {
  const least = isRepeated ? 1 : from === 'dueDate' ? -daysMax : 0;
  return isWhole(days, least, daysMax);
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && least <= value && value <= most;
}

function hasLetter(steps: readonly Step[], letter: Step['letter']): boolean {
  return steps.some((step) => step.letter === letter);
}

function isBeforeFirstReminder(step: Step, before: readonly Step[]): boolean {
  return step.letter !== 'courtesy' && step.letter !== 'reminder1' && !hasLetter(before, 'reminder1');
}

function givesLegalPeriod({ fee, grace }: Step): boolean {
  return fee === null && grace !== null && grace.from === 'beFirstReminderWindow' && grace.days >= 14;
}
