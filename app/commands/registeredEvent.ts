import { act, type Unit } from '#app/act';
import { mailEventsOf } from '#app/mailEvents';
import type { Context } from '#app/context';
import { numberTaken } from '#app/mailNumbers';
import { noticeDeposited, noticeReachedNobody } from '#app/plans/remindInstalment';
import type { RegisteredMail } from '#db/repositories/mails';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { MailEventKind } from '#domain/followup/event';
import type { PostPlanRefusal } from '#domain/followup/planDecisions';
import { checkText } from '#domain/ledger/limits';
import { advanceMail, foldMail, type Mail, type MailRefusal, type MailState } from '#domain/registeredMail/machine';
import { ok, reject, type Result } from '#domain/result';

export type NewMailEvent = {
  readonly mailId: string;
  readonly event: MailEventKind;
  readonly on: PlainDate;
  /** As printed on the slip. */
  readonly number?: string;
  /** A scan or photo of the proof is in the file. */
  readonly hasScan?: boolean;
  /** With how it ended: the day of the first presentation, when nobody noted it before. */
  readonly presentedOn?: PlainDate | undefined;
  /** Who signed, what the label says, the number of a claim. */
  readonly note?: string;
};

type EventRefusal = MailRefusal | PostPlanRefusal | 'text.tooLong' | 'mail.number.taken';

/** Something happened to a registered letter: deposited, notice left, signed, refused, not collected. */
export function registeredEvent(
  ctx: Context,
  input: NewMailEvent,
): Result<{ readonly state: MailState; readonly actionId: string | null }, EventRefusal | 'mail.unknown'> {
  const mail = ctx.ledger.mails.get(input.mailId);
  if (mail === null) return reject('mail.unknown');
  const action = { name: 'mail.recorded', customerId: mail.customerId, params: { event: input.event, on: input.on } };
  return act(ctx, action, (unit): Result<{ readonly state: MailState }, EventRefusal> => {
    const checked = checkText('number', input.number ?? '', 60);
    if (!checked.ok) return checked;
    const before = withPresentation(unit, mail, input);
    if (!before.ok) return before;
    const number = input.number === undefined || input.number.trim() === '' ? null : input.number.trim();
    const hasScan = input.hasScan ?? false;
    const after = advanceMail(before.value, { kind: input.event, on: input.on, number, hasScan }, unit.today);
    if (!after.ok) return after;
    const free = input.event === 'deposit' && number !== null ? numberTaken(ctx, number) : ok({});
    if (!free.ok) return free;

    const noteId = unit.note(mail.customerId, input.note);
    const body = { kind: 'mail', mailId: mail.id, event: input.event, number, hasScan } as const;
    unit.record(mail.customerId, noteId === null ? body : { ...body, noteId }, input.on);
    if (input.event === 'deposit') {
      const posted = noticeDeposited(unit, mail, input.on);
      if (!posted.ok) return posted;
    }
    if (input.event === 'returnUnknown' || input.event === 'declareLost') noticeReachedNobody(unit, mail);
    return ok({ state: after.value.state });
  });
}

// How a letter ended may be the first that the user hears of it: the card or the envelope says when it was presented.
function withPresentation(
  unit: Unit,
  { customerId, id }: RegisteredMail,
  { presentedOn }: NewMailEvent,
): Result<Mail, MailRefusal> {
  const before = foldMail(mailEventsOf(unit.file(customerId).events, id), unit.today);
  if (!before.ok || presentedOn === undefined) return before;
  const noticed = advanceMail(
    before.value,
    { kind: 'notice', on: presentedOn, number: null, hasScan: false },
    unit.today,
  );
  if (noticed.ok) {
    unit.record(customerId, { kind: 'mail', mailId: id, event: 'notice', number: null, hasScan: false }, presentedOn);
  }
  return noticed;
}
