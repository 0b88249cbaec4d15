import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { whatIsDue } from '#domain/followup/due';
import type { CustomerFacts } from '#domain/followup/facts';
import { anItem, customer, done, events } from '#domain/followup/testdata';

const proposed = (facts: CustomerFacts, today: string) =>
  whatIsDue(facts, plainDate(today)).proposals.map(({ itemId, level }) => `${itemId} ${level}`);

describe('whatIsDue', () => {
  it('opens a level on its day, not the day before', () => {
    const facts = customer([anItem('A')]);
    expect(proposed(facts, '2026-01-05')).toEqual([]);
    expect(proposed(facts, '2026-01-06')).toEqual(['A 1']);
  });

  it('proposes one letter after months away', () => {
    expect(proposed(customer([anItem('A')]), '2026-06-01')).toEqual(['A 1']);
  });

  it('goes on to the next level on the day after one was sent, at the earliest', () => {
    const facts = customer([anItem('A')], events(['2026-01-31', done('A', 1)]));
    expect(proposed(facts, '2026-01-31')).toEqual([]);
    expect(proposed(facts, '2026-02-01')).toEqual(['A 2']);
  });
});
