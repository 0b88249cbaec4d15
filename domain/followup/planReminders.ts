import type { Country, Relation } from '#domain/country';

/** How the instalments of a plan are reminded of. All counts are calendar days. */
export type PlanReminders = {
  /** Days before an instalment on which a note leaves; 0: no note. */
  readonly noteDays: number;
  /** Days after a missed instalment on which the notice leaves; the day after it is that of the call. */
  readonly noticeAfterDays: number;
  /** Days that the notice leaves. Printed in the agreement: what was signed keeps its own. */
  readonly noticeDays: number;
  /** The notice goes registered with acknowledgement of receipt: it must be proved for the whole to be due again. */
  readonly isNoticeRegistered: boolean;
};

/** Least and most days that the user may choose. */
export const planReminderLimits = {
  noteDays: { least: 0, most: 60 },
  noticeAfterDays: { least: 2, most: 60 },
  /** Shorter than what courts and the usual clauses give would not hold. */
  noticeDays: { B2B: { least: 8, most: 90 }, B2C: { least: 15, most: 90 } },
} as const;

const business: PlanReminders = { noteDays: 5, noticeAfterDays: 4, noticeDays: 8, isNoticeRegistered: true };
const consumer: PlanReminders = { noteDays: 7, noticeAfterDays: 8, noticeDays: 15, isNoticeRegistered: true };

/**
 * How instalments are reminded of until the user says otherwise. A consumer has more time between the call and the
 * notice, and after the notice.
 *
 * @source legal.md 3.5: loss of the term after a notice unanswered for 8 or 15 days; the days before are a choice
 */
export const defaultPlanReminders: Readonly<Record<Country, Readonly<Record<Relation, PlanReminders>>>> = {
  FR: { B2B: business, B2C: consumer },
  BE: { B2B: business, B2C: consumer },
};
