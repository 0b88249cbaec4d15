import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Output } from '#contract/api';
import { plainDate } from '#domain/calendar/plainDate';
import { useQuery } from '#renderer/api/useQuery';
import { ErrorBoundary } from '#renderer/components/ErrorBoundary.tsx';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { DialogsProvider } from '#renderer/dialogs/dialogs.tsx';
import { LanguageProvider } from '#renderer/i18n/language.tsx';
import { NavigationProvider } from '#renderer/navigation.tsx';
import { StartScreen } from '#renderer/screens/start/StartScreen.tsx';
import { AppShell } from '#renderer/shell/AppShell.tsx';

type Status = Output<'app.status'>;

/** The window: waits for the program, then shows the first start or the daily screens. */
export function App({ cache }: { readonly cache: QueryClient }) {
  return (
    <QueryClientProvider client={cache}>
      <Program />
    </QueryClientProvider>
  );
}

// Shown only until the program answered: the day is not used before.
const unknownDay = plainDate('2026-01-01');

function Program() {
  const status = useQuery('app.status', {});
  const known = status.data;
  const language = known?.language ?? 'fr';
  useLook(language, known?.theme ?? 'system');
  return (
    <LanguageProvider language={language} today={known?.today ?? unknownDay}>
      <ErrorBoundary place="program">
        <Loaded answer={status}>{(loaded) => <Window status={loaded} />}</Loaded>
      </ErrorBoundary>
    </LanguageProvider>
  );
}

function Window({ status }: { readonly status: Status }) {
  if (status.ledger === null || status.ledger.setupStep !== 'done') {
    return (
      <NavigationProvider>
        <DialogsProvider>
          <StartScreen status={status} />
        </DialogsProvider>
      </NavigationProvider>
    );
  }
  // Another ledger starts on its own first screen, with no dialog of the one before.
  return (
    <NavigationProvider key={status.ledger.folderName}>
      <DialogsProvider>
        <AppShell status={status} ledger={status.ledger} />
      </DialogsProvider>
    </NavigationProvider>
  );
}

function useLook(language: string, theme: Status['theme']): void {
  useEffect(() => {
    document.documentElement.lang = language;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);
}
