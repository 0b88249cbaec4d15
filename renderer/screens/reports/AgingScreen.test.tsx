import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { languages } from '#domain/country';
import { cents } from '#domain/money/cents';
import { catalogues } from '#renderer/i18n/catalogue';
import { AgingScreen } from '#renderer/screens/reports/AgingScreen.tsx';
import { sampleAging } from '#renderer/testing/moneySamples';
import { expectAccessible, renderWindow, seen, typeInto } from '#renderer/testing/renderWindow.tsx';

const text = catalogues.fr;

afterEach(cleanup);

describe('the aged balance', () => {
  it('concludes in one sentence, tells advances apart and compares with the account', async () => {
    const credit = { ...sampleAging.totals, credit: cents(-6_000), total: cents(118_000) };
    renderWindow(<AgingScreen />, {
      answers: {
        'report.aging': { ...sampleAging, totals: credit, account: { code: '411', balance: cents(118_000) } },
      },
    });
    const conclusion = await screen.findByText(/On vous doit/);
    expect(conclusion.textContent?.replace(/\s/g, ' ')).toBe(
      'On vous doit 1 240,00 €, dont 1 000,00 € en retard. Il faut en déduire 60,00 € d’argent d’avance.',
    );
    expect(screen.getByText(new RegExp(text.reports.accountEqual))).toBeDefined();
  });

  it('says so when the account differs', async () => {
    renderWindow(<AgingScreen />, {
      answers: { 'report.aging': { ...sampleAging, account: { code: '411', balance: cents(1) } } },
    });
    expect((await screen.findByText(/Compte 411/)).textContent).toContain('diffère');
  });

  it('asks for any date, typed as people say it', async () => {
    const { bridge } = renderWindow(<AgingScreen />, { answers: { 'report.aging': sampleAging } });
    const field = await screen.findByLabelText(seen(text.reports.on));
    await typeInto(field, '31/12');
    await waitFor(() => expect(bridge.asked('report.aging').at(-1)).toEqual({ on: '2025-12-31' }));
  });

  it.each(languages)('is complete and accessible in %s', async (language) => {
    const { container } = renderWindow(<AgingScreen />, { answers: { 'report.aging': sampleAging }, language });
    await screen.findByText('MARTIN Toiture SARL');
    expect(container.textContent).not.toMatch(/undefined|\[object/);
    await act(() => expectAccessible(container));
  });
});
