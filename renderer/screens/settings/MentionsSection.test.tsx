import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '#contract/api';
import { languages, relations } from '#domain/country';
import { invoiceMention } from '#domain/mentions/invoiceMentions';
import { ratePpm } from '#domain/money/rate';
import { catalogues } from '#renderer/i18n/catalogue';
import { MentionsSection } from '#renderer/screens/settings/MentionsSection.tsx';
import { expectAccessible, renderWindow, typeInto, click } from '#renderer/testing/renderWindow.tsx';

const text = catalogues.fr.lawWords;

function sampleMentions(terms: Partial<Output<'mentions.get'>['terms']> = {}): Output<'mentions.get'> {
  const businessRate = terms.businessRate ?? null;
  return {
    country: 'FR',
    terms: { isOnInvoices: null, businessRate: null, consumerRate: null, clause: null, ...terms },
    mentions: relations.flatMap((relation) =>
      languages.map((language) => ({
        relation,
        language,
        ...invoiceMention({
          ...{ country: 'FR', relation, language, indemnityClause: null },
          contractRate: relation === 'B2B' ? businessRate : null,
        }),
        warnings: [],
      })),
    ),
    unanswered: 3,
  };
}

const answers = {
  'mentions.get': (input: Readonly<Record<string, unknown>>) => sampleMentions(input['terms'] ?? {}),
  'mentions.saveTerms': { actionId: null },
};

afterEach(cleanup);

describe('the sentence for invoices', () => {
  it.each(languages)('can be read by everyone in %s', async (language) => {
    const { container } = renderWindow(<MentionsSection />, { answers, language });
    const words = catalogues[language].lawWords;
    for (const relation of relations) {
      const card = await screen.findByRole('region', { name: words.audience[relation] });
      expect(within(card).getByText(relation === 'B2B' ? words.required : words.useful)).toBeDefined();
    }
    await expectAccessible(container);
  });

  it('follows the rate as it is typed, and keeps the answer', async () => {
    const { bridge } = renderWindow(<MentionsSection />, { answers });
    await screen.findByText(/Banque centrale européenne/);
    expect(screen.getByText(text.unanswered(3))).toBeDefined();
    await typeInto(screen.getByLabelText(text.businessRate), '15 %');
    await screen.findByText(/au taux annuel de 15,00/);
    await click(screen.getByRole('radio', { name: text.answers.yes }));
    await click(screen.getByRole('button', { name: catalogues.fr.common.save }));
    await waitFor(() => expect(bridge.asked('mentions.saveTerms')).toHaveLength(1));
    expect(bridge.asked('mentions.saveTerms')[0]).toMatchObject({
      isOnInvoices: true,
      businessRate: ratePpm(150_000),
    });
  });

  it('says what is no rate, and saves nothing meanwhile', async () => {
    const { bridge } = renderWindow(<MentionsSection />, { answers });
    await typeInto(await screen.findByLabelText(text.businessRate), '1 000 %');
    await screen.findByText(/Écrivez un taux par an/);
    await click(screen.getByRole('button', { name: catalogues.fr.common.save }));
    expect(bridge.asked('mentions.saveTerms')).toEqual([]);
  });
});
