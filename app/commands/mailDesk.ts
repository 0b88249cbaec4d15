import { act } from '#app/act';
import type { Context } from '#app/context';
import { loadMailFile, type MailFile } from '#app/mailFile';
import { singleLetter } from '#app/runs/singleLetter';
import { takeBack } from '#app/takeBack';
import type { Request } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { letterKinds } from '#domain/followup/policy';
import { consequenceOf } from '#domain/registeredMail/desk';
import type { DeskBody } from '#domain/registeredMail/deskFacts';
import { ok, reject, type Result } from '#domain/result';

type Done = Result<{ readonly actionId: string | null }>;

/** A proof will not come: it is no longer asked for. */
export function proofWaived(ctx: Context, mailId: string, role: string): Done {
  return say(ctx, mailId, 'mail.proofWaived', () => ({ kind: 'mailProofWaived', mailId, role }));
}

/** The consequence of an outcome was drawn. */
export function mailDecided(ctx: Context, mailId: string): Done {
  return say(ctx, mailId, 'mail.decided', () => ({ kind: 'mailDecided', mailId }));
}

/** A copy of the letter went by plain post: it proves that the customer could read it. Refused: a day to come. */
export function mailCopySent(ctx: Context, { mailId, on }: Request<'mail.copySent'>): Done {
  const today = ctx.clock.today();
  if (on > today) return reject('mail.inTheFuture', { on, today });
  return say(ctx, mailId, 'mail.copySent', () => ({ kind: 'mailCopySent', mailId }), on);
}

/** What the slip of the counter says. Refused: a price below zero. */
export function mailCounter(ctx: Context, { level, mailId, office, price }: Request<'mail.counter'>): Done {
  if (price !== null && price < 0) return reject('amount.notPositive');
  return say(ctx, mailId, 'mail.counter', (note) => ({
    kind: 'mailCounter',
    ...{ mailId, level, price, noteId: note(office) },
  }));
}

type Note = (text: string) => string | null;

function say(ctx: Context, mailId: string, name: string, body: (note: Note) => DeskBody, on?: PlainDate): Done {
  const mail = ctx.ledger.mails.get(mailId);
  if (mail === null) return reject('mail.unknown');
  const { customerId } = mail;
  return act(ctx, { name, customerId }, (unit) => {
    unit.record(
      customerId,
      body((text) => unit.note(customerId, text.trim())),
      on,
    );
    return ok({});
  });
}

/** A letter that reached nobody leaves its step to be done again, as long as nobody did. */
export function canBeSentAgain(ctx: Context, { mail, row }: MailFile): boolean {
  const { state } = mail;
  if (state !== 'unknownAddress' && state !== 'lost') return false;
  if (consequenceOf(state).countsAsNotice) return false;
  const letters = ctx.ledger.letters.ofCustomer(row.customerId);
  const place = letters.findIndex(({ id }) => id === row.letterId);
  return place >= 0 && !letters.slice(place + 1).some(({ kind }) => kind === letters[place]?.kind);
}

/**
 * Sends again what reached nobody: the step counts as not done, and a new letter is begun, with today's figures and the
 * customer's address as it is now. The first letter, its posting and its proofs stay in the file.
 */
export function sendAgain(
  ctx: Context,
  mailId: string,
): Result<{ readonly actionId: string | null; readonly runId: string }> {
  const file = loadMailFile(ctx, mailId);
  if (file === null) return reject('mail.unknown');
  if (!canBeSentAgain(ctx, file)) return reject('mail.notToSendAgain');
  const { customerId, letterId } = file.row;
  const letter = ctx.ledger.letters.get(letterId);
  const kind = letterKinds.find((one) => one === letter?.kind);
  if (letter === null || kind === undefined) return reject('letter.unknown');

  return act(ctx, { name: 'mail.sentAgain', customerId, params: { number: letter.number } }, (unit) => {
    const { facts } = unit.file(customerId).facts.followUp;
    for (const { body, id } of facts.toReversed()) {
      if (body.kind === 'stepDone' && body.causedBy === letterId) takeBack(unit, customerId, id);
    }
    unit.record(customerId, { kind: 'mailDecided', mailId });
    return singleLetter(ctx, { customerId, kind });
  });
}
