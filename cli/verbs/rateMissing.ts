/** A rate that is not published yet is never guessed: the answer names the half-year. */
export class RateMissing extends Error {
  override readonly name = 'RateMissing';
  readonly period: string;

  constructor(period: string) {
    super(`no rate is published for ${period}`);
    this.period = period;
  }
}
