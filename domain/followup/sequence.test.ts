import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { defaultFollowUpRules, type FollowUpPolicy, type Step } from '#domain/followup/policy';
import { checkPolicy, previewSequence } from '#domain/followup/sequence';
import { aPolicy, aStep, letters } from '#domain/followup/testdata';
import { cents } from '#domain/money/cents';

const days = { issuedOn: plainDate('2026-01-01'), dueOn: plainDate('2026-01-31') };

describe('previewSequence', () => {
  it('shows each step on its day, a repeated one once', () => {
    const policy = aPolicy([
      aStep(1, -5, { letter: 'courtesy' }),
      aStep(2, 10, { grace: { days: 8, from: 'sentDate', ifDayOff: 'stay' } }),
      aStep(3, 12),
      aStep(4, 30, { isOn: false }),
      aStep(5, 0, { offset: { from: 'previousStep', days: 14, ifDayOff: 'stay' }, isRepeated: true }),
    ]);
    expect(previewSequence(policy, defaultFollowUpRules('FR'), days)).toMatchObject([
      { level: 1, on: '2026-01-26', deadlineOn: null },
      { level: 2, on: '2026-02-10', deadlineOn: '2026-02-18' },
      { level: 3, on: '2026-02-19' }, // planned on the 12th, but the deadline of the letter runs
      { level: 5, on: '2026-03-05', isRepeated: true },
    ]);
  });
});

describe('checkPolicy', () => {
  const withStep = (parts: Partial<Step>, policy: Partial<FollowUpPolicy> = {}) =>
    aPolicy([aStep(1, 5, parts)], policy);
  const belgianConsumer = { country: 'BE', relation: 'B2C' } as const;
  const window = { days: 14, from: 'beFirstReminderWindow', ifDayOff: 'nextWorkingDay' } as const;

  it.each<readonly [string, FollowUpPolicy, readonly string[]]>([
    ['letters', letters(5, 20, 40), []],
    ['no name', { ...letters(5), name: ' ' }, ['policy.nameMissing']],
    ['no step', aPolicy([]), ['policy.noStep']],
    ['every step off', withStep({ isOn: false }), ['policy.noStep']],
    ['a level twice', aPolicy([aStep(1, 5), aStep(1, 6, { key: 'other' })]), ['policy.levelTwice']],
    ['a key twice', aPolicy([aStep(1, 5), aStep(2, 6, { key: 'level_1' })]), ['policy.keyTwice']],
    ['half a day', aPolicy([aStep(1, 1.5)]), ['policy.daysInvalid']],
    ['years', aPolicy([aStep(1, 731)]), ['policy.daysInvalid']],
    [
      'before the previous step',
      withStep({ offset: { from: 'previousStep', days: -1, ifDayOff: 'stay' } }),
      ['policy.daysInvalid'],
    ],
    [
      'repeated at once',
      withStep({ offset: { from: 'previousStep', days: 0, ifDayOff: 'stay' }, isRepeated: true }),
      ['policy.daysInvalid'],
    ],
    ['no day of grace', withStep({ grace: { days: 0, from: 'sentDate', ifDayOff: 'stay' } }), ['policy.graceInvalid']],
    ['amounts crossed', withStep({ minAmount: cents(2), maxAmount: cents(1) }), ['policy.amountsInvalid']],
    ['a letter without a model', withStep({ letter: null }), ['policy.letterMissing']],
    ['a call with a letter', withStep({ channel: 'call' }), ['policy.letterNotForCall']],
    ['repeated, then another', aPolicy([aStep(1, 5, { isRepeated: true }), aStep(2, 20)]), ['policy.repeatNotLast']],
    [
      'a deadline of no notice',
      withStep({ offset: { from: 'formalNoticeDeadline', days: 1, ifDayOff: 'stay' } }),
      ['policy.noticeNeeded'],
    ],
    [
      'a fee to a consumer',
      withStep({ fee: { fixed: cents(500), percentPpm: 0 } }, { relation: 'B2C' }),
      ['policy.feeForbidden'],
    ],
    ['Belgian consumer, free reminder', withStep({ grace: window }, belgianConsumer), []],
    [
      'Belgian consumer, called first',
      aPolicy([aStep(1, 5, { channel: 'call', letter: null }), aStep(2, 7, { grace: window })], belgianConsumer),
      ['policy.firstReminderFirst'],
    ],
    [
      'Belgian consumer, a courtesy note first',
      aPolicy([aStep(1, -5, { letter: 'courtesy' }), aStep(2, 7, { grace: window })], belgianConsumer),
      [],
    ],
    [
      'Belgian consumer, 8 days',
      withStep({ grace: { days: 8, from: 'sentDate', ifDayOff: 'stay' } }, belgianConsumer),
      ['policy.firstReminderPeriod'],
    ],
  ])('%s', (_, policy, codes) => {
    expect(checkPolicy(policy).map(({ code }) => code)).toEqual(codes);
  });
});
