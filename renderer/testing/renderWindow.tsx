import { QueryClientProvider } from '@tanstack/react-query';
import { act, configure, fireEvent, render, type RenderResult } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import type { Language } from '#domain/country';
import { createQueryClient, followChanges } from '#renderer/api/client';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { DialogsProvider } from '#renderer/dialogs/dialogs.tsx';
import { LanguageProvider } from '#renderer/i18n/language.tsx';
import { NavigationProvider, type Place } from '#renderer/navigation.tsx';
import { fakeBridge, type Answers, type FakeBridge } from '#renderer/testing/fakeBridge';
import { sampleDay, sampleStatus } from '#renderer/testing/samples';

export type RenderedWindow = RenderResult & { readonly bridge: FakeBridge };

// What comes is waited for on a slow machine too; a test that finds it at once waits for nothing.
configure({ asyncUtilTimeout: 15_000 });

// In happy-dom the document is no instance of its own window's Document; the component library asks whether it is.
if (!(document instanceof window.Document)) {
  Object.defineProperty(window, 'Document', { value: Reflect.get(document, 'constructor'), configurable: true });
}

/** Draws part of the window on a program made of answers. */
export function renderWindow(
  content: ReactNode,
  options: {
    readonly answers: Answers;
    readonly language?: Language;
    readonly place?: Place;
    /** The content brings its own main part. */
    readonly isWholePage?: boolean;
  },
): RenderedWindow {
  const bridge = fakeBridge({ 'app.status': sampleStatus, 'history.list': [], ...options.answers });
  Object.defineProperty(window, 'bridge', { value: bridge, configurable: true });
  const cache = createQueryClient();
  followChanges(cache);
  const result = render(
    <QueryClientProvider client={cache}>
      <LanguageProvider language={options.language ?? 'fr'} today={sampleDay}>
        <NavigationProvider {...(options.place === undefined ? {} : { start: options.place })}>
          <DialogsProvider>
            {options.isWholePage === true ? content : <main>{content}</main>}
            <DialogHost />
          </DialogsProvider>
        </NavigationProvider>
      </LanguageProvider>
    </QueryClientProvider>,
  );
  return { ...result, bridge };
}

/** Fails with the names of the rules that a screen breaks. Contrast needs real drawing: the tour looks at that. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

/** Presses a key where the focus is, as a keyboard does: buttons and forms act on Enter. */
export async function press(key: string, options: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    const target = document.activeElement ?? document.body;
    const init = { key, code: key, bubbles: true, cancelable: true, ...options };
    const isFree = target.dispatchEvent(new KeyboardEvent('keydown', init));
    if (key === 'Enter' && isFree) confirmWith(target);
    target.dispatchEvent(new KeyboardEvent('keyup', init));
    await settled();
  });
}

/** Clicks with the mouse. */
export async function click(target: Element): Promise<void> {
  await act(async () => {
    fireEvent.click(target);
    await settled();
  });
}

/** Sends the form of a dialog. */
export async function submit(dialog: Element): Promise<void> {
  await act(async () => {
    fireEvent.submit(dialog.querySelector('form') ?? dialog);
    await settled();
  });
}

/** Types into a field. */
export async function typeInto(field: Element, text: string): Promise<void> {
  await act(async () => {
    fireEvent.change(field, { target: { value: text } });
    await settled();
  });
}

/** Types into the field that has the focus. */
export async function typeText(text: string): Promise<void> {
  const field = document.activeElement ?? document.body;
  expect(field).toBeInstanceOf(HTMLInputElement);
  await typeInto(field, text);
}

// What a browser does by itself on Enter: a button is clicked, a form is sent.
function confirmWith(target: Element): void {
  if (target instanceof HTMLButtonElement) target.click();
  else if (target instanceof HTMLInputElement) target.form?.requestSubmit();
}

// Answers of the fake program come one microtask later.
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A text as it is seen: any kind of blank will do. */
export function seen(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\s/g, '\\s')}$`);
}
