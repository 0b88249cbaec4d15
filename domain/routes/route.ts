import type { PlainDate } from '#domain/calendar/plainDate';
import type { Country, Relation } from '#domain/country';
import type { Cents } from '#domain/money/cents';

/** Ways to get paid once the letters are written, the recovery firm among them. */
export const routeIds = [
  'conciliation',
  'smallClaims',
  'paymentOrder',
  'uncontested',
  'recoveryFirm',
  'court',
  'declareClaim',
] as const;
export type RouteId = (typeof routeIds)[number];

/** What may be claimed today: the price, its interest, and the indemnities beside it. */
export type RouteSum = { readonly principal: Cents; readonly interest: Cents; readonly beside: Cents };

export type RouteFacts = {
  readonly country: Country;
  readonly relation: Relation;
  readonly today: PlainDate;
  /** All that is late. */
  readonly all: RouteSum;
  /** What of it the customer does not dispute. */
  readonly undisputed: RouteSum;
  /** False: the rate of some days is not published yet, and `interest` will grow. */
  readonly isInterestComplete: boolean;
  /** Bankruptcy, reorganisation, winding-up by the court. */
  readonly isInsolvent: boolean;
  /** He lives or has his seat in another country than the user. */
  readonly isAbroad: boolean;
  /** Day of the first reminder of all these invoices; null: not of all of them. */
  readonly firstReminderOn: PlainDate | null;
  /** Day of the formal notice of all these invoices; null: not of all of them. */
  readonly noticeOn: PlainDate | null;
  /** What was tried to agree before a court; null: nothing. `endedOn` null: it lasts, or got no answer. */
  readonly attempt: { readonly on: PlainDate; readonly endedOn: PlainDate | null } | null;
  /** Last day to sue for each invoice. */
  readonly lastDays: readonly { readonly number: string; readonly lastDay: PlainDate }[];
};

/** Why a way is closed. `ceiling` and `amount` in cents. */
export type RouteRefusal =
  | { readonly code: 'nothingDue' | 'insolvent' | 'disputed' | 'abroad' | 'businessOnly' }
  | { readonly code: 'overCeiling'; readonly ceiling: Cents; readonly amount: Cents }
  | { readonly code: 'tooOld'; readonly on: PlainDate };

export type RouteCostKind =
  | 'helper'
  | 'registry'
  | 'service'
  | 'contribution'
  | 'procedure'
  | 'lawyer'
  | 'bailiff'
  | 'commission'
  | 'recoveredFee';

/** `ask`: no text that was seen gives a figure. `share`: part of what comes in, to be asked too. Cents, VAT as in the tariff. */
export type RouteAmount =
  { readonly kind: 'free' | 'ask' | 'share' } | { readonly kind: 'between'; readonly from: Cents; readonly to: Cents };

export type RouteCost = {
  readonly what: RouteCostKind;
  readonly amount: RouteAmount;
  /** False: only to be paid when it comes to that. */
  readonly isAlways: boolean;
  readonly isConfirmed: boolean;
};

export type RoutePayer =
  'nobody' | 'creditor' | 'creditorNeverConsumer' | 'creditorThenProof' | 'judgeSays' | 'debtorOnTop' | 'creditorAsks';

/** A time that a text sets. What it usually takes, no text says. */
export type RouteSpan = {
  readonly what:
    'agree' | 'serve' | 'opposition' | 'enforce' | 'answer' | 'minutes' | 'appeal' | 'demand' | 'order' | 'declare';
  readonly count: number;
  readonly unit: 'day' | 'month';
};

export type RouteStep = {
  readonly what: 'firstReminder' | 'formalNotice' | 'amicableAttempt' | 'demandFifteenDays';
  readonly state: 'done' | 'begun' | 'toDo';
  readonly on: PlainDate | null;
  readonly article: string;
};

/** Papers that whoever takes the file will ask for. */
export const routePapers = [
  'contract',
  'delivery',
  'invoice',
  'formalNotice',
  'statement',
  'interest',
  'identity',
  'terms',
  'form',
  'mandate',
] as const;
export type RoutePaper = (typeof routePapers)[number];

export type RouteAddressee =
  | 'fr.conciliator'
  | 'fr.bailiff'
  | 'fr.commercialCourt'
  | 'fr.judicialCourt'
  | 'fr.firm'
  | 'fr.trustee'
  | 'be.conciliation'
  | 'be.lawyerBailiff'
  | 'be.peace'
  | 'be.enterpriseCourt'
  | 'be.firstInstance'
  | 'be.firm'
  | 'be.collector'
  | 'be.register';

export type RouteLimitation = {
  readonly effect: 'nothing' | 'onAgreement' | 'oneMonth' | 'onService' | 'onAction' | 'onDeclaration' | 'ask';
  /** Empty: no text was seen. */
  readonly article: string;
};

export type RouteCaution =
  | { readonly code: 'interestIncomplete' | 'ceilingDisputed' | 'notPublicBody' | 'noAttemptNeeded' | 'onlyIfTrader' }
  | { readonly code: 'writtenProof' | 'registeredCollector' | 'refusalEndsIt' | 'disputeStays' }
  | { readonly code: 'partDisputed'; readonly amount: Cents }
  | { readonly code: 'extrasOverCeiling'; readonly ceiling: Cents; readonly amount: Cents }
  | { readonly code: 'rciCap'; readonly claimed: Cents; readonly allowed: Cents }
  | { readonly code: 'someTooOld'; readonly numbers: string }
  | { readonly code: 'lastDaySoon'; readonly on: PlainDate };

export type Route = {
  readonly id: RouteId;
  /** Null: open. */
  readonly refusal: RouteRefusal | null;
  /** What it is about: only what is not disputed where a dispute closes it. */
  readonly sum: RouteSum;
  readonly addressee: RouteAddressee;
  readonly costs: readonly RouteCost[];
  readonly payer: RoutePayer;
  readonly spans: readonly RouteSpan[];
  readonly before: readonly RouteStep[];
  readonly papers: readonly RoutePaper[];
  readonly limitation: RouteLimitation;
  readonly cautions: readonly RouteCaution[];
  readonly article: string;
  /** The text was read in a source; false: known, not read again, or sources disagree. */
  readonly isConfirmed: boolean;
};
