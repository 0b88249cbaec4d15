import { app, session, type Session } from 'electron';
import { windowUrl } from '#electron/main/protocol';
import { isInstalled } from '#electron/main/runtime';

/** Nothing of the network, no permission: whatever a page asks for. */
export function guardSession(guarded: Session, isAllowed: (url: string) => boolean = isOwnRequest): void {
  guarded.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }));
  guarded.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  guarded.setPermissionCheckHandler(() => false);
  guarded.setDevicePermissionHandler(() => false);
  guarded.on('will-download', (event) => event.preventDefault());
  guarded.setSpellCheckerEnabled(false);
}

/** No page leads anywhere else, opens a window or holds another page. For every page that is ever made. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // The viewer of papers to print is built of pages of the browser's own; its session lets nothing else in.
    if (contents.session !== session.defaultSession) return;
    // Loading the page again is the only way it may go.
    contents.on('will-navigate', (event) => {
      if (event.url !== windowUrl) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

function isOwnRequest(url: string): boolean {
  const scheme = url.slice(0, url.indexOf(':'));
  return scheme === 'app' || scheme === 'data' || (!isInstalled && scheme === 'devtools');
}
