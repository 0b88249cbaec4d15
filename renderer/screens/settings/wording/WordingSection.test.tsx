import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '#contract/api';
import { plainDate } from '#domain/calendar/plainDate';
import { languages } from '#domain/country';
import { originalBlocks, originalWording } from '#domain/letters/templates/originals';
import { variableName, variablesOf } from '#domain/letters/templates/variableNames';
import { takesParagraphs } from '#domain/letters/templates/wordedDocuments';
import { keyText, type WordingKey } from '#domain/letters/templates/wording';
import { catalogues } from '#renderer/i18n/catalogue';
import { WordingSection } from '#renderer/screens/settings/wording/WordingSection.tsx';
import { click, expectAccessible, renderWindow, typeInto } from '#renderer/testing/renderWindow.tsx';

const text = catalogues.fr.wording;

function viewOf(letter: Omit<WordingKey, 'country'>): Output<'wording.get'> {
  const key: WordingKey = { ...letter, country: 'FR' };
  const blocks = originalWording(key).map((block) => ({ ...block }));
  return {
    name: keyText(key),
    specs: originalBlocks(key).map(({ id, role, source, article, isOffer }) => ({
      id,
      role,
      source,
      article,
      isOffer,
    })),
    blocks,
    takesParagraphs: takesParagraphs(key.document),
    isOwn: letter.tone === 'firm',
    versions:
      letter.tone === 'firm'
        ? [1, 2].map((n) => ({
            ...{ versionId: `v${n}`, on: plainDate('2026-11-20'), isOriginal: n === 2, isUndone: false },
            ...{ isStanding: n === 1, blocks: blocks.map((b) => (b.id === 'opening' ? { ...b, source: 'Avant' } : b)) },
          }))
        : [],
    variables: variablesOf(key.document).map((code) => ({ code, name: variableName(code, key.language) })),
  };
}

const answers = {
  'wording.list': [
    { document: 'reminder1', family: 'reminders', worded: 0, hasTones: true, relations: ['B2B', 'B2C'] },
    { document: 'formalNotice', family: 'reminders', worded: 1, hasTones: true, relations: ['B2B', 'B2C'] },
    { document: 'billOfExchange', family: 'agreements', worded: 0, hasTones: false, relations: ['B2B'] },
  ] satisfies Output<'wording.list'>,
  'wording.get': (input: Readonly<Record<string, unknown>>) => viewOf(input as Omit<WordingKey, 'country'>),
  'wording.preview': { pdf: '', pages: 1, isSample: true },
  'wording.save': { actionId: 'a1', saved: 2 },
  'wording.reset': { actionId: 'a2' },
  'customers.list': { rows: [], after: null, total: 0 },
};

afterEach(cleanup);

describe('the words of letters', () => {
  it.each(languages)('can be read by everyone in %s', async (language) => {
    const { container } = renderWindow(<WordingSection tone="normal" />, { answers, language });
    await screen.findByText(catalogues[language].wording.original);
    await expectAccessible(container);
  });

  it('lets texts be written, keeps the parts of the program locked, and saves what was typed', async () => {
    const { bridge } = renderWindow(<WordingSection tone="normal" />, { answers });
    const opening = await screen.findByRole('textbox', { name: 'Début' });
    expect(screen.queryByRole('textbox', { name: 'Tableau des factures' })).toBeNull();
    await typeInto(opening, 'Bonjour {{ client }}');
    await screen.findByText(text.changed);
    await click(screen.getByRole('button', { name: text.save }));
    await waitFor(() => expect(bridge.asked('wording.save')).toHaveLength(1));
    const [saved] = bridge.asked('wording.save');
    expect(saved).toMatchObject({
      document: 'reminder1',
      relation: 'B2B',
      language: 'fr',
      tone: 'normal',
      alsoSame: true,
    });
    expect(JSON.stringify(saved)).toContain('Bonjour {{ client }}');
  });

  it('goes back to the original, and takes an earlier version up again', async () => {
    const { bridge } = renderWindow(<WordingSection tone="firm" />, { answers });
    await click(await screen.findByRole('button', { name: text.see, hidden: true }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Début' }).value).toBe('Avant');
    await click(screen.getByRole('button', { name: text.forget }));
    await click(screen.getByRole('button', { name: text.reset }));
    await waitFor(() => expect(bridge.asked('wording.reset')).toHaveLength(1));
  });
});
