/** What sentences need, already written out in the language of the letter. */
export type Sum = { readonly amount: string };
export type Demand = Sum & { readonly before: string };
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
