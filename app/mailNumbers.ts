import type { Context } from '#app/context';
import { loadMailFile } from '#app/mailFile';
import { reading } from '#app/queries/reading';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { checkMailNumber, type Carrier } from '#domain/identifiers/postalNumber';
import { lastEventOf, mailNumberOf } from '#domain/registeredMail/machine';
import { ok, reject, type Result } from '#domain/result';

/** The letter that has a number already. */
export type NumberedMail = { readonly customer: string; readonly letter: string; readonly on: PlainDate };

/** Carriers begin their numbers anew after some years. */
const keptDays = 900;

/**
 * The letter that went under this number: a number that is given a second time was read from the wrong slip. Null: none
 * of the last two years and a half, or its posting was taken back.
 *
 * @param number as it is kept, without blanks
 */
export function mailWithNumber(ctx: Context, number: string): NumberedMail | null {
  const given = reading<{ mailId: string }, [string, string]>(
    ctx,
    `SELECT DISTINCT json_extract(body, '$.mailId') AS mailId FROM followup_event
     WHERE kind = 'mail' AND happened_on >= ? AND json_extract(body, '$.number') = ?`,
  ).all(addDays(ctx.clock.today(), -keptDays), number);
  for (const { mailId } of given) {
    const file = loadMailFile(ctx, mailId);
    const deposit = file === null ? null : lastEventOf(file.mail, 'deposit');
    if (file === null || deposit === null || mailNumberOf(file.mail) !== number) continue;
    return {
      customer: ctx.ledger.customers.get(file.row.customerId)?.name ?? '',
      letter: ctx.ledger.letters.get(file.row.letterId)?.number ?? '',
      on: deposit.on,
    };
  }
  return null;
}

/** Whether a number may be given to one more letter. Refused: another one has it. */
export function numberTaken(ctx: Context, number: string): Result<object, 'mail.number.taken'> {
  const found = mailWithNumber(ctx, number);
  return found === null ? ok({}) : reject('mail.number.taken', { number, ...found });
}

/** The first number that stands at two letters of one list; null: each has its own. */
export function numberTwice(numbers: readonly (string | null)[], carrier: Carrier): string | null {
  const read = numbers.flatMap((number) => {
    const checked = checkMailNumber(number ?? '', carrier);
    return checked.valid ? [checked.normalized] : [];
  });
  return read.find((number, index) => read.indexOf(number) !== index) ?? null;
}
