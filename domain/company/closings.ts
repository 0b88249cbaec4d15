import type { PlainDate } from '#domain/calendar/plainDate';
import { allKnown, standingFacts, type CompanyFact } from '#domain/company/companyFact';
import { ok, reject, type Result } from '#domain/result';

/** A period that the accountant has in his books: nothing is to be added before its end without being told. */
export type Closing = {
  readonly factId: string;
  /** Last day of the period, included. */
  readonly to: PlainDate;
  /** The day it was closed. */
  readonly on: PlainDate;
  /** Place in the journal of the last entry that was there when it was closed. */
  readonly lastEntry: number;
};

/** The closings that stand, oldest first; each ends later than the one before. */
export function standingClosings(facts: readonly CompanyFact[]): readonly Closing[] {
  return standingFacts(facts, allKnown).flatMap(({ body, id, on }) =>
    body.kind === 'periodClosed' ? [{ factId: id, to: body.to, on, lastEntry: body.lastEntry }] : [],
  );
}

/**
 * Whether a period may be closed: once it is over, and further than before.
 *
 * @param closedTo last day of what is closed already
 */
export function checkClosing(
  to: PlainDate,
  closedTo: PlainDate | null,
  today: PlainDate,
): Result<PlainDate, 'closing.future' | 'closing.earlier'> {
  if (to >= today) return reject('closing.future');
  return closedTo !== null && to <= closedTo ? reject('closing.earlier') : ok(to);
}

/** Whether an entry was written after a period was closed that it is dated in. */
export function isBackDated(
  entry: { readonly seq: number; readonly effectiveOn: PlainDate },
  closings: readonly Closing[],
): boolean {
  return closings.some(({ lastEntry, to }) => entry.seq > lastEntry && entry.effectiveOn <= to);
}
