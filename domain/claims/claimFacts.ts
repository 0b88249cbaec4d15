import type { Cents } from '#domain/money/cents';
import type { RatePpm } from '#domain/money/rate';

/** Charges beside the price that the user may give up. */
export const waivableCharges = ['interest', 'fixedIndemnity', 'penaltyClause', 'reminderFee'] as const;
export type WaivableCharge = (typeof waivableCharges)[number];

/** What a customer accepted in writing before his invoice, in place of the user's usual terms. */
export type OwnTerms = {
  /** Yearly rate of the late payment clause; null when there is none. */
  readonly contractRate: RatePpm | null;
  /** Belgian consumer: the clause of indemnity; null when there is none. Void unless it binds both sides. */
  readonly indemnityClause: { readonly fixed: Cents; readonly percent: RatePpm; readonly isReciprocal: boolean } | null;
};

/** What is known of the contract with a customer, or of one invoice. */
export type ContractTerms = {
  /** Null: the user's usual terms. */
  readonly own: OwnTerms | null;
  /** Belgium, book XIX: subscription or regular deliveries. */
  readonly isRegularDelivery: boolean;
  /** The debtor is under collective proceedings (bankruptcy, reorganisation): nothing is claimed beside the price. */
  readonly isInsolvent: boolean;
};

/** Facts about what may be claimed beside the price: what is given up, and what was agreed. */
export type ClaimBody =
  | {
      readonly kind: 'chargeWaived';
      readonly waiverId: string;
      readonly itemId: string;
      readonly what: WaivableCharge;
      /** All of it, whatever it grows to; or that many cents. */
      readonly amount: Cents | 'all';
      readonly noteId: string | null;
    }
  | { readonly kind: 'chargeClaimedAgain'; readonly waiverId: string; readonly itemId: string }
  | {
      readonly kind: 'termsAgreed';
      /** The invoice they hold for; null: all of the customer's. */
      readonly documentId: string | null;
      /** Null: the invoice follows the customer again, the customer the user's usual terms. */
      readonly terms: ContractTerms | null;
    };
