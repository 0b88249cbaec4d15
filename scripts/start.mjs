// `npm start`: everything that is missing, then the window.
import { build } from './build.mjs';
import { runThrough } from './children.mjs';
import { sandboxFlags, withDisplay } from './display.mjs';
import { inRoot } from './places.mjs';
import { runCommand, say } from './say.mjs';
import { setUpElectron, setUpPackages } from './setup.mjs';

await runCommand(async () => {
  if (!(await setUpPackages())) return process.exitCode;
  const { executable } = await setUpElectron();
  await build(['main', 'preload', 'workers', 'renderer']);
  say('Opening the window…');
  return runThrough(...withDisplay(executable, [...sandboxFlags, inRoot(), ...process.argv.slice(2)]));
});
