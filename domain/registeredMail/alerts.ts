import { addWorkingDays } from '#domain/calendar/businessDays';
import type { CalendarPlace } from '#domain/calendar/holidays';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { firstEventOf, isFinalMailState, lastEventOf, type Mail, type MailEvent } from '#domain/registeredMail/machine';

export const mailAlerts = [
  'depositOverdue',
  'proofOfDepositMissing',
  'noTrackingNews',
  'returnExpected',
  'arCardMissing',
  'carrierProofAboutToExpire',
  'findNewAddress',
] as const;
export type MailAlert = (typeof mailAlerts)[number];

/** How long to wait before an alert. Calendar days, unless the name says working days. */
export type MailDelays = {
  readonly depositAfterPrintWorkingDays: number;
  readonly firstEventAfterDepositDays: number;
  readonly holdingDays: number;
  readonly graceAfterHoldingDays: number;
  readonly arCardAfterDeliveryDays: number;
  readonly proofKeepReminderDays: number;
};

/** The post holds a letter for 15 days and keeps its own proof for a year; the rest is prudence, and editable. */
export const defaultMailDelays: MailDelays = {
  depositAfterPrintWorkingDays: 2,
  firstEventAfterDepositDays: 7,
  holdingDays: 15,
  graceAfterHoldingDays: 5,
  arCardAfterDeliveryDays: 15,
  proofKeepReminderDays: 330,
};

/** What a letter is judged by besides its history. */
export type MailSetting = {
  readonly place: CalendarPlace;
  /** A receipt (avis de réception) was bought. */
  readonly withReceipt: boolean;
  readonly delays: MailDelays;
  /** Proofs added to the file later than their event, or waived by the user. */
  readonly hasDepositProof: boolean;
  readonly hasReceiptProof: boolean;
};

/** An alert with the day it shows from: the day after its delay has run out. */
export type DatedMailAlert = { readonly alert: MailAlert; readonly from: PlainDate };

/**
 * Every alert the letter will raise if nothing more happens, with its first day.
 *
 * @see mailAlerts for those of one day
 */
export function comingMailAlerts(mail: Mail, setting: MailSetting): readonly DatedMailAlert[] {
  const { delays, place } = setting;
  const found: DatedMailAlert[] = [];
  const add = (alert: MailAlert, from: PlainDate) => found.push({ alert, from });
  const after = (event: MailEvent, days: number) => addDays(event.on, days + 1);

  const printed = lastEventOf(mail, 'print', 'reprint');
  if (mail.state === 'printed' && printed !== null) {
    add('depositOverdue', addDays(addWorkingDays(printed.on, delays.depositAfterPrintWorkingDays, place), 1));
  }
  const deposit = lastEventOf(mail, 'deposit');
  if (deposit === null) return found;

  if (!deposit.hasScan && !setting.hasDepositProof) add('proofOfDepositMissing', deposit.on);
  const last = mail.history.at(-1);
  if ((mail.state === 'deposited' || mail.state === 'inTransit') && last !== undefined) {
    add('noTrackingNews', after(last, delays.firstEventAfterDepositDays));
  }
  const notice = firstEventOf(mail, 'notice');
  if (mail.state === 'noticeLeft' && notice !== null) {
    add('returnExpected', after(notice, delays.holdingDays + delays.graceAfterHoldingDays));
  }
  const delivered = lastEventOf(mail, 'deliver');
  const hasReceipt = (delivered?.hasScan ?? false) || setting.hasReceiptProof;
  if (delivered !== null && setting.withReceipt && !hasReceipt) {
    add('arCardMissing', after(delivered, delays.arCardAfterDeliveryDays));
  }
  const hasEndProof = hasReceipt || (isFinalMailState(mail.state) && (last?.hasScan ?? false));
  if (!hasEndProof) add('carrierProofAboutToExpire', addDays(deposit.on, delays.proofKeepReminderDays + 1));
  if (mail.state === 'unknownAddress' && last !== undefined) add('findNewAddress', last.on);
  return found;
}

/** The alerts of `today`, in the order of the list. */
export function mailAlertsOn(mail: Mail, setting: MailSetting, today: PlainDate): readonly MailAlert[] {
  return comingMailAlerts(mail, setting)
    .filter(({ from }) => from <= today)
    .map(({ alert }) => alert);
}

/** The next day on which something of this letter has to be looked at; null when it asks for nothing more. */
export function nextLookOn(mail: Mail, setting: MailSetting): PlainDate | null {
  const days = comingMailAlerts(mail, setting).map(({ from }) => from);
  return days.reduce<PlainDate | null>((first, day) => (first === null || day < first ? day : first), null);
}
