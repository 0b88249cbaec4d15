import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { noticesOf } from '#app/queries/claimOf';
import { countryOf, rulesOf } from '#app/settings';
import { beFirstReminderWindow } from '#domain/calendar/businessDays';
import { placeOfAddress } from '#domain/calendar/place';
import type { PlainDate } from '#domain/calendar/plainDate';
import { followedItem } from '#domain/followup/facts';
import { checkCallMoment, checkConsumerCall, type Guardrail } from '#domain/guardrails/contact';

/** What stands in the way of calling a customer now: the free reminder that comes first, the hour, a holiday. */
export function callGuardrails(ctx: Context, file: CustomerFile): readonly Guardrail[] {
  return [beforeReminder(ctx, file), moment(ctx, file)].filter((each) => each !== null);
}

function beforeReminder(ctx: Context, file: CustomerFile): Guardrail | null {
  const today = ctx.clock.today();
  const late = file.facts.items.filter((item) => item.openCents > 0 && followedItem(file.facts, item).dueOn < today);
  if (late.length === 0) return null;
  const chargeable = late.map(({ itemId }) => chargeableFrom(ctx, file, itemId));
  // One invoice whose reminder is over is reason enough to call.
  const first = chargeable.filter((day) => day !== null).toSorted()[0] ?? null;
  return checkConsumerCall(countryOf(ctx.ledger), file.customer.relation, first, today);
}

function chargeableFrom(ctx: Context, file: CustomerFile, itemId: string): PlainDate | null {
  const { firstReminder } = noticesOf(ctx, file, [itemId]);
  return firstReminder === null
    ? null
    : beFirstReminderWindow(firstReminder.sentOn, firstReminder.channel).chargeableFrom;
}

function moment(ctx: Context, { customer }: CustomerFile): Guardrail | null {
  const minutes = ctx.clock.minutes?.();
  if (minutes === undefined) return null;
  return checkCallMoment({
    on: ctx.clock.today(),
    minutes,
    relation: customer.relation,
    place: placeOfAddress(customer, rulesOf(ctx.ledger)),
  });
}
