import { app, type Session } from 'electron';
import { windowUrl } from '#electron/main/protocol';
import { isInstalled } from '#electron/main/runtime';

// The browser's own viewer of PDF files, out of which papers are printed: part of the program, not of the network.
const viewerParts = ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/', 'chrome://resources/', 'app://print/'];

/** Nothing of the network, no permission: whatever a page asks for. */
export function guardSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnRequest(url) }));
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
    // Our window has no frames; the viewer consists of them.
    contents.on('will-frame-navigate', (event) => {
      const isViewer = isViewerPart(contents.getURL()) && isViewerPart(event.url);
      if (!event.isMainFrame && !isViewer) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

function isOwnRequest(url: string): boolean {
  const scheme = url.slice(0, url.indexOf(':'));
  return ['app', 'data', ...(isInstalled ? [] : ['devtools'])].includes(scheme) || isViewerPart(url);
}

function isViewerPart(url: string): boolean {
  return viewerParts.some((part) => url.startsWith(part));
}
