import { carrierOf } from '#app/mailFile';
import { numberTaken } from '#app/mailNumbers';
import type { Recorder } from '#app/prepared';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { FollowUpEvent } from '#domain/followup/event';
import { standingFacts } from '#domain/followup/state';
import { checkMailNumber } from '#domain/identifiers/postalNumber';
import type { MailEvent } from '#domain/registeredMail/machine';
import { ok, reject, type Result } from '#domain/result';

/** What happened to one registered letter, in the order it was recorded; undone facts left out. */
export function mailEventsOf(events: readonly FollowUpEvent[], mailId: string): readonly MailEvent[] {
  return standingFacts(events).flatMap(({ body, on }) =>
    body.kind === 'mail' && body.mailId === mailId
      ? [{ kind: body.event, on, number: body.number, hasScan: body.hasScan }]
      : [],
  );
}

/** A letter is printed to go registered with acknowledgement of receipt: it waits on the desk to be given to the post. */
export function openMail(unit: Recorder, letterId: string, customerId: string): void {
  const { ctx, record } = unit;
  const mail = { id: ctx.newId(), letterId, customerId, carrier: carrierOf(ctx), withReceipt: true };
  unit.beside(() => ctx.ledger.mails.append(mail, ctx.clock.now()));
  record(customerId, { kind: 'mail', mailId: mail.id, event: 'print', number: null, hasScan: false });
}

/** A registered letter given to the post with its number; without one it waits for it on the desk. */
export function depositMail(
  unit: Recorder,
  letterId: string,
  { number, postedOn }: { readonly number: string | null; readonly postedOn: PlainDate },
): Result<object> {
  const { ctx, record } = unit;
  const [mail] = ctx.ledger.mails.ofLetter(letterId);
  if (mail === undefined || number === null || number.trim() === '') return ok({});
  const checked = checkMailNumber(number, carrierOf(ctx));
  if (!checked.valid) return reject(`mail.number.${checked.reason}`, { number });
  const free = numberTaken(ctx, checked.normalized);
  if (!free.ok) return free;
  const event = {
    kind: 'mail',
    mailId: mail.id,
    event: 'deposit',
    number: checked.normalized,
    hasScan: false,
  } as const;
  record(mail.customerId, event, postedOn);
  unit.beside(() => ctx.ledger.search.put('mail', mail.id, checked.normalized));
  return ok({});
}
