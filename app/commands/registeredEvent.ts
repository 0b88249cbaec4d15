import { act } from '#app/act';
import { mailEventsOf } from '#app/mailEvents';
import type { Context } from '#app/context';
import { noticeDeposited, noticeReachedNobody } from '#app/plans/remindInstalment';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { MailEventKind } from '#domain/followup/event';
import type { PostPlanRefusal } from '#domain/followup/planDecisions';
import { checkText } from '#domain/ledger/limits';
import { advanceMail, foldMail, type MailRefusal, type MailState } from '#domain/registeredMail/machine';
import { ok, reject, type Result } from '#domain/result';

export type NewMailEvent = {
  readonly mailId: string;
  readonly event: MailEventKind;
  readonly on: PlainDate;
  /** As printed on the slip. */
  readonly number?: string;
  /** A scan or photo of the proof is in the file. */
  readonly hasScan?: boolean;
  /** Who signed, what the label says, the number of a claim. */
  readonly note?: string;
};

/** Something happened to a registered letter: deposited, notice left, signed, refused, not collected. */
export function registeredEvent(
  ctx: Context,
  input: NewMailEvent,
): Result<
  { readonly state: MailState; readonly actionId: string | null },
  MailRefusal | PostPlanRefusal | 'mail.unknown' | 'text.tooLong'
> {
  const mail = ctx.ledger.mails.get(input.mailId);
  if (mail === null) return reject('mail.unknown');
  const action = { name: 'mail.recorded', customerId: mail.customerId, params: { event: input.event, on: input.on } };
  return act(
    ctx,
    action,
    (unit): Result<{ readonly state: MailState }, MailRefusal | PostPlanRefusal | 'text.tooLong'> => {
      const checked = checkText('number', input.number ?? '', 60);
      if (!checked.ok) return checked;
      const before = foldMail(mailEventsOf(unit.file(mail.customerId).events, mail.id), unit.today);
      if (!before.ok) return before;
      const number = input.number === undefined || input.number.trim() === '' ? null : input.number.trim();
      const hasScan = input.hasScan ?? false;
      const after = advanceMail(before.value, { kind: input.event, on: input.on, number, hasScan }, unit.today);
      if (!after.ok) return after;

      const noteId = unit.note(mail.customerId, input.note);
      const body = { kind: 'mail', mailId: mail.id, event: input.event, number, hasScan } as const;
      unit.record(mail.customerId, noteId === null ? body : { ...body, noteId }, input.on);
      if (input.event === 'deposit') {
        const posted = noticeDeposited(unit, mail, input.on);
        if (!posted.ok) return posted;
      }
      if (input.event === 'returnUnknown' || input.event === 'declareLost') noticeReachedNobody(unit, mail);
      return ok({ state: after.value.state });
    },
  );
}
