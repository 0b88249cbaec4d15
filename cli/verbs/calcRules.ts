import { listOf, oneOf, optional, remark, shape, text, truth, whole } from '#cli/fields';
import { amounts, day, due, inOrder, orNull, yearRate } from '#cli/verbs/calcFields';
import type { Situation } from '#cli/verbs/calcClaims';
import { RateMissing } from '#cli/verbs/rateMissing';
import { underFloorText } from '#cli/callTexts';
import { WrongCall } from '#cli/wrongCall';
import { beFirstReminderWindow } from '#domain/calendar/businessDays';
import { addMonths } from '#domain/calendar/plainDate';
import { beIndemnityCap, extraReminderCosts } from '#domain/claims/beConsumer';
import { rciAccessories } from '#domain/claims/rciCap';
import { rateOn } from '#domain/countries/rateBook';
import { periodSpan } from '#domain/countries/rateSeries';
import { decimalText } from '#domain/format/decimal';
import { lastDayOf, limitationTerm } from '#domain/limitation/limitation';
import { subjectInWords } from '#domain/limitation/subjectInWords';
import { percentText } from '#domain/money/rate';
import { splitEqually } from '#domain/money/split';
import { agreedCeiling, endOfMonthDueDate } from '#domain/terms/paymentTerms';
import { splitUnpaid } from '#domain/vat/unpaidVat';

const floorInputs = shape({ contractRates: listOf(yearRate), semester: text });

/** Contract rates against three times the legal rate of a half-year. */
export function rateFloor(inputs: unknown, { language }: Situation) {
  const { contractRates, semester } = floorInputs(inputs, 'inputs');
  if (!/^\d{4}-S[12]$/.test(semester)) throw new WrongCall('field.invalid', 'inputs.semester', { value: semester });
  const floor = rateOn('FR_L441_10_FLOOR', periodSpan(semester).from);
  if (floor === null) throw new RateMissing(semester);
  const valid = contractRates.map((rate) => rate >= floor);
  const under = contractRates.filter((rate) => rate < floor);
  const warnings = under.map((rate) => underFloorText(percentText(rate), percentText(floor), language));
  return { floor: percentText(floor), valid, ...(warnings.length === 0 ? {} : { warnings }) };
}

const capInputs = shape({ balances: amounts, originalInvoice: remark, paidBeforeCharge: remark });

/** Highest indemnity of book XIX for each balance still due. */
export function beB2cCap(inputs: unknown) {
  const { balances } = capInputs(inputs, 'inputs');
  return { maximumIndemnity: balances.map((balance) => decimalText(beIndemnityCap(balance))) };
}

const windowInputs = shape({ sentDate: day, channel: oneOf(['post', 'electronic']) });

/** The fourteen days after the free first reminder. */
export function firstReminderWindow(inputs: unknown) {
  const { sentDate, channel } = windowInputs(inputs, 'inputs');
  return beFirstReminderWindow(sentDate, channel);
}

const extraInputs = shape({ contractRegularDelivery: truth, postage: due, unpaidDueDatesInYear: listOf(day) });

/** Cost of the reminder of each unpaid due date of a year, for regular deliveries. */
export function extraReminderCost(inputs: unknown) {
  const { contractRegularDelivery, postage, unpaidDueDatesInYear } = extraInputs(inputs, 'inputs');
  const costs = extraReminderCosts(unpaidDueDatesInYear, postage, contractRegularDelivery);
  return { chargeableByDueDate: Object.fromEntries(costs.map(({ dueOn, most }) => [dueOn, decimalText(most)])) };
}

/** 45 days end of month, both readings, and the ceiling of 60 days. */
export function paymentTerm45(inputs: unknown) {
  const { invoiceDate } = shape({ invoiceDate: day })(inputs, 'inputs');
  return {
    methodA_endOfMonthThen45: endOfMonthDueDate(invoiceDate, 'endOfMonthThenDays'),
    methodB_45ThenEndOfMonth: endOfMonthDueDate(invoiceDate, 'daysThenEndOfMonth'),
    ceiling60DaysFromInvoice: agreedCeiling(invoiceDate),
  };
}

const vatInputs = shape({ net: due, vat: due, paid: due });

/** What is unpaid, in the ratio net to VAT of the invoice: net rounded half up, VAT by difference. */
export function vatUnpaidSplit(inputs: unknown) {
  const { net, vat, paid } = vatInputs(inputs, 'inputs');
  if (net + vat === 0) throw new WrongCall('field.invalid', 'inputs.net');
  const unpaid = splitUnpaid(net, vat, paid);
  return {
    unpaidGross: decimalText(unpaid.gross),
    unpaidNet: decimalText(unpaid.net),
    unpaidVat: decimalText(unpaid.vat),
  };
}

const rciInputs = shape({ principal: due, interest: due, indemnity: due });

/** Belgian procedure of uncontested debts: accessories within ten percent of the principal, rounded down. */
export function rciCap(inputs: unknown) {
  const { principal, interest, indemnity } = rciInputs(inputs, 'inputs');
  const { claimed, allowed } = rciAccessories(principal, interest, indemnity);
  return { accessoriesClaimed: decimalText(claimed), accessoriesAllowed: decimalText(allowed) };
}

const limitationInputs = shape({
  startDate: day,
  partPaymentDate: orNull(day),
  startEvent: orNull(text),
  invoiceDate: orNull(day),
  dueDate: orNull(day),
  registeredLetterDate: remark,
  reminderDate: remark,
  formalNoticeDate: remark,
  agencyLetterDate: remark,
  callDate: remark,
});

/** Last day to sue. An unreserved part payment starts a new full term; a letter interrupts nothing. */
export function limitation(inputs: unknown, { country, relation }: Situation) {
  const { startDate, partPaymentDate, startEvent, invoiceDate, dueDate } = limitationInputs(inputs, 'inputs');
  inOrder(invoiceDate, dueDate);
  const term = limitationTerm(country, relation, subjectInWords(startEvent ?? ''));
  return { lastDay: lastDayOf(partPaymentDate ?? startDate, term.months) };
}

const instalmentsMax = 600;
const instalmentInputs = shape({
  total: due,
  count: whole(1),
  firstDate: day,
  everyMonths: whole(1),
  remainder: optional(oneOf(['last'])),
});

/** Equal parts, the odd cents last; month ends are counted from the first date, never chained. */
export function instalments(inputs: unknown) {
  const { total, count, firstDate, everyMonths } = instalmentInputs(inputs, 'inputs');
  if (count > instalmentsMax) throw new WrongCall('field.invalid', 'inputs.count', { allowed: `1-${instalmentsMax}` });
  if (everyMonths > 12) throw new WrongCall('field.invalid', 'inputs.everyMonths', { allowed: '1-12' });
  return {
    instalments: splitEqually(total, count).map((part, index) => ({
      date: addMonths(firstDate, index * everyMonths),
      amount: decimalText(part),
    })),
  };
}
