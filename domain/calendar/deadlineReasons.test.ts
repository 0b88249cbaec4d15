import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beFirstReminderWindow } from '#domain/calendar/businessDays';
import { firstReminderReasons, grantedReasons, noticeReasons } from '#domain/calendar/deadlineReasons';
import { addDays, plainDate } from '#domain/calendar/plainDate';

const told = (sentOn: string, by: 'post' | 'electronic') =>
  firstReminderReasons(plainDate(sentOn), by).map(({ code, on }) => `${on} ${code.replace('deadline.', '')}`);

describe('how the days of a first reminder are counted', () => {
  it('posted before Easter: neither the weekend nor Easter Monday counts', () => {
    expect(told('2026-04-02', 'post')).toEqual([
      '2026-04-02 sent',
      '2026-04-04 notCounted',
      '2026-04-05 notCounted',
      '2026-04-06 holiday',
      '2026-04-08 thirdWorkingDay',
      '2026-04-21 day14',
      '2026-04-22 chargeable',
    ]);
  });

  it('an e-mail whose fourteenth day is a Saturday', () => {
    expect(told('2026-03-07', 'electronic')).toEqual([
      '2026-03-07 sent',
      '2026-03-08 dayAfter',
      '2026-03-21 day14',
      '2026-03-21 notCounted',
      '2026-03-22 notCounted',
      '2026-03-23 carried',
      '2026-03-24 chargeable',
    ]);
  });

  it('tells the very dates of the count, in order', () => {
    fc.assert(
      fc.property(fc.nat(6_000), fc.constantFrom('post', 'electronic'), (offset, by) => {
        const sentOn = addDays(plainDate('2020-01-01'), offset);
        const reasons = firstReminderReasons(sentOn, by);
        expect(reasons.map(({ on }) => on)).toEqual(reasons.map(({ on }) => on).toSorted());
        expect(reasons.at(-1)?.on).toBe(beFirstReminderWindow(sentOn, by).chargeableFrom);
      }),
    );
  });
});

it('a formal notice says whether the day of its presentation is known', () => {
  const sentOn = plainDate('2026-03-02');
  const codes = (isEstimated: boolean) =>
    noticeReasons(sentOn, 'presentation', { on: plainDate('2026-03-04'), isEstimated }).map(({ code, on }) => [
      code,
      on,
    ]);
  expect(codes(true)).toEqual([
    ['deadline.sent', '2026-03-02'],
    ['deadline.estimated', '2026-03-04'],
    ['deadline.interestFrom', '2026-03-05'],
  ]);
  expect(codes(false)[1]).toEqual(['deadline.presented', '2026-03-04']);
  expect(noticeReasons(sentOn, 'sending', { on: sentOn, isEstimated: false }).map(({ on }) => on)).toEqual([
    '2026-03-02',
    '2026-03-03',
  ]);
  expect(noticeReasons(sentOn, 'receipt', null)).toHaveLength(1);
});

describe('a time that the user grants', () => {
  const told = (lastDay: string) =>
    grantedReasons(plainDate('2026-04-03'), 8, plainDate(lastDay)).map(({ code, on }) => [code, on]);
  it('is counted from the day of sending', () => {
    expect(told('2026-04-11')).toEqual([
      ['deadline.sent', '2026-04-03'],
      ['deadline.granted', '2026-04-11'],
    ]);
  });
  it('says that its last day was moved to one on which people work', () => {
    expect(told('2026-04-13').at(-1)).toEqual(['deadline.movedLater', '2026-04-13']);
    expect(told('2026-04-10').at(-1)).toEqual(['deadline.movedEarlier', '2026-04-10']);
  });
});
