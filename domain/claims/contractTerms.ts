import type { ContractFacts } from '#domain/claims/claim';
import type { ContractTerms } from '#domain/claims/claimFacts';
import type { FollowUpEvent } from '#domain/followup/event';

/** Nothing but the user's usual terms. */
export const usualTerms: ContractTerms = { own: null, isRegularDelivery: false, isInsolvent: false };

/** The terms kept for this invoice alone, or for the customer when `documentId` is null; null when there are none. */
export function keptTerms(facts: readonly FollowUpEvent[], documentId: string | null): ContractTerms | null {
  const last = facts.findLast(({ body }) => body.kind === 'termsAgreed' && body.documentId === documentId);
  return last?.body.kind === 'termsAgreed' ? last.body.terms : null;
}

/**
 * The terms that hold for an invoice: its own, else those of the customer, else the usual ones. Collective proceedings
 * concern the whole customer.
 *
 * @param facts undone ones left out, in the order they were recorded
 */
export function termsFor(facts: readonly FollowUpEvent[], documentId: string | null): ContractTerms {
  const customer = keptTerms(facts, null) ?? usualTerms;
  const own = documentId === null ? null : keptTerms(facts, documentId);
  return own === null ? customer : { ...own, isInsolvent: own.isInsolvent || customer.isInsolvent };
}

/**
 * What a claim takes of the terms; the usual ones where the customer has none of his own.
 *
 * @param usual what the user's own invoices and general terms give
 * @source CDE art. VI.83, 17°: a clause of indemnity that binds the consumer alone is void
 */
export function contractFactsOf(
  { own, isInsolvent, isRegularDelivery }: ContractTerms,
  usual: ContractFacts,
): ContractFacts {
  if (own === null) return { ...usual, debtorInsolvent: isInsolvent, isRegularDelivery };
  const { contractRate, indemnityClause: clause } = own;
  return {
    ...usual,
    contractRate,
    indemnityClause: clause === null || !clause.isReciprocal ? null : { fixed: clause.fixed, percent: clause.percent },
    debtorInsolvent: isInsolvent,
    isRegularDelivery,
  };
}
