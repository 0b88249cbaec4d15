// Format, types, rules and room boundaries in one command: `npm run lint`. Part of `npm test`, and quick the second time.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { filesBelow } from './files.mjs';
import { projectNode } from './packages.mjs';
import { inRoot, root } from './places.mjs';
import { runCommand, say } from './say.mjs';
import { setUpPackages } from './setup.mjs';

const rooms = ['domain', 'contract', 'db', 'app', 'workers', 'cli', 'electron', 'renderer', 'e2e'];

/** Runs every check. @returns {Promise<{ passed: number, failed: number }>} counted in checks */
export async function lint() {
  mkdirSync(inRoot('out', '.cache'), { recursive: true });
  const types = checkTypes();
  /** Each check gives back what is wrong, line by line; nothing when all is well. */
  const checks = { format: checkFormat, types: () => types, rules: () => checkRules(types), rooms: checkRooms };
  const results = await Promise.all(Object.entries(checks).map(([name, check]) => report(name, check)));
  const failed = results.filter((isGood) => !isGood).length;
  return { passed: results.length - failed, failed };
}

async function report(name, check) {
  const startedAt = Date.now();
  const problems = await check();
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  if (problems.length === 0) say(`  ${name}: good (${seconds} s)`);
  else
    say(`  ${name}: ${problems.length} problem(s) (${seconds} s)\n${problems.map((line) => `    ${line}`).join('\n')}`);
  return problems.length === 0;
}

async function checkFormat() {
  const cache = ['--cache', '--cache-location', inRoot('out/.cache/prettier')];
  const { code, stdout, stderr } = await tool('prettier/bin/prettier.cjs', ['--list-different', ...cache, '.']);
  const files = linesOf(stdout).map((file) => `${file}: not formatted, run: npx prettier --write ${file}`);
  return code === 0 ? [] : [...files, ...linesOf(stderr)];
}

async function checkTypes() {
  const { code, stdout, stderr } = await tool('typescript/bin/tsc', ['-b', 'tsconfig.rooms.json', '--pretty', 'false']);
  return code === 0 ? [] : linesOf(stdout + stderr);
}

async function checkRules(types) {
  await types;
  const options = ['--cache', '--cache-strategy', 'content', '--cache-location', rulesCache()];
  const { stdout, stderr } = await tool('eslint/bin/eslint.js', ['.', '--format', 'json', ...options]);
  const results = parseReport(stdout);
  if (results === null) return linesOf(stderr + stdout);
  const problems = results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, message, ruleId }) => `${relative(root, filePath)}:${line}:${column} ${message} [${ruleId}]`,
    ),
  );
  // A linter that sees no file finds no fault.
  const missing = sources().length - results.filter(({ filePath }) => /\.tsx?$/.test(filePath)).length;
  return missing > 0 ? [...problems, `${missing} source files were not looked at by ESLint`] : problems;
}

// What ESLint says of a file hangs on the types of the files it imports, which its cache does not look at: the answers
// are kept only as long as the declarations of the whole project stay the same.
function rulesCache() {
  const hash = createHash('sha256');
  const declarations = ['out/types', ...rooms].flatMap(filesBelow).filter((file) => file.endsWith('.d.ts'));
  for (const file of ['package-lock.json', 'tsconfig.base.json', 'tsconfig.json', ...declarations]) {
    hash.update(file).update(readFileSync(inRoot(file)));
  }
  const cache = inRoot('out/.cache/eslint', hash.digest('hex').slice(0, 16));
  if (!existsSync(cache)) rmSync(inRoot('out/.cache/eslint'), { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  return `${cache}/`;
}

async function checkRooms() {
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms.filter(hasSources)];
  const { stdout, stderr } = await tool('dependency-cruiser/bin/dependency-cruiser.mjs', options);
  const report = parseReport(stdout);
  if (report === null) return linesOf(stderr + stdout);
  const { violations, totalCruised } = report.summary;
  const problems = violations.map(({ from, to, cycle, rule, comment }) => {
    const path = cycle ? cycle.map(({ name }) => name).join(' -> ') : to;
    return `${from} -> ${path} [${rule.name}] ${comment ?? commentOf(report, rule.name)}`;
  });
  // Under another TypeScript the cruiser sees 0 modules and is content.
  return totalCruised >= sources().length ? problems : [...problems, `only ${totalCruised} modules were looked at`];
}

function commentOf(report, name) {
  return report.summary.ruleSetUsed?.forbidden?.find((rule) => rule.name === name)?.comment ?? '';
}

const hasSources = (room) => filesBelow(room).some((file) => /\.tsx?$/.test(file));

function sources() {
  return rooms.flatMap(filesBelow).filter((file) => /\.tsx?$/.test(file));
}

function parseReport(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null; // The tool itself failed: its own words are shown instead.
  }
}

const linesOf = (text) => text.split('\n').filter((line) => line.trim() !== '');

function tool(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(projectNode, [inRoot('node_modules', program), ...args], { cwd: root });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (part) => (stdout += part));
    child.stderr.on('data', (part) => (stderr += part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

if (import.meta.main ?? process.argv[1] === new URL(import.meta.url).pathname) {
  await runCommand(async () => {
    if (!(await setUpPackages())) return process.exitCode;
    const { failed } = await lint();
    return failed === 0 ? 0 : 1;
  });
}
