// `npm run package`: the product unpacked for this platform, in out/package. `--installer` makes this platform's installers.
import { rmSync } from 'node:fs';
import { build } from './build.mjs';
import { runThrough } from './children.mjs';
import { projectNode } from './packages.mjs';
import { inRoot } from './places.mjs';
import { runCommand, say, SetupProblem } from './say.mjs';
import { setUpElectron, setUpPackages } from './setup.mjs';

const platforms = { win32: 'Windows', darwin: 'macOS', linux: 'Linux' };

await runCommand(async () => {
  if (!(await setUpPackages())) return process.exitCode;
  const electron = await setUpElectron();
  const wantsInstaller = process.argv.includes('--installer');
  if (wantsInstaller) refuseImpossible(electron);
  await build(['main', 'preload', 'workers', 'renderer']);

  say(wantsInstaller ? 'Making the installers…' : 'Packing the program…');
  rmSync(inRoot('out', 'package'), { recursive: true, force: true });
  const code = await pack(electron, wantsInstaller);
  if (code === 0) tellResult(electron, wantsInstaller);
  return code;
});

function refuseImpossible({ isFallback }) {
  if (process.platform === 'linux') {
    throw new SetupProblem(
      'No installers for Linux: the product is for Windows (NSIS) and macOS (dmg), and each is made and signed on its own platform.',
    );
  }
  if (isFallback)
    throw new SetupProblem('An installer contains the official Electron, which could not be downloaded here.');
}

function pack({ dist, isFallback }, wantsInstaller) {
  // The fallback runtime stands in where the official one cannot be had, so that packing can be tested everywhere.
  const standIn = [`-c.electronDist=${dist}`, '-c.electronVersion=33.2.1'];
  const options = [
    ...['--config', 'electron-builder.yml', '--publish', 'never'],
    ...(wantsInstaller ? [] : ['--dir']),
    ...(isFallback ? standIn : []),
  ];
  const builder = inRoot('node_modules', 'electron-builder', 'out', 'cli', 'cli.js');
  return runThrough(projectNode, [builder, ...options], { cwd: inRoot() });
}

function tellResult({ isFallback }, wantsInstaller) {
  say(wantsInstaller ? 'Done: the installers are in out/package.' : 'Done: the program is in out/package.');
  if (isFallback) say('It contains the stand-in Electron 33: good for trying it, not for giving it away.');
  const here = platforms[process.platform] ?? process.platform;
  if (process.platform !== 'win32')
    say(`Not made on ${here}: the Windows installer (NSIS, x64 and arm64). Make it on Windows.`);
  if (process.platform !== 'darwin')
    say(`Not made on ${here}: the macOS image (dmg, x64 and arm64). Make it on macOS.`);
}
