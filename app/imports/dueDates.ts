import type { ImportInHand } from '#app/imports/inHand';
import { severityOf } from '#domain/imports/problem';
import type { ImportPlan, PlannedRow } from '#domain/imports/plan';

/** The lines that lack nothing but a due date, and for which the terms of the customer give one. */
export function dueDatesToAgree({ rows }: ImportPlan): readonly PlannedRow[] {
  return rows.filter(
    ({ proposedDueDate, reasons, state }) =>
      state === 'toComplete' &&
      proposedDueDate !== null &&
      reasons.every(({ code }) => code === 'dueDate.missing' || severityOf(code) === 'remark'),
  );
}

/** The file in hand with those due dates, as if each had been typed. */
export function withAgreedDueDates(inHand: ImportInHand, plan: ImportPlan): ImportInHand {
  const known = inHand.decisions.rows;
  const agreed = dueDatesToAgree(plan).flatMap(({ line, proposedDueDate: dueDate }) =>
    dueDate === null ? [] : [[line, { ...known[line], dueDate }] as const],
  );
  return { ...inHand, decisions: { ...inHand.decisions, rows: { ...known, ...Object.fromEntries(agreed) } } };
}
