import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { buildClaim, defaultContract } from '#domain/claims/buildClaim';
import { composeInterestAnnex } from '#domain/letters/papers/interestAnnex';
import { samplePaper } from '#domain/letters/testdata/samplePapers';
import { cents } from '#domain/money/cents';

test('the annex marks a rate whose notice was not seen, and only that', () => {
  const annexOf = (today: string) => {
    const claim = buildClaim({
      ...{ country: 'BE', relation: 'B2B', kind: 'formalNotice', today: plainDate(today) },
      contract: defaultContract,
      notices: { firstReminder: null, formalNotice: null },
      invoices: [
        {
          ...{ itemId: 'i1', number: 'F1', description: '', gross: cents(1_000_00), receipts: [] },
          ...{ issuedOn: plainDate('2025-11-01'), dueOn: plainDate('2025-11-30') },
        },
      ],
    });
    return JSON.stringify(composeInterestAnnex(samplePaper('BE', 'B2B', 'fr'), claim));
  };
  expect(annexOf('2026-01-31')).toMatch(/10,50\s%\s\*/);
  expect(annexOf('2026-01-31')).toContain('taux non confirmé');
  expect(annexOf('2025-12-31')).not.toMatch(/\*|non confirmé/);
});
