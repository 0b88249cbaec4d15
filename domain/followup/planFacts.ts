import type { PlainDate } from '#domain/calendar/plainDate';
import type { WaivableCharge } from '#domain/claims/claimFacts';
import type { Channel } from '#domain/followup/policy';
import type { Cents } from '#domain/money/cents';

/** What becomes of the interest and the indemnity that are due on the day of an agreement. */
export const chargeFates = ['included', 'kept', 'waived', 'waivedIfKept'] as const;
export type ChargeFate = (typeof chargeFates)[number];

/** Interest or indemnity of the day of the agreement: the sum stands still, whatever becomes of it. */
export type FrozenCharge = {
  /** Its place in the sub-ledger of claims, when the plan asks for it. */
  readonly claimId: string;
  readonly itemId: string;
  readonly what: WaivableCharge;
  readonly amount: Cents;
};

/** What a written agreement says beside its dates and amounts. */
export type AgreedTerms = {
  readonly chargeFate: ChargeFate;
  readonly charges: readonly FrozenCharge[];
  /** Days that the notice of a missed instalment leaves before the whole debt comes back. */
  readonly noticeDays: number;
  /** The agreement that was printed to sign; null in trial mode, where nothing is kept. */
  readonly paperId: string | null;
};

/** The reminders of an instalment: a note before it, a call when it is missed, then the notice that the agreement foresees. */
export const planStepKeys = ['plan_note', 'plan_call', 'plan_notice'] as const;
export type PlanStepKey = (typeof planStepKeys)[number];

type PlannedInstalment = { readonly dueOn: PlainDate; readonly amount: Cents };

/** Facts about payment in several parts. `rank` counts the instalments from 1. */
export type PlanBody =
  /** An agreement was printed to sign: nothing is asked while the answer is awaited. */
  | {
      readonly kind: 'planProposed';
      readonly planId: string;
      readonly itemIds: readonly string[];
      readonly instalments: readonly PlannedInstalment[];
      readonly terms: AgreedTerms;
    }
  /** Agreed by word of mouth, without paper: a missed instalment brings the whole back the next day. */
  | {
      readonly kind: 'planAgreed';
      readonly planId: string;
      readonly itemIds: readonly string[];
      readonly instalments: readonly PlannedInstalment[];
    }
  /** The customer signed on that day: the debt is acknowledged, and the plan is in force. */
  | { readonly kind: 'planSigned'; readonly planId: string }
  /** A reminder of an instalment was printed; it counts once it is posted. */
  | {
      readonly kind: 'planStepPrinted';
      readonly planId: string;
      readonly rank: number;
      readonly step: PlanStepKey;
      readonly letterId: string;
      /** Printed on the notice. */
      readonly deadlineOn: PlainDate | null;
    }
  | {
      readonly kind: 'planStepDone';
      readonly planId: string;
      readonly rank: number;
      readonly step: PlanStepKey;
      readonly channel: Channel;
      readonly deadlineOn: PlainDate | null;
      readonly letterId: string | null;
    }
  | { readonly kind: 'planEnded'; readonly planId: string; readonly reason: 'kept' | 'broken' | 'cancelled' };

/** Facts about a bill of exchange. */
export type BillBody =
  | {
      readonly kind: 'billDrawn';
      readonly billId: string;
      readonly itemIds: readonly string[];
      readonly amount: Cents;
      /** Null: payable at sight. */
      readonly maturityOn: PlainDate | null;
      /** The paper; null in trial mode. */
      readonly paperId: string | null;
    }
  /** The drawee wrote "accepted" and signed on that day. */
  | { readonly kind: 'billAccepted'; readonly billId: string }
  | { readonly kind: 'billEnded'; readonly billId: string; readonly reason: 'unpaid' | 'cancelled' };
