import { earlierOf, type PlainDate } from '#domain/calendar/plainDate';
import type { Claim } from '#domain/claims/claim';

/** The interest of a letter that no published or typed rate gives yet. */
export type MissingInterest = {
  /** First day without a rate. */
  readonly from: PlainDate;
  /** Not one day of it has a rate: there is no figure to print. */
  readonly isWhole: boolean;
};

/** What a letter cannot reckon of the interest it asks for; null when every day has its rate. */
export function missingInterest({ lines }: Pick<Claim, 'lines'>): MissingInterest | null {
  const asked = lines.filter(({ isAsked, what }) => what === 'interest' && isAsked);
  const from = asked
    .flatMap(({ unknown }) => (unknown === null ? [] : [unknown.from]))
    .reduce<PlainDate | null>((first, day) => (first === null ? day : earlierOf(first, day)), null);
  return from === null ? null : { from, isWhole: asked.every(({ slices }) => slices.length === 0) };
}
