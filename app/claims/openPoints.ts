import { sentence, type Sentence } from '#app/queries/sentence';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { ClaimInput, ClaimLine } from '#domain/claims/claim';

/** What the law leaves open about a line, or no source confirmed: each says which setting decides it. */
export function openPoints({ contract, country, relation }: ClaimInput, line: ClaimLine): readonly Sentence[] {
  if (line.what === 'principal') return [];
  const isInterest = line.what === 'interest';
  const unseen = unseenNotice(line);
  if (country === 'FR') {
    return relation === 'B2C' && isInterest ? [sentence('claim.open.frNoticeStart')] : [];
  }
  const isConsumer = relation === 'B2C';
  return [
    ...(unseen === null ? [] : [sentence('claim.open.rateNotice', unseen)]),
    ...(isInterest ? [sentence('claim.open.beDayCount')] : []),
    ...(isConsumer ? [sentence('claim.open.beSaturday')] : []),
    ...(line.what === 'penaltyClause' && contract.indemnityClause !== null ? [sentence('claim.open.beCap')] : []),
    ...(line.what === 'reminderFee' ? [sentence('claim.open.reminderCost')] : []),
    ...(isConsumer && isInterest && contract.contractRate !== null ? [sentence('claim.open.beSme')] : []),
  ];
}

/** First and last day whose rate is known, but whose official notice nobody has seen; null when there are none. */
function unseenNotice({ slices }: ClaimLine): { readonly from: PlainDate; readonly to: PlainDate } | null {
  const unseen = slices.filter(({ isConfirmed }) => !isConfirmed);
  const [first] = unseen;
  const last = unseen.at(-1);
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}
