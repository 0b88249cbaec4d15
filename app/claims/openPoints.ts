import { sentence, type Sentence } from '#app/queries/sentence';
import type { ClaimInput, ClaimLine } from '#domain/claims/claim';

/** What the law leaves open about a line, or no source confirmed: each says which setting decides it. */
export function openPoints({ contract, country, relation }: ClaimInput, line: ClaimLine): readonly Sentence[] {
  if (line.what === 'principal') return [];
  const isInterest = line.what === 'interest';
  if (country === 'FR') {
    return relation === 'B2C' && isInterest ? [sentence('claim.open.frNoticeStart')] : [];
  }
  const isConsumer = relation === 'B2C';
  return [
    ...(isInterest ? [sentence('claim.open.beDayCount')] : []),
    ...(isConsumer ? [sentence('claim.open.beSaturday')] : []),
    ...(isConsumer && isInterest && contract.contractRate !== null ? [sentence('claim.open.beSme')] : []),
  ];
}
