import { app, type Session, type WebContents } from 'electron';
import { windowUrl } from '#electron/main/protocol';
import { isInstalled } from '#electron/main/runtime';

/** Nothing of the network, no permission: whatever a page asks for. */
export function guardSession(session: Session, isAllowed: (url: string) => boolean = isOwnRequest): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}

/** No page leads anywhere else, opens a window or holds another page. For every page that is ever made. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // Loading the page again is the only way it may go.
    contents.on('will-navigate', (event) => {
      if (event.url !== windowUrl) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => keepFrame(contents, event));
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

type FrameNavigation = { readonly url: string; readonly isMainFrame: boolean; preventDefault(): void };

// The viewer that prints a PDF shows it in frames of its own making; our window has no frames at all.
function keepFrame(contents: WebContents, event: FrameNavigation): void {
  if (event.isMainFrame) return;
  const isViewer = contents.getURL().startsWith('app://print/');
  if (!isViewer || !/^(chrome-extension|app|about):/.test(event.url)) event.preventDefault();
}

function isOwnRequest(url: string): boolean {
  const scheme = url.slice(0, url.indexOf(':'));
  return scheme === 'app' || scheme === 'data' || (!isInstalled && scheme === 'devtools');
}
