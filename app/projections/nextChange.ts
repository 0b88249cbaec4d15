import type { CustomerFile } from '#app/customerFile';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';

/**
 * The next day on which a customer must be looked at again although nothing happens: something falls due, a promise or
 * a pause ends, a payment dated later begins to count. Null when only a new fact can change anything.
 *
 * @param steps days of the next steps of his items
 */
export function nextChangeOn(file: CustomerFile, steps: readonly PlainDate[], today: PlainDate): PlainDate | null {
  const { allPausedUntil, followUp, items } = file.facts;
  const later = file.lines.filter(({ effectiveOn }) => effectiveOn > today).map(({ effectiveOn }) => effectiveOn);
  const isOpen = items.some(({ openCents }) => openCents > 0);
  const days = isOpen
    ? [
        ...steps,
        ...items.filter(({ openCents }) => openCents > 0).map(({ dueOn }) => addDays(dueOn, 1)),
        ...[...followUp.items.values()].flatMap(({ changedDueOn }) => dayAfter(changedDueOn)),
        ...followUp.promises.flatMap(({ promisedOn }) => dayAfter(promisedOn)),
        ...followUp.pauses.flatMap(({ untilOn }) => dayAfter(untilOn)),
        ...followUp.plans.flatMap(({ instalments }) => instalments.flatMap(({ dueOn }) => dayAfter(dueOn))),
        ...dayAfter(allPausedUntil),
      ]
    : [...followUp.promises, ...followUp.pauses].flatMap((word) =>
        dayAfter('promisedOn' in word ? word.promisedOn : word.untilOn),
      );
  return [...later, ...days].filter((day) => day > today).toSorted()[0] ?? null;
}

function dayAfter(day: PlainDate | null): readonly PlainDate[] {
  return day === null ? [] : [addDays(day, 1)];
}
