// Who may import whom: the table of docs/architecture in a form that is checked. Everything not listed is an error.

/** Rooms of ours, as a pattern. */
const rooms = (...names) => `^(${names.join('|')})/`;
/** Packages, as they resolve on disk. */
const packages = (...names) => `^node_modules/(${names.join('|')})(/|$)`;
const node = '^(node:)?[a-z_/]+$';
const testFile = '\\.test\\.tsx?$|/testing/|/testdata(/|\\.ts$)|/test[A-Z][A-Za-z]*\\.tsx?$';

/** room -> what it may import besides itself */
const table = {
  'domain/identifiers': { own: ['domain'], third: packages('libphonenumber-js', 'ibantools', 'stdnum') },
  'domain/calendar': { own: ['domain'], third: packages('date-fns', '@date-fns/utc', 'date-holidays') },
  'domain/letters/templates': { own: ['domain'], third: packages('liquidjs') },
  domain: { own: ['domain'], except: ['domain/identifiers', 'domain/calendar', 'domain/letters/templates'] },
  contract: { own: ['contract', 'domain'], third: packages('zod') },
  db: { own: ['db', 'domain'], third: packages('better-sqlite3', '@types/better-sqlite3', 'drizzle-orm'), node: true },
  app: { own: ['app', 'domain', 'contract', 'db'] },
  workers: {
    own: ['workers', 'domain', 'contract'],
    third: packages(
      '@react-pdf',
      'pdfkit',
      'fontkit',
      'react',
      '@types/react',
      'papaparse',
      '@types/papaparse',
      'iconv-lite',
      'qrcode',
      '@types/qrcode',
      '@cantoo/pdf-lib',
      'saxes',
      'pdfjs-dist',
      'yauzl',
      '@types/yauzl',
      'write-excel-file',
      'better-sqlite3',
      '@types/better-sqlite3',
    ),
    node: true,
  },
  cli: { own: ['cli', 'app', 'contract', 'db', 'workers', 'domain'], node: true },
  'electron/main': {
    own: ['electron/main', 'app', 'contract', 'db', 'workers', 'domain'],
    third: packages('electron'),
    node: true,
  },
  'electron/preload': { own: ['electron/preload', 'contract/channel\\.ts'], third: packages('electron') },
  renderer: {
    own: ['renderer', 'contract', 'domain'],
    third: packages(
      'react',
      'react-dom',
      '@types/react',
      '@types/react-dom',
      '@tanstack',
      'react-aria-components',
      'lucide-react',
      '@fontsource',
      '@fontsource-variable',
      'pdfjs-dist',
    ),
  },
};

const rules = Object.entries(table).map(([room, { own, third, node: mayUseNode = false, except = [] }]) => ({
  name: `room-${room.replace('/', '-')}`,
  comment: `${room}/ imports something that its line of the table does not list. Move the code, or pass it in as an argument.`,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: [testFile, ...except.map((name) => `^${name}/`)] },
  to: {
    pathNot: [
      ...own.map((name) => `^${name}${name.endsWith('.ts') ? '$' : '/'}`),
      ...(third ? [third] : []),
      ...(mayUseNode ? [node] : []),
    ],
  },
}));

module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'no-cycles',
      comment: 'Two files need each other: move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere: the file or the package does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-tests-in-product',
      comment: 'The product must not depend on tests.',
      severity: 'error',
      from: { path: rooms(...Object.keys(table)), pathNot: testFile },
      to: { path: testFile },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.css'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
