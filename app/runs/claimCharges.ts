import type { CustomerFile } from '#app/customerFile';
import type { Recorder } from '#app/prepared';
import { claimOf } from '#app/queries/claimOf';
import type { Letter } from '#db/repositories/letters';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { ClaimLineKind } from '#domain/claims/claim';
import type { ClaimWhat } from '#domain/followup/event';
import { letterKinds } from '#domain/followup/policy';
import { cents } from '#domain/money/cents';

const claimed: Readonly<Partial<Record<ClaimLineKind, ClaimWhat>>> = {
  interest: 'interest',
  fixedIndemnity: 'fixedIndemnity',
  penaltyClause: 'penaltyClause',
  reminderFee: 'reminderFee',
};

/**
 * Writes down what a posted letter asks beside the price, in the sub-ledger of claims: only what no letter before it
 * asked already. It becomes income when it is paid.
 */
export function claimLettersCharges(unit: Recorder, file: CustomerFile, letter: Letter, on: PlainDate): void {
  const kind = letterKinds.find((one) => one === letter.kind);
  if (kind === undefined) return;
  // As of the date of the letter, with the rates it was drawn with: what stands on the paper.
  const issuedAt = unit.ctx.ledger.letters.recordedAt(letter.id);
  const { lines } = claimOf(unit.ctx, file, letter.itemIds, kind, letter.datedOn, issuedAt);
  for (const { amount, isAsked, itemId, what: line } of lines) {
    const what = claimed[line];
    if (!isAsked || what === undefined) continue;
    const before = file.claims
      .filter((claim) => claim.itemId === itemId && claim.what === what)
      // What was paid or given up of them is not asked any more.
      .reduce((sum, claim) => sum + claim.open, 0);
    const more = amount - before;
    if (more <= 0) continue;
    const claimId = claimIdOf(letter.id, itemId, what);
    unit.record(file.customer.id, { kind: 'claimMade', claimId, itemId, what, amount: cents(more) }, on);
  }
}

/** Names the letter too, so that unposting it takes its claims back. */
export function claimIdOf(letterId: string, itemId: string, what: ClaimWhat): string {
  return `${letterId}:${itemId}:${what}`;
}
