import type { PlanStepKey } from '#domain/followup/planFacts';
import type { PlanReminders } from '#domain/followup/planReminders';
import type { Channel } from '#domain/followup/policy';

/** One reminder of an instalment. `days` count from its date; `channel` is how it goes. */
export type PlanStep = { readonly key: PlanStepKey; readonly days: number; readonly channel: Channel };

/** The reminders of an instalment in their order: note, call, notice. */
export function planSteps({ isNoticeRegistered, noteDays, noticeAfterDays }: PlanReminders): readonly PlanStep[] {
  const note: readonly PlanStep[] = noteDays === 0 ? [] : [{ key: 'plan_note', days: -noteDays, channel: 'letter' }];
  const channel = isNoticeRegistered ? 'registered_letter' : 'letter';
  return [
    ...note,
    { key: 'plan_call', days: 1, channel: 'call' },
    { key: 'plan_notice', days: noticeAfterDays, channel },
  ];
}
