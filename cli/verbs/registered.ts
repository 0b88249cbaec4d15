import { parsePlainDate, type PlainDate } from '#domain/calendar/plainDate';
import { mailEventKinds, type MailEventKind } from '#domain/followup/event';
import type { Refusal } from '#domain/result';
import { countries, type Country } from '#domain/country';
import { defaultMailDelays, mailAlertsOn, type MailAlert } from '#domain/registeredMail/alerts';
import { legalDateOf, type LegalDate } from '#domain/registeredMail/legalDate';
import {
  advanceMail,
  newMail,
  pickupUntil,
  type Mail,
  type MailEvent,
  type MailState,
} from '#domain/registeredMail/machine';
import { refuseUnknownFields, WrongCall } from '#cli/wrongCall';

type Outcome =
  | {
      readonly state: MailState;
      readonly legalDate: LegalDate | null;
      readonly pickupUntil: PlainDate | null;
      readonly alerts: readonly MailAlert[];
    }
  | { readonly error: string };

/**
 * `registered`: plays `{ scenarios: [{ country, withAr, today, events }] }` and says for each where the letter stands.
 *
 * @throws WrongCall for an unknown field, country, event or a date that is none
 */
export function registered(input: unknown): { readonly results: readonly Outcome[] } {
  const call = fieldsOf(input, '', ['scenarios']);
  return {
    results: listOf(call['scenarios'], 'scenarios').map((scenario, index) => play(scenario, `scenarios[${index}]`)),
  };
}

function play(scenario: unknown, where: string): Outcome {
  const fields = fieldsOf(scenario, where, ['id', 'country', 'withAr', 'today', 'events', 'note', 'expect']);
  const country = countryOf(fields['country'] ?? 'FR', `${where}.country`);
  const withReceipt = fields['withAr'] ?? true;
  if (typeof withReceipt !== 'boolean') throw new WrongCall('field.invalid', `${where}.withAr`);
  const today = dateOf(fields['today'], `${where}.today`);
  const events = listOf(fields['events'], `${where}.events`).map((event, index) =>
    eventOf(event, `${where}.events[${index}]`),
  );

  let mail: Mail = newMail;
  for (const event of events) {
    const next = advanceMail(mail, event, today);
    if (!next.ok) return { error: errorText(next.error, event, mail.state) };
    mail = next.value;
  }
  const place = { country, isAlsaceMoselle: false };
  const setting = { place, withReceipt, delays: defaultMailDelays, hasDepositProof: false, hasReceiptProof: false };
  return {
    state: mail.state,
    legalDate: legalDateOf(mail, place, withReceipt),
    pickupUntil: pickupUntil(mail),
    alerts: mailAlertsOn(mail, setting, today),
  };
}

function errorText(refusal: Refusal, event: MailEvent, state: MailState): string {
  switch (refusal.code) {
    case 'mail.numberMissing':
      return `${event.kind} without item number`;
    case 'mail.dateGoesBack':
      return `${event.kind} before the previous event`;
    case 'mail.inTheFuture':
      return `${event.kind} in the future`;
    default:
      return `${event.kind} from ${state}`;
  }
}

function eventOf(value: unknown, where: string): MailEvent {
  const fields = fieldsOf(value, where, ['event', 'date', 'number', 'scan']);
  const kind = fields['event'];
  if (!isEventKind(kind))
    throw new WrongCall('field.invalid', `${where}.event`, { allowed: mailEventKinds.join(', ') });
  const number = fields['number'] ?? null;
  if (number !== null && typeof number !== 'string') throw new WrongCall('field.invalid', `${where}.number`);
  const hasScan = fields['scan'] ?? false;
  if (typeof hasScan !== 'boolean') throw new WrongCall('field.invalid', `${where}.scan`);
  return { kind, on: dateOf(fields['date'], `${where}.date`), number, hasScan };
}

function isEventKind(value: unknown): value is MailEventKind {
  return mailEventKinds.some((kind) => kind === value);
}

function countryOf(value: unknown, where: string): Country {
  const country = countries.find((known) => known === value);
  if (country === undefined) throw new WrongCall('field.invalid', where, { allowed: countries.join(', ') });
  return country;
}

function dateOf(value: unknown, where: string): PlainDate {
  const parsed = typeof value === 'string' ? parsePlainDate(value) : null;
  if (parsed === null || !parsed.ok) throw new WrongCall('field.invalid', where);
  return parsed.value;
}

function listOf(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new WrongCall('field.invalid', where);
  return value;
}

function fieldsOf(value: unknown, where: string, allowed: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new WrongCall('field.invalid', where);
  refuseUnknownFields(value, where, allowed);
  return value as Readonly<Record<string, unknown>>;
}
