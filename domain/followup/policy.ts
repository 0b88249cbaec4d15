import type { Country, Relation } from '#domain/country';
import { defaultPlanReminders, type PlanReminders } from '#domain/followup/planReminders';
import { zeroCents, type Cents } from '#domain/money/cents';

/** How a step reaches the customer. */
export const channels = ['call', 'letter', 'email', 'registered_letter', 'handover'] as const;
export type Channel = (typeof channels)[number];

/** The fact from which the days of a step are counted. */
export const stepBases = [
  'issue',
  'dueDate',
  'dueDateEndOfMonth',
  'previousStep',
  'previousDeadline',
  'formalNoticeDeadline',
  'beFirstReminderWindow',
  'beChargeableFrom',
] as const;
export type StepBasis = (typeof stepBases)[number];

/** What a date that falls on a day off becomes. */
export const dayOffRules = ['stay', 'nextWorkingDay'] as const;
export type DayOffRule = (typeof dayOffRules)[number];

/** A day counted from a fact: `days` is negative before it. */
export type Offset = {
  readonly from: StepBasis;
  readonly days: number;
  readonly ifDayOff: DayOffRule;
};

/** The new time a letter grants, stored and printed as a date. */
export type Grace = {
  readonly days: number;
  readonly from: 'sentDate' | 'beFirstReminderWindow';
  readonly ifDayOff: DayOffRule;
};

/** The papers the program can draw for a step. */
export const letterKinds = ['courtesy', 'reminder1', 'reminder2', 'formalNotice', 'conciliation', 'handover'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** One step of a sequence. Its `level` is the order in which steps are taken. */
export type Step = {
  readonly level: number;
  /** Stable name, as in `dunning-sequences.json`: `pre_due`, `call_1`, `reminder_1`, `formal_notice` ... */
  readonly key: string;
  readonly channel: Channel;
  readonly letter: LetterKind | null;
  readonly offset: Offset;
  readonly grace: Grace | null;
  /** An optional step can be switched off by the user. */
  readonly isOptional: boolean;
  readonly isOn: boolean;
  /** Comes again every `offset.days` after itself. */
  readonly isRepeated: boolean;
  /** Booked once when the step is sent; only where the law allows a fee (replay of others' stories). */
  readonly fee: { readonly fixed: Cents; readonly percentPpm: number } | null;
  /** Only an open amount above this is reminded by this step. */
  readonly minAmount: Cents;
  /** An open amount above this passes the step over (conciliation is for small claims); null: no limit. */
  readonly maxAmount: Cents | null;
};

/** A follow-up sequence: ordered steps, as data. */
export type FollowUpPolicy = {
  readonly id: string;
  readonly name: string;
  readonly country: Country;
  readonly relation: Relation;
  readonly isDefault: boolean;
  readonly steps: readonly Step[];
};

/** What holds for all files of a ledger. */
export type FollowUpRules = {
  readonly country: Country;
  /** Least days between two reminders of one customer (letters and e-mails; a call is no reminder); exactly the gap is allowed. */
  readonly minimumGapDays: number;
  /** An open amount up to this is left alone. */
  readonly tolerance: Cents;
  /** An open amount below or equal to this is not reminded. */
  readonly minAmount: Cents;
  /** After so many calls without an answer the sequence goes on without one. One or more. */
  readonly callAttemptsMax: number;
  /** Two more holidays in Bas-Rhin, Haut-Rhin and Moselle. */
  readonly isAlsaceMoselle: boolean;
  /** A step that was ignored is put off, not passed over: it is proposed again from the day after. */
  readonly ignoredComesBack: boolean;
  /** How instalments are reminded of, by kind of customer. */
  readonly planReminders: Readonly<Record<Relation, PlanReminders>>;
};

/** The rules of a new ledger, until its owner changes them. */
export function defaultFollowUpRules(country: Country): FollowUpRules {
  return {
    country,
    minimumGapDays: 7,
    tolerance: zeroCents,
    minAmount: zeroCents,
    callAttemptsMax: 3,
    isAlsaceMoselle: false,
    ignoredComesBack: false,
    planReminders: defaultPlanReminders[country],
  };
}

/** The channels that put something in the customer's hands; what the minimum gap counts. */
export const reminderChannels: readonly Channel[] = ['letter', 'email', 'registered_letter'];
