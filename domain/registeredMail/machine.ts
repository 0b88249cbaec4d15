import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import type { MailEventKind } from '#domain/followup/event';
import { ok, reject, type Result } from '#domain/result';

/** Where a registered letter is in its life. */
export const mailStates = [
  'draft',
  'printed',
  'deposited',
  'inTransit',
  'noticeLeft',
  'delivered',
  'refused',
  'unclaimed',
  'unknownAddress',
  'lost',
  'cancelled',
] as const;
export type MailState = (typeof mailStates)[number];

/** One thing that happened to a letter, typed by the user from what the post gave or showed him. */
export type MailEvent = {
  readonly kind: MailEventKind;
  readonly on: PlainDate;
  /** Number of the item; asked at the deposit. */
  readonly number: string | null;
  /** A scan or photo of the proof of this event is in the file. */
  readonly hasScan: boolean;
};

/** A letter: its state is a fold of its history. */
export type Mail = { readonly state: MailState; readonly history: readonly MailEvent[] };

/** A letter that was written and not printed yet. */
export const newMail: Mail = { state: 'draft', history: [] };

export type MailRefusal = 'mail.eventNotAllowed' | 'mail.dateGoesBack' | 'mail.inTheFuture' | 'mail.numberMissing';

// Read a line as: in this state, that event leads there. What is absent is not allowed.
const ends = {
  deliver: 'delivered',
  refuse: 'refused',
  returnUnclaimed: 'unclaimed',
  returnUnknown: 'unknownAddress',
  declareLost: 'lost',
} as const;

const transitions: Readonly<Record<MailState, Partial<Record<MailEventKind, MailState>>>> = {
  draft: { print: 'printed', cancel: 'cancelled' },
  printed: { reprint: 'printed', deposit: 'deposited', cancel: 'cancelled' },
  deposited: { carrierScan: 'inTransit', notice: 'noticeLeft', ...ends },
  inTransit: { carrierScan: 'inTransit', notice: 'noticeLeft', ...ends },
  noticeLeft: { notice: 'noticeLeft', ...ends },
  lost: { notice: 'noticeLeft', deliver: 'delivered' }, // found again
  delivered: {},
  refused: {},
  unclaimed: {},
  unknownAddress: {},
  cancelled: {},
};

/** Where an event leads from a state; null when the post cannot do that. */
export function nextMailState(state: MailState, kind: MailEventKind): MailState | null {
  return transitions[state][kind] ?? null;
}

/** The events that can be typed in a state. */
export function possibleMailEvents(state: MailState): readonly MailEventKind[] {
  return Object.keys(transitions[state]) as MailEventKind[];
}

/** Nothing more can happen to the letter. A lost one may be found again. */
export function isFinalMailState(state: MailState): boolean {
  return Object.keys(transitions[state]).length === 0;
}

/**
 * Applies one postal event. Refuses what the post cannot do, a date before the previous event or after `today`, and a
 * deposit without the number of the item.
 */
export function advanceMail(mail: Mail, event: MailEvent, today: PlainDate): Result<Mail, MailRefusal> {
  const next = nextMailState(mail.state, event.kind);
  if (next === null) return reject('mail.eventNotAllowed', { state: mail.state, event: event.kind });

  const last = mail.history.at(-1);
  if (last !== undefined && event.on < last.on) return reject('mail.dateGoesBack', { on: event.on, last: last.on });
  if (event.on > today) return reject('mail.inTheFuture', { on: event.on, today });
  if (event.kind === 'deposit' && (event.number ?? '').trim() === '') return reject('mail.numberMissing');

  return ok({ state: next, history: [...mail.history, event] });
}

/** Plays a history from the start, as it was recorded. Refuses at the first event that could not be. */
export function foldMail(events: readonly MailEvent[], today: PlainDate): Result<Mail, MailRefusal> {
  let mail = newMail;
  for (const event of events) {
    const next = advanceMail(mail, event, today);
    if (!next.ok) return next;
    mail = next.value;
  }
  return ok(mail);
}

/** The first event of these kinds, or null. */
export function firstEventOf(mail: Mail, ...kinds: readonly MailEventKind[]): MailEvent | null {
  return mail.history.find(({ kind }) => kinds.includes(kind)) ?? null;
}

/** The last event of these kinds, or null. */
export function lastEventOf(mail: Mail, ...kinds: readonly MailEventKind[]): MailEvent | null {
  return mail.history.findLast(({ kind }) => kinds.includes(kind)) ?? null;
}

/** The number of the item, once deposited. */
export function mailNumberOf(mail: Mail): string | null {
  return lastEventOf(mail, 'deposit')?.number ?? null;
}

/** Last day on which the letter waits at the post office, while it waits there: first notice and 15 days. */
export function pickupUntil(mail: Mail, holdingDays: number = 15): PlainDate | null {
  const notice = firstEventOf(mail, 'notice');
  return mail.state === 'noticeLeft' && notice !== null ? addDays(notice.on, holdingDays) : null;
}
