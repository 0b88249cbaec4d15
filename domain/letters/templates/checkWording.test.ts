import { describe, expect, it } from 'vitest';
import { composeLetter } from '#domain/letters/composeLetter';
import { checkWording } from '#domain/letters/templates/checkWording';
import { originalBlocks, originalWording } from '#domain/letters/templates/originals';
import type { WordingBlock, WordingKey } from '#domain/letters/templates/wording';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';

const reminder: WordingKey = { document: 'reminder1', country: 'FR', relation: 'B2C', language: 'fr', tone: 'normal' };
const notice: WordingKey = { ...reminder, document: 'formalNotice' };
const belgian: WordingKey = { ...reminder, country: 'BE' };

function withText(key: WordingKey, id: string, source: string): readonly WordingBlock[] {
  return originalWording(key).map((block) => (block.id === id ? { id, source } : block));
}

function without(key: WordingKey, id: string): readonly WordingBlock[] {
  return originalWording(key).filter((block) => block.id !== id);
}

describe('a wording that is saved', () => {
  it('may say anything in other words', () => {
    const blocks = withText(reminder, 'opening', 'Bonjour {{ client }}, petit rappel pour {{ les_factures }}.');
    expect(checkWording(reminder, [...blocks, { id: 'own1', source: 'À bientôt sur le chantier.' }]).ok).toBe(true);
  });

  it.each([
    ['{{ montan }}', 'template.unknownVariable', { name: 'montan', line: 1 }],
    ['Bonjour\n{% if nombre == 1 %}{{ sole }}{% endif %}', 'template.unknownVariable', { name: 'sole', line: 2 }],
    ['{% for f in liste %}{{ f.prix }}{% endfor %}', 'template.unknownVariable', { name: 'f.prix' }],
    ['{{ client.constructor }}', 'template.unknownVariable', { name: 'client.constructor' }],
    ['{{ montant | eval }}', 'template.unknownFilter', { name: 'eval' }],
    ["{% include 'letters/fr' %}", 'template.unknownCommand', { name: 'include' }],
    ['{% assign a = 1 %}', 'template.unknownCommand', { name: 'assign' }],
    ['{% if nombre == 1 %}oui', 'template.notClosed', { name: '{% if nombre == 1 %}' }],
    ['{{ montant', 'template.notClosed', { line: 1 }],
    ['{% for i in (1..100000000) %}a{% endfor %}', 'template.tooMuchWork', { line: 1 }],
    [
      '{% for a in liste %}{% for b in liste %}{% for c in liste %}{% for d in liste %}x{% endfor %}{% endfor %}{% endfor %}{% endfor %}',
      'template.tooMuchWork',
      { line: 1 },
    ],
    ['Vous finirez en prison.', 'template.wordBlocked', { rule: 'threat' }],
    [
      '{% if nombre > 5 %}Nous le dirons à votre employeur.{% endif %}',
      'template.wordBlocked',
      { rule: 'publicShame' },
    ],
    ['Merci 👍', 'template.unprintable', { sign: '👍' }],
    ['Bonjour\n  le \u0627', 'template.unprintable', { sign: '\u0627', line: 2, column: 6 }],
    ['Bonjour\nVous finirez en prison.', 'template.wordBlocked', { found: 'en prison', line: 2, column: 14 }],
    ['Bonjour {{ client }}\n, {{ montan }}', 'template.unknownVariable', { line: 2, column: 6 }],
    ['Oui\n {% if nombre == 1 %}oui', 'template.notClosed', { line: 2, column: 2 }],
    ['a\n  {% assign a = 1 %}', 'template.unknownCommand', { line: 2, column: 3 }],
    ['{% if nombre %}'.repeat(7) + 'x' + '{% endif %}'.repeat(7), 'template.tooDeep', { line: 1, column: 91, max: 6 }],
    [
      `{% for f in liste %}${'Une phrase bien trop longue pour être dite à chaque facture. '.repeat(5)}{% endfor %}`,
      'template.tooLong',
      { line: 1, column: 1, max: 8_000 },
    ],
    ['{{ '.repeat(900), 'template.notClosed', { line: 1 }],
    ['a'.repeat(3_001), 'template.tooLong', { max: 3_000, line: 1, column: 3_001 }],
  ])('is refused with %s', (source, code, params) => {
    const refused = checkWording(reminder, withText(reminder, 'opening', source));
    expect(refused).toMatchObject({ ok: false, error: { code, params } });
  });

  it('keeps what the law asks for, with its article', () => {
    for (const key of [reminder, notice, belgian]) {
      for (const { id, article } of originalBlocks(key)) {
        const checked = checkWording(key, without(key, id));
        expect(checked, id).toMatchObject(
          article === null
            ? { ok: true }
            : { error: { code: 'template.blockMissing', params: { block: id, article } } },
        );
      }
    }
    expect(checkWording(belgian, without(belgian, 'period'))).toMatchObject({
      error: { params: { article: 'art. XIX.2 CDE' } },
    });
  });

  it('keeps the sum and the day of a formal notice, in every case', () => {
    const missing = { code: 'template.valueMissing', params: { block: 'demand', article: 'art. 1344 C. civ.' } };
    const demands = [
      'Payez {{ montant }}.',
      'Payez avant le {{ date_limite }}.',
      'Payez {{ montant }}{% if nombre > 1 %} avant le {{ date_limite }}{% endif %}.',
    ];
    for (const demand of demands) {
      expect(checkWording(notice, withText(notice, 'demand', demand))).toMatchObject({ error: missing });
    }
    const whole = 'Nous vous mettons en demeure de payer {{ montant }} avant le {{ date_limite }}.';
    expect(checkWording(notice, withText(notice, 'demand', whole)).ok).toBe(true);
    expect(checkWording(notice, withText(notice, 'demand', ' \n '))).toMatchObject({
      error: { code: 'template.blockMissing' },
    });
  });

  it('takes no block twice and none that it does not know', () => {
    const blocks = originalWording(reminder);
    for (const more of ['opening', 'own0', 'own100', 'period']) {
      expect(checkWording(reminder, [...blocks, { id: more, source: 'a' }])).toMatchObject({
        error: { code: 'template.blockUnknown', params: { block: more } },
      });
    }
  });
});

describe('a letter in the words of the user', () => {
  const facts = sampleFacts({ kind: 'reminder1', country: 'FR', relation: 'B2C' });
  const composed = (blocks: readonly WordingBlock[], of = facts) => composeLetter(of, { version: 'w1', blocks });
  const paragraphs = (blocks: readonly WordingBlock[], of = facts) => {
    const letter = composed(blocks, of);
    return letter.ok ? letter.value.blocks.flatMap((one) => (one.block === 'paragraph' ? [one.text] : [])) : [];
  };

  it('is filled with the values of the letter, in good typography', () => {
    const source =
      "Bonjour {{ client }} : l'oubli ?\n\n{% for f in liste %}{{ f.numero }} ({{ f.reste }}) {% endfor %}";
    expect(paragraphs(withText(reminder, 'opening', source)).slice(0, 2)).toEqual([
      'Bonjour Mme Fatima El Ouali\u00a0: l’oubli\u202f?',
      'FA-2026-0105 (1\u202f880,00\u00a0€) FA-2026-0117 (186,45\u00a0€)',
    ]);
  });

  it('leaves out a paragraph that comes out empty', () => {
    const blocks = withText(
      reminder,
      'opening',
      '{% if date_appel %}Nous en avons parlé le {{ date_appel }}.{% endif %}',
    );
    expect(paragraphs(blocks)).toHaveLength(paragraphs(originalWording(reminder)).length - 1);
    const called = { ...facts, history: { ...facts.history, lastCallOn: facts.today } };
    expect(paragraphs(blocks, called)[0]).toMatch(/^Nous en avons parlé le 17.avril.2026\.$/u);
  });

  it('never runs what a value contains', () => {
    const tricky = { ...facts, addressee: { ...facts.addressee, name: '{{ montant }}{% for%}' } };
    expect(paragraphs(withText(reminder, 'opening', '{{ client }}'), tricky)[0]).toBe('{{ montant }}{% for%}');
  });

  it('names its version, and is refused with the place when it cannot be filled', () => {
    expect(composed(originalWording(reminder))).toMatchObject({ value: { templateVersion: '2026-11 w1' } });
    expect(composed(withText(reminder, 'opening', 'a\n{{ zut }}'))).toMatchObject({
      error: { code: 'letter.wordingBroken', params: { block: 'opening', line: 2, column: 4 } },
    });
  });
});
