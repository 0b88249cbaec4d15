// Small things about files that several scripts need.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inRoot, root } from './places.mjs';

/** The text of a file, or null when there is none. */
export function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The JSON of a file, or null when there is none or it is damaged. */
export function readJsonIfThere(path) {
  const text = readIfThere(path);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null; // A half-written stamp only costs the work it would have saved.
  }
}

/**
 * All files below a folder of the project, sorted; none when the folder is missing.
 *
 * @param {string} folder path below the project's folder
 * @returns {string[]} paths below the project's folder, with `/` on every system
 */
export function filesBelow(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Writes a file whole or not at all. */
export function writeWhole(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

/**
 * Builds a folder or file aside and moves it into place when complete, so that an interrupted set-up never leaves a half one.
 *
 * @param {string} target where it has to stand
 * @param {(draft: string) => Promise<void>} make fills the path it is given
 */
export async function makeWhole(target, make) {
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}.draft`;
  rmSync(draft, { recursive: true, force: true });
  try {
    await make(draft);
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Lets one process at a time do a long step; the others wait for it and find it done.
 *
 * @param {string} name of the lock file
 * @param {string} folder where it stands
 */
export async function withLock(folder, name, work) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, `${name}.lock`);
  while (!tryLock(lock)) await new Promise((resolve) => setTimeout(resolve, 300));
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isLeftOver(lock)) rmSync(lock, { force: true });
    return false;
  }
}

// A lock whose owner is gone, or one that was just taken away by its owner.
function isLeftOver(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner > 0) return !isAlive(owner);
    return Date.now() - statSync(lock).mtimeMs > 5_000;
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
