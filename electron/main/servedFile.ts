import { extname, join, normalize, sep } from 'node:path';

/** What the window consists of: nothing else is served. */
export const contentTypes: Readonly<Record<string, string>> = {
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
