import { expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { buildClaim, defaultContract } from '#domain/claims/buildClaim';
import type { ClaimInput } from '#domain/claims/claim';
import { missingInterest } from '#domain/claims/missingInterest';
import { defaultLawChoices, type LawChoices } from '#domain/company/lawPoints';
import { cents } from '#domain/money/cents';

const notice = { sentOn: plainDate('2024-02-01'), presentedOn: plainDate('2024-02-05') };

/** 1 000 EUR due on 31 December 2023, asked on 29 February 2024, in a leap year. */
function interest(change: Partial<ClaimInput>, choices: Partial<LawChoices>) {
  const claim = buildClaim({
    ...{ country: 'FR', relation: 'B2B', kind: 'formalNotice', today: plainDate('2024-02-29') },
    contract: defaultContract,
    notices: { firstReminder: null, formalNotice: notice },
    invoices: [
      {
        ...{ itemId: 'i1', number: 'F-1', description: '', gross: cents(100_000), receipts: [] },
        ...{ issuedOn: plainDate('2023-12-01'), dueOn: plainDate('2023-12-31') },
      },
    ],
    ...change,
    choices: { ...defaultLawChoices, ...choices },
  });
  const line = claim.lines.find(({ what }) => what === 'interest');
  return { amount: line?.amount, from: line?.slices[0]?.from ?? null, missing: missingInterest(claim) };
}

const consumer = { relation: 'B2C' } as const;
const received = {
  ...consumer,
  notices: { firstReminder: null, formalNotice: { ...notice, receivedOn: plainDate('2024-02-12') } },
} as const;

// 60 days from 1 January: at 14.50 % (France), at 12.50 % (Belgium); the French legal rate is 5.07 %.
it.each([
  ['France, over 365', {}, {}, 2_384, '2024-01-01'],
  ['France, over 366 in a leap year', {}, { frDayCount: 'ACT/ACT' }, 2_377, '2024-01-01'],
  ['Belgium, over 365', { country: 'BE' }, {}, 2_055, '2024-01-01'],
  ['Belgium, over 366 in a leap year', { country: 'BE' }, { beDayCount: 'ACT/ACT' }, 2_049, '2024-01-01'],
  ['French consumer, from presentation', consumer, {}, 332, '2024-02-06'],
  ['French consumer, from sending', consumer, { frNoticeStart: 'sending' }, 388, '2024-02-02'],
  ['French consumer, from receipt', received, { frNoticeStart: 'receipt' }, 235, '2024-02-13'],
  ['French consumer, never received', consumer, { frNoticeStart: 'receipt' }, 0, null],
] as const)('%s', (_, change, choices, amount, from) => {
  expect(interest(change, choices)).toEqual({ amount, from, missing: null });
});

it('names the first day without a rate, and whether a single day has one', () => {
  const late = { today: plainDate('2026-11-23') };
  const part = interest(late, {}).missing;
  expect(part).toEqual({ from: plainDate('2026-07-01'), isWhole: false });
  const invoice = { itemId: 'i1', number: 'F-1', description: '', gross: cents(100_000), receipts: [] };
  const dates = { issuedOn: plainDate('2026-08-01'), dueOn: plainDate('2026-08-31') };
  const whole = interest({ ...late, invoices: [{ ...invoice, ...dates }] }, {}).missing;
  expect(whole).toEqual({ from: plainDate('2026-09-01'), isWhole: true });
});
