// House rules, read from the text. Each message names what to do instead.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deadFiles } from '#scripts/tidy/deadFiles';
import { fileRules } from '#scripts/tidy/fileRules';
import { importProblems } from '#scripts/tidy/importTable';
import { parseSource, type Problem, type Source } from '#scripts/tidy/source';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

const rooms = ['domain', 'contract', 'db', 'app', 'workers', 'cli', 'electron', 'renderer', 'e2e', 'scripts'];
const files = rooms.flatMap((room) =>
  readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${room}/${file.replaceAll('\\', '/')}`,
  ),
);
const sources = files
  .filter((file) => /\.([cm]?ts|tsx|mjs|cjs)$/.test(file))
  .map((file) => parseSource(file, read(file)));

const rulesOf = (source: Source) => [...fileRules.flatMap((rule) => rule(source)), ...importProblems(source)];
function expectNone(problems: readonly Problem[]): void {
  const list = problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
  expect(list, `\n${list.join('\n')}\n`).toEqual([]);
}

test('the rules see the whole project', () => {
  expect(sources.length).toBeGreaterThan(300);
});

test('every file keeps the house rules', () => {
  expectNone(sources.flatMap(rulesOf));
});

test('no file is dead', () => {
  expectNone(deadFiles(sources));
});

test('nothing is deleted in passing', () => {
  const cascades = files.filter((file) => file.endsWith('.sql') && /ON\s+DELETE\s+(CASCADE|SET)/i.test(read(file)));
  expect(cascades, 'facts are never deleted: RESTRICT, and a reversing entry').toEqual([]);
});

const broken: readonly (readonly [string, string, string])[] = [
  ['domain/money/x.ts', 'export const now = new Date();', 'PlainDate'],
  ['domain/money/x.ts', 'export const chance = Math.random();', 'Math.random'],
  ['domain/money/x.ts', 'export const later = async () => 1;', 'async'],
  ['domain/money/x.ts', "export const f = () => { throw new Error('x'); };", 'reject(code'],
  ['domain/money/x.ts', 'export function f(): void {}', 'docstring'],
  ['domain/money/x.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
  ['domain/money/x.ts', "import { z } from 'zod';", "'zod'"],
  ['domain/money/x.ts', "import { x } from '#db/open';", "'#db/open'"],
  ['domain/money/x.ts', "import { x } from './cents';", 'relative path'],
  ['domain/money/x.ts', "export * from '#domain/money/cents';", 'barrel'],
  ['domain/money/x.ts', 'export const x = Number.parseFloat("1.5");', 'floating point'],
  ['electron/preload/index.ts', "import type { Api } from '#contract/api';", 'may not import'],
  ['renderer/screens/X.tsx', "import { ipcRenderer } from 'electron';", "'electron'"],
  ['renderer/screens/X.tsx', 'export const x = <p>Bonjour</p>;', 'renderer/i18n'],
  ['renderer/screens/X.tsx', 'export const x = <button title="Fermer" />;', 'renderer/i18n'],
  ['renderer/screens/X.tsx', 'export const x = <p dangerouslySetInnerHTML={y} />;', 'raw HTML'],
  ['app/x.ts', '// TODO later\nexport const x = 1;', 'build it'],
  ['app/x.ts', '// @ts-ignore\nexport const x = 1;', 'mend the cause'],
  ['app/utils.ts', 'export const x = 1;', 'says nothing'],
  ['app/x.ts', `export function f() {${'\n'.repeat(70)}}`, 'a function of 71 lines'],
  ['app/x.ts', `export const x = 1;${'\nx;'.repeat(400)}`, '401 lines'],
  ['app/x.test.ts', "test.skip('x', () => {});", 'every test runs'],
  ['app/x.test.ts', 'expect(true).toBe(true);', 'cannot fail'],
];

test.each(broken.map(([file, text, message]) => [message, file, text] as const))(
  'refused: %s (%s)',
  (message, file, text) => {
    const messages = rulesOf(parseSource(file, text)).map((problem) => problem.message);
    expect(messages.join('\n')).toContain(message);
  },
);

const sound: readonly (readonly [string, string])[] = [
  ['domain/calendar/plainDate.ts', 'const year = (date: Date) => date.getFullYear();'],
  ['domain/money/x.ts', "const label = 'TODO'; const letter = { Date: label };"],
  ['renderer/screens/X.tsx', 'export const x = <p className="wide">{t.hello} · 3 %</p>;'],
  ['domain/identifiers/x.ts', "import { isValidIBAN } from 'ibantools';"],
];

test.each(sound)('allowed in %s: %s', (file, text) => {
  expect(rulesOf(parseSource(file, text))).toEqual([]);
});

test('a file that only its test imports is dead', () => {
  const orphan = parseSource('domain/money/orphan.ts', 'export const x = 1;');
  const itsTest = parseSource('domain/money/orphan.test.ts', "import { x } from '#domain/money/orphan';");
  expect(deadFiles([orphan, itsTest]).map(({ file }) => file)).toEqual(['domain/money/orphan.ts']);
});
