import type { PlainDate } from '#domain/calendar/plainDate';
import type { Relation } from '#domain/country';
import type { FollowUpPolicy, FollowUpRules } from '#domain/followup/policy';
import { itemFollowUp, type CustomerFollowUp, type ItemFollowUp } from '#domain/followup/state';
import type { Cents } from '#domain/money/cents';

/** An instalment of an invoice, as the ledger knows it today. Each follows its own sequence. */
export type OpenItem = {
  readonly itemId: string;
  readonly documentId: string;
  readonly documentNumber: string;
  readonly issuedOn: PlainDate;
  /** As printed on the invoice; a later change of the due date is a fact of the follow-up. */
  readonly dueOn: PlainDate;
  /** What is still to be paid; zero when settled. */
  readonly openCents: Cents;
  readonly originalCents: Cents;
  /** Left out by hand until it is taken back in. */
  readonly isBlocked: boolean;
  /** The sequence it follows: its own, the customer's, or the default. */
  readonly policy: FollowUpPolicy;
};

/** Money that settled part of an item: a payment or a credit note allocated to it and not undone. */
export type Receipt = {
  readonly itemId: string;
  readonly on: PlainDate;
  /** Above zero. */
  readonly amount: Cents;
};

/** What is still to be paid of a claim beside the price. */
export type OpenClaim = { readonly claimId: string; readonly open: Cents };

/** All that must be known of a customer to say what is due. */
export type CustomerFacts = {
  readonly customerId: string;
  readonly relation: Relation;
  readonly rules: FollowUpRules;
  readonly items: readonly OpenItem[];
  readonly receipts: readonly Receipt[];
  /** Claims beside the price; a plan may include some. None when absent. */
  readonly claims?: readonly OpenClaim[];
  readonly followUp: CustomerFollowUp;
  /** Money of his not matched with an invoice; zero or more. */
  readonly unallocated: Cents;
  /** Never reminded. */
  readonly isLocked: boolean;
  /** Last day of a pause of the whole ledger (holidays of the shop). */
  readonly allPausedUntil: PlainDate | null;
};

/** An item with what was done about it: what the rules of the sequence look at. */
export type FollowedItem = {
  readonly item: OpenItem;
  readonly state: ItemFollowUp;
  /** Due date that counts today. */
  readonly dueOn: PlainDate;
  readonly relation: Relation;
  readonly rules: FollowUpRules;
};

/** Joins an item of the customer with its facts. */
export function followedItem(facts: CustomerFacts, item: OpenItem): FollowedItem {
  const state = itemFollowUp(facts.followUp, item.itemId);
  return { item, state, dueOn: state.changedDueOn ?? item.dueOn, relation: facts.relation, rules: facts.rules };
}
