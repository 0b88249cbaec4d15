import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contractFacts } from '#app/invoiceTerms';
import { callGuardrails } from '#app/queries/callGuardrails';
import { testContext } from '#app/testContext';
import { addTestCustomer, addTestInvoice, shopWithReminders, testShop } from '#app/testShop';
import { createCustomer } from '#app/commands/createCustomer';
import { loadCustomerFile } from '#app/customerFile';
import { present } from '#domain/assert';
import { plainDate } from '#domain/calendar/plainDate';
import { buildClaim, defaultContract } from '#domain/claims/buildClaim';
import type { ContractFacts } from '#domain/claims/claim';
import { countries, relations, type Country, type Relation } from '#domain/country';
import { cents } from '#domain/money/cents';
import { ratePpm } from '#domain/money/rate';

const nothing = { isOnInvoices: null, businessRate: null, consumerRate: null, clause: null } as const;

describe('the sentence on invoices', () => {
  it('is given for each kind of customer and language, as required by the law of the country', async () => {
    const program = await testShop();
    const { country, mentions } = await program.ask('mentions.get', { terms: null });
    expect(country).toBe('FR');
    expect(mentions.map(({ relation, language, isRequired }) => [relation, language, isRequired])).toEqual(
      relations.flatMap((relation) => ['fr', 'nl', 'en'].map((language) => [relation, language, relation === 'B2B'])),
    );
    expect(mentions[0]?.text).toContain('indemnité forfaitaire pour frais de recouvrement de 40');
  });

  it('has the agreed rate, unless the law forbids it: then it says why and keeps the rate of the law', async () => {
    const program = await testShop();
    const sentence = async (businessRate: number) =>
      (await program.ask('mentions.get', { terms: { ...nothing, businessRate: ratePpm(businessRate) } })).mentions[0];
    expect((await sentence(150_000))?.text).toContain('au taux annuel de 15,00');
    const low = await sentence(50_000);
    expect(low?.text).toContain('Banque centrale européenne');
    expect(low?.warnings.map(({ what }) => what.code)).toEqual(['mention.contractRate.underFloor']);
  });

  it('leaves out a clause towards Belgian consumers that goes over the caps for some amounts', async () => {
    const program = await testShop({ country: 'BE' });
    const consumer = async (fixed: number, percent: number) => {
      const clause = { fixed: cents(fixed), percent: ratePpm(percent) };
      const { mentions } = await program.ask('mentions.get', { terms: { ...nothing, clause } });
      return mentions.find(({ language, relation }) => relation === 'B2C' && language === 'fr');
    };
    expect((await consumer(20_00, 0))?.text).toContain('20,00');
    const over = await consumer(0, 100_000);
    expect(over?.warnings.map(({ what }) => what.code)).toEqual(['mention.clauseOverCap']);
    expect(over?.text).not.toContain('indemnité de');
  });

  it('is asked of the customer, else of the business; an answer of the customer goes first', async () => {
    const program = await testShop();
    const customerId = await addTestCustomer(program, 'Aubert', { penaltiesOnInvoices: null });
    await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-08', euros: 100 });
    const standing = () => program.ask('mentions.standing', { customerId });
    expect(await standing()).toEqual({ relation: 'B2B', answer: null, from: 'nobody', assumed: true });
    expect((await program.ask('mentions.get', { terms: null })).unanswered).toBe(1);

    await program.ask('mentions.saveTerms', { ...nothing, isOnInvoices: false });
    expect(await standing()).toMatchObject({ answer: false, from: 'company' });
    await program.ask('mentions.answer', { customerId, isOnInvoices: true });
    expect(await standing()).toMatchObject({ answer: true, from: 'customer' });
    expect((await program.ask('mentions.get', { terms: null })).unanswered).toBe(0);
  });

  it('is asked once for a file, and never changes what was said of a customer', async () => {
    const program = await testShop();
    const known = await addTestCustomer(program, 'SCI Les Halles', { code: 'C1', penaltiesOnInvoices: true });
    const list = [
      'Numéro;Date;Échéance;Code client;Client;Montant TTC',
      'F-1;02/03/2026;01/04/2026;C1;SCI Les Halles;1 200,00',
      'F-2;02/03/2026;01/04/2026;C2;Durand SARL;100,00',
    ].join('\r\n');
    const preview = await program.ask('import.read', {
      ...{ fileName: 'l.csv', bytes: Buffer.from(list, 'utf8').toString('base64') },
    });
    expect(preview.unansweredMentions).toBe(1);
    await program.ask('import.commit', { token: preview.token, isOnInvoices: false });
    const { rows } = await program.ask('customers.list', { text: '', filter: 'all', after: null, limit: 5 });
    const other = rows.find(({ customerId }) => customerId !== known)?.customerId ?? '';
    expect(await program.ask('mentions.standing', { customerId: known })).toMatchObject({ answer: true });
    expect(await program.ask('mentions.standing', { customerId: other })).toMatchObject({ answer: false });
  });
});

/** What a firm letter asks for an invoice of 1 000 EUR that is half a year late. */
function askedTotal(contract: ContractFacts, country: Country, relation: Relation) {
  const sentOn = plainDate('2026-01-05');
  return buildClaim({
    ...{ country, relation, contract, kind: 'formalNotice', today: plainDate('2026-05-30') },
    notices: { firstReminder: { sentOn, channel: 'post' }, formalNotice: { sentOn, presentedOn: null } },
    invoices: [
      {
        ...{ itemId: 'i', number: 'F', description: '', gross: cents(1_000_00), receipts: [] },
        ...{ issuedOn: plainDate('2025-11-01'), dueOn: plainDate('2025-12-01') },
      },
    ],
  }).asked.total;
}

test('a rate or clause that nobody confirmed to be on the invoices is not asked', () => {
  const rate = fc.option(fc.integer({ min: 0, max: 200_000 }).map(ratePpm), { nil: null });
  const clause = fc.record({ fixed: fc.nat(40_00).map(cents), percent: fc.nat(100_000).map(ratePpm) });
  const terms = fc.record({ businessRate: rate, consumerRate: rate, clause: fc.option(clause, { nil: null }) });
  const situation = fc.tuple(fc.constantFrom(...countries), fc.constantFrom(...relations));
  fc.assert(
    fc.property(situation, terms, fc.constantFrom(null, false), ([country, relation], written, isOnInvoices) => {
      const ctx = testContext({ country });
      const created = createCustomer(ctx, { name: 'X', relation });
      const customer = present(created.ok ? ctx.ledger.customers.get(created.value.customerId) : null, 'customer');
      ctx.ledger.settings.set('invoiceTerms', { ...written, isOnInvoices });
      const silent = contractFacts(ctx.ledger, customer, country);
      expect(askedTotal(silent, country, relation)).toBe(askedTotal(defaultContract, country, relation));
    }),
    { numRuns: 30 },
  );
});

describe('words on paper', () => {
  it('refuses a threat in a letter at the door, and lets other words pass', async () => {
    const program = await shopWithReminders(['Aubert']);
    const { runId } = await program.ask('run.start', {});
    const key = (await program.ask('run.get', {})).run?.letters[0]?.key ?? '';
    const index = (await program.ask('run.previewLetter', { runId: runId ?? '', key })).paragraphs[0]?.index ?? -1;
    const edit = { runId: runId ?? '', key, index };
    expect(await program.refused('run.editParagraph', { ...edit, text: 'On sait où vous habitez.' })).toBe(
      'words.blocked',
    );
    expect((await program.ask('run.get', {})).run?.letters[0]?.isEdited).toBe(false);
    // The officer's name is a warning: the letter leaves.
    await program.ask('run.editParagraph', { ...edit, text: 'Je passerai par un huissier.' });
    expect((await program.ask('run.get', {})).run?.letters[0]?.isEdited).toBe(true);
  });
});

describe('short texts that are printed', () => {
  const label = (text: string) => ({
    ...{ number: 'F-2', issuedOn: plainDate('2026-05-01'), deliveredOn: null, gross: cents(100_00) },
    vat: [{ rateMilli: 20_000, net: cents(83_33), vat: cents(16_67) }],
    instalments: [{ dueOn: plainDate('2026-06-01'), amount: cents(100_00) }],
    ...{ orderReference: '', paymentReference: '', label: text },
  });

  it('the label of an invoice, when it is entered and when it is changed; harmless words pass', async () => {
    const program = await testShop();
    const customerId = await addTestCustomer(program, 'Aubert', { relation: 'B2C' });
    expect(await program.refused('invoice.create', { customerId, ...label('Pour ce mauvais payeur') })).toBe(
      'words.blocked',
    );
    expect(await program.refused('invoice.create', { customerId, ...label('Frais de relance') })).toBe('words.blocked');
    const { documentId } = await program.ask('invoice.create', {
      customerId,
      ...label('Saisie des relevés, rue du Tribunal, mur de votre voisin'),
    });
    const detail = { documentId, orderReference: '', paymentReference: '', sentOn: null, policyId: null };
    expect(await program.refused('invoice.saveDetail', { ...detail, label: 'Escroc' })).toBe('words.blocked');
    await program.ask('invoice.saveDetail', { ...detail, label: 'Chez SCP Huissiers Dupont' });
    expect((await program.ask('invoice.get', { documentId })).label).toBe('Chez SCP Huissiers Dupont');
  });

  it('the lines of the business; the costs that the law gives between businesses may stand there', async () => {
    const program = await testShop();
    const { company } = await program.ask('settings.get', {});
    const shameful = { ...company, insurance: 'Vos voisins sauront tout' };
    expect(await program.refused('settings.saveCompany', shameful)).toBe('words.blocked');
    await program.ask('settings.saveCompany', {
      ...company,
      insurance: 'Frais de recouvrement : 40 € (professionnels)',
    });
  });

  it('why an invoice is lost, which stands on the duplicate', async () => {
    const program = await testShop();
    const customerId = await addTestCustomer(program, 'Aubert');
    const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-08', euros: 100 });
    const reason = { ground: 'liquidationOpened' as const, groundOn: plainDate('2026-05-04'), hasProof: true };
    const lost = (detail: string) => ({
      ...{ documentId, amount: cents(100_00) },
      reason: { ...reason, isCashBasis: false, detail },
    });
    expect(await program.refused('loss.record', lost('Cet escroc est parti'))).toBe('words.blocked');
    await program.ask('loss.record', lost('Tribunal de commerce de Limoges, jugement 2026/112'));
  });
});

describe('calls', () => {
  it('settles nothing of a debt with somebody else, and keeps who took the message', async () => {
    const program = await testShop();
    const customerId = await addTestCustomer(program, 'Aubert');
    await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-04-08', euros: 100 });
    const call = { customerId, note: '', promisedAmount: null, documentIds: [], party: 'family' as const };
    const promise = { ...call, outcome: 'will_pay' as const, promisedOn: plainDate('2026-05-20') };
    expect(await program.refused('call.log', promise)).toBe('call.thirdPerson');
    expect(await program.refused('call.preview', promise)).toBe('call.thirdPerson');
    await program.ask('call.log', { ...call, outcome: 'message_left', promisedOn: null });
    expect((await program.ask('call.prepare', { customerId })).attempts).toBe(1);
  });

  it.each([
    ['2026-05-12', 10, 'FR', '87000', null],
    ['2026-05-12', 21, 'FR', '87000', 'lateCall'],
    ['2026-05-10', 10, 'FR', '87000', 'sundayCall'],
    ['2026-05-14', 10, 'FR', '87000', 'holidayCall'],
    ['2026-04-03', 10, 'FR', '87000', null],
    ['2026-04-03', 10, 'FR', '67000', 'holidayCall'],
    ['2026-07-21', 10, 'BE', '9000', 'holidayCall'],
    ['2026-07-21', 10, 'FR', '87000', null],
  ])('on %s at %i h, a customer in %s %s: %s', (today, hour, country, postcode, rule) => {
    const ctx = testContext({ today });
    const created = createCustomer(ctx, { name: 'X', relation: 'B2B', country, postcode });
    const file = present(
      created.ok ? loadCustomerFile(ctx.ledger, created.value.customerId, plainDate(today)) : null,
      'file',
    );
    const withHour = { ...ctx, clock: { ...ctx.clock, minutes: () => hour * 60 } };
    expect(callGuardrails(withHour, file).map((guardrail) => guardrail.rule)).toEqual(rule === null ? [] : [rule]);
    expect(callGuardrails(ctx, file)).toEqual([]);
  });
});

describe('terms of payment', () => {
  it('proposes a working day, the end of a month by the reading chosen, and tells what the law does not allow', async () => {
    const program = await testShop({ today: '2026-01-15' });
    const days = await addTestCustomer(program, 'Aubert', { termsDays: 30 });
    const month = await addTestCustomer(program, 'Bonnet', { termsDays: 45, termsEndOfMonth: true });
    const check = (customerId: string, dueOn: string | null) =>
      program.ask('invoice.check', {
        ...{ customerId, number: 'N', issuedOn: plainDate('2026-01-15'), gross: cents(100_00) },
        dueOn: dueOn === null ? null : plainDate(dueOn),
      });
    expect((await check(days, null)).proposedDueOn).toBe('2026-02-16');
    // The clause of the end of the month was agreed with him.
    expect(await check(month, null)).toMatchObject({ proposedDueOn: '2026-03-17', warnings: [] });
    expect((await check(days, '2026-03-17')).warnings).toMatchObject([{ code: 'term.needsEndOfMonthClause' }]);
    await program.ask('lawPoints.choose', { point: 'frEndOfMonth', reading: 'daysThenEndOfMonth' });
    expect((await check(month, null)).proposedDueOn).toBe('2026-03-31');
    expect((await check(days, '2026-05-15')).warnings).toMatchObject([
      { code: 'term.overCeiling', params: { ceilingOn: '2026-03-16', article: 'art. L441-10, I C. com.' } },
    ]);
    await program.ask('lawPoints.choose', { point: 'frSector', reading: 'transport' });
    expect((await check(days, '2026-02-20')).warnings).toMatchObject([
      { code: 'term.overSector', params: { ceilingOn: '2026-02-14', article: 'art. L441-11, II C. com.' } },
    ]);
  });

  it('a customer is entered with his terms at once; terms that cannot be read leave nothing behind', async () => {
    const program = await testShop({ country: 'BE' });
    const own = { isOwn: true, clauseFixed: null, clausePercent: '', isReciprocal: true };
    const standing = { isRegularDelivery: false, isInsolvent: false };
    const terms = (rate: string) => ({ ...own, ...standing, rate });
    const kept = await program.ask('terms.get', { customerId: null, documentId: null, relation: 'B2C' });
    expect(kept).toMatchObject({ from: 'usual', relation: 'B2C', terms: { isOwn: false } });
    const check = await program.ask('terms.check', {
      ...{ customerId: null, documentId: null, relation: 'B2B' },
      terms: terms('1001 %'),
      payment: { days: 90, isEndOfMonth: false },
    });
    expect(check.problem?.code).toBe('terms.rateTooHigh');
    expect(check.paymentWarnings.map(({ code }) => code)).toEqual(['terms.daysVoid']);

    const { fields } = await program.ask('customer.get', { customerId: await addTestCustomer(program, 'Aubert') });
    expect(await program.refused('customer.create', { ...fields, name: 'Bonnet', terms: terms('douze') })).toMatch(
      /^rate\./,
    );
    expect((await program.ask('customers.list', { text: '', filter: 'all', after: null, limit: 10 })).total).toBe(1);

    const { customerId } = await program.ask('customer.create', {
      ...{ ...fields, name: 'Bonnet', penaltiesOnInvoices: true },
      terms: terms('12,15 %'),
    });
    expect(await program.ask('terms.get', { customerId, documentId: null })).toMatchObject({
      from: 'customer',
      terms: { isOwn: true, rate: '12,15' },
    });
    expect(await program.ask('mentions.standing', { customerId })).toMatchObject({ answer: true, from: 'customer' });
  });
});
