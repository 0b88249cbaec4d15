import { registeredEvent } from '#app/commands/registeredEvent';
import type { Context } from '#app/context';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater, view } from '#app/handlers/answer';
import { attachFile, attachPicked } from '#app/handlers/attachments';
import { mailCopySent, mailCounter, mailDecided, proofWaived, sendAgain } from '#app/commands/mailDesk';
import { mailWithNumber } from '#app/mailNumbers';
import { mailList, mailView } from '#app/queries/mailDesk';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { Session } from '#app/session';
import type { Output, Request } from '#contract/api';
import type { mailApi } from '#contract/schemas/mailSchemas';
import { checkMailNumber } from '#domain/identifiers/postalNumber';
import { consequenceOf, type MailOutcome } from '#domain/registeredMail/desk';
import type { MailState } from '#domain/registeredMail/machine';
import { ok, reject, type Result } from '#domain/result';

/** What the window asks about registered letters. */
export function mailHandlers(session: Session): Pick<Handlers, keyof typeof mailApi> {
  return {
    'mail.list': view(session, mailList),
    'mail.get': fromLedger(session, mailView),
    'mail.checkNumber': view(session, numberView),
    'mail.record': fromLedger(session, recordEvent),
    'mail.attachProof': fromLedgerLater(session, async (ctx, { mailId, role }) => {
      if (ctx.ledger.mails.get(mailId) === null) return reject('mail.unknown');
      return attachFile(session, ctx, { ownerKind: 'mail', ownerId: mailId, role }, 'proof');
    }),
    'mail.waiveProof': fromLedger(session, (ctx, { mailId, role }) =>
      role === 'decision' ? mailDecided(ctx, mailId) : proofWaived(ctx, mailId, role),
    ),
    'mail.copySent': fromLedger(session, mailCopySent),
    'mail.counter': fromLedger(session, mailCounter),
    'mail.sendAgain': fromLedger(session, (ctx, { mailId }) => sendAgain(ctx, mailId)),
    'mail.attachBytes': fromLedger(session, (ctx, { bytes, fileName, mailId, role }) => {
      if (ctx.ledger.mails.get(mailId) === null) return reject('mail.unknown');
      const picked = { fileName, bytes: Buffer.from(bytes, 'base64'), isTooLarge: false };
      return attachPicked(ctx, { ownerKind: 'mail', ownerId: mailId, role }, picked);
    }),
  };
}

function numberView(ctx: Context, { carrier, number }: Request<'mail.checkNumber'>): Output<'mail.checkNumber'> {
  const checked = checkMailNumber(number, carrier);
  if (!checked.valid) {
    return { normalized: null, printed: null, warning: null, refusal: sentence(`mailNumber.${checked.reason}`) };
  }
  const { normalized, printed, warning } = checked;
  const other = mailWithNumber(ctx, normalized);
  return {
    ...{ normalized, printed, warning: warning === null ? null : sentence(`mailNumber.${warning}`) },
    refusal: other === null ? null : sentence('mailNumber.taken', other),
  };
}

function recordEvent(
  ctx: Context,
  { event, mailId, note, number, on, presentedOn }: Request<'mail.record'>,
): Result<Output<'mail.record'>> {
  const mail = ctx.ledger.mails.get(mailId);
  if (mail === null) return reject('mail.unknown');
  const typed = number === null || number.trim() === '' ? null : checkMailNumber(number, mail.carrier);
  if (typed !== null && !typed.valid) return reject(`mail.number.${typed.reason}`, { number: number ?? '' });

  const recorded = registeredEvent(ctx, {
    mailId,
    event,
    on,
    note,
    presentedOn,
    ...(typed === null ? {} : { number: typed.normalized }),
  });
  if (!recorded.ok) return recorded;
  if (typed !== null) ctx.ledger.search.put('mail', mailId, typed.normalized);
  const { actionId, state } = recorded.value;
  return ok({ actionId, consequence: [...consequenceSentences(state)] });
}

const outcomes: readonly MailState[] = ['delivered', 'refused', 'unclaimed', 'unknownAddress', 'lost'];

// Each outcome says what it means for the delay, then what to do, in that order.
function consequenceSentences(state: MailState): readonly Sentence[] {
  if (!isOutcome(state)) return [];
  const { countsAsNotice, steps } = consequenceOf(state);
  return [
    sentence(countsAsNotice ? 'mail.counts' : 'mail.countsNot'),
    ...steps.map((step) => sentence(`mail.next.${step}`)),
  ];
}

function isOutcome(state: MailState): state is MailOutcome {
  return outcomes.includes(state);
}
