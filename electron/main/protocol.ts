import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

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

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Our own scheme behaves like https: it has an origin, so the window's rules can name it. Before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/** Serves the files of the window, and nothing beside them. */
export function serveWindow(folder: string): void {
  protocol.handle('app', async (request) => {
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

/**
 * The file behind an address: inside `folder`, of a kind that the window consists of.
 * Null for another host, a way out of the folder (`..`, `%2e%2e`, `\`, a drive) or another kind of file.
 */
export function fileFor(folder: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol: scheme, host, pathname } = new URL(address);
  if (scheme !== 'app:' || host !== 'main') return null;

  const path = decoded(pathname);
  if (path === null || /[\\:\0]/.test(path)) return null;
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return null;
  return extname(file) in contentTypes ? file : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
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
