// `npm run tour`: the real app plays the main job by itself and leaves letters, screenshots and the story in out/tour/.
import { existsSync } from 'node:fs';
import { allParts, build } from './build.mjs';
import { runThrough } from './children.mjs';
import { withDisplay } from './display.mjs';
import { projectNode } from './packages.mjs';
import { inRoot } from './places.mjs';
import { runCommand, say, SetupProblem } from './say.mjs';
import { setUpElectron, setUpPackages } from './setup.mjs';

await runCommand(async () => {
  if (!(await setUpPackages())) return process.exitCode;
  await setUpElectron();
  await build(allParts);
  const script = await bundleTour();
  say('Playing the main job…');
  const code = await runThrough(...withDisplay(projectNode, [script]), { cwd: inRoot() });
  if (code === 0) say('The tour is in out/tour: begin with tour.md.');
  return code;
});

async function bundleTour() {
  const entry = inRoot('e2e', 'tour.ts');
  if (!existsSync(entry)) throw new SetupProblem('e2e/tour.ts is missing: this is not a complete copy of the project.');
  const { build: bundle } = await import('esbuild');
  const outfile = inRoot('out', '.build', 'tour.mjs');
  const options = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    logLevel: 'error',
  };
  await bundle({ ...options, absWorkingDir: inRoot(), entryPoints: [entry], outfile });
  return outfile;
}
