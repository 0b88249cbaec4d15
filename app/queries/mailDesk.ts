import type { Context } from '#app/context';
import { canBeSentAgain } from '#app/commands/mailDesk';
import { loadMailFile, loadMailFiles, type MailFile } from '#app/mailFile';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { Output } from '#contract/api';
import { addDays, daysBetween, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import type { LetterDocument } from '#domain/letters/model';
import { checkMailNumber } from '#domain/identifiers/postalNumber';
import type { CalendarPlace } from '#domain/calendar/holidays';
import { presentationOf } from '#domain/claims/presentation';
import { mailAlertsOn, nextLookOn } from '#domain/registeredMail/alerts';
import { holdingDay, mailGroupOf, mailGroups, missingProofs } from '#domain/registeredMail/desk';
import { legalDateOf, type LegalDate } from '#domain/registeredMail/legalDate';
import { mailNumberOf, pickupUntil, lastEventOf } from '#domain/registeredMail/machine';
import { ok, reject, type Result } from '#domain/result';

type Row = Output<'mail.get'>;

/** Letters of the last two years and a half: older ones are found in the customer's file. */
const listedDays = 900;

/** Registered letters by what is expected next; inside a group the one to look at first on top. */
export function mailList(ctx: Context): Row[] {
  const rows = loadMailFiles(ctx, addDays(ctx.clock.today(), -listedDays)).map((file) => rowOf(ctx, file));
  const late = '9999-12-31';
  return rows.toSorted(
    (a, b) =>
      mailGroups.indexOf(a.group) - mailGroups.indexOf(b.group) ||
      ((a.nextLookOn ?? late) < (b.nextLookOn ?? late) ? -1 : (a.nextLookOn ?? late) > (b.nextLookOn ?? late) ? 1 : 0),
  );
}

/** One registered letter. */
export function mailView(ctx: Context, { mailId }: { readonly mailId: string }): Result<Row> {
  const file = loadMailFile(ctx, mailId);
  return file === null ? reject('mail.unknown') : ok(rowOf(ctx, file));
}

function rowOf(ctx: Context, file: MailFile): Row {
  const { desk, mail, row, setting } = file;
  const today = ctx.clock.today();
  const number = mailNumberOf(mail);
  const checked = number === null ? null : checkMailNumber(number, row.carrier);
  const letter = ctx.ledger.letters.get(row.letterId);
  const legal = legalDateOf(mail, setting.place, row.withReceipt);
  return {
    mailId: row.id,
    letterId: row.letterId,
    customerId: row.customerId,
    customerName: ctx.ledger.customers.get(row.customerId)?.name ?? '',
    letterKind: letter?.kind ?? '',
    group: mailGroupOf(mail, setting, desk),
    state: mail.state,
    number,
    numberPrinted: checked?.valid === true ? checked.printed : number,
    carrier: row.carrier,
    withReceipt: row.withReceipt,
    depositedOn: lastEventOf(mail, 'deposit')?.on ?? null,
    tickedOn: file.tickedOn,
    deadlineOn: file.deadlineOn,
    days: daysOf(file, today),
    pickupUntil: pickupUntil(mail),
    legalDate: legal === null ? null : sentLegalDate(legal, setting.place),
    // Ticked as posted: only its number is missing.
    alerts: mailAlertsOn(mail, setting, today).filter((alert) => alert !== 'depositOverdue' || file.tickedOn === null),
    nextLookOn: lookOn(nextLookOn(mail, setting), today),
    proofs: file.proofs.map((proof) => ({
      attachmentId: proof.id,
      role: proof.role,
      fileName: proof.fileName,
      kind: proof.file.endsWith('.pdf') ? ('pdf' as const) : ('image' as const),
    })),
    missingProofs: [...missingProofs(mail, row.withReceipt, file.present)],
    events: file.events.flatMap(({ body, isUndone, on }) =>
      body.kind === 'mail' ? [{ event: body.event, on, note: noteText(ctx, body.noteId), isUndone }] : [],
    ),
    counter:
      file.counter === null
        ? null
        : { level: file.counter.level, price: file.counter.price, office: noteText(ctx, file.counter.noteId) },
    canSendAgain: canBeSentAgain(ctx, file),
    copySentOn: file.copySentOn,
    sentTo: letter === null ? [] : [...(JSON.parse(letter.model) as LetterDocument).addressee],
  };
}

function noteText(ctx: Context, noteId: string | null | undefined): string {
  return noteId === null || noteId === undefined ? '' : (ctx.ledger.notes.get(noteId)?.text ?? '');
}

// A day that has passed asks for a look today.
function lookOn(on: PlainDate | null, today: PlainDate): PlainDate | null {
  return on === null ? null : laterOf(on, today);
}

// What the days mean depends on where the letter is: at the counter, on its way, closed.
function daysOf({ mail, tickedOn }: MailFile, today: PlainDate): Sentence | null {
  const held = holdingDay(mail, today);
  if (held !== null) return sentence('mail.held', { day: held.day, of: held.of });
  const last = mail.history.at(-1);
  if (last === undefined) return null;
  const days = daysBetween(last.on, today);
  switch (mail.state) {
    case 'printed':
      return tickedOn === null ? sentence('mail.waitingToPost', { days }) : sentence('mail.ticked', { on: tickedOn });
    case 'deposited':
    case 'inTransit':
      return days === 0 ? null : sentence('mail.silent', { days });
    case 'delivered':
      return sentence('mail.signed', { on: last.on });
    default:
      return sentence('mail.ended', { on: last.on });
  }
}

// Claims wait for nobody: until the post has said when, they take the estimate.
function sentLegalDate({ basis, date }: LegalDate, place: CalendarPlace): NonNullable<Row['legalDate']> {
  const presentationOn = basis === 'deposit' ? presentationOf({ sentOn: date, presentedOn: null, place }).on : null;
  return { on: date, basis, presentationOn };
}
