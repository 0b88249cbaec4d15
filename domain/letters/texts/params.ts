import type { Country } from '#domain/country';
import type { Tone } from '#domain/letters/facts';

/** What sentences need, already written out in the language of the letter. */
export type Sum = { readonly amount: string };
export type Demand = Sum & { readonly before: string };
/** How to reach the business, as part of a sentence. */
export type Reach = { readonly contact: string };
export type Check = Reach & { readonly count: number };

/** A sentence in each tone: the same facts and the same law, said more warmly or more shortly. */
export type Toned<Sentence> = Readonly<Record<Tone, Sentence>>;
/** Dots for a number that is written by hand at the counter. */
export const dots = '.................................';

/** What the line above the address says; each country has its own word for it. */
export type Registered = { readonly country: Country; readonly withReceipt: boolean; readonly number: string | null };

export type Contact = { readonly phone: string | null; readonly email: string | null };

/** What was sent and said before, as dates in words. */
export type Recall = {
  readonly count: number;
  readonly firstReminder: string | null;
  readonly secondReminder: string | null;
  readonly formalNotice: string | null;
  readonly call: string | null;
  /** Earlier reminders whose day nobody knows. */
  readonly undated: number;
};
