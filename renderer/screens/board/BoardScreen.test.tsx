import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { languages } from '#domain/country';
import { catalogues } from '#renderer/i18n/catalogue';
import { BoardScreen } from '#renderer/screens/board/BoardScreen.tsx';
import { boardOf, sampleBoard } from '#renderer/testing/moneySamples';
import {
  click,
  expectAccessible,
  press,
  renderWindow,
  seen,
  submit,
  typeInto,
} from '#renderer/testing/renderWindow.tsx';

const text = catalogues.fr;

afterEach(cleanup);

describe('the board', () => {
  it('counts customers and sums in the head of each column', async () => {
    renderWindow(<BoardScreen />, { answers: { 'board.get': sampleBoard } });
    const column = await screen.findByRole('region', { name: text.common.columns.reminder1 });
    expect(within(column).getByText(/2 clients/).textContent).toContain('2\u202f100,00');
  });

  it('says what brings a customer to an empty column', async () => {
    renderWindow(<BoardScreen />, { answers: { 'board.get': boardOf([]) } });
    await screen.findByText(seen(text.board.empty));
    expect(screen.getByText(seen(text.board.emptyColumns.formalNotice))).toBeDefined();
  });

  it('walks between cards with arrows and moves one with M, the fact and Enter', async () => {
    const { bridge } = renderWindow(<BoardScreen />, {
      answers: { 'board.get': sampleBoard, 'board.move': { actionId: 'a1' } },
    });
    const first = await screen.findByRole('button', { name: /DUPONT Paul/ });
    act(() => first.focus());
    await press('ArrowRight');
    expect(document.activeElement?.textContent).toContain('MARTIN Toiture');
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('SCI Les Halles');

    await press('m');
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('SCI Les Halles');
    await submit(dialog);
    expect((await within(dialog).findByRole('alert')).textContent).toBe(text.board.moveAsk);
    expect(bridge.asked('board.move')).toHaveLength(0);
  });

  it('shows the same customers as a list', async () => {
    renderWindow(<BoardScreen />, { answers: { 'board.get': sampleBoard } });
    await screen.findByText('MARTIN Toiture');
    await click(screen.getByText(text.board.asList));
    const grid = await screen.findByRole('grid');
    expect(within(grid).getAllByRole('row')).toHaveLength(4);
    expect(grid.textContent).toContain(text.common.columns.check);
  });

  it('filters by name with F', async () => {
    const { bridge } = renderWindow(<BoardScreen />, { answers: { 'board.get': sampleBoard } });
    const card = await screen.findByRole('button', { name: /DUPONT Paul/ });
    act(() => card.focus());
    await press('f');
    const field = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(field);
    await typeInto(field, 'mar');
    await waitFor(() => expect(bridge.asked('board.get').at(-1)).toMatchObject({ filter: 'mar' }));
  });

  it.each(languages)('is complete and accessible in %s', async (language) => {
    const { container } = renderWindow(<BoardScreen />, { answers: { 'board.get': sampleBoard }, language });
    await screen.findByText('MARTIN Toiture');
    expect(container.textContent).toContain(catalogues[language].common.columns.recovery);
    expect(container.textContent).not.toMatch(/undefined|\[object/);
    await act(() => expectAccessible(container));
  });
});
