import { addDays, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { cents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** The largest amount a document may have: ten million euros, far above any shop, far below where sums lose cents. */
export const amountMax = cents(1_000_000_000);

/** The first day a fact may carry. */
export const firstDay = plainDate('2000-01-01');

/** Refuses what no invoice, payment or promise can be: nothing, less than nothing, absurdly much. */
export function checkAmount(amount: Cents): Result<Cents, 'amount.notPositive' | 'amount.tooLarge'> {
  if (amount <= 0) return reject('amount.notPositive');
  return amount > amountMax ? reject('amount.tooLarge', { max: amountMax }) : ok(amount);
}

/** Refuses a date before 2000 or more than five years after `today`. */
export function checkDate(on: PlainDate, today: PlainDate): Result<PlainDate, 'date.outOfRange'> {
  const last = addDays(today, 5 * 366);
  return on < firstDay || on > last ? reject('date.outOfRange', { on, first: firstDay, last }) : ok(on);
}

/** Refuses text that no form has room for; `max` characters. */
export function checkText(field: string, text: string, max: number): Result<string, 'text.tooLong'> {
  return text.length > max ? reject('text.tooLong', { field, max }) : ok(text.trim());
}
