import { describe, expect, it } from 'vitest';
import { countries, relations } from '#domain/country';
import { defaultSequence } from '#domain/countries/packs';
import { remindedLevels, stepsAlreadyDone } from '#domain/imports/reminded';

describe.each(countries.flatMap((country) => relations.map((relation) => [country, relation] as const)))(
  'an old invoice in %s, %s',
  (country, relation) => {
    const { policy } = defaultSequence(country, relation);

    it('starts at zero when it was never chased', () => {
      expect(stepsAlreadyDone(policy, 'none')).toEqual([]);
    });

    it('goes on after the letter that was sent', () => {
      const taken = remindedLevels.map((reminded) => stepsAlreadyDone(policy, reminded));
      for (const [index, levels] of taken.entries()) {
        // In order, without a hole, and further with every harder letter.
        expect(levels).toEqual(policy.steps.map(({ level }) => level).slice(0, levels.length));
        if (index > 0) expect(levels.length).toBeGreaterThanOrEqual(taken[index - 1]?.length ?? 0);
      }
      const notice = policy.steps.find(({ letter }) => letter === 'formalNotice');
      expect(taken.at(-1)?.at(-1)).toBe(notice?.level);
    });
  },
);

it('one reminder of a French business leaves the second call as the next step', () => {
  const { policy } = defaultSequence('FR', 'B2B');
  const done = stepsAlreadyDone(policy, 'reminder1');
  expect(policy.steps.filter(({ level }) => done.includes(level)).map(({ key }) => key)).toEqual([
    'pre_due',
    'call_1',
    'reminder_1',
  ]);
});
