import { addDays, addMonths, type PlainDate } from '#domain/calendar/plainDate';
import type { CustomerFacts } from '#domain/followup/facts';
import type { InstalmentPlan } from '#domain/followup/planState';
import { cents, minCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { splitEqually } from '#domain/money/split';
import { ok, reject, type Result } from '#domain/result';

/** One part of a plan. */
export type Instalment = { readonly dueOn: PlainDate; readonly amount: Cents };

/** An instalment with what is still open of it. */
export type InstalmentState = Instalment & { readonly open: Cents };

type MoneyFacts = Pick<CustomerFacts, 'items' | 'claims'>;

/** What is open of what a plan is about: its items and the charges it includes. An item that is missing is settled. */
export function openOfPlan(plan: Pick<InstalmentPlan, 'itemIds' | 'terms'>, { claims, items }: MoneyFacts): Cents {
  const principal = items.filter(({ itemId }) => plan.itemIds.includes(itemId)).map((item) => item.openCents);
  const charges = includedCharges(plan).map(({ amount, claimId }) =>
    minCents(amount, claims?.find((claim) => claim.claimId === claimId)?.open ?? zeroCents),
  );
  return sumCents([...principal, ...charges]);
}

function includedCharges({ terms }: Pick<InstalmentPlan, 'terms'>) {
  return terms !== null && terms.chargeFate === 'included' ? terms.charges : [];
}

/** What is open of each instalment: what was paid since the plan settles the oldest first. */
export function instalmentStates(plan: InstalmentPlan, facts: MoneyFacts): readonly InstalmentState[] {
  const total = sumCents(plan.instalments.map(({ amount }) => amount));
  let paid: Cents = cents(Math.max(0, total - openOfPlan(plan, facts)));
  return plan.instalments.map((instalment) => {
    const settled = minCents(paid, instalment.amount);
    paid = subtractCents(paid, settled);
    return { ...instalment, open: subtractCents(instalment.amount, settled) };
  });
}

/** The first instalment that is not wholly paid; null when the plan is kept. */
export function nextInstalment(plan: InstalmentPlan, facts: MoneyFacts): InstalmentState | null {
  return instalmentStates(plan, facts).find(({ open }) => open > zeroCents) ?? null;
}

/** How a plan is cut: a number of parts, or an amount for each part. */
export type PlanTerms = {
  readonly total: Cents;
  readonly start: PlainDate;
} & Rhythm &
  ({ readonly count: number } | { readonly slice: Cents });

/** From one instalment to the next: 1 to 12 months, or 1 to 8 weeks. */
export type Rhythm = { readonly everyMonths: number } | { readonly everyWeeks: number };

/** More parts than anyone follows, and enough for five years. */
const instalmentsMax = 60;

export type PlanRefusal =
  | 'plan.nothingOpen'
  | 'plan.monthsInvalid'
  | 'plan.weeksInvalid'
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
  const { start, total } = terms;
  if (total <= 0) return reject('plan.nothingOpen');
  if ('everyMonths' in terms && !isUpTo(terms.everyMonths, 12)) return reject('plan.monthsInvalid');
  if ('everyWeeks' in terms && !isUpTo(terms.everyWeeks, 8)) return reject('plan.weeksInvalid');

  const amounts = 'count' in terms ? partsByCount(total, terms.count) : partsBySlice(total, terms.slice);
  if (!amounts.ok) return amounts;
  const dayOf = (index: number) =>
    'everyMonths' in terms ? addMonths(start, index * terms.everyMonths) : addDays(start, index * 7 * terms.everyWeeks);
  return ok(amounts.value.map((amount, index) => ({ dueOn: dayOf(index), amount })));
}

function isUpTo(count: number, max: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= max;
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

/**
 * Typed amounts with the last one made to fit, so that they always add up to the total; it may come out at zero or
 * below, which `cellProblems` says. An amount not typed yet counts for nothing.
 */
export function lastAbsorbs(amounts: readonly (Cents | null)[], total: Cents): readonly (Cents | null)[] {
  const typed = amounts.slice(0, -1);
  return amounts.length === 0 ? [] : [...typed, subtractCents(total, sumCents(typed.map((one) => one ?? zeroCents)))];
}

/** What is wrong with one cell of a plan that is being typed. */
export type CellProblem = {
  readonly index: number;
  readonly cell: 'dueOn' | 'amount';
  readonly code: 'missing' | 'inPast' | 'notAfterPrevious' | 'notAboveZero' | 'othersTooMuch';
};

/** Every wrong cell of a plan as it is typed, from the first line to the last. */
export function cellProblems(
  lines: readonly { readonly dueOn: PlainDate | null; readonly amount: Cents | null }[],
  today: PlainDate,
): readonly CellProblem[] {
  return lines.flatMap(({ amount, dueOn }, index): readonly CellProblem[] => {
    const before = lines.slice(0, index).findLast((line) => line.dueOn !== null)?.dueOn ?? null;
    const isLast = index === lines.length - 1 && lines.length > 1;
    const date: readonly CellProblem['code'][] =
      dueOn === null
        ? ['missing']
        : dueOn < today
          ? ['inPast']
          : before !== null && dueOn <= before
            ? ['notAfterPrevious']
            : [];
    const sum: readonly CellProblem['code'][] =
      amount === null ? ['missing'] : amount > 0 ? [] : [isLast ? 'othersTooMuch' : 'notAboveZero'];
    return [
      ...date.map((code) => ({ index, cell: 'dueOn', code }) as const),
      ...sum.map((code) => ({ index, cell: 'amount', code }) as const),
    ];
  });
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
