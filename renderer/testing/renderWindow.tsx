import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
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

/** Draws part of the window on a program made of answers. */
export function renderWindow(
  content: ReactNode,
  options: { readonly answers: Answers; readonly language?: Language; readonly place?: Place },
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
            <main>{content}</main>
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

/** Presses a key where the focus is. */
export function press(key: string, options: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
  target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true, ...options }));
}
