// The packed program, as a user gets it: made once by electron-builder, started once, asked what its first window shows.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dument-packed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

function packedProgram(): string {
  const output = join('out', 'package');
  const unpacked = readdirSync(output).find((name) => /^(linux|win).*unpacked$|^mac/.test(name));
  if (unpacked === undefined) throw new Error(`nothing was packed into ${output}`);
  const programs = ['dument', 'Dûment.exe', 'Dûment.app/Contents/MacOS/Dûment'];
  const program = programs.map((name) => join(output, unpacked, name)).find(existsSync);
  if (program === undefined) throw new Error(`no program in ${join(output, unpacked)}`);
  return program;
}

test('the packed program opens its window', () => {
  const packing = spawnSync(process.execPath, ['scripts/package.mjs'], { encoding: 'utf8' });
  expect(packing.status, packing.stdout + packing.stderr).toBe(0);

  const report = join(folder, 'smoke.json');
  // Its own home: the packed program does not listen to the settings of tests.
  const env = { ...process.env, DUMENT_SMOKE_OUT: report, HOME: folder, XDG_CONFIG_HOME: join(folder, 'config') };
  const run = spawnSync(packedProgram(), isRoot ? ['--no-sandbox'] : [], { encoding: 'utf8', env, timeout: 60_000 });
  expect(existsSync(report), run.stderr).toBe(true);
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
    ok: true,
    title: expect.stringContaining('Dûment') as string,
  });
  expect(run.status, run.stderr).toBe(0);
}, 300_000);

test.runIf(process.platform === 'linux')(
  'installers are refused in a sentence where they cannot be made',
  () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', '--installer'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('No installers for Linux');
  },
  60_000,
);
