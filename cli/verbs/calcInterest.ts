import { amount, date, listOf, oneOf, remark, shape, text } from '#cli/fields';
import { dayCount, orNull, series } from '#cli/verbs/calcFields';
import { present } from '#domain/assert';
import { addDays, daysBetween, type PlainDate } from '#domain/calendar/plainDate';
import { settle, settlementParts } from '#domain/claims/settlement';
import { publishedRates } from '#domain/countries/rateBook';
import { halfYearOf, type PublishedRate } from '#domain/countries/rateSeries';
import { decimalText } from '#domain/format/decimal';
import { accrueInterest, type DayCount } from '#domain/ledger/interest';
import { addCents, cents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { exactInterestText } from '#domain/money/interest';
import { percentText } from '#domain/money/rate';
import { fixedIndemnity } from '#domain/claims/buildClaim';

/** A rate that is not published yet is never guessed: the answer names the half-year. */
export class RateMissing extends Error {
  override readonly name = 'RateMissing';
}

const interestInputs = shape({
  principal: amount,
  firstInterestDay: date,
  lastInterestDay: date,
  series,
  dayCount,
  dueDate: remark,
  paymentDate: remark,
  formalNoticePresented: remark,
  decisionEnforceable: remark,
  sentDate: remark,
  channel: remark,
  creditorIsSme: remark,
  contractRate: remark,
});

/** Interest from the first to the last day, both included, segment by segment. */
export function interest(inputs: unknown) {
  const { principal, firstInterestDay, lastInterestDay, ...terms } = interestInputs(inputs, 'inputs');
  const accrual = knownAccrual(principal, firstInterestDay, lastInterestDay, terms.series, terms.dayCount);
  return {
    days: accrual.segments.reduce((sum, { days }) => sum + days, 0),
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

function knownAccrual(
  principal: Cents,
  from: PlainDate,
  to: PlainDate,
  rates: readonly PublishedRate[],
  count: DayCount | undefined,
) {
  const accrual = accrueInterest(principal, { from, to }, rates, count ?? 'ACT/365');
  const missing = accrual.unknown[0];
  if (missing !== undefined) throw new RateMissing(halfYearOf(missing.from));
  return accrual;
}

const missingInputs = shape({ principal: amount, dueDate: date, paymentDate: date, series });

/** The proven part of interest that runs into a half-year whose rate is not published. */
export function missingRate(inputs: unknown) {
  const { principal, dueDate, paymentDate, series: rates } = missingInputs(inputs, 'inputs');
  const from = addDays(dueDate, 1);
  const accrual = accrueInterest(principal, { from, to: paymentDate }, rates);
  const known = { from: accrual.segments[0]?.from ?? null, to: accrual.segments.at(-1)?.to ?? null };
  const days = accrual.segments.reduce((sum, segment) => sum + segment.days, 0);
  const missing = accrual.unknown.at(-1);
  return {
    knownPart: days === 0 ? null : { ...known, days, interest: decimalText(accrual.interest) },
    unknownPart: missing === undefined ? null : { ...missing, days: daysBetween(missing.from, missing.to) + 1 },
    status: missing === undefined ? 'complete' : `provisional, user must supply the ${halfYearOf(missing.from)} rate`,
  };
}

const settlementInputs = shape({
  principal: amount,
  dueDate: remark,
  firstInterestDay: date,
  series,
  dayCount,
  costs: orNull(amount),
  payments: listOf(shape({ date, amount })),
  asOf: date,
  order: listOf(oneOf(settlementParts)),
  rounding: remark,
});

/** Part payments in the order given, then what is due. */
export function settlement(inputs: unknown) {
  const read = settlementInputs(inputs, 'inputs');
  knownAccrual(read.principal, read.firstInterestDay, read.asOf, read.series, read.dayCount);
  const result = settle({
    principal: read.principal,
    costs: read.costs ?? zeroCents,
    firstInterestDay: read.firstInterestDay,
    rates: read.series,
    dayCount: read.dayCount ?? 'ACT/365',
    payments: read.payments.map((payment) => ({ on: payment.date, amount: payment.amount })),
    order: read.order,
    asOf: read.asOf,
  });
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

const claimableInputs = shape({
  principal: amount,
  dueDate: date,
  asOf: date,
  formalNoticePresented: orNull(date),
  series: orNull(series),
  dayCount,
  contractIndemnityClause: remark,
  validContractPenaltyClause: remark,
  postageAndCallCosts: remark,
});

/** What may be claimed on a day: by operation of law between businesses, from the notice against a French consumer. */
export function claimableTotal(inputs: unknown, where: { readonly country: string; readonly relation: string }) {
  const read = claimableInputs(inputs, 'inputs');
  const isBusiness = where.relation === 'B2B';
  const isFrench = where.country === 'FR';
  const legal = isBusiness
    ? isFrench
      ? 'FR_L441_10_DEFAULT'
      : 'BE_COMMERCIAL'
    : isFrench
      ? 'FR_LEGAL_OTHER'
      : 'BE_LEGAL_CIVIL';
  const noticed = read.formalNoticePresented ?? null;
  const from = isBusiness ? addDays(read.dueDate, 1) : noticed === null ? null : addDays(noticed, 1);
  const isStarted = from !== null && from <= read.asOf;
  const count = read.dayCount ?? (isFrench && !isBusiness ? 'ACT/ACT' : 'ACT/365');
  const accrued = isStarted
    ? knownAccrual(read.principal, present(from, 'first day'), read.asOf, read.series ?? publishedRates(legal), count)
        .interest
    : zeroCents;
  const indemnity = isBusiness && read.asOf > read.dueDate ? fixedIndemnity : zeroCents;
  return {
    principal: decimalText(read.principal),
    interest: decimalText(accrued),
    fixedIndemnity: decimalText(indemnity),
    collectionCosts: decimalText(zeroCents),
    total: decimalText(sumCents([read.principal, accrued, indemnity])),
  };
}

const indemnityInputs = shape({
  invoices: listOf(shape({ ref: text, gross: amount, dueDate: date, paidDate: orNull(date) })),
  asOf: date,
  debtor: oneOf(['professional', 'consumer']),
  debtorInInsolvency: remark,
});

/** 40 EUR for each invoice late on the day, whatever its size; never for a consumer or under collective proceedings. */
export function fixedIndemnities(inputs: unknown) {
  const read = indemnityInputs(inputs, 'inputs');
  const isDue = read.debtor === 'professional' && read.debtorInInsolvency !== true;
  const perInvoice = read.invoices.map(({ ref, dueDate, paidDate }) => {
    const until = paidDate !== undefined && paidDate !== null && paidDate < read.asOf ? paidDate : read.asOf;
    return [ref, isDue && until > dueDate ? fixedIndemnity : zeroCents] as const;
  });
  return {
    perInvoice: Object.fromEntries(perInvoice.map(([ref, value]) => [ref, decimalText(value)])),
    total: decimalText(perInvoice.reduce((sum, [, value]) => addCents(sum, value), cents(0))),
    vatOnIndemnity: decimalText(zeroCents),
  };
}
