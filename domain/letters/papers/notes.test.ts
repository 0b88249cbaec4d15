import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { countries, languages, relations } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { amountInWords } from '#domain/format/amountInWords';
import { formatDate } from '#domain/format/date';
import type { LetterDocument } from '#domain/letters/model';
import { composeExhibitCover, composeExhibitList } from '#domain/letters/papers/exhibits';
import { composeLastLetter } from '#domain/letters/papers/lastLetter';
import { composePhoneConfirmation } from '#domain/letters/papers/phoneConfirmation';
import { composePlanProposal } from '#domain/letters/papers/planProposal';
import { composeReceipt } from '#domain/letters/papers/receipt';
import { composeStatement } from '#domain/letters/papers/statement';
import {
  longReceipt,
  longStatement,
  sampleExhibits,
  sampleLastLetter,
  samplePhone,
  sampleProposal,
  sampleReceipt,
  sampleStatement,
} from '#domain/letters/testdata/sampleNotes';
import { samplePaper } from '#domain/letters/testdata/samplePapers';
import { cents } from '#domain/money/cents';
import type { Result } from '#domain/result';

function made(composed: Result<LetterDocument>): LetterDocument {
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  return composed.value;
}

/** Everything printed, blanks and apostrophes made plain. */
function words(letter: LetterDocument): string {
  return plain(JSON.stringify(letter));
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");
}

const everywhere = countries.flatMap((country) =>
  relations.flatMap((relation) => languages.map((language) => ({ country, relation, language }))),
);

describe.each(everywhere)('$country $relation $language', ({ country, relation, language }) => {
  it('no hole in any sentence', () => {
    const all = [
      composePhoneConfirmation(samplePhone(country, relation, language)),
      composePlanProposal(sampleProposal(country, relation, language)),
      composeLastLetter(sampleLastLetter(country, relation, language)),
      composeReceipt(sampleReceipt(country, relation, language)),
      composeStatement(sampleStatement(country, relation, language)),
      composeExhibitList(samplePaper(country, relation, language), sampleExhibits),
    ].map(made);
    for (const letter of all) {
      expect(words(letter)).not.toMatch(/undefined|NaN|\[object/);
      if (country === 'FR') expect(words(letter)).not.toMatch(/huissier/);
    }
  });

  it('the confirmation of a call repeats day and amount, and asks for nothing more', () => {
    const facts = samplePhone(country, relation, language);
    const text = words(made(composePhoneConfirmation(facts)));
    expect(text).toContain(plain(formatEuros(cents(2_066_45), language)));
    expect(text).toContain(plain(formatDate(plainDate('2026-05-29'), language)));
    expect(text).toContain(plain(formatDate(facts.calledOn, language)));
    expect(text).not.toMatch(/40 €|€ 40|€40|intér|interest|tribunal|rechter|court/i);
  });

  it('the receipt has the amount in figures and words, its day, its means, what it paid and what is left', () => {
    const facts = sampleReceipt(country, relation, language);
    const text = words(made(composeReceipt(facts)));
    expect(text).toContain(plain(formatEuros(facts.amount, language)));
    expect(text).toContain(plain(amountInWords(facts.amount, language, country)));
    expect(text).toContain(plain(formatDate(facts.receivedOn, language)));
    for (const { number } of facts.invoices) expect(text).toContain(number);
    expect(text).toContain(facts.sender.signatory);
  });

  it('the last letter names the notice, the deadline and the amount; no cost for a consumer', () => {
    const facts = sampleLastLetter(country, relation, language);
    const text = words(made(composeLastLetter(facts)));
    expect(text).toContain(plain(formatDate(plainDate('2026-05-04'), language)));
    expect(text).toContain(plain(formatDate(plainDate('2026-06-01'), language)));
    expect(text).toContain(plain(formatEuros(facts.claim.asked.total, language)));
    if (relation === 'B2C') expect(text).toContain(country === 'FR' ? 'L111-8' : 'XIX.2');
  });
});

describe('a plan to sign', () => {
  it('is free for a consumer, and leaves room for what he writes by hand', () => {
    const text = words(made(composePlanProposal(sampleProposal('FR', 'B2C'))));
    expect(text).toContain('ni intérêt, ni frais');
    expect(text).toContain('Bon pour accord');
    const blocks = made(composePlanProposal(sampleProposal('BE', 'B2C', 'nl'))).blocks;
    expect(blocks.at(-1)).toMatchObject({ block: 'signatures' });
  });

  it.each([
    ['answer after the first payment', { answerBy: plainDate('2026-07-15') }, 'plan.inThePast'],
    ['answer today', { answerBy: plainDate('2026-05-18') }, 'plan.inThePast'],
    ['a sum that differs', { instalments: sampleProposal('FR', 'B2B').instalments.slice(1) }, 'plan.sumDiffers'],
  ] as const)('is refused: %s', (_, change, code) => {
    expect(composePlanProposal({ ...sampleProposal('FR', 'B2B'), ...change })).toMatchObject({ error: { code } });
  });
});

describe('a receipt', () => {
  const facts = sampleReceipt('FR', 'B2B');

  it('settles the account only when nothing at all is owed, and never by a cheque that is not cleared', () => {
    expect(words(made(composeReceipt(facts)))).not.toContain('solde votre compte');
    expect(words(made(composeReceipt({ ...facts, isAllSettled: true })))).toContain('solde votre compte');
    const cheque = words(made(composeReceipt({ ...facts, isAllSettled: true, means: 'cheque' })));
    expect(cheque).toContain("sous réserve d'encaissement");
    expect(cheque).not.toContain('solde votre compte');
    expect(cheque).not.toContain('entièrement payée');
    const inPart = { ...sampleReceipt('FR', 'B2B'), ...longReceipt(), means: 'transfer', isAllSettled: true } as const;
    expect(words(made(composeReceipt(inPart)))).not.toContain('solde votre compte');
  });

  it.each([
    ['nothing', { amount: cents(0) }, 'receipt.nothing'],
    ['parts that do not add up', { amount: cents(2_174_30) }, 'receipt.doesNotAddUp'],
    ['nobody who signs', { sender: { ...facts.sender, signatory: ' ' } }, 'paper.mentionMissing'],
  ] as const)('is refused for %s', (_, change, code) => {
    expect(composeReceipt({ ...facts, ...change })).toMatchObject({ error: { code } });
  });
});

describe('a statement', () => {
  it('ends with the balance of its movements', () => {
    const facts = { ...sampleStatement('FR', 'B2B'), ...longStatement() };
    const blocks = made(composeStatement(facts)).blocks;
    const table = blocks.find((block) => block.block === 'table');
    const totals = blocks.find((block) => block.block === 'totals');
    const balance = totals?.block === 'totals' ? totals.lines.at(-1)?.amount : undefined;
    const carried = table?.block === 'table' ? (table.carry ?? []) : [];
    expect(carried).toHaveLength(101);
    expect(carried.reduce((sum, amount) => sum + amount, 0)).toBe(balance);
  });

  it('is refused when what is open is not the balance', () => {
    const facts = sampleStatement('FR', 'B2B');
    expect(composeStatement({ ...facts, credit: cents(1) })).toMatchObject({
      error: { code: 'statement.doesNotAddUp' },
    });
  });
});

describe('the last letter', () => {
  it('does not come before a formal notice', () => {
    const facts = sampleLastLetter('FR', 'B2B', 'fr');
    expect(composeLastLetter({ ...facts, history: { ...facts.history, formalNoticeOn: null } })).toMatchObject({
      error: { code: 'lastLetter.noFormalNotice' },
    });
  });

  it('comes after the free first reminder of a Belgian consumer', () => {
    const facts = sampleLastLetter('BE', 'B2C', 'fr');
    expect(composeLastLetter({ ...facts, history: { ...facts.history, firstReminderOn: null } })).toMatchObject({
      error: { code: 'letter.mentionMissing', params: { field: 'firstReminderOn' } },
    });
  });
});

describe('exhibits', () => {
  it('are numbered from 1, with the sum of their pages', () => {
    const list = made(composeExhibitList(samplePaper('FR', 'B2B'), sampleExhibits));
    const table = list.blocks.find((block) => block.block === 'table');
    expect(table?.block === 'table' ? table.rows.map(([number]) => number) : []).toEqual(['1', '2', '3', '4', '5']);
    expect(table?.block === 'table' ? table.total?.text : null).toBe('9');
    expect(list.addressee).toEqual([]);
    const [first = { label: '', on: null, pages: null }] = sampleExhibits;
    expect(composeExhibitCover(samplePaper('FR', 'B2B'), first, 7).title).toContain('7');
    expect(composeExhibitList(samplePaper('FR', 'B2B'), [])).toMatchObject({ error: { code: 'exhibits.none' } });
  });
});
