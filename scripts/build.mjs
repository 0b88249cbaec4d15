// Bundles every part of the product into out/ with esbuild. What did not change since the last time is left alone.
//
//   out/app/  main.cjs  preload.cjs  renderer/  workers/  migrations/  assets/      what Electron starts
//   out/cli/  main.mjs               workers/  migrations/  assets/                 the command without a window
//
// Both folders are complete in themselves: a bundle finds its workers, migrations and assets beside it.
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundlePdfFonts } from './bundlePlugins.mjs';
import { filesBelow } from './files.mjs';
import { isUpToDate, noteBuilt } from './freshness.mjs';
import { continueOnProjectNode, ensurePackages } from './packages.mjs';
import { inRoot } from './places.mjs';
import { runCommand, say, SetupProblem } from './say.mjs';

// Electron 33 (the fallback) contains Node 20.18 and Chromium 130: what runs there runs in the shipped one.
const nodeTarget = 'node20.18';
const pageTarget = 'chrome130';

const native = ['electron', 'better-sqlite3'];
// Bundled CommonJS packages inside an ES module still ask for `require`.
const requireBanner = {
  js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
};

const common = { bundle: true, metafile: true, logLevel: 'silent', absWorkingDir: inRoot(), charset: 'utf8' };
const forNode = { ...common, platform: 'node', target: nodeTarget, external: native, define: production() };
const asModule = { ...forNode, format: 'esm', banner: requireBanner };

/** name -> what it takes to build it, or null while its source does not exist */
const parts = {
  main: () => nodePart('electron/main/index.ts', { ...forNode, format: 'cjs', outfile: inRoot('out/app/main.cjs') }),
  preload: () =>
    nodePart('electron/preload/index.ts', { ...forNode, format: 'cjs', outfile: inRoot('out/app/preload.cjs') }),
  cli: () => nodePart('cli/main.ts', { ...asModule, outfile: inRoot('out/cli/main.mjs') }),
  workers,
  renderer,
};

/** All parts, in the order in which they are built. */
export const allParts = Object.keys(parts);

/**
 * @param {string[]} names which parts; all of them unless told
 * @returns {Promise<boolean>} whether anything had to be built
 */
export async function build(names = allParts) {
  const stale = names
    .map((name) => ({ name, plan: parts[name]() }))
    .filter(({ name, plan }) => plan !== null && !isUpToDate(name, JSON.stringify(plan.options)));
  copyData(names);
  if (stale.length === 0) return false;
  say(`Building ${stale.map(({ name }) => name).join(', ')}…`);
  for (const { name, plan } of stale) await buildOne(name, plan);
  return true;
}

async function buildOne(name, { options, after, extraInputs = [] }) {
  const esbuild = await import('esbuild');
  try {
    const { metafile, warnings } = await esbuild.build({ ...options, plugins: [bundlePdfFonts] });
    for (const line of await esbuild.formatMessages(warnings, { kind: 'warning' })) say(line.trim());
    after?.();
    const inputs = [...Object.keys(metafile.inputs), ...extraInputs];
    noteBuilt(name, JSON.stringify(options), inputs, Object.keys(metafile.outputs));
  } catch (error) {
    if (!Array.isArray(error.errors)) throw error;
    const lines = await esbuild.formatMessages(error.errors, { kind: 'error' });
    throw new SetupProblem(`Building ${name} failed:\n${lines.join('').trimEnd()}`);
  }
}

function nodePart(entry, options) {
  if (!existsSync(inRoot(entry))) return null;
  return { options: { ...options, entryPoints: [inRoot(entry)] } };
}

// `workers/read/read.worker.ts` becomes `workers/read.mjs`.
function workers() {
  const entries = filesBelow('workers').filter((file) => /\.worker\.tsx?$/.test(file));
  if (entries.length === 0) return null;
  const entryPoints = entries.map((entry) => ({
    in: inRoot(entry),
    out: basename(entry).replace(/\.worker\.tsx?$/, ''),
  }));
  const outdir = inRoot('out/app/workers');
  return {
    options: { ...asModule, jsx: 'automatic', entryPoints, outdir, outExtension: { '.js': '.mjs' } },
    after: () => replaceFolder(outdir, inRoot('out/cli/workers')),
  };
}

const pdfWorker = 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs';

function renderer() {
  const entry = inRoot('renderer/main.tsx');
  if (!existsSync(entry)) return null;
  const outdir = inRoot('out/app/renderer');
  const files = Object.fromEntries(
    ['.woff2', '.woff', '.ttf', '.png', '.svg', '.webp'].map((ending) => [ending, 'file']),
  );
  const options = {
    ...common,
    platform: 'browser',
    target: pageTarget,
    format: 'iife',
    jsx: 'automatic',
    minify: true,
    entryPoints: [entry],
    outdir,
    assetNames: 'assets/[name]-[hash]',
    loader: files,
    define: production(),
  };
  const after = () => {
    writePage(outdir);
    // The drawing of PDF pages is done in a worker of the window, which has to be a file of its own.
    copyFileSync(inRoot(pdfWorker), join(outdir, 'pdf.worker.mjs'));
  };
  return { options, after, extraInputs: ['renderer/index.html', pdfWorker] };
}

const plainPage = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Dûment</title>
    <link rel="stylesheet" href="main.css" />
  </head>
  <body>
    <div id="root"></div>
    <script defer src="main.js"></script>
  </body>
</html>
`;

function writePage(outdir) {
  // Pages of letters are drawn by pdf.js, whose reader is a worker of its own.
  copyFileSync(inRoot('node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs'), join(outdir, 'pdf.worker.mjs'));
  const own = inRoot('renderer/index.html');
  if (existsSync(own)) copyFileSync(own, join(outdir, 'index.html'));
  else writeFileSync(join(outdir, 'index.html'), plainPage);
}

// Migrations and assets are data: small enough to copy each time something is missing or newer.
function copyData(names) {
  const products = [...(names.includes('main') ? ['out/app'] : []), ...(names.includes('cli') ? ['out/cli'] : [])];
  for (const [name, source] of Object.entries({ migrations: 'db/migrations', assets: 'assets' })) {
    const files = filesBelow(source);
    if (files.length === 0) continue;
    for (const product of products) {
      const label = `${name}-${basename(product)}`;
      const target = `${product}/${name}`;
      if (isUpToDate(label, JSON.stringify(files))) continue;
      replaceFolder(inRoot(source), inRoot(target));
      noteBuilt(label, JSON.stringify(files), files, [target]);
    }
  }
}

function replaceFolder(source, target) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(source, target, { recursive: true });
}

function production() {
  return { 'process.env.NODE_ENV': '"production"' };
}

if (import.meta.main ?? process.argv[1] === new URL(import.meta.url).pathname) {
  await runCommand(async () => {
    await ensurePackages();
    if (await continueOnProjectNode()) return process.exitCode;
    const names = process.argv.slice(2);
    if (!(await build(names.length > 0 ? names : allParts))) say('Everything is built already.');
  });
}
