import { testMigrations } from '#app/testContext';
import { replay } from '#cli/verbs/replay';

/** What a step answered, as loosely as a story's reader looks at it. */
export type Told = {
  readonly ok: boolean;
  readonly result: unknown;
  readonly refused: { readonly code: string; readonly message: string } | undefined;
  readonly invoices: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly clients: Readonly<Record<string, { readonly balance: string; readonly unallocated: string }>>;
  readonly proposals: readonly Readonly<Record<string, unknown>>[];
  readonly proposed: readonly string[];
  readonly promises: readonly Readonly<Record<string, unknown>>[];
};

type Answered = {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly refused?: Told['refused'];
  readonly state: Omit<Told, 'ok' | 'result' | 'refused' | 'proposed'>;
};

/** Tells a story and gives what each step answered. */
export function tell(given: object, steps: readonly object[]): readonly Told[] {
  const { results } = replay({ scenarios: [{ id: 'story', given, steps }] }, testMigrations, 'en');
  const answered = (results[0]?.steps ?? []) as unknown as readonly Answered[];
  return answered.map(({ ok, refused, result, state }) => ({
    ok,
    result,
    refused,
    ...state,
    proposed: state.proposals.filter((one) => one['state'] === 'proposed').map((one) => String(one['invoice'])),
  }));
}

/** The last step of a story. */
export function endOf(given: object, steps: readonly object[]): Told {
  const last = tell(given, steps).at(-1);
  if (last === undefined) throw new Error('a story without steps');
  return last;
}

/** Three letters, 5, 20 and 40 days after the due date. */
export const threeLetters = [
  { level: 1, basis: 'after_due', days: 5, channel: 'letter' },
  { level: 2, basis: 'after_due', days: 20, channel: 'letter' },
  { level: 3, basis: 'after_due', days: 40, channel: 'letter' },
] as const;

/** An invoice of client C due on 1 January 2026. */
export function invoice(name: string, amount: string, more: object = {}) {
  return { invoice: name, client: 'C', due: '2026-01-01', amount, ...more };
}
