// `npm run -s dument -- VERB`: the command without a window. Standard output belongs to the verb: nothing of ours goes there.
import { build } from './build.mjs';
import { runThrough } from './children.mjs';
import { inRoot } from './places.mjs';
import { ensurePackages, projectNode } from './packages.mjs';
import { runCommand } from './say.mjs';

await runCommand(async () => {
  await ensurePackages();
  await build(['workers', 'cli']);
  return runThrough(projectNode, [inRoot('out', 'cli', 'main.mjs'), ...process.argv.slice(2)]);
});
