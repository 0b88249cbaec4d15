import { act, fireEvent, screen, within } from '@testing-library/react';
import { said } from '#renderer/testing/said';

/** Clicks, and waits until what it set off has been asked of the program. */
export async function click(element: Element): Promise<void> {
  await act(async () => {
    fireEvent.click(element);
    await Promise.resolve();
  });
}

/** Presses the button of this name, once it is there. */
export async function press(name: string, where: HTMLElement = document.body): Promise<void> {
  await click(await within(where).findByRole('button', { name: said(name) }));
}

/** Types into the field of this name, in place of what stood there. */
export async function type(label: string, value: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name: said(label) });
  await act(async () => {
    fireEvent.change(field, { target: { value } });
    await Promise.resolve();
  });
}
