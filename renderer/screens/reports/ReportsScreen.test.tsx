import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { languages } from '#domain/country';
import { catalogues } from '#renderer/i18n/catalogue';
import { ReportsScreen } from '#renderer/screens/reports/ReportsScreen.tsx';
import { expectAccessible, renderWindow } from '#renderer/testing/renderWindow.tsx';

const text = catalogues.fr;

afterEach(cleanup);

describe('the reports', () => {
  it('have two doors: the aged balance behind mine, every list behind the accountant’s', async () => {
    const { bridge } = renderWindow(<ReportsScreen />, {
      answers: { 'export.save': { outcome: 'saved', file: '/tmp/balance-agee.xlsx' } },
    });
    const mine = await screen.findByRole('region', { name: text.reports.forMe });
    expect(within(mine).getByRole('heading', { name: text.reports.agingTitle })).toBeDefined();
    const theirs = screen.getByRole('region', { name: text.reports.forAccountant });
    const excel = text.exports.save(text.exports.lists.aging.name, text.exports.formats.xlsx);
    await act(async () => {
      within(theirs).getByRole('button', { name: excel }).click();
      await Promise.resolve();
    });
    expect(await screen.findByText(/balance-agee\.xlsx/)).toBeDefined();
    expect(bridge.asked('export.save').at(-1)).toMatchObject({ what: 'aging', format: 'xlsx', customerId: null });
  });

  it.each(languages)('are complete and accessible in %s', async (language) => {
    const { container } = renderWindow(<ReportsScreen />, { answers: {}, language });
    await screen.findByRole('region', { name: catalogues[language].reports.forMe });
    expect(container.textContent).not.toMatch(/undefined|\[object/);
    await act(() => expectAccessible(container));
  });
});
