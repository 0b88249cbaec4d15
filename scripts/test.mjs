// `npm test`: set-up, build, lint gate, unit tests, tests in the real Electron. Ends with one line that counts them all.
// `npm test -- domain/followup` runs only the tests whose path contains that text, without the lint gate.
import { allParts, build } from './build.mjs';
import { runThrough } from './children.mjs';
import { withDisplay } from './display.mjs';
import { filesBelow, readJsonIfThere } from './files.mjs';
import { lint } from './lint.mjs';
import { projectNode } from './packages.mjs';
import { inRoot } from './places.mjs';
import { runCommand, say, SetupProblem } from './say.mjs';
import { setUpElectron, setUpPackages } from './setup.mjs';

await runCommand(async () => {
  if (!(await setUpPackages())) return process.exitCode;
  await setUpElectron();
  const filters = process.argv.slice(2);
  const rounds = filters.length === 0 ? await everything() : await matching(filters);
  const passed = rounds.reduce((sum, round) => sum + round.passed, 0);
  const failed = rounds.reduce((sum, round) => sum + round.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 ? 0 : 1;
});

async function everything() {
  const built = await tryBuild();
  say('\nChecking format, types, rules and rooms, and running the unit tests…');
  // Beside each other: the linter works alone for most of its time.
  const [gate, units] = await Promise.all([
    lint(),
    vitest('unit', 'vitest.config.ts', [], { DUMENT_TIME_ZONES: 'far' }),
  ]);
  if (built.failed > 0) say('\nThe tests in the real Electron need a program that builds.');
  return [built, gate, units, ...(built.failed === 0 ? [await electronTests([])] : [])];
}

async function matching(filters) {
  const inElectron = filters.filter((filter) => filter.startsWith('e2e'));
  const units = filters.filter((filter) => !filter.startsWith('e2e'));
  const built = await tryBuild();
  return [
    built,
    ...(units.length > 0 ? [await vitest('unit', 'vitest.config.ts', units)] : []),
    ...(inElectron.length > 0 && built.failed === 0 ? [await electronTests(inElectron)] : []),
  ];
}

/** Building counts as a check of its own: a program that does not build has failed. */
async function tryBuild() {
  try {
    await build(allParts);
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    say(error.message);
    return { passed: 0, failed: 1 };
  }
}

async function electronTests(filters) {
  if (!filesBelow('e2e').some((file) => file.endsWith('.e2e.ts'))) return { passed: 0, failed: 0 };
  say('\nRunning the tests in the real Electron…');
  return vitest('electron', 'vitest.e2e.config.ts', filters);
}

async function vitest(name, config, filters, env = {}) {
  const results = inRoot('out', 'test', `${name}.json`);
  const startedAt = Date.now();
  const command = [
    inRoot('node_modules', 'vitest', 'vitest.mjs'),
    ...['run', '--config', inRoot(config), '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
    ...filters,
  ];
  const [program, args] = name === 'electron' ? withDisplay(projectNode, command) : [projectNode, command];
  const code = await runThrough(program, args, { cwd: inRoot(), env: { ...process.env, ...env } });
  return countOf(readJsonIfThere(results), startedAt, code);
}

// A run that crashed, or a file that could not even be loaded, is a failure although no test of it failed.
function countOf(report, startedAt, code) {
  if (report === null || report.startTime < startedAt - 1_000) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}
