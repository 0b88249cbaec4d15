import type { PlainDate } from '#domain/calendar/plainDate';
import type { ClaimBody } from '#domain/claims/claimFacts';
import type { BillBody, PlanBody } from '#domain/followup/planFacts';
import type { CallParty } from '#domain/guardrails/contact';
import type { GoneBody } from '#domain/followup/goneFacts';
import type { MergeBody } from '#domain/followup/mergeFacts';
import type { Channel } from '#domain/followup/policy';
import type { LimitationBody } from '#domain/limitation/facts';
import type { Cents } from '#domain/money/cents';
import type { DeskBody } from '#domain/registeredMail/deskFacts';
import type { LostDebtBody } from '#domain/vat/lossFacts';

/** What was heard at the end of a call. */
export const callOutcomes = [
  'has_paid',
  'will_pay',
  'not_reached',
  'message_left',
  'not_received',
  'disputes',
  'asks_for_time',
  'refuses',
] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** Calls in which nobody was spoken to. */
export const unansweredOutcomes: readonly CallOutcome[] = ['not_reached', 'message_left'];

/** What happened to a registered letter, in the words of the state machine. */
export const mailEventKinds = [
  'print',
  'reprint',
  'deposit',
  'carrierScan',
  'notice',
  'deliver',
  'refuse',
  'returnUnclaimed',
  'returnUnknown',
  'declareLost',
  'cancel',
] as const;
export type MailEventKind = (typeof mailEventKinds)[number];

/** What a customer contests of one item, in cents above zero. */
export type ContestedPart = { readonly itemId: string; readonly amount: Cents };

/**
 * What happened, kind by kind. Ids, dates and figures only: free text lives in `note`, names in `customer`.
 * `itemIds` name instalments; a step is always about items.
 */
export type EventBody =
  | {
      readonly kind: 'stepProposed';
      readonly itemId: string;
      readonly level: number;
      readonly dueOn: PlainDate;
      /** What was open of the item at that moment. */
      readonly openThen?: Cents;
    }
  | {
      readonly kind: 'stepDone';
      readonly itemId: string;
      readonly level: number;
      /** How it really reached the customer: the owner may change it on the day. */
      readonly channel: Channel;
      /** New deadline that the step granted; null for a call. */
      readonly deadlineOn: PlainDate | null;
      /** Fact that made it so: the letter posted, the call logged; null when told by the user (already reminded). */
      readonly causedBy: string | null;
      /** What was open of the item at that moment; absent when told by the user. */
      readonly openThen?: Cents;
      /** The user does not know the day any more: no letter may name it, and no delay of the law starts from it. */
      readonly isDateUnknown?: true;
    }
  | { readonly kind: 'stepIgnored'; readonly itemId: string; readonly level: number; readonly noteId: string | null }
  | {
      readonly kind: 'callLogged';
      readonly callId: string;
      readonly outcome: CallOutcome;
      readonly itemIds: readonly string[];
      readonly noteId: string | null;
      /** Who answered; absent: the debtor himself. */
      readonly party?: CallParty;
    }
  | {
      readonly kind: 'promiseMade';
      readonly promiseId: string;
      readonly itemIds: readonly string[];
      readonly promisedOn: PlainDate;
      readonly amount: Cents;
    }
  | { readonly kind: 'promiseCancelled'; readonly promiseId: string }
  | {
      readonly kind: 'disputeOpened';
      readonly disputeId: string;
      readonly itemIds: readonly string[];
      /** What is contested of each item; absent: all that is open. */
      readonly parts?: readonly ContestedPart[];
      readonly noteId: string | null;
    }
  | { readonly kind: 'disputeClosed'; readonly disputeId: string }
  | {
      readonly kind: 'pauseStarted';
      readonly pauseId: string;
      /** Empty: the whole customer. */
      readonly itemIds: readonly string[];
      /** Last day of peace; null: until it is ended. */
      readonly untilOn: PlainDate | null;
      readonly noteId: string | null;
    }
  | { readonly kind: 'pauseEnded'; readonly pauseId: string }
  | {
      readonly kind: 'dueDateChanged';
      readonly itemId: string;
      readonly dueOn: PlainDate;
      readonly noteId: string | null;
    }
  | PlanBody
  | DeskBody
  | BillBody
  | { readonly kind: 'handedOver'; readonly itemIds: readonly string[]; readonly to: string }
  | {
      readonly kind: 'letterPrinted';
      readonly letterId: string;
      readonly itemIds: readonly string[];
      readonly deadlineOn: PlainDate | null;
    }
  /** Between printed and posted: it starts nothing. */
  | { readonly kind: 'letterEnveloped'; readonly letterId: string }
  | {
      readonly kind: 'letterPosted';
      readonly letterId: string;
      readonly itemIds: readonly string[];
      readonly deadlineOn: PlainDate | null;
    }
  /** A paper beside the sequence came out and was kept as sent: it starts no delay and is no step. */
  | { readonly kind: 'paperPrinted'; readonly letterId: string }
  | {
      readonly kind: 'mail';
      readonly mailId: string;
      readonly event: MailEventKind;
      readonly number: string | null;
      /** A scan or photo of the proof is in the file. */
      readonly hasScan: boolean;
      /** Who signed, what the label or the page of the carrier says, the number of a claim. */
      readonly noteId?: string;
    }
  | {
      readonly kind: 'claimMade';
      readonly claimId: string;
      readonly itemId: string;
      readonly what: ClaimWhat;
      readonly amount: Cents;
    }
  | {
      readonly kind: 'claimWaived';
      readonly claimId: string;
      readonly amount: Cents;
      /** The giving up of a line that made it so: taken back with it. Absent: written off for itself. */
      readonly waiverId?: string;
    }
  | ClaimBody
  | LimitationBody
  | LostDebtBody
  | MergeBody
  | GoneBody
  | { readonly kind: 'undone'; readonly undoes: string };

/** A claim beside the price. */
export const claimWhats = ['interest', 'fixedIndemnity', 'penaltyClause', 'reminderFee'] as const;
export type ClaimWhat = (typeof claimWhats)[number];

export type EventKind = EventBody['kind'];

/** One fact of the follow-up: appended, never changed. `undone` takes one back, and both stay visible. */
export type FollowUpEvent = {
  readonly id: string;
  readonly customerId: string;
  /** The day it happened, as the user says. */
  readonly on: PlainDate;
  /** Order in which facts were recorded. */
  readonly seq: number;
  readonly body: EventBody;
};
