import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import type { EventBody } from '#domain/followup/event';
import { foldFollowUp, itemFollowUp, standingFacts } from '#domain/followup/state';
import { done, events } from '#domain/followup/testdata';
import { cents } from '#domain/money/cents';

const call: EventBody = { kind: 'callLogged', callId: 'c', outcome: 'not_reached', itemIds: ['A'], noteId: null };
const told = events(
  ['2026-01-05', { kind: 'stepProposed', itemId: 'A', level: 1, dueOn: plainDate('2026-01-05') }],
  ['2026-01-06', call],
  ['2026-01-07', done('A', 1, { channel: 'call' })],
  ['2026-02-01', { kind: 'stepProposed', itemId: 'A', level: 2, dueOn: plainDate('2026-02-01') }],
  ['2026-02-02', done('A', 2, { deadlineOn: plainDate('2026-02-16') })],
  ['2026-02-03', { kind: 'undone', undoes: 'event-5' }],
  ['2026-02-04', { kind: 'pauseStarted', pauseId: 'p', itemIds: [], untilOn: plainDate('2026-02-10'), noteId: null }],
  ['2026-02-05', { kind: 'pauseEnded', pauseId: 'p' }],
  [
    '2026-02-06',
    { kind: 'promiseMade', promiseId: 'q', itemIds: ['A', 'B'], promisedOn: plainDate('2026-02-20'), amount: cents(5) },
  ],
);

describe('foldFollowUp', () => {
  it('says what stands, as if what was undone had never been', () => {
    const state = foldFollowUp(told);
    expect(itemFollowUp(state, 'A')).toMatchObject({
      taken: [{ level: 1, how: 'done', on: '2026-01-07', channel: 'call' }],
      proposed: { level: 2, on: '2026-02-01' },
      attempts: [],
      wasCalled: true,
    });
    expect(state).toMatchObject({
      pauses: [{ endedOn: '2026-02-05' }],
      promises: [{ promisedOn: '2026-02-20', isCancelled: false }],
      lastReminderOn: null,
    });
    expect(foldFollowUp(told.slice(0, 5)).lastReminderOn).toBe('2026-02-02');
  });

  it('takes a proposal as answered by its step or a later one', () => {
    expect(itemFollowUp(foldFollowUp(told.slice(0, 2)), 'A').proposed).toMatchObject({ level: 1 });
    expect(itemFollowUp(foldFollowUp(told.slice(0, 3)), 'A').proposed).toBeNull();
  });

  it('counts the calls since the last step', () => {
    expect(itemFollowUp(foldFollowUp(told.slice(0, 2)), 'A').attempts).toHaveLength(1);
    expect(itemFollowUp(foldFollowUp(told.slice(0, 3)), 'A').attempts).toEqual([]);
  });

  it('forgets a refusal when he promises or agrees on a plan', () => {
    const refused: EventBody = { ...call, outcome: 'refuses' };
    const promised = events(['2026-01-06', refused], ['2026-01-08', told[8]?.body ?? call]);
    expect(itemFollowUp(foldFollowUp(promised.slice(0, 1)), 'A').refusedOn).toBe('2026-01-06');
    expect(itemFollowUp(foldFollowUp(promised), 'A').refusedOn).toBeNull();
  });

  it('brings a fact back when its undoing is undone', () => {
    const back = events(
      ['2026-01-06', call],
      ['2026-01-07', { kind: 'undone', undoes: 'event-1' }],
      ['2026-01-08', { kind: 'undone', undoes: 'event-2' }],
    );
    expect(standingFacts(back.slice(0, 2))).toEqual([]);
    expect(standingFacts(back).map(({ id }) => id)).toEqual(['event-1']);
  });

  test('does not depend on the order in which the facts are given', () => {
    const shuffled = fc.shuffledSubarray([...told], { minLength: told.length });
    fc.assert(
      fc.property(shuffled, (facts) => {
        expect(foldFollowUp(facts)).toEqual(foldFollowUp(told));
      }),
    );
  });
});
