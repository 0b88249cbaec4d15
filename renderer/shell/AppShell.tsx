import { useEffect, useRef } from 'react';
import type { Output } from '#contract/api';
import { ErrorBoundary } from '#renderer/components/ErrorBoundary.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { placeKey, useNavigation } from '#renderer/navigation.tsx';
import { ScreenOutlet } from '#renderer/screens/ScreenOutlet.tsx';
import { Banners } from '#renderer/shell/Banners.tsx';
import { Nav } from '#renderer/shell/Nav.tsx';
import { TopBar } from '#renderer/shell/TopBar.tsx';
import { UndoBar } from '#renderer/shell/UndoBar.tsx';
import { useGlobalKeys } from '#renderer/shell/useGlobalKeys';
import { useMenuCommands } from '#renderer/shell/useMenuCommands';
import { useUndo } from '#renderer/shell/useUndo';

const doubleClickMs = 1_000;

type Status = Output<'app.status'>;

/** The frame of the daily screens: names of the screens at the left, search on top, what was just done at the foot. */
export function AppShell(props: { readonly status: Status; readonly ledger: NonNullable<Status['ledger']> }) {
  const text = useText();
  const { place } = useNavigation();
  const undo = useUndo();
  const main = useRef<HTMLElement>(null);
  const where = placeKey(place);
  useGlobalKeys(undo);
  useMenuCommands(undo);
  useEffect(() => {
    const screen = main.current;
    const arrivedAt = performance.now();
    // The second press of a double click that opened this screen would select all of it.
    const press = (event: MouseEvent) => {
      if (event.detail > 1 && event.timeStamp - arrivedAt < doubleClickMs) event.preventDefault();
    };
    // A new screen is read from its top.
    screen?.scrollTo({ top: 0 });
    screen?.addEventListener('mousedown', press);
    return () => screen?.removeEventListener('mousedown', press);
  }, [where]);

  return (
    <div className="shell">
      <a className="visuallyHidden" href="#content">
        {text.shell.skip}
      </a>
      <Nav companyName={props.ledger.companyName} />
      <div className="top noPrint">
        <Banners status={props.status} ledger={props.ledger} />
        <TopBar undo={undo} />
      </div>
      <main className="main" id="content" ref={main} tabIndex={-1}>
        <ErrorBoundary place={where}>
          <ScreenOutlet />
        </ErrorBoundary>
      </main>
      <UndoBar undo={undo} />
      <ErrorBoundary place={where}>
        <DialogHost />
      </ErrorBoundary>
    </div>
  );
}
