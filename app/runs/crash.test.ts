import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { testProgram } from '#app/testProgram';
import { shopWithReminders } from '#app/testShop';
import { present } from '#domain/assert';

const names = ['Aubert', 'Bonnet', 'Colin', 'Duval'];

const root = join(import.meta.dirname, '..', '..');
const child = join(root, 'out', 'test', 'crash-child.mjs');

// One file starts in a moment; hundreds of them would take longer than what is tested.
beforeAll(() => {
  const options = {
    ...{ entryPoints: [join(import.meta.dirname, 'testCrashChild.ts')], outfile: child, absWorkingDir: root },
    ...{ bundle: true, platform: 'node', format: 'esm', external: ['better-sqlite3'] },
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'app')) },
    banner: { js: "import { createRequire as cr } from 'node:module'; const require = cr(import.meta.url);" },
  };
  const bundle = `import { build } from 'esbuild'; await build(${JSON.stringify(options)});`;
  const bundled = spawnSync(process.execPath, ['--input-type=module', '-e', bundle], { cwd: root, encoding: 'utf8' });
  expect(bundled.status, bundled.stderr).toBe(0);
});

/** Lets another program go on with the tour, and pulls the plug at the nth thing it asks of the world. */
function goOn(folder: string, day: string, at: number) {
  const { signal, status, stderr } = spawnSync(process.execPath, [child, folder, day, String(at)], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  return { signal, status, stderr };
}

it(
  'a tour killed at any step is found again: no number twice, no letter half written',
  { timeout: 120_000 },
  async () => {
    const shop = await shopWithReminders(names);
    const folder = present(shop.recent()[0], 'ledger').folder;
    const day = shop.clock.today();
    shop.close();

    // In order: while drawing, between two files, inside the issue, before the printer, inside the posting.
    for (const at of [2, 4, 9, 18, 24, 8, 21]) {
      const { signal, stderr } = goOn(folder, day, at);
      expect(signal, stderr).toBe('SIGKILL');
    }
    expect(goOn(folder, day, 0)).toMatchObject({ status: 0, signal: null });

    const program = testProgram({ today: day, folder: shop.folder });
    await program.openFolder(folder);
    expect(await program.ask('ledger.check', {})).toMatchObject({ ok: true });
    expect((await program.ask('run.get', {})).run).toBeNull();
    const { rows } = await program.ask('customers.list', { text: '', filter: 'all', after: null, limit: 50 });
    const posted = await Promise.all(
      rows.map(async ({ customerId }) => {
        const timeline = await program.ask('customer.timeline', { customerId, kinds: ['letter'], limit: 20 });
        return timeline
          .filter(({ what }) => what.code === 'timeline.letterPosted')
          .map(({ what }) => what.params['number']);
      }),
    );
    expect(posted.map(({ length }) => length)).toEqual(names.map(() => 1));
    expect(new Set(posted.flat()).size).toBe(names.length);
    expect(readdirSync(join(folder, 'letters')).filter((file) => !/^[0-9a-f]{64}\.pdf$/.test(file))).toEqual([]);
  },
);
