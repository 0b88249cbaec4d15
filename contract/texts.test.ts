import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refusalText, sentenceText } from '#contract/texts';
import { refusalsFr } from '#contract/texts/refusals.fr';
import { sentencesFr } from '#contract/texts/sentences.fr';
import { failureCodes } from '#db/failure';
import { languages } from '#domain/country';

const root = join(import.meta.dirname, '..');

/** Everything that the program can reach: the use cases, and what they import, however far. */
const sources = reachedFrom(
  readdirSync(join(root, 'app'), { recursive: true, encoding: 'utf8' })
    .map((file) => join('app', file))
    .filter((file) => file.endsWith('.ts') && !/(\.test\.ts|test[A-Z]\w*\.ts)$/.test(file)),
);

function reachedFrom(files: readonly string[]): string {
  const texts = new Map<string, string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (texts.has(file)) continue;
    const text = readFileSync(join(root, file), 'utf8');
    texts.set(file, text);
    waiting.push(...[...text.matchAll(/from '#([\w/.]+)'/g)].map(([, name]) => `${name ?? ''}.ts`));
  }
  return [...texts.values()].join('\n');
}

/** Codes written out in the sources; those put together from a list are built from it below. */
function codesIn(pattern: RegExp): string[] {
  return [...new Set([...sources.matchAll(pattern)].map(([, code]) => code ?? ''))].filter(
    (code) => !code.includes('$'),
  );
}

// A letter without its QR code is still a letter: nobody is told.
const withoutWords = /^epc\./;

it('has a sentence for every refusal and failure', () => {
  const codes = [...codesIn(/reject\(\s*'([a-zA-Z0-9.]+)'/g), ...failureCodes].filter(
    (code) => !withoutWords.test(code),
  );
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((code) => !Object.hasOwn(refusalsFr, code))).toEqual([]);
});

it('has a sentence for every fact', () => {
  const codes = codesIn(/sentence\(\s*'([a-zA-Z0-9_.]+)'/g);
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code) => !Object.hasOwn(sentencesFr, code))).toEqual([]);
});

it('has a sentence for every action', () => {
  const names = codesIn(/name: '([a-zA-Z]+\.[a-zA-Z]+)'/g).filter((name) => /^[a-z]/.test(name));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !Object.hasOwn(sentencesFr, `action.${name}`))).toEqual([]);
});

const anyParams = {
  ...{
    on: '2026-05-12',
    until: '2026-05-26',
    amount: 45_000,
    count: 2,
    days: 3,
    calls: 1,
    invoices: 'F-1, F-2',
    number: 'F-1',
  },
  ...{ customer: 'SCI Les Halles', column: 'check', field: 'senderIban', times: 3, last: '2026-05-01', step: 'call_1' },
};

it('writes every sentence in every language, without a hole in it', () => {
  for (const language of languages) {
    for (const code of Object.keys(sentencesFr)) {
      const text = sentenceText({ code, params: anyParams }, language);
      expect(text, `${language} ${code}`).not.toMatch(/undefined|NaN|\[object|\$\{|^$/);
      expect(text, `${language} ${code}`).not.toBe(code);
    }
    for (const code of Object.keys(refusalsFr)) {
      const text = refusalText({ code, params: anyParams }, language);
      expect(text, `${language} ${code}`).not.toMatch(/undefined|NaN|\[object|\$\{|^$/);
    }
  }
});

it('keeps accounting words off the daily screens', () => {
  // The procedure of small claims is called so by the law: who asks for it must say its name.
  const daily = Object.keys(sentencesFr).filter(
    (code) => !/^(statement|claim)\./.test(code) && code !== 'route.name.fr.smallClaims',
  );
  for (const code of daily) {
    const text = sentenceText({ code, params: anyParams }, 'fr');
    expect(text, code).not.toMatch(/lettrage|imputation|encours|extourne|créance|statut|workflow|solde\b/i);
  }
});

it('sets French signs so that they never begin a line', () => {
  expect(sentenceText({ code: 'today.invoiceReceived', params: {} }, 'fr')).toBe('Facture reçue\u00a0?');
});

it('says what is wrong with a line of a file in the words of the import', () => {
  const text = sentenceText({ code: 'problem.dueDate.missing', params: { field: 'dueDate' } }, 'fr');
  expect(text).not.toContain('problem.');
  expect(text).toContain('à payer avant le');
});

it.each(languages)('a word that is refused says which rule, and what is possible instead (%s)', (language) => {
  const params = { found: 'voleur', rule: 'insult', article: 'RGPD, art. 5', instead: 'rephrase' };
  const text = refusalText({ code: 'words.blocked', params }, language);
  expect(text).toContain('voleur');
  expect(text).toContain('RGPD');
  expect(text).toContain(sentenceText({ code: 'guardrail.instead.rephrase', params: {} }, language));
});
