import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testMigrations } from '#app/testContext';
import { replay } from '#cli/verbs/replay';

type Members = Readonly<Record<string, unknown>>;
type Expected = Members & { readonly proposalsInclude?: readonly Members[] };
type Proposal = Members & { readonly invoice: string; readonly state: string };
type Played = Members & {
  readonly ok: boolean;
  readonly result?: {
    readonly sent?: readonly Proposal[];
    readonly letters?: readonly unknown[];
    readonly warnings?: readonly unknown[];
    readonly 0?: Members;
  };
  readonly state: {
    readonly invoices: Readonly<
      Record<string, { readonly feesTotal?: string; readonly openInstalments: readonly (readonly [string, string])[] }>
    >;
    readonly proposals: readonly Proposal[];
    readonly promises: readonly (Members & { readonly state: string })[];
  };
};
type Scenario = {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly (Members & { readonly do: string; readonly expect?: Expected })[];
};

describe.each([
  ['stories of other programs', join('replay', 'testdata', 'scenarios.json')],
  ['what their tests show, and every verb and its edges', join('testdata', 'stories.json')],
])('%s', (_, file) => {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  const { scenarios } = JSON.parse(text) as { scenarios: readonly Scenario[] };

  it.each(scenarios)('$id: $title', (scenario) => {
    const { results } = replay({ scenarios: [scenario] }, testMigrations, 'fr');
    const played = results[0]?.steps as unknown as readonly Played[];
    expect(played).toHaveLength(scenario.steps.length);
    scenario.steps.forEach((step, index) => {
      const answer = played[index];
      if (answer === undefined || step.expect === undefined) return;
      expect(answer.ok, `step ${index + 1}`).toBe(step.expect['ok'] ?? true);
      expectAll(step.do, answer, step.expect);
    });
  });
});

function expectAll(verb: string, answer: Played, expected: Expected): void {
  const proposals = verb === 'run' ? (answer.result?.sent ?? []) : answer.state.proposals;
  const pending = proposals.filter(({ state }) => state === (verb === 'run' ? 'sent' : 'proposed'));
  const looks: Readonly<Record<string, () => void>> = {
    ok: () => undefined,
    state: () => expect(answer.state).toMatchObject(expected['state'] as object),
    result: () => expect(answer).toMatchObject({ result: expected['result'] }),
    proposalsInclude: () => {
      for (const wanted of expected.proposalsInclude ?? []) {
        expect(proposals).toContainEqual(expect.objectContaining(wanted));
      }
    },
    proposed: () => expect(pending.map(({ invoice }) => invoice)).toEqual(expected['proposed']),
    proposalsCount: () => expect(pending).toHaveLength(expected['proposalsCount'] as number),
    feesTotal: () => expect(feesOf(answer)).toBe(Number(expected['feesTotal'])),
    promise: () => expect(answer.state.promises[0]?.state).toBe(expected['promise']),
    lettersCount: () => expect(answer.result?.letters).toHaveLength(expected['lettersCount'] as number),
    warningsCount: () => expect(answer.result?.warnings).toHaveLength(expected['warningsCount'] as number),
    first: () => expect(answer.result?.[0]?.['invoice']).toBe(expected['first']),
    openInstalmentAmounts: () => {
      const { amounts, invoice } = expected['openInstalmentAmounts'] as { amounts: string[]; invoice: string };
      expect(answer.state.invoices[invoice]?.openInstalments.map(([, open]) => open)).toEqual(amounts);
    },
  };
  for (const key of Object.keys(expected)) {
    const look = looks[key];
    if (look === undefined) throw new Error(`no check for ${key}`);
    look();
  }
}

function feesOf({ state }: Played): number {
  return Object.values(state.invoices).reduce((sum, { feesTotal }) => sum + Number(feesTotal ?? 0), 0);
}
