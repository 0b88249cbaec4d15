import { listOf, oneOf, optional, remark, shape } from '#cli/fields';
import { day, dayCount, due, inOrder, orNull, series, yearRate, type Rates } from '#cli/verbs/calcFields';
import { RateMissing } from '#cli/verbs/rateMissing';
import { WrongCall } from '#cli/wrongCall';
import { addDays, daysBetween, type PlainDate } from '#domain/calendar/plainDate';
import { settle, settlementParts, type SettlementPart } from '#domain/claims/settlement';
import { halfYearOf } from '#domain/countries/rateSeries';
import { decimalText } from '#domain/format/decimal';
import { accrueInterest, type Accrual, type DayCount } from '#domain/ledger/interest';
import { zeroCents, type Cents } from '#domain/money/cents';
import { exactInterestText } from '#domain/money/interest';
import { percentText } from '#domain/money/rate';

const interestInputs = shape({
  principal: due,
  firstInterestDay: day,
  lastInterestDay: day,
  series,
  dayCount,
  dueDate: orNull(day),
  invoiceDate: orNull(day),
  paymentDate: orNull(day),
  asOf: remark,
  formalNoticePresented: remark,
  formalNoticeSent: remark,
  decisionDate: remark,
  decisionEnforceable: remark,
  sentDate: remark,
  channel: remark,
  chargeableFrom: remark,
  creditorIsSme: remark,
  contractRate: orNull(yearRate),
});

/** Interest from the first to the last day, both included, segment by segment. */
export function interest(inputs: unknown) {
  const read = interestInputs(inputs, 'inputs');
  inOrder(read.invoiceDate, read.dueDate, [{ on: read.paymentDate, where: 'inputs.paymentDate' }]);
  const accrual = knownAccrual(read.principal, read.firstInterestDay, read.lastInterestDay, read.series, read.dayCount);
  return {
    days: daysOf(accrual),
    segments: accrual.segments.map(({ from, to, days, rate, yearDays, exact }) => ({
      from,
      to,
      days,
      ratePercent: percentText(rate),
      yearBasis: yearDays,
      amountUnrounded: exactInterestText(exact),
    })),
    interest: decimalText(accrual.interest),
  };
}

/** Interest whose rates are all published. @throws RateMissing with the first half-year that is not */
export function knownAccrual(
  principal: Cents,
  from: PlainDate,
  to: PlainDate,
  { rates, dayCount: usual }: Rates,
  count: DayCount | null | undefined,
): Accrual {
  const accrual = accrueInterest(principal, { from, to }, rates, count ?? usual);
  const missing = accrual.unknown[0];
  if (missing !== undefined) throw new RateMissing(halfYearOf(missing.from));
  return accrual;
}

function daysOf({ segments }: Accrual): number {
  return segments.reduce((sum, { days }) => sum + days, 0);
}

const missingInputs = shape({ principal: due, dueDate: day, paymentDate: day, series, dayCount: remark });

/** The proven part of interest that runs into a half-year whose rate is not published. */
export function missingRate(inputs: unknown) {
  const { principal, dueDate, paymentDate, series: of } = missingInputs(inputs, 'inputs');
  const from = addDays(dueDate, 1);
  const accrual = accrueInterest(principal, { from, to: paymentDate }, of.rates);
  const known = { from: accrual.segments[0]?.from ?? null, to: accrual.segments.at(-1)?.to ?? null };
  const days = daysOf(accrual);
  const [missing] = accrual.unknown;
  return {
    knownPart: days === 0 ? null : { ...known, days, interest: decimalText(accrual.interest) },
    unknownPart: missing === undefined ? null : { ...missing, days: daysBetween(missing.from, missing.to) + 1 },
    status: missing === undefined ? 'complete' : `provisional, user must supply the ${halfYearOf(missing.from)} rate`,
  };
}

const settlementInputs = shape({
  principal: due,
  invoiceDate: orNull(day),
  dueDate: orNull(day),
  firstInterestDay: orNull(day),
  series,
  dayCount,
  costs: orNull(due),
  payments: listOf(shape({ date: day, amount: due, ref: remark, note: remark })),
  asOf: day,
  order: optional(listOf(oneOf(settlementParts))),
  rounding: remark,
});

/** Part payments in the order given, then what is due. */
export function settlement(inputs: unknown) {
  const read = settlementInputs(inputs, 'inputs');
  const paid = read.payments.map(({ date }, index) => ({ on: date, where: `inputs.payments[${index}].date` }));
  inOrder(read.invoiceDate, read.dueDate, paid);
  const order = wholeOrder(read.order ?? settlementParts);
  const result = settle({
    principal: read.principal,
    costs: read.costs ?? zeroCents,
    firstInterestDay: firstDayOf(read),
    rates: read.series.rates,
    dayCount: read.dayCount ?? read.series.dayCount,
    payments: read.payments.map((payment) => ({ on: payment.date, amount: payment.amount })),
    order,
    asOf: read.asOf,
  });
  const [missing] = result.unknown;
  if (missing !== undefined) throw new RateMissing(halfYearOf(missing.from));
  return {
    allocations: result.steps.map((step) => ({
      date: step.on,
      amount: decimalText(step.amount),
      interestAccruedSincePrevious: decimalText(step.interestAccrued),
      toCosts: decimalText(step.paid.costs),
      toInterest: decimalText(step.paid.interest),
      toPrincipal: decimalText(step.paid.principal),
      overpaid: decimalText(step.overpaid),
      principalLeft: decimalText(step.left.principal),
      interestLeft: decimalText(step.left.interest),
      costsLeft: decimalText(step.left.costs),
    })),
    interestAccruedAfterLastPayment: decimalText(result.interestAccruedAfter),
    principalLeft: decimalText(result.left.principal),
    interestLeft: decimalText(result.left.interest),
    costsLeft: decimalText(result.left.costs),
    totalDue: decimalText(result.total),
  };
}

// A part left out would never be paid, and one named twice says that the order is a mistake.
function wholeOrder(order: readonly SettlementPart[]): readonly SettlementPart[] {
  if (order.length !== settlementParts.length || new Set(order).size !== order.length) {
    throw new WrongCall('field.invalid', 'inputs.order', { allowed: settlementParts.join(', ') });
  }
  return order;
}

function firstDayOf({ firstInterestDay, dueDate }: ReturnType<typeof settlementInputs>): PlainDate {
  if (firstInterestDay !== undefined && firstInterestDay !== null) return firstInterestDay;
  if (dueDate === undefined || dueDate === null) throw new WrongCall('field.missing', 'inputs.firstInterestDay');
  return addDays(dueDate, 1);
}
