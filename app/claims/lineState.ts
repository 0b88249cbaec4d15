import { sentence, type Sentence } from '#app/queries/sentence';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { ClaimInput, ClaimLine } from '#domain/claims/claim';
import type { ContractTerms } from '#domain/claims/claimFacts';
import { isNever } from '#domain/claims/waivers';

export type LineState = {
  readonly state: 'due' | 'later' | 'waits' | 'never';
  readonly allowedFrom: PlainDate | null;
  readonly because: Sentence | null;
};

/** Whether a line may be asked today, later, after something else, or never; and why. */
export function lineState(input: ClaimInput, line: ClaimLine, terms: ContractTerms): LineState {
  if (line.isAllowed) return { state: 'due', allowedFrom: null, because: null };
  const never = neverBecause(input, line, terms);
  if (never !== null) return { state: 'never', allowedFrom: null, because: sentence(never) };
  const { notBefore } = line;
  if (notBefore === null) return { state: 'waits', allowedFrom: null, because: sentence(waitsFor(input, line)) };
  if (notBefore > input.today) {
    return { state: 'later', allowedFrom: notBefore, because: sentence('claim.later', { from: notBefore }) };
  }
  // Its day has come and nothing was late: the money was there in time.
  return { state: 'never', allowedFrom: null, because: sentence('claim.no.paidInTime') };
}

function neverBecause(input: ClaimInput, line: ClaimLine, terms: ContractTerms): string | null {
  if (isNever(line)) return line.what === 'reminderFee' ? 'claim.no.freeReminder' : 'claim.no.consumerCosts';
  if (input.contract.debtorInsolvent) return 'claim.no.insolvent';
  if (line.what !== 'penaltyClause') return null;
  if (line.cautions.includes('clauseOverCap')) return 'claim.no.clauseOverCap';
  if (terms.own?.indemnityClause?.isReciprocal === false) return 'claim.no.clauseOneSided';
  return input.contract.indemnityClause === null ? 'claim.no.clause' : null;
}

function waitsFor({ country }: ClaimInput, { cautions }: ClaimLine): string {
  if (country === 'FR') return 'claim.waits.formalNotice';
  return cautions.includes('reminderBeforeDue') ? 'claim.waits.validReminder' : 'claim.waits.firstReminder';
}
