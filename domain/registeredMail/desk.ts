import { daysBetween, type PlainDate } from '#domain/calendar/plainDate';
import { defaultMailDelays, mailAlertsOn, type MailSetting } from '#domain/registeredMail/alerts';
import { firstEventOf, lastEventOf, type Mail, type MailState } from '#domain/registeredMail/machine';

/** The list of registered letters, by what is expected next. */
export const mailGroups = [
  'toPost',
  'numberMissing',
  'waiting',
  'atPostOffice',
  'receiptExpected',
  'toDecide',
  'closed',
] as const;
export type MailGroup = (typeof mailGroups)[number];

/** What the user has said of the letter beside its postal events. */
export type DeskFacts = {
  /** Ticked as posted in a letter run, though its number is not known yet. */
  readonly isTickedPosted: boolean;
  /** The consequence of the outcome was drawn: nothing is left to decide. */
  readonly isDecided: boolean;
};

/** The group of a letter. */
export function mailGroupOf(mail: Mail, setting: MailSetting, facts: DeskFacts): MailGroup {
  switch (mail.state) {
    case 'draft':
    case 'printed':
      return facts.isTickedPosted ? 'numberMissing' : 'toPost';
    case 'deposited':
    case 'inTransit':
      return 'waiting';
    case 'noticeLeft':
      return 'atPostOffice';
    case 'delivered': {
      const hasCard = (lastEventOf(mail, 'deliver')?.hasScan ?? false) || setting.hasReceiptProof;
      return setting.withReceipt && !hasCard ? 'receiptExpected' : 'closed';
    }
    case 'refused':
    case 'unclaimed':
    case 'unknownAddress':
    case 'lost':
      return facts.isDecided ? 'closed' : 'toDecide';
    case 'cancelled':
      return 'closed';
  }
}

/** The proofs that can stand in the file of a letter. */
export const proofRoles = ['depositSlip', 'receipt', 'envelopeFront', 'envelopeBack'] as const;
export type ProofRole = (typeof proofRoles)[number];

/** The proofs that this letter should have by now and that are neither scanned with an event nor in `present`. */
export function missingProofs(mail: Mail, withReceipt: boolean, present: ReadonlySet<ProofRole>): readonly ProofRole[] {
  const wanted: ProofRole[] = [];
  const deposit = lastEventOf(mail, 'deposit');
  if (deposit !== null && !deposit.hasScan) wanted.push('depositSlip');
  const delivered = lastEventOf(mail, 'deliver');
  if (delivered !== null && withReceipt && !delivered.hasScan) wanted.push('receipt');
  const returned = lastEventOf(mail, 'refuse', 'returnUnclaimed', 'returnUnknown');
  if (returned !== null && !returned.hasScan) wanted.push('envelopeFront', 'envelopeBack');
  return wanted.filter((role) => !present.has(role));
}

/** Day of the stay at the post office: 9 of 15. Day 1 is the day after the first notice; null when it is not there. */
export type HoldingDay = { readonly day: number; readonly of: number };

/** The day of the stay on `today`; it does not go above the last one. */
export function holdingDay(
  mail: Mail,
  today: PlainDate,
  holdingDays = defaultMailDelays.holdingDays,
): HoldingDay | null {
  const notice = firstEventOf(mail, 'notice');
  if (mail.state !== 'noticeLeft' || notice === null) return null;
  return { day: Math.max(0, Math.min(daysBetween(notice.on, today), holdingDays)), of: holdingDays };
}

/** How a letter ended, as the four buttons and the carrier say it. */
export type MailOutcome = Extract<MailState, 'delivered' | 'refused' | 'unclaimed' | 'unknownAddress' | 'lost'>;

/** What to do after an outcome, in the order it should be done. */
export type MailNextStep =
  | 'waitForDeadline'
  | 'scanReceipt'
  | 'keepSealedEnvelope'
  | 'sendPlainCopy'
  | 'findNewAddress'
  | 'sendAgain'
  | 'claimFromCarrier';

export type MailConsequence = {
  /** The letter counts as a formal notice although nobody read it. */
  readonly countsAsNotice: boolean;
  readonly steps: readonly MailNextStep[];
};

/**
 * What an outcome means and what comes next. A letter that was presented counts, read or not; one that went to a wrong
 * address or was lost is sent again.
 *
 * @source Cass. 1re civ. 20 Jan 2021, 19-20.680 (France); C. jud. art. 53bis (Belgium)
 */
export function consequenceOf(outcome: MailOutcome): MailConsequence {
  switch (outcome) {
    case 'delivered':
      return { countsAsNotice: true, steps: ['scanReceipt', 'waitForDeadline'] };
    case 'refused':
      return { countsAsNotice: true, steps: ['keepSealedEnvelope', 'waitForDeadline'] };
    case 'unclaimed':
      return { countsAsNotice: true, steps: ['keepSealedEnvelope', 'sendPlainCopy', 'waitForDeadline'] };
    case 'unknownAddress':
      return { countsAsNotice: false, steps: ['keepSealedEnvelope', 'findNewAddress', 'sendAgain'] };
    case 'lost':
      return { countsAsNotice: false, steps: ['claimFromCarrier', 'sendAgain'] };
  }
}

/** The letter asks for a look today. */
export function needsLook(mail: Mail, setting: MailSetting, facts: DeskFacts, today: PlainDate): boolean {
  const group = mailGroupOf(mail, setting, facts);
  return group === 'numberMissing' || group === 'toDecide' || mailAlertsOn(mail, setting, today).length > 0;
}
