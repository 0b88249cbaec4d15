import type { CustomerFile } from '#app/customerFile';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { planDays } from '#domain/followup/planTasks';

/**
 * The next day on which a customer must be looked at again although nothing happens: something falls due, a promise or
 * a pause ends, a call may be tried again, a payment dated later begins to count. Null when only a new fact can change
 * anything.
 *
 * @param steps days of the next steps of his items
 */
export function nextChangeOn(file: CustomerFile, steps: readonly PlainDate[], today: PlainDate): PlainDate | null {
  const { allPausedUntil, followUp, items } = file.facts;
  const later = file.lines.filter(({ effectiveOn }) => effectiveOn > today).map(({ effectiveOn }) => effectiveOn);
  const ends = [
    ...followUp.promises.map(({ promisedOn }) => promisedOn),
    ...followUp.pauses.map(({ untilOn }) => untilOn),
    ...planDays(file.facts, today),
    ...(items.some(({ openCents }) => openCents > 0)
      ? [
          ...items.filter(({ openCents }) => openCents > 0).map(({ dueOn }) => dueOn),
          ...[...followUp.items.values()].map(({ changedDueOn }) => changedDueOn),
          ...followUp.calls.map(({ on }) => on),
          allPausedUntil,
        ]
      : []),
  ];
  // What ends on a day matters on that day, and on the next one when it is over.
  const days = ends.flatMap((day) => (day === null ? [] : [day, addDays(day, 1)]));
  return [...later, ...days, ...steps].filter((day) => day > today).toSorted()[0] ?? null;
}
