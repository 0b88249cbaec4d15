// better-sqlite3 for the fallback runtime. Its prebuilt binary needs Node-API 10, Electron 33 has 9: the same sources are compiled
// with the small adapter scripts/fallback/addon.cpp. The result also loads in Node 20 and 24, so command line and tests share it.
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeWhole, readIfThere, readJsonIfThere, withLock, writeWhole } from './files.mjs';
import { ensureSystemPackages } from './linuxLibraries.mjs';
import { cacheFolder, inRoot } from './places.mjs';
import { say, SetupProblem } from './say.mjs';

/** Raised whenever the flags below change. */
const recipe = 3;
const home = inRoot('node_modules', 'better-sqlite3');
const compiled = join(home, 'build', 'Release', 'better_sqlite3.node');
const mark = join(home, 'build', 'Release', 'recipe');

const addonDefines = [
  // What the sources ask for; the adapter makes 9 of it.
  'NAPI_VERSION=10',
  'NAPI_DISABLE_CPP_EXCEPTIONS',
  'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
  'BUILDING_NODE_EXTENSION',
  'NDEBUG',
];

/** Puts a better-sqlite3 that the fallback runtime can load where its package looks first; compiled once per version. */
export async function ensureCompiledSqlite() {
  const { version } = readJsonIfThere(join(home, 'package.json'));
  const label = `better-sqlite3-${version}-napi9-${process.platform}-${process.arch}-${recipe}`;
  if (readIfThere(mark) === label && existsSync(compiled)) return;
  const cached = join(cacheFolder, `${label}.node`);
  await withLock(cacheFolder, 'better-sqlite3', async () => {
    if (!existsSync(cached)) {
      ensureSystemPackages(['gcc', 'g++', 'libc6-dev'], 'to compile the database');
      say('Compiling the database for this Electron (about a minute, once)…');
      await makeWhole(cached, compile);
    }
    putInPlace(cached);
    writeWhole(mark, label);
  });
}

/** The official Electron takes the prebuilt binary: a compiled one of an earlier fallback has to go. */
export function removeCompiledSqlite() {
  if (existsSync(mark)) rmSync(join(home, 'build'), { recursive: true, force: true });
}

function putInPlace(cached) {
  mkdirSync(dirname(compiled), { recursive: true });
  const draft = `${compiled}.${process.pid}`;
  copyFileSync(cached, draft);
  renameSync(draft, compiled);
}

async function compile(target) {
  const work = `${target}.parts`;
  mkdirSync(work, { recursive: true });
  const sqlite = join(work, 'sqlite3.o');
  const addon = join(work, 'addon.o');
  const common = ['-O2', '-fPIC', '-fvisibility=hidden', '-w', '-c'];
  try {
    await Promise.all([
      build('gcc', [
        '-std=gnu99',
        ...common,
        ...sqliteDefines(),
        join(home, 'deps', 'sqlite3', 'sqlite3.c'),
        '-o',
        sqlite,
      ]),
      build('g++', ['-std=c++20', '-fvisibility-inlines-hidden', ...common, ...addonFlags(), '-o', addon]),
    ]);
    const isolation = ['-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'];
    await build('g++', [
      '-shared',
      '-static-libgcc',
      '-static-libstdc++',
      ...isolation,
      addon,
      sqlite,
      '-ldl',
      '-lpthread',
      '-lm',
      '-o',
      target,
    ]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function addonFlags() {
  const includes = [
    inRoot('node_modules', 'node-api-headers', 'include'),
    inRoot('node_modules', 'node-addon-api'),
    join(home, 'deps', 'sqlite3'),
    join(home, 'src'),
  ];
  return [
    ...addonDefines.map((name) => `-D${name}`),
    ...includes.map((folder) => `-I${folder}`),
    inRoot('scripts', 'fallback', 'addon.cpp'),
  ];
}

function sqliteDefines() {
  const text = readFileSync(join(home, 'deps', 'defines.gypi'), 'utf8');
  return [...text.matchAll(/'([A-Z][A-Z0-9_]+(?:=[^']*)?)'/g)].map((match) => `-D${match[1]}`);
}

function build(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (part) => (complaint += part));
    child.on('error', (error) => reject(new SetupProblem(`${program} cannot be started: ${error.message}`)));
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new SetupProblem(`${program} could not compile better-sqlite3:\n${complaint}`)),
    );
  });
}
