import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, addMonths, plainDate } from '#domain/calendar/plainDate';
import { countries, relations } from '#domain/country';
import { limitationEventKinds, type LimitationEventKind } from '#domain/limitation/events';
import {
  lastDayOf,
  limitationOf,
  limitationSubjects,
  limitationWarning,
  startFactOf,
  type LimitationSubject,
} from '#domain/limitation/limitation';
import { subjectInWords } from '#domain/limitation/subjectInWords';

const event = (kind: LimitationEventKind, on: string, endedOn: string | null = null) => ({
  kind,
  on: plainDate(on),
  endedOn: endedOn === null ? null : plainDate(endedOn),
});

describe('the last day to sue', () => {
  it.each([
    ['FR', 'B2C', 'works', '2024-02-29', '2026-02-28'],
    ['FR', 'B2C', 'goods', '2024-03-15', '2026-03-15'],
    ['FR', 'B2B', 'services', '2021-12-31', '2026-12-31'],
    ['BE', 'B2B', 'goods', '2020-02-29', '2030-02-28'],
    ['BE', 'B2B', 'interest', '2020-06-30', '2025-06-30'],
    ['BE', 'B2C', 'works', '2020-06-30', '2030-06-30'],
    ['BE', 'B2C', 'goods', '2025-02-28', '2026-02-28'],
    ['BE', 'B2C', 'periodic', '2025-02-28', '2030-02-28'],
    ['BE', 'B2C', 'health', '2025-02-28', '2027-02-28'],
    ['BE', 'B2C', 'lodging', '2025-08-31', '2026-02-28'],
  ] as const)('%s %s %s from %s is %s', (country, relation, subject, startOn, lastDay) => {
    expect(limitationOf({ country, relation, subject, startOn: plainDate(startOn), events: [] }).lastDay).toBe(lastDay);
  });

  const works = { country: 'FR', relation: 'B2C', subject: 'works', startOn: plainDate('2024-03-15') } as const;
  const goods = { country: 'BE', relation: 'B2C', subject: 'goods', startOn: plainDate('2025-03-15') } as const;

  it.each([
    ['a letter of ours', works, [event('ownRegisteredLetter', '2025-11-20')], '2026-03-15', 'nothing'],
    ['a call', works, [event('call', '2025-11-20')], '2026-03-15', 'nothing'],
    ['a letter of an agency', works, [event('agencyLetter', '2025-11-20')], '2026-03-15', 'nothing'],
    ['a part payment', works, [event('partPayment', '2025-06-01')], '2027-06-01', 'interrupts'],
    ['a part payment on the last day', works, [event('partPayment', '2026-03-15')], '2028-03-15', 'interrupts'],
    ['a part payment a day too late', works, [event('partPayment', '2026-03-16')], '2026-03-15', 'tooLate'],
    ['a signed plan', works, [event('signedPlan', '2025-12-31')], '2027-12-31', 'interrupts'],
    [
      'a mediation of ten days',
      works,
      [event('agreedMediation', '2025-06-01', '2025-06-11')],
      '2026-03-25',
      'suspends',
    ],
    ['a mediation that lasts', works, [event('agreedMediation', '2025-06-01')], '2026-03-15', 'suspends'],
    ['a lawyer in France', works, [event('lawyerNotice', '2025-06-01')], '2026-03-15', 'nothing'],
    ['a lawyer early', goods, [event('lawyerNotice', '2025-04-01')], '2026-04-01', 'interrupts'],
    ['a lawyer late', goods, [event('lawyerNotice', '2026-02-01')], '2027-02-01', 'interrupts'],
    ['a registered proposal of mediation', goods, [event('mediationProposal', '2025-06-01')], '2026-04-15', 'suspends'],
    ['such a proposal in France', works, [event('mediationProposal', '2025-06-01')], '2026-03-15', 'nothing'],
  ] as const)('%s', (_, start, events, lastDay, effect) => {
    const limitation = limitationOf({ ...start, events });
    expect(limitation.lastDay).toBe(lastDay);
    expect(limitation.steps.at(-1)?.effect).toBe(effect);
  });

  it('a lawyer helps once', () => {
    const events = [event('lawyerNotice', '2026-02-01'), event('lawyerNotice', '2026-12-01')];
    const { lastDay, steps } = limitationOf({ ...goods, events });
    expect([lastDay, steps[1]?.effect]).toEqual(['2027-02-01', 'onceOnly']);
  });

  it('warns six, three and one month before, and when it is over', () => {
    const lastDay = plainDate('2026-08-31');
    const at = (day: string) => limitationWarning(lastDay, plainDate(day));
    expect([at('2026-02-27'), at('2026-02-28'), at('2026-05-30'), at('2026-05-31')]).toEqual([
      null,
      'sixMonths',
      'sixMonths',
      'threeMonths',
    ]);
    expect([at('2026-07-30'), at('2026-07-31'), at('2026-08-31'), at('2026-09-01')]).toEqual([
      'threeMonths',
      'oneMonth',
      'oneMonth',
      'passed',
    ]);
  });

  it('starts from the works, never from the invoice', () => {
    expect(limitationSubjects.map(startFactOf)).toEqual([
      'worksCompleted',
      'delivery',
      'worksCompleted',
      'dueDate',
      'dueDate',
      'dueDate',
      'dueDate',
    ]);
  });

  it.each<[string, LimitationSubject]>([
    ['works completed', 'works'],
    ['goods delivered', 'goods'],
    ['sale to a private person', 'goods'],
    ['due date', 'services'],
    ['water supplied', 'periodic'],
    ['stay in a hotel', 'lodging'],
    ['', 'services'],
  ])('%j is a debt for %s', (words, subject) => {
    expect(subjectInWords(words)).toBe(subject);
  });
});

test('no event ever shortens a term, and a later start never ends earlier', () => {
  const start = fc.nat(4000).map((days) => addDays(plainDate('2015-01-01'), days));
  const events = fc.array(
    fc.record({
      kind: fc.constantFrom(...limitationEventKinds),
      on: start,
      endedOn: fc.option(start, { nil: null }),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...countries),
      fc.constantFrom(...relations),
      fc.constantFrom(...limitationSubjects),
      start,
      events,
      (country, relation, subject, startOn, happened) => {
        const bare = limitationOf({ country, relation, subject, startOn, events: [] });
        const { lastDay, steps, term } = limitationOf({ country, relation, subject, startOn, events: happened });
        // An interruption far before the start of a debt is no event of that debt.
        const isAfterStart = happened.every(({ on }) => on >= startOn);
        if (isAfterStart) expect(lastDay >= bare.lastDay).toBe(true);
        expect(steps).toHaveLength(happened.length);
        expect(lastDayOf(addMonths(startOn, 1), term.months) >= bare.lastDay).toBe(true);
      },
    ),
  );
});
