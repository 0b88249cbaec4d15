import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { countries, languages } from '#domain/country';
import { amountInWords } from '#domain/format/amountInWords';
import type { LetterDocument } from '#domain/letters/model';
import { composeBillOfExchange } from '#domain/letters/papers/billOfExchange';
import { composeInvoiceDuplicate } from '#domain/letters/papers/invoiceDuplicate';
import { composeInterestAnnex } from '#domain/letters/papers/interestAnnex';
import { composeCorrectiveDocument, composeVatDuplicate } from '#domain/letters/papers/lostVat';
import { composePlanAgreement } from '#domain/letters/papers/planAgreement';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import {
  sampleBill,
  sampleDuplicate,
  sampleLostVat,
  samplePaper,
  samplePlan,
} from '#domain/letters/testdata/samplePapers';
import { cents } from '#domain/money/cents';
import { ok, type Result } from '#domain/result';

function paper(composed: Result<LetterDocument>): LetterDocument {
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  return composed.value;
}

/** Everything printed, blanks made plain. */
function words(letter: LetterDocument): string {
  return JSON.stringify(letter).replace(/[\u00a0\u202f]/g, ' ');
}

const everywhere = countries.flatMap((country) => languages.map((language) => ({ country, language })));

describe.each(everywhere)('papers $country $language', ({ country, language }) => {
  const annexFacts = () => sampleFacts({ kind: 'formalNotice', country, relation: 'B2B', language });
  const all = () => [
    composePlanAgreement(samplePlan(country, 'B2B', language)),
    composePlanAgreement(samplePlan(country, 'B2C', language)),
    composeBillOfExchange(sampleBill(country, language)),
    composeInterestAnnex(samplePaper(country, 'B2B', language), annexFacts().claim),
    country === 'FR'
      ? composeVatDuplicate(sampleLostVat(country, language))
      : composeCorrectiveDocument(sampleLostVat(country, language)),
    ok(composeInvoiceDuplicate(sampleDuplicate(country, language))),
  ];

  it('leave no hole and threaten nobody', () => {
    for (const composed of all()) {
      const text = words(paper(composed));
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text).toContain(samplePaper(country, 'B2B', language).sender.name);
      if (country === 'FR' && language === 'fr') expect(text).not.toContain('huissier');
    }
  });

  it('the duplicate has every rate, adds up, and never passes for the invoice', () => {
    const duplicate = composeInvoiceDuplicate(sampleDuplicate(country, language));
    const tables = duplicate.blocks.filter((block) => block.block === 'table');
    expect(tables.map(({ rows }) => rows.length)).toEqual([3, 1]);
    const totals = duplicate.blocks.find((block) => block.block === 'totals');
    expect(totals?.block === 'totals' ? totals.lines.map(({ amount }) => amount) : []).toEqual([
      1_750_00, -875_00, 875_00,
    ]);
    expect(duplicate.words.copy).toBe(duplicate.title);
    const reminding = composeInvoiceDuplicate({ ...sampleDuplicate(country, language), mark: 'reminder' });
    expect(reminding.title).toBe(`${reminding.words.copy} · ${duplicate.title}`);
    const settled = { ...sampleDuplicate(country, language), showQr: false };
    const paid = composeInvoiceDuplicate({ ...settled, invoice: { ...settled.invoice, open: cents(0) } });
    expect(paid.blocks.some(({ block }) => block === 'payment')).toBe(false);
  });

  it('the plan shows every instalment and its total, in words too', () => {
    const facts = samplePlan(country, 'B2B', language);
    const text = words(paper(composePlanAgreement(facts)));
    expect(text).toContain(amountInWords(cents(2_066_45), language, country));
    const { blocks } = paper(composePlanAgreement(facts));
    const tables = blocks.filter((block) => block.block === 'table');
    expect(tables.at(-1)?.rows.map((row) => row.at(-1)?.replace(/[^\d]/g, ''))).toEqual(['68881', '68881', '68883']);
    const slips = blocks.filter((block) => block.block === 'payment');
    expect(slips.map(({ amount, before, slip }) => [amount, before, slip])).toEqual([
      [688_81, '2026-06-30', 'first'],
      [688_81, '2026-07-30', 'next'],
      [688_83, '2026-08-30', 'next'],
    ]);
  });

  it('the account of interest adds up to the claim', () => {
    const { claim } = annexFacts();
    const annex = paper(composeInterestAnnex(samplePaper(country, 'B2B', language), claim));
    const totals = annex.blocks.find((block) => block.block === 'totals');
    expect(totals?.block === 'totals' ? totals.lines[0]?.amount : null).toBe(claim.asked.interest);
  });
});

describe('refusals', () => {
  const plan = samplePlan('FR', 'B2B');
  it.each([
    ['a plan that does not add up', { instalments: plan.instalments.slice(1) }, 'plan.sumDiffers'],
    ['a plan that begins yesterday', { today: plainDate('2026-07-01') }, 'plan.inThePast'],
    ['a consumer who would pay for time', { relation: 'B2C', addedCharges: cents(1) }, 'plan.consumerCharges'],
    ['a consumer whose charges are kept', { relation: 'B2C', chargeFate: 'kept' }, 'plan.consumerCharges'],
    ['no account to pay to', { sender: { ...plan.sender, iban: null } }, 'paper.mentionMissing'],
  ] as const)('%s', (_, change, code) => {
    expect(composePlanAgreement({ ...plan, ...change })).toMatchObject({ ok: false, error: { code } });
  });

  const bill = sampleBill('FR');
  it.each([
    ['a consumer', { relation: 'B2C' }, 'bill.consumer', undefined],
    ['nothing to pay', { amount: cents(0) }, 'bill.nothingDue', undefined],
    ['a maturity in the past', { maturityOn: plainDate('2026-05-17') }, 'bill.maturityInPast', undefined],
    ['no drawee', { addressee: { ...bill.addressee, name: '' } }, 'paper.mentionMissing', 'addresseeName'],
    [
      'no place of payment',
      { addressee: { ...bill.addressee, lines: ['X'] } },
      'paper.mentionMissing',
      'placeOfPayment',
    ],
    ['no beneficiary', { beneficiary: ' ' }, 'paper.mentionMissing', 'beneficiary'],
    ['no place of making', { sender: { ...bill.sender, city: '' } }, 'paper.mentionMissing', 'senderCity'],
    ['no drawer', { sender: { ...bill.sender, signatory: '' } }, 'paper.mentionMissing', 'signatory'],
  ] as const)('a bill: %s', (_, change, code, field) => {
    const composed = composeBillOfExchange({ ...bill, ...change });
    expect(composed).toMatchObject({
      ok: false,
      error: { code, ...(field === undefined ? {} : { params: { field } }) },
    });
  });

  it('a bill at sight says so', () => {
    expect(words(paper(composeBillOfExchange({ ...bill, maturityOn: null })))).toContain('à vue');
  });

  it('the overprint has the two amounts of what is unpaid, in the words of the law', () => {
    const text = words(paper(composeVatDuplicate(sampleLostVat('FR', 'nl'))));
    expect(text).toContain(
      'Facture demeurée impayée pour la somme de 750,00 € (prix net) et pour la somme de 125,00 € (TVA correspondante) qui ne peut faire l’objet d’une déduction (article 272 du CGI)',
    );
  });

  const lost = sampleLostVat('BE');
  it.each([
    [
      'nothing unpaid',
      { invoices: lost.invoices.map((one) => ({ ...one, paid: cents(1_750_00) })) },
      'vat.nothingUnpaid',
    ],
    ['no invoice', { invoices: [] }, 'paper.mentionMissing'],
    ['two invoices in one Belgian document', { invoices: [...lost.invoices, ...lost.invoices] }, 'vat.oneInvoice'],
    [
      'a French ground',
      { grounds: lost.grounds.map((one) => ({ ...one, ground: 'liquidationOpened' as const })) },
      'vat.groundOfOtherCountry',
    ],
  ] as const)('lost VAT: %s', (_, change, code) => {
    expect(composeCorrectiveDocument({ ...lost, ...change })).toMatchObject({ ok: false, error: { code } });
  });

  it('no account of interest for a claim without interest', () => {
    const { claim } = sampleFacts({ kind: 'formalNotice', country: 'FR', relation: 'B2C' });
    expect(composeInterestAnnex(samplePaper('FR', 'B2C'), claim)).toMatchObject({
      error: { code: 'annex.noInterest' },
    });
  });
});

describe('amounts in words', () => {
  it.each([
    [0, 'fr', 'FR', 'zéro euro'],
    [1_00, 'fr', 'FR', 'un euro'],
    [21_01, 'fr', 'FR', 'vingt et un euros et un centime'],
    [71_80, 'fr', 'FR', 'soixante et onze euros et quatre-vingts centimes'],
    [77_99, 'fr', 'FR', 'soixante-dix-sept euros et quatre-vingt-dix-neuf centimes'],
    [77_99, 'fr', 'BE', 'septante-sept euros et nonante-neuf centimes'],
    [81_91, 'fr', 'FR', 'quatre-vingt-un euros et quatre-vingt-onze centimes'],
    [91_71, 'fr', 'BE', 'nonante et un euros et septante et un centimes'],
    [200_00, 'fr', 'FR', 'deux cents euros'],
    [280_000_00, 'fr', 'FR', 'deux cent quatre-vingt mille euros'],
    [1_234_50, 'fr', 'FR', 'mille deux cent trente-quatre euros et cinquante centimes'],
    [1_000_000_00, 'fr', 'FR', 'un million d’euros'],
    [3_000_200_00, 'fr', 'FR', 'trois millions deux cents euros'],
    [1_00, 'nl', 'BE', 'één euro'],
    [1_234_50, 'nl', 'BE', 'duizend tweehonderdvierendertig euro en vijftig cent'],
    [22_23, 'nl', 'BE', 'tweeëntwintig euro en drieëntwintig cent'],
    [101_00, 'nl', 'BE', 'honderdeen euro'],
    [1_234_50, 'en', 'FR', 'one thousand two hundred and thirty-four euros and fifty cents'],
    [1_01, 'en', 'FR', 'one euro and one cent'],
    [2_066_00, 'en', 'FR', 'two thousand and sixty-six euros'],
    [3_000_200_00, 'en', 'FR', 'three million two hundred euros'],
  ] as const)('%i %s %s', (amount, language, country, text) => {
    expect(amountInWords(cents(amount), language, country)).toBe(text);
  });
});
