import { addMonths, type PlainDate } from '#domain/calendar/plainDate';
import type { OpenItem } from '#domain/followup/facts';
import type { InstalmentPlan } from '#domain/followup/state';
import { cents, minCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { splitEqually } from '#domain/money/split';
import { ok, reject, type Result } from '#domain/result';

/** One part of a plan. */
export type Instalment = { readonly dueOn: PlainDate; readonly amount: Cents };

/** An instalment with what is still open of it. */
export type InstalmentState = Instalment & { readonly open: Cents };

/**
 * What is open of each instalment: what was paid since the plan settles the oldest first.
 *
 * @param items open items of the customer; one that is missing is settled
 */
export function instalmentStates(plan: InstalmentPlan, items: readonly OpenItem[]): readonly InstalmentState[] {
  const stillOpen = sumCents(items.filter(({ itemId }) => plan.itemIds.includes(itemId)).map((item) => item.openCents));
  const total = sumCents(plan.instalments.map(({ amount }) => amount));
  let paid: Cents = cents(Math.max(0, total - stillOpen));
  return plan.instalments.map((instalment) => {
    const settled = minCents(paid, instalment.amount);
    paid = subtractCents(paid, settled);
    return { ...instalment, open: subtractCents(instalment.amount, settled) };
  });
}

/** The first instalment that is not wholly paid; null when the plan is kept. */
export function nextInstalment(plan: InstalmentPlan, items: readonly OpenItem[]): InstalmentState | null {
  return instalmentStates(plan, items).find(({ open }) => open > zeroCents) ?? null;
}

/** How a plan is cut: a number of parts, or an amount for each part. */
export type PlanTerms = {
  readonly total: Cents;
  readonly start: PlainDate;
  readonly everyMonths: number;
} & ({ readonly count: number } | { readonly slice: Cents });

/** More parts than anyone follows, and enough for five years. */
const instalmentsMax = 60;

export type PlanRefusal =
  | 'plan.nothingOpen'
  | 'plan.monthsInvalid'
  | 'plan.countInvalid'
  | 'plan.sliceInvalid'
  | 'plan.amountInvalid'
  | 'plan.datesNotInOrder'
  | 'plan.sumDiffers';

/**
 * Cuts what is owed into instalments. They add up to the total; the odd cents go on the last one. Each date is counted
 * from the first one, so a plan of the 31st comes back to the 31st after February.
 */
export function planInstalments(terms: PlanTerms): Result<readonly Instalment[], PlanRefusal> {
  const { everyMonths, start, total } = terms;
  if (total <= 0) return reject('plan.nothingOpen');
  if (!Number.isInteger(everyMonths) || everyMonths < 1 || everyMonths > 12) return reject('plan.monthsInvalid');

  const amounts = 'count' in terms ? partsByCount(total, terms.count) : partsBySlice(total, terms.slice);
  if (!amounts.ok) return amounts;
  return ok(amounts.value.map((amount, index) => ({ dueOn: addMonths(start, index * everyMonths), amount })));
}

/** Checks instalments that were typed freely: later and later, above zero, and the whole of what is owed. */
export function checkInstalments(
  instalments: readonly Instalment[],
  total: Cents,
): Result<readonly Instalment[], PlanRefusal> {
  if (total <= 0) return reject('plan.nothingOpen');
  if (instalments.length < 1 || instalments.length > instalmentsMax)
    return reject('plan.countInvalid', { max: instalmentsMax });
  if (instalments.some(({ amount }) => amount <= 0)) return reject('plan.amountInvalid');
  const isInOrder = instalments.every(
    ({ dueOn }, index) => index === 0 || (instalments[index - 1]?.dueOn ?? dueOn) < dueOn,
  );
  if (!isInOrder) return reject('plan.datesNotInOrder');

  const sum = sumCents(instalments.map(({ amount }) => amount));
  return sum === total ? ok(instalments) : reject('plan.sumDiffers', { sum, total });
}

function partsByCount(total: Cents, count: number): Result<readonly Cents[], 'plan.countInvalid'> {
  const isWithin = Number.isInteger(count) && count >= 1 && count <= Math.min(instalmentsMax, total);
  return isWithin ? ok(splitEqually(total, count)) : reject('plan.countInvalid', { max: instalmentsMax });
}

function partsBySlice(total: Cents, slice: Cents): Result<readonly Cents[], 'plan.sliceInvalid'> {
  const count = slice > 0 ? Math.ceil(total / slice) : 0;
  if (count < 1 || count > instalmentsMax) return reject('plan.sliceInvalid', { max: instalmentsMax });
  return ok(Array.from({ length: count }, (_, index) => minCents(slice, cents(total - index * slice))));
}
