import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { languages } from '#domain/country';
import { catalogues } from '#renderer/i18n/catalogue';
import { TodayScreen } from '#renderer/screens/today/TodayScreen.tsx';
import type { Answers } from '#renderer/testing/fakeBridge';
import { click, expectAccessible, press, renderWindow, submit, typeText } from '#renderer/testing/renderWindow.tsx';
import { sampleCustomer, sampleDayView, samplePrepared } from '#renderer/testing/samples';

const text = catalogues.fr;
const answers: Answers = {
  'today.get': sampleDayView,
  'call.prepare': (input) => samplePrepared(String(input['customerId'])),
  'call.preview': { next: [] },
  'call.log': { actionId: 'a1', next: [] },
};

afterEach(cleanup);

describe('the day', () => {
  it('logs "not reached" and opens the next customer in three keys', async () => {
    const { bridge } = renderWindow(<TodayScreen />, { answers });
    await screen.findByText('MARTIN Toiture');

    await press('Enter');
    await screen.findByText('06 12 34 56 78');
    await press('j');
    await press('Enter');

    await waitFor(() => expect(bridge.asked('call.log')).toHaveLength(1));
    expect(bridge.asked('call.log')[0]).toMatchObject({
      customerId: 'martin',
      outcome: 'not_reached',
      promisedOn: null,
    });
    await waitFor(() => expect(screen.getByRole('complementary').textContent).toContain('SCI Les Halles'));
  });

  it('logs a promise in four actions: Enter, V, the date, Enter', async () => {
    const { bridge } = renderWindow(<TodayScreen />, { answers });
    await screen.findByText('MARTIN Toiture');

    await press('Enter');
    await screen.findByText('06 12 34 56 78');
    await press('v');
    await typeText('ven');
    await press('Enter');

    await waitFor(() => expect(bridge.asked('call.log')).toHaveLength(1));
    expect(bridge.asked('call.log')[0]).toMatchObject({
      customerId: 'martin',
      outcome: 'will_pay',
      promisedOn: '2026-05-15',
      promisedAmount: 100_000,
    });
  });

  it('keeps a call half typed when its panel is closed with Esc', async () => {
    const { bridge } = renderWindow(<TodayScreen />, { answers });
    await screen.findByText('MARTIN Toiture');
    await press('Enter');
    await screen.findByText('06 12 34 56 78');
    await press('v');
    await typeText('ven');
    await press('Escape');
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    await press('Enter');
    const panel = await screen.findByRole('complementary');
    await within(panel).findByDisplayValue(/ven|15.05/);
    await submit(panel);
    await waitFor(() => expect(bridge.asked('call.log')[0]).toMatchObject({ promisedOn: '2026-05-15' }));
  });

  it('passes over the step that is due, with its reason', async () => {
    const { bridge } = renderWindow(<TodayScreen />, {
      answers: { ...answers, 'customer.get': sampleCustomer, 'step.ignore': { actionId: 'a1' } },
    });
    await screen.findByText('MARTIN Toiture');
    await press('Enter');
    await click(await screen.findByRole('button', { name: text.customer.ignoreStep }));
    await waitFor(() => expect(document.activeElement).toBeInstanceOf(HTMLInputElement));
    await press('Enter');
    expect(bridge.asked('step.ignore')).toHaveLength(0);
    await typeText('déjà vu ce matin');
    await press('Enter');
    await waitFor(() =>
      expect(bridge.asked('step.ignore')).toEqual([
        { customerId: 'martin', documentIds: [], reason: 'déjà vu ce matin' },
      ]),
    );
  });

  it('says what is missing instead of saving a promise without a day', async () => {
    const { bridge } = renderWindow(<TodayScreen />, { answers });
    await screen.findByText('MARTIN Toiture');
    await press('Enter');
    await screen.findByText('06 12 34 56 78');
    await press('v');
    await press('Enter');
    expect((await screen.findByRole('alert')).textContent).toBe(catalogues.fr.common.dateMissing);
    expect(bridge.asked('call.log')).toHaveLength(0);
  });

  it('shows what will happen before saving', async () => {
    const { bridge } = renderWindow(<TodayScreen />, { answers });
    await screen.findByText('MARTIN Toiture');
    await press('Enter');
    await screen.findByText('06 12 34 56 78');
    await press('q');
    await waitFor(() => expect(bridge.asked('call.preview')[0]).toMatchObject({ outcome: 'message_left' }));
    expect(bridge.asked('call.log')).toHaveLength(0);
  });

  it('walks the list with arrows and keeps it while a row is open', async () => {
    renderWindow(<TodayScreen />, { answers });
    await screen.findByText('MARTIN Toiture');
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('SCI Les Halles');
    await press('Enter');
    await screen.findByText('06 12 34 56 78');
    expect(screen.getByText('DUPONT Paul')).toBeDefined();
    await press('Escape');
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(document.activeElement?.textContent).toContain('SCI Les Halles');
  });

  it('says when the next action is on an empty day, and how to begin with an empty book', async () => {
    const empty = { ...sampleDayView, rows: [], calls: 0 };
    const { unmount } = renderWindow(<TodayScreen />, { answers: { 'today.get': empty } });
    await screen.findByText(catalogues.fr.today.doneTitle);
    unmount();
    renderWindow(<TodayScreen />, { answers: { 'today.get': { ...empty, isEmptyBook: true } } });
    await screen.findByText(catalogues.fr.today.importInvoices);
  });

  it('shows one sentence when the program refuses', async () => {
    const refused = { refused: { code: 'request.invalid', params: { field: 'x' } } };
    renderWindow(<TodayScreen />, { answers: { 'today.get': refused } });
    expect((await screen.findByRole('alert')).textContent).toContain('formulaire');
  });

  it.each(languages)('is complete and accessible in %s', async (language) => {
    const { container } = renderWindow(<TodayScreen />, { answers, language });
    await screen.findByText('MARTIN Toiture');
    await press('Enter');
    await screen.findByText('06 12 34 56 78');
    expect(container.textContent).toContain(catalogues[language].today.outcomes.not_reached);
    expect(container.textContent).not.toMatch(/undefined|\[object/);
    await act(() => expectAccessible(container));
  });
});
