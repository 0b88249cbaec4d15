import { describe, expect, it } from 'vitest';
import { claimed, lineOf, shopWith, usual } from '#app/claims/testClaims';

describe('terms agreed', () => {
  const rates = [
    ['12,15', [], null],
    ['7,8', ['contractRate.underFloor'], null],
    ['1', ['contractRate.underFloor'], null],
    ['15', [], null],
    ['1000', ['contractRate.excessive'], null],
    ['0,1215', [], 'rate.looksLikeFraction'],
    ['1001', [], 'terms.rateTooHigh'],
    ['douze', [], 'rate.invalid'],
  ] as const;

  it.each(rates)('%s %% a year is looked at as it is typed', async (rate, warnings, problem) => {
    const { customerId, program } = await shopWith();
    const checked = await program.ask('terms.check', { customerId, documentId: null, terms: { ...usual, rate } });
    expect(checked.warnings.map(({ code }) => code)).toEqual(warnings);
    expect(checked.problem?.code ?? null).toBe(problem);
  });

  it('warns of a clause towards a consumer, and does not use it', async () => {
    const shop = await shopWith({ relation: 'B2C' });
    const { customerId, program } = shop;
    const saved = await program.ask('terms.save', { customerId, documentId: null, terms: { ...usual, rate: '12' } });
    expect(saved.warnings.map(({ code }) => code)).toEqual(['contractRate.consumerClause']);
    expect(lineOf(await claimed(shop), 'interest').state).toBe('waits');
  });

  it('count for the customer, and otherwise for one invoice', async () => {
    const shop = await shopWith();
    const { customerId, documentId, program } = shop;
    await program.ask('terms.save', { customerId, documentId: null, terms: { ...usual, rate: '20 %' } });
    expect(lineOf(await claimed(shop), 'interest')).toMatchObject({
      amount: 5_479,
      why: { code: 'claim.fr.b2b.contractPenalties' },
    });
    await program.ask('terms.save', { customerId, documentId, terms: { ...usual, rate: '10' } });
    const interest = lineOf(await claimed(shop), 'interest');
    expect(interest.slices[0]?.percent).toBe('10.00');
    expect(await program.ask('terms.get', { customerId, documentId })).toMatchObject({
      from: 'invoice',
      terms: { isOwn: true, rate: '10' },
    });
    await program.ask('terms.save', { customerId, documentId, terms: null });
    expect(lineOf(await claimed(shop), 'interest').amount).toBe(5_479);
    expect(await program.ask('terms.get', { customerId, documentId })).toMatchObject({ from: 'customer' });
  });

  it('under the floor give way to the rate of the law', async () => {
    const shop = await shopWith();
    const { customerId, program } = shop;
    await program.ask('terms.save', { customerId, documentId: null, terms: { ...usual, rate: '1' } });
    expect(lineOf(await claimed(shop), 'interest')).toMatchObject({
      amount: 3_329,
      cautions: [{ code: 'claim.caution.contractRateUnderFloor' }],
    });
  });

  it('of a Belgian consumer: one-sided, the clause is void; insolvent, nothing is added', async () => {
    const shop = await shopWith({ relation: 'B2C', country: 'BE' }, { country: 'BE' });
    const { customerId, program } = shop;
    const terms = { ...usual, clausePercent: '10', isReciprocal: false };
    const saved = await program.ask('terms.save', { customerId, documentId: null, terms });
    expect(saved.warnings.map(({ code }) => code)).toContain('terms.clauseOneSided');
    const fair = { ...terms, clausePercent: '5', isReciprocal: true };
    await program.ask('terms.save', { customerId, documentId: null, terms: fair });
    expect(lineOf(await claimed(shop), 'penaltyClause').open.map(({ code }) => code)).toContain('claim.open.beCap');
    await program.ask('terms.save', { customerId, documentId: null, terms });
    expect(lineOf(await claimed(shop), 'penaltyClause').because?.code).toBe('claim.no.clauseOneSided');
    await program.ask('terms.save', { customerId, documentId: null, terms: { ...terms, isInsolvent: true } });
    expect(lineOf(await claimed(shop), 'interest').because?.code).toBe('claim.no.insolvent');
  });
});
