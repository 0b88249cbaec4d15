import { amount, date, listOf, oneOf, percent, remark, shape, text, truth, whole } from '#cli/fields';
import { RateMissing } from '#cli/verbs/calcInterest';
import { amounts, orNull } from '#cli/verbs/calcFields';
import { WrongCall } from '#cli/wrongCall';
import { beFirstReminderWindow } from '#domain/calendar/businessDays';
import { addDays, addMonths, endOfMonth, yearOf } from '#domain/calendar/plainDate';
import { beIndemnityCap, extraReminderMax, freeRemindersPerYear } from '#domain/claims/beConsumer';
import { rateOn } from '#domain/countries/rateBook';
import { periodSpan } from '#domain/countries/rateSeries';
import { decimalText } from '#domain/format/decimal';
import { addCents, cents, minCents, subtractCents, zeroCents } from '#domain/money/cents';
import { splitEqually } from '#domain/money/split';
import { percentText } from '#domain/money/rate';

const floorInputs = shape({ contractRates: listOf(percent), semester: text });

/** Contract rates against three times the legal rate of a half-year. */
export function rateFloor(inputs: unknown) {
  const { contractRates, semester } = floorInputs(inputs, 'inputs');
  if (!/^\d{4}-S[12]$/.test(semester)) throw new WrongCall('field.invalid', 'inputs.semester', { value: semester });
  const floor = rateOn('FR_L441_10_FLOOR', periodSpan(semester).from);
  if (floor === null) throw new RateMissing(semester);
  return { floor: percentText(floor), valid: contractRates.map((rate) => rate >= floor) };
}

const capInputs = shape({ balances: amounts, originalInvoice: remark, paidBeforeCharge: remark });

/** Highest indemnity of book XIX for each balance still due. */
export function beB2cCap(inputs: unknown) {
  const { balances } = capInputs(inputs, 'inputs');
  return { maximumIndemnity: balances.map((balance) => decimalText(beIndemnityCap(balance))) };
}

const windowInputs = shape({ sentDate: date, channel: oneOf(['post', 'electronic']) });

/** The fourteen days after the free first reminder. */
export function firstReminderWindow(inputs: unknown) {
  const { sentDate, channel } = windowInputs(inputs, 'inputs');
  return beFirstReminderWindow(sentDate, channel);
}

const extraInputs = shape({ contractRegularDelivery: truth, postage: amount, unpaidDueDatesInYear: listOf(date) });

/** Cost of the reminder of each unpaid due date of a year, for regular deliveries. */
export function extraReminderCost(inputs: unknown) {
  const { contractRegularDelivery, postage, unpaidDueDatesInYear } = extraInputs(inputs, 'inputs');
  const seen = new Map<number, number>();
  const chargeable = unpaidDueDatesInYear.toSorted().map((on) => {
    const count = (seen.get(yearOf(on)) ?? 0) + 1;
    seen.set(yearOf(on), count);
    const isCharged = contractRegularDelivery && count > freeRemindersPerYear;
    return [on, decimalText(isCharged ? addCents(extraReminderMax, postage) : zeroCents)] as const;
  });
  return { chargeableByDueDate: Object.fromEntries(chargeable) };
}

/** 45 days end of month, both readings, and the ceiling of 60 days. */
export function paymentTerm45(inputs: unknown) {
  const { invoiceDate } = shape({ invoiceDate: date })(inputs, 'inputs');
  return {
    methodA_endOfMonthThen45: addDays(endOfMonth(invoiceDate), 45),
    methodB_45ThenEndOfMonth: endOfMonth(addDays(invoiceDate, 45)),
    ceiling60DaysFromInvoice: addDays(invoiceDate, 60),
  };
}

const vatInputs = shape({ net: amount, vat: amount, paid: amount });

/** What is unpaid, in the ratio net to VAT of the invoice: net rounded half up, VAT by difference. */
export function vatUnpaidSplit(inputs: unknown) {
  const { net, vat, paid } = vatInputs(inputs, 'inputs');
  const gross = addCents(net, vat);
  if (gross <= 0) throw new WrongCall('field.invalid', 'inputs.net');
  const unpaid = cents(Math.max(0, subtractCents(gross, paid)));
  const unpaidNet = cents(Number((2n * BigInt(unpaid) * BigInt(net) + BigInt(gross)) / (2n * BigInt(gross))));
  return {
    unpaidGross: decimalText(unpaid),
    unpaidNet: decimalText(unpaidNet),
    unpaidVat: decimalText(subtractCents(unpaid, unpaidNet)),
  };
}

const rciInputs = shape({ principal: amount, interest: amount, indemnity: amount });

/** Belgian procedure of uncontested debts: accessories within ten percent of the principal, rounded down. */
export function rciCap(inputs: unknown) {
  const { principal, interest, indemnity } = rciInputs(inputs, 'inputs');
  const claimed = addCents(interest, indemnity);
  const allowed = minCents(claimed, cents(Math.floor(principal / 10)));
  return { accessoriesClaimed: decimalText(claimed), accessoriesAllowed: decimalText(allowed) };
}

const limitationInputs = shape({
  startDate: date,
  partPaymentDate: orNull(date),
  startEvent: remark,
  invoiceDate: remark,
  registeredLetterDate: remark,
});

const limitationYears: Readonly<Record<string, number>> = { FR_B2C: 2, FR_B2B: 5, BE_B2B: 10, BE_B2C: 10 };
const goodsToPrivatePersonYears = 1;

/** Last day to sue. An unreserved part payment starts a new full term; a letter interrupts nothing. */
export function limitation(inputs: unknown, where: { readonly country: string; readonly relation: string }) {
  const { startDate, partPaymentDate, startEvent } = limitationInputs(inputs, 'inputs');
  const situation = `${where.country}_${where.relation}`;
  const isGoods = situation === 'BE_B2C' && typeof startEvent === 'string' && /goods/i.test(startEvent);
  const years = isGoods ? goodsToPrivatePersonYears : limitationYears[situation];
  if (years === undefined) throw new WrongCall('field.invalid', 'relation');
  return { lastDay: addMonths(partPaymentDate ?? startDate, 12 * years) };
}

const instalmentInputs = shape({
  total: amount,
  count: whole(1),
  firstDate: date,
  everyMonths: whole(1),
  remainder: oneOf(['last']),
});

/** Equal parts, the odd cents last; month ends are counted from the first date, never chained. */
export function instalments(inputs: unknown) {
  const { total, count, firstDate, everyMonths } = instalmentInputs(inputs, 'inputs');
  return {
    instalments: splitEqually(total, count).map((part, index) => ({
      date: addMonths(firstDate, index * everyMonths),
      amount: decimalText(part),
    })),
  };
}
