// Whether something built is still what its sources say: remembered as the time and size of every file that went in.
import { existsSync, statSync } from 'node:fs';
import { readJsonIfThere, writeWhole } from './files.mjs';
import { inRoot } from './places.mjs';

const noteOf = (name) => inRoot('out', '.build', `${name}.json`);

/**
 * @param {string} name of what was built
 * @param {string} recipe how it is built; another recipe makes it stale
 */
export function isUpToDate(name, recipe) {
  const note = readJsonIfThere(noteOf(name));
  if (note === null || note.recipe !== recipe) return false;
  if (!note.outputs.every((file) => existsSync(inRoot(file)))) return false;
  return Object.entries(note.inputs).every(([file, mark]) => markOf(file) === mark);
}

/**
 * Remembers what went in and what came out; both are paths below the project's folder.
 *
 * @param {string} name of what was built
 * @param {string[]} inputs
 * @param {string[]} outputs
 */
export function noteBuilt(name, recipe, inputs, outputs) {
  // Packages change only together with package-lock.json: thousands of their files need not be looked at.
  const own = inputs.filter((file) => !file.startsWith('node_modules/') && !file.includes(':'));
  const watched = ['package.json', 'package-lock.json', 'scripts/build.mjs', 'scripts/bundlePlugins.mjs', ...own];
  const marks = Object.fromEntries(watched.map((file) => [file, markOf(file)]));
  writeWhole(noteOf(name), JSON.stringify({ recipe, inputs: marks, outputs }));
}

function markOf(file) {
  const path = inRoot(file);
  if (!existsSync(path)) return 'absent';
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs} ${size}`;
}
