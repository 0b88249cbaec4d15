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

test('invoices that stand on the same article are named together, what is not known is said once', () => {
  const invoice = { itemId: 'i1', number: 'F1', description: '', gross: cents(1_000_00), receipts: [] };
  const dates = { issuedOn: plainDate('2026-01-01'), dueOn: plainDate('2026-01-31') };
  const claim = buildClaim({
    ...{ country: 'BE', relation: 'B2B', kind: 'formalNotice', today: plainDate('2026-05-31') },
    contract: defaultContract,
    notices: { firstReminder: null, formalNotice: null },
    invoices: ['F1', 'F2', 'F3'].map((number) => ({ ...invoice, ...dates, itemId: number, number })),
  });
  const notesOf = (of: typeof claim) => {
    const annex = composeInterestAnnex(samplePaper('BE', 'B2B', 'fr'), of);
    const blocks = annex.ok ? annex.value.blocks : [];
    return blocks.flatMap((block) => (block.block === 'legalNotice' ? block.texts : []));
  };
  expect(notesOf(claim)).toHaveLength(2);
  expect(notesOf(claim)[0]).toMatch(/^Toutes les factures\s: loi du 2 août 2002, art\.\s5$/);
  const lines = claim.lines.map((line) => (line.number === 'F2' ? { ...line, article: 'art. 1' } : line));
  expect(notesOf({ ...claim, lines }).filter((text) => text.startsWith('Facture'))).toEqual([
    expect.stringMatching(/^Factures F1, F3\s:/),
    expect.stringMatching(/^Facture F2\s:/),
  ]);
});

test.each([
  ['fr', '3\u202f546\u202f631,637260'],
  ['nl', '3.546.631,637260'],
  ['en', '3,546,631.637260'],
] as const)('in %s the interest of a large invoice stands in groups, with its six decimals', (language, text) => {
  const claim = buildClaim({
    ...{ country: 'BE', relation: 'B2B', kind: 'formalNotice', today: plainDate('2026-05-31') },
    contract: defaultContract,
    notices: { firstReminder: null, formalNotice: null },
    invoices: [
      {
        ...{ itemId: 'i1', number: 'F1', description: '', gross: cents(102_739_726_00), receipts: [] },
        ...{ issuedOn: plainDate('2026-01-01'), dueOn: plainDate('2026-01-31') },
      },
    ],
  });
  expect(JSON.stringify(composeInterestAnnex(samplePaper('BE', 'B2B', language), claim))).toContain(text);
});
