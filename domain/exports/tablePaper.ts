/** What stands around a list on every page, in its language. */
export type TablePaper = {
  /** Name of the business, and a line with its number. */
  readonly company: readonly string[];
  readonly footer: string;
  readonly pageWord: string;
  readonly totalWord: string;
  readonly continuedWord: string;
  /** ISO date of the day it is made: the same list of the same day gives the same bytes. */
  readonly madeOn: string;
};
