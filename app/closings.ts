import type { Context } from '#app/context';
import type { PlainDate } from '#domain/calendar/plainDate';
import { standingClosings, type Closing } from '#domain/company/closings';

type Kept = { readonly stamp: string | null; readonly closings: readonly Closing[] };
const kept = new WeakMap<object, Kept>();

/** The periods that are closed, oldest first. Every entry asks: they are read again only when something was decided. */
export function closingsOf({ ledger: { companyFacts } }: Context): readonly Closing[] {
  const stamp = companyFacts.lastHash();
  const known = kept.get(companyFacts);
  if (known?.stamp === stamp) return known.closings;
  const closings = standingClosings(companyFacts.all());
  kept.set(companyFacts, { stamp, closings });
  return closings;
}

/** The last day of the last closed period; null: nothing is closed. */
export function closedTo(ctx: Context): PlainDate | null {
  return closingsOf(ctx).at(-1)?.to ?? null;
}
