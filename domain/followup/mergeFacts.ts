/** Fields of a customer that were empty and were filled from the other one, when two were found to be one. */
export const filledFields = [
  'code',
  'recipient',
  'address',
  'phone',
  'email',
  'companyNumber',
  'vatNumber',
  'terms',
  'penalties',
  'lock',
] as const;
export type FilledField = (typeof filledFields)[number];

/** Told of the customer who stays: another one was he all along. */
export type MergeBody = {
  readonly kind: 'customerMerged';
  readonly fromId: string;
  readonly filled: readonly FilledField[];
  /** Number of the last entry of the journal then; 0: there was none. What was booked since has a higher one. */
  readonly lastEntry: number;
};

/** `from` is `into`, by their ids as they were recorded. */
export type Merge = { readonly from: string; readonly into: string };

/**
 * Who everybody is in the end: one who was merged into another, who was merged into a third, is the third.
 *
 * @param merges those that stand, in the order they were made; nobody is merged twice, and none goes round in a circle
 */
export function whoIsWho(merges: readonly Merge[]): ReadonlyMap<string, string> {
  const into = new Map(merges.map((merge) => [merge.from, merge.into]));
  const last = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : last(next);
  };
  return new Map([...into.keys()].map((id) => [id, last(id)]));
}
