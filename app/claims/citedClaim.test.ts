import { expect, it } from 'vitest';
import { citedClaim } from '#app/claims/citedClaim';
import { composeInterestAnnex } from '#domain/letters/papers/interestAnnex';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { samplePaper } from '#domain/letters/testdata/samplePapers';

it('cites the articles on a Dutch annex as a Dutch judge knows them', () => {
  const facts = sampleFacts({ kind: 'formalNotice', country: 'BE', relation: 'B2C', language: 'nl' });
  const annex = composeInterestAnnex(samplePaper('BE', 'B2C', 'nl'), citedClaim(facts.claim, 'nl'));
  const words = JSON.stringify(annex).replace(/[\u00a0\u202f]/g, ' ');
  expect(words).toMatch(/(WER|wet van|BW)/);
  expect(words).not.toMatch(/CDE| et |loi du/);
});
