import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registered } from '#cli/verbs/registered';
import { WrongCall } from '#cli/wrongCall';

type Scenario = { readonly expect: unknown; readonly note: string } & Readonly<Record<string, unknown>>;
const vectors = JSON.parse(
  readFileSync(new URL('../../domain/registeredMail/testdata/registered-mail.json', import.meta.url), 'utf8'),
) as { readonly scenarios: readonly Scenario[] };

describe('registered', () => {
  it.each(vectors.scenarios.map((scenario) => [scenario.note, scenario] as const))('%s', (_, scenario) => {
    const { expect: wanted, note: _note, ...input } = scenario;
    expect(registered({ scenarios: [input] })).toEqual({ results: [wanted] });
  });

  it('holds all the cases', () => {
    expect(vectors.scenarios).toHaveLength(19);
  });

  it.each([
    [{ scenarios: [{ country: 'LU', today: '2026-03-02', events: [] }] }, 'scenarios[0].country'],
    [{ scenarios: [{ today: '2026-02-30', events: [] }] }, 'scenarios[0].today'],
    [
      { scenarios: [{ today: '2026-03-02', events: [{ event: 'fly', date: '2026-03-01' }] }] },
      'scenarios[0].events[0].event',
    ],
    [{ scenarios: [{ today: '2026-03-02', events: [], colour: 'red' }] }, 'scenarios[0].colour'],
  ])('refuses a wrong call: %j', (input, where) => {
    const call = () => registered(input);
    expect(call).toThrow(WrongCall);
    expect(call).toThrow(expect.objectContaining({ where }) as Error);
  });
});
