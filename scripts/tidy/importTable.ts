// The import table: which packages a room may use, and through which door the rooms see each other. A new package comes here first.
import { importsOf, isTest, problemAt, type Problem, type Source } from '#scripts/tidy/source';

type Room = { readonly rooms: readonly string[]; readonly packages: readonly string[]; readonly node: boolean };

const pdfAndReaders = [
  '@react-pdf/renderer',
  '@react-pdf/layout',
  '@react-pdf/render',
  'pdfkit',
  'fontkit',
  'react',
  'papaparse',
  'iconv-lite',
  'qrcode',
  '@cantoo/pdf-lib',
  'saxes',
  'yauzl',
  'write-excel-file',
  'pdfjs-dist',
  'better-sqlite3',
];
const windowPackages = [
  'react',
  'react-dom',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
  'react-aria-components',
  'lucide-react',
  '@fontsource-variable/inter',
  '@fontsource/source-serif-4',
  'pdfjs-dist',
];

// The longest matching folder decides.
const table: Readonly<Record<string, Room>> = {
  'domain/calendar': { rooms: ['domain'], packages: ['date-fns', '@date-fns/utc', 'date-holidays'], node: false },
  'domain/identifiers': { rooms: ['domain'], packages: ['libphonenumber-js', 'ibantools', 'stdnum'], node: false },
  'domain/letters/templates': { rooms: ['domain'], packages: ['liquidjs'], node: false },
  domain: { rooms: ['domain'], packages: [], node: false },
  contract: { rooms: ['contract', 'domain'], packages: ['zod'], node: false },
  db: { rooms: ['db', 'domain'], packages: ['better-sqlite3', 'drizzle-orm'], node: true },
  app: { rooms: ['app', 'domain', 'contract', 'db'], packages: [], node: false },
  workers: { rooms: ['workers', 'domain', 'contract'], packages: pdfAndReaders, node: true },
  cli: { rooms: ['cli', 'app', 'contract', 'db', 'workers', 'domain'], packages: [], node: true },
  'electron/main': {
    rooms: ['electron', 'app', 'contract', 'db', 'workers', 'domain'],
    packages: ['electron'],
    node: true,
  },
  'electron/preload': { rooms: ['contract/channel'], packages: ['electron'], node: false },
  renderer: { rooms: ['renderer', 'contract', 'domain'], packages: windowPackages, node: false },
};

/** Imports that the table does not list, relative paths, and names of files where a name of a thing is wanted. */
export function importProblems(source: Source): Problem[] {
  const room = Object.keys(table)
    .filter((name) => source.file.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
  const line = room === undefined ? undefined : table[room];
  if (room === undefined || line === undefined) return [];
  return importsOf(source).flatMap(({ specifier, node }) => {
    const complaint = wrongDoor(specifier) ?? (isTest(source.file) ? null : notListed(specifier, room, line));
    return complaint === null ? [] : [problemAt(source, node, complaint)];
  });
}

function wrongDoor(specifier: string): string | null {
  if (specifier.startsWith('.')) return `'${specifier}': import through '#room/path' instead of a relative path`;
  if (specifier.startsWith('#') && specifier.endsWith('.ts')) return `'${specifier}': leave out the ending .ts`;
  return null;
}

function notListed(specifier: string, room: string, { rooms, packages, node }: Room): string | null {
  if (specifier.startsWith('#')) {
    const target = specifier.slice(1);
    const isAllowed = rooms.some((name) => target === name || target.startsWith(`${name}/`));
    return isAllowed ? null : `${room}/ may not import '${specifier}': pass it in as an argument, or move the code`;
  }
  if (specifier.startsWith('node:')) {
    return node ? null : `${room}/ may not use '${specifier}': take what it needs from its arguments (Context)`;
  }
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (packages.includes(name)) return null;
  return `${room}/ may not use the package '${name}': add it to scripts/tidy/importTable.ts first, if it belongs there`;
}
