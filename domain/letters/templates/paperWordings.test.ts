import { describe, expect, it } from 'vitest';
import { countries, languages } from '#domain/country';
import { tones } from '#domain/letters/facts';
import type { LetterDocument } from '#domain/letters/model';
import { composeBillOfExchange } from '#domain/letters/papers/billOfExchange';
import { composeInvoiceDuplicate } from '#domain/letters/papers/invoiceDuplicate';
import { composePhoneConfirmation } from '#domain/letters/papers/phoneConfirmation';
import { composePlanAgreement } from '#domain/letters/papers/planAgreement';
import { composeReceipt } from '#domain/letters/papers/receipt';
import { checkWording } from '#domain/letters/templates/checkWording';
import { originalBlocks, originalWording } from '#domain/letters/templates/originals';
import { hasTones, relationsOf, wordedPapers, type WordedPaper } from '#domain/letters/templates/wordedDocuments';
import { keyText, type WordingBlock, type WordingKey } from '#domain/letters/templates/wording';
import { samplePhone, sampleReceipt } from '#domain/letters/testdata/sampleNotes';
import { sampleBill, sampleDuplicate, samplePlan } from '#domain/letters/testdata/samplePapers';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';
import type { Result } from '#domain/result';

const french = { country: 'FR', relation: 'B2B', language: 'fr', tone: 'normal' } as const;
const keyOf = (document: WordedPaper, more: Partial<WordingKey> = {}): WordingKey => ({ ...french, ...more, document });

function changed(key: WordingKey, id: string, source: string): readonly WordingBlock[] {
  return originalWording(key).map((block) => (block.id === id ? { id, source } : block));
}

function texts(composed: Result<LetterDocument> | LetterDocument): readonly string[] {
  const letter = 'ok' in composed ? (composed.ok ? composed.value : null) : composed;
  return letter?.blocks.flatMap((one) => (one.block === 'paragraph' ? [one.text] : [])) ?? [];
}

describe.each(wordedPapers)('%s', (document) => {
  const keys = countries.flatMap((country) =>
    relationsOf(document).flatMap((relation) =>
      languages.flatMap((language) => tones.map((tone) => keyOf(document, { country, relation, language, tone }))),
    ),
  );

  it('keeps every block that has an article, in every language and country', () => {
    for (const key of keys) {
      for (const { article, id } of originalBlocks(key)) {
        const blocks = originalWording(key).filter((block) => block.id !== id);
        expect(checkWording(key, blocks), `${keyText(key)} ${id}`).toMatchObject(
          article === null
            ? { ok: true }
            : { error: { code: 'template.blockMissing', params: { block: id, article } } },
        );
      }
    }
  });

  it('has three openings where a tone makes sense, and one name for all tones where none does', () => {
    for (const key of keys.filter(({ tone }) => tone === 'normal')) {
      const openings = tones.map((tone) => JSON.stringify(originalWording({ ...key, tone })));
      expect(new Set(openings).size, keyText(key)).toBe(hasTones(document) ? 3 : 1);
      const names = tones.map((tone) => keyText({ ...key, tone }));
      expect(new Set(names).size).toBe(hasTones(document) ? 3 : 1);
    }
  });
});

describe('a paper in the words of the user', () => {
  it('says them, names its version, and keeps what the program writes', () => {
    const key = keyOf('phoneConfirmation');
    const blocks = changed(
      key,
      'opening',
      'Bonjour {{ client }}, merci{% if personne %} ({{ personne }}){% endif %} !',
    );
    const made = composePhoneConfirmation(samplePhone('FR', 'B2B'), { version: 'w7', blocks });
    expect(made).toMatchObject({ value: { templateVersion: '2026-11 w7' } });
    expect(texts(made)[0]).toMatch(/^Bonjour .+, merci \(Mme Roux, comptabilité\)\u202f!$/u);
    expect(texts(made)[1]).toContain('2\u202f066,45');
  });

  it('must say what was agreed, with its sum and its day, whatever the number of payments', () => {
    const key = keyOf('phoneConfirmation');
    const refused = checkWording(key, changed(key, 'agreed', 'Vous réglerez {{ montant }}.'));
    expect(refused).toMatchObject({
      error: {
        code: 'template.valueMissing',
        params: { block: 'agreed', name: 'date_promise', article: 'art. 1103 C. civ.', line: 1, column: 29 },
      },
    });
  });

  it('takes no added paragraph on a bill of exchange', () => {
    const key = keyOf('billOfExchange');
    const blocks = [...originalWording(key), { id: 'own1', source: 'Si le chantier est fini.' }];
    expect(checkWording(key, blocks)).toMatchObject({
      error: { code: 'template.noParagraph', params: { article: 'art. L511-1 C. com.' } },
    });
    const without = originalWording(key).filter(({ id }) => id !== 'value');
    expect(texts(composeBillOfExchange(sampleBill('FR'), { version: 'w', blocks: without }))).toHaveLength(1);
  });

  it('is free of charge for a consumer, and says what becomes of the interest of a business', () => {
    const ids = (relation: 'B2B' | 'B2C') => originalBlocks(keyOf('paymentPlan', { relation })).map(({ id }) => id);
    expect(ids('B2C')).toContain('consumer');
    expect(ids('B2C')).not.toContain('charges');
    expect(ids('B2B')).toContain('charges');
    const legal = (relation: 'B2B' | 'B2C') => {
      const made = composePlanAgreement(samplePlan('FR', relation));
      return made.ok ? made.value.blocks.flatMap((one) => (one.block === 'legalNotice' ? [one.texts.length] : [])) : [];
    };
    // All clauses are one paragraph of small print.
    expect(legal('B2B')).toEqual([6]);
    expect(legal('B2C')).toEqual([6]);
  });

  it('cannot word away the reservation of a cheque', () => {
    const key = keyOf('receipt');
    const blocks = changed(key, 'settled', '');
    const made = composeReceipt({ ...sampleReceipt('FR', 'B2B'), means: 'cheque' }, { version: 'w', blocks });
    expect(JSON.stringify(made)).toContain('sous réserve d’encaissement');
  });

  it('is told as it is when it cannot be filled; an invoice is drawn with the words of the program', () => {
    const phone = changed(keyOf('phoneConfirmation'), 'opening', 'a\n  {{ zut }}');
    expect(composePhoneConfirmation(samplePhone('FR', 'B2B'), { version: 'w', blocks: phone })).toMatchObject({
      error: { code: 'letter.wordingBroken', params: { block: 'opening', line: 2, column: 6 } },
    });
    const duplicate = changed(keyOf('invoiceDuplicate'), 'opening', '{{ zut }}');
    const drawn = composeInvoiceDuplicate(sampleDuplicate('FR'), { version: 'w', blocks: duplicate });
    expect(drawn.templateVersion).toBe('2026-11');
    expect(texts(drawn)[0]).toContain('Voici le double');
  });

  it('names the last of several promised payments', () => {
    const promises = [
      { dueOn: plainDate('2026-07-29'), amount: cents(66_45) },
      { dueOn: plainDate('2026-05-29'), amount: cents(2_000_00) },
    ];
    const made = composePhoneConfirmation({ ...samplePhone('FR', 'B2B'), promises });
    expect(texts(made).join(' ')).toMatch(/en 2 versements, .* le dernier au plus tard le 29.juillet.2026\./u);
  });
});
