// A gate that looks at nothing lets everything through: the type-aware linter and the boundary check have to catch a planted fault.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { afterAll, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dument-rooms-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

const faulty = `
export function shades(color: 'red' | 'blue'): number {
  void Promise;
  Promise.resolve(1);
  switch (color) {
    case 'red':
      return 1;
  }
  return 0;
}
`;

test('the linter knows types', async () => {
  // Where CI=true, the parser takes the text from the disk rather than the one it is given.
  vi.stubEnv('TSESTREE_SINGLE_RUN', 'false');
  const [result] = await new ESLint({ cwd: root }).lintText(faulty, { filePath: join(root, 'domain', 'assert.ts') });
  const rules = result?.messages.map(({ ruleId }) => ruleId);
  expect(rules).toContain('@typescript-eslint/no-floating-promises');
  expect(rules).toContain('@typescript-eslint/switch-exhaustiveness-check');
}, 120_000);

type Cruise = { readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string } }[] } };

function cruise(files: Readonly<Record<string, string>>): readonly string[] {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  for (const file of ['package.json', '.dependency-cruiser.cjs', 'tsconfig.json', 'tsconfig.base.json']) {
    copyFileSync(join(root, file), join(folder, file));
  }
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'domain', 'db'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return (JSON.parse(stdout) as Cruise).summary.violations.map(({ rule }) => rule.name);
}

test('the boundary check follows imports through #room', () => {
  const names = cruise({
    'domain/rule.ts': "import { open } from '#db/open';\nexport const rule = open;\n",
    'db/open.ts': "import { rule } from '#domain/rule';\nexport const open = (): unknown => rule;\n",
  });
  expect(names).toContain('room-domain');
  expect(names).toContain('no-cycles');
}, 60_000);
