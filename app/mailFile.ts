import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { rulesOf, countryOf } from '#app/settings';
import type { RegisteredMail } from '#db/repositories/mails';
import type { Attachment } from '#db/repositories/attachments';
import type { CalendarPlace } from '#domain/calendar/holidays';
import { placeOfAddress } from '#domain/calendar/place';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { EventBody, FollowUpEvent } from '#domain/followup/event';
import { standingFacts } from '#domain/followup/state';
import { defaultMailDelays, type MailSetting } from '#domain/registeredMail/alerts';
import { proofRoles, type DeskFacts, type ProofRole } from '#domain/registeredMail/desk';
import type { DeskBody } from '#domain/registeredMail/deskFacts';
import { advanceMail, newMail, type Mail, type MailEvent } from '#domain/registeredMail/machine';

/** A registered letter with its life, its proofs and what the user said of it. */
export type MailFile = {
  readonly row: RegisteredMail;
  readonly mail: Mail;
  /** Every postal event ever typed; what was undone is marked. */
  readonly events: readonly (FollowUpEvent & { readonly isUndone: boolean })[];
  readonly setting: MailSetting;
  readonly desk: DeskFacts;
  /** Ticked as posted on this day: in a letter run, with its number or before it was known. */
  readonly tickedOn: PlainDate | null;
  /** Last day of the delay that the posted letter gives. */
  readonly deadlineOn: PlainDate | null;
  /** A copy went by plain post on this day. */
  readonly copySentOn: PlainDate | null;
  readonly proofs: readonly Attachment[];
  /** Proofs there or waived. */
  readonly present: ReadonlySet<ProofRole>;
  /** What the slip of the counter says; null while nobody typed it. */
  readonly counter: Extract<DeskBody, { readonly kind: 'mailCounter' }> | null;
};

/**
 * The life of one registered letter; null when there is none of that id.
 *
 * @param known the customer's facts to read it from; all of them when left out
 */
export function loadMailFile(ctx: Context, mailId: string, known?: readonly FollowUpEvent[]): MailFile | null {
  const row = ctx.ledger.mails.get(mailId);
  if (row === null) return null;
  return mailFileOf(ctx, row, known ?? ctx.ledger.events.ofCustomer(row.customerId));
}

/**
 * Registered letters written on or after a day, oldest first. Read in two statements, however many there are.
 */
export function loadMailFiles(ctx: Context, since: PlainDate): readonly MailFile[] {
  const rows = reading<{ id: string }, [string]>(
    ctx,
    'SELECT id FROM registered_mail WHERE recorded_at >= ? ORDER BY rowid',
  ).all(since);
  const events = new Map<string, FollowUpEvent[]>();
  const found = reading<{ seq: number; id: string; customerId: string; happenedOn: string; body: string }, [string]>(
    ctx,
    `SELECT followup_event.seq, followup_event.id, owner.id AS customerId, happened_on AS happenedOn, body
     FROM followup_event JOIN owner ON owner.recorded_id = customer_id WHERE kind IN ('mail', 'mailProofWaived', 'mailDecided', 'mailCounter', 'mailCopySent', 'undone', 'letterPosted', 'planStepDone') AND happened_on >= ? ORDER BY followup_event.seq`,
  ).all(since);
  for (const { seq, id, customerId, happenedOn, body } of found) {
    const event = { seq, id, customerId, on: plainDate(happenedOn), body: JSON.parse(body) as EventBody };
    const known = events.get(customerId);
    if (known === undefined) events.set(customerId, [event]);
    else known.push(event);
  }
  return rows.flatMap(({ id }) => {
    const row = ctx.ledger.mails.get(id);
    return row === null ? [] : [mailFileOf(ctx, row, events.get(row.customerId) ?? [])];
  });
}

// The post keeps the holidays of where the letter goes; the rule that counts the days is that of the creditor's country.
function placeOfLetter({ ledger }: Context, { customerId }: RegisteredMail): CalendarPlace {
  const own = rulesOf(ledger);
  const customer = ledger.customers.get(customerId);
  const place = customer === null ? own : placeOfAddress(customer, own);
  return place.country === own.country ? place : { country: own.country, isAlsaceMoselle: false };
}

function mailFileOf(ctx: Context, row: RegisteredMail, customerEvents: readonly FollowUpEvent[]): MailFile {
  const standing = standingFacts(customerEvents);
  const ids = new Set(standing.map(({ id }) => id));
  const events = customerEvents
    .filter(({ body }) => body.kind === 'mail' && body.mailId === row.id)
    .map((event) => ({ ...event, isUndone: !ids.has(event.id) }));
  const history = events.filter(({ isUndone }) => !isUndone).flatMap((event) => mailEvents(event));
  const proofs = ctx.ledger.attachments.of('mail', row.id);
  const said = standing.map(({ body }) => body).filter((body) => 'mailId' in body && body.mailId === row.id);
  const isWaived = (role: ProofRole) => said.some((body) => body.kind === 'mailProofWaived' && body.role === role);
  const posted = standing.findLast(
    ({ body }) => (body.kind === 'letterPosted' || body.kind === 'planStepDone') && body.letterId === row.letterId,
  );
  const present = new Set(proofRoles.filter((role) => isWaived(role) || proofs.some((proof) => proof.role === role)));
  return {
    row,
    mail: played(history, ctx.clock.today()),
    events,
    setting: {
      place: placeOfLetter(ctx, row),
      withReceipt: row.withReceipt,
      delays: defaultMailDelays,
      hasDepositProof: present.has('depositSlip'),
      hasReceiptProof: present.has('receipt'),
    },
    desk: {
      isTickedPosted: posted !== undefined,
      isDecided: said.some(({ kind }) => kind === 'mailDecided'),
    },
    tickedOn: posted?.on ?? null,
    deadlineOn: posted?.body.kind === 'letterPosted' ? posted.body.deadlineOn : null,
    copySentOn: standing.findLast(({ body }) => body.kind === 'mailCopySent' && body.mailId === row.id)?.on ?? null,
    proofs,
    present,
    counter: said.findLast((body) => body.kind === 'mailCounter') ?? null,
  };
}

/** Country whose post carries the letters of this ledger. */
export function carrierOf(ctx: Context): RegisteredMail['carrier'] {
  return countryOf(ctx.ledger) === 'FR' ? 'laposte' : 'bpost';
}

function mailEvents({ body, on }: FollowUpEvent): readonly MailEvent[] {
  return body.kind === 'mail' ? [{ kind: body.event, on, number: body.number, hasScan: body.hasScan }] : [];
}

// Facts in the ledger were accepted once; one that no longer follows (its cause was undone) is passed over.
function played(history: readonly MailEvent[], today: PlainDate): Mail {
  return history.reduce<Mail>((mail, event) => {
    const next = advanceMail(mail, event, event.on > today ? event.on : today);
    return next.ok ? next.value : mail;
  }, newMail);
}
