import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { app, protocol } from 'electron';
import { contentTypes, fileFor } from '#electron/main/servedFile';

/** The one place where the window comes from, and the only one that it may talk to. */
export const windowUrl = 'app://main/index.html';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "frame-src 'self'",
  "connect-src 'none'",
].join('; ');

/** Our own scheme behaves like https: it has an origin, so the window's rules can name it. Before the app is ready. */
export function registerScheme(): void {
  // Requests carry the name of the program, and only plain letters may stand there.
  app.userAgentFallback = 'Dument';
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

// The papers that are being printed just now, by their address.
const papers = new Map<string, Uint8Array>();

/** Lends a PDF an address that the viewer can show, until `takeBack`. */
export function lendPaper(bytes: Uint8Array): { readonly address: string; takeBack(): void } {
  const address = `app://print/${randomUUID()}.pdf`;
  papers.set(address, bytes);
  return { address, takeBack: () => void papers.delete(address) };
}

/** Serves the files of the window and the papers being printed, and nothing beside them. */
export function serveWindow(folder: string): void {
  protocol.handle('app', async (request) => {
    const paper = papers.get(request.url);
    if (paper !== undefined)
      return new Response(new Uint8Array(paper), { headers: { 'Content-Type': 'application/pdf' } });
    const file = fileFor(folder, request.url);
    if (file === null || request.method !== 'GET') return refused(403);
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(file) });
    } catch {
      // Whatever hinders reading, the page only has to learn that there is no such file.
      return refused(404);
    }
  });
}

function headersFor(file: string): Record<string, string> {
  return {
    'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
}

function refused(status: 403 | 404): Response {
  return new Response(null, { status, headers: { 'Content-Security-Policy': contentSecurityPolicy } });
}
