// `npm run gallery [WORD]`: draws every document in every language and relation, with ordinary data and data at its
// longest, to out/gallery/*.pdf, and its pages to PNG beside. With a word, only the documents whose name contains it.
// `npm run gallery refresh [WORD]`: takes the pages as they are drawn now as those that the tests compare with.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundlePdfFonts } from './bundlePlugins.mjs';
import { runThrough } from './children.mjs';
import { ensurePackages, projectNode } from './packages.mjs';
import { inRoot } from './places.mjs';
import { runCommand, say } from './say.mjs';

const outDir = inRoot('out', 'gallery');
const program = inRoot('out', 'gallery-program', 'draw.mjs');

await runCommand(async () => {
  await ensurePackages();
  const [first = '', word = ''] = process.argv.slice(2);
  if (first === 'refresh') return snapshotTests({ DUMENT_GALLERY_REFRESH: word });
  await bundle();
  const only = first;
  if (only === '') rmSync(outDir, { recursive: true, force: true });
  const code = await runThrough(projectNode, [program, outDir, inRoot('assets', 'fonts'), only]);
  if (code !== 0) return code;
  // The sheets for the desk come out of a ledger: the tests have one.
  const desk = only === '' ? await snapshotTests({ DUMENT_GALLERY_OUT: outDir }, ['-t', 'desk']) : 0;
  paintPages(only);
  return desk;
});

function snapshotTests(env, more = []) {
  const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs');
  const args = ['run', '--project', 'node', 'scripts/gallery/snapshots.test.ts', ...more];
  return runThrough(projectNode, [vitest, ...args], { cwd: inRoot(), env: { ...process.env, ...env } });
}

async function bundle() {
  const esbuild = await import('esbuild');
  await esbuild.build({
    entryPoints: [inRoot('scripts', 'gallery', 'drawGallery.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.18',
    jsx: 'automatic',
    logLevel: 'silent',
    absWorkingDir: inRoot(),
    // It looks for its worker beside itself.
    external: ['pdfjs-dist'],
    plugins: [bundlePdfFonts],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
}

// Poppler is on most Linux machines and easy to get elsewhere; without it the PDFs are there to look at.
function paintPages(only) {
  if (spawnSync('pdftoppm', ['-v']).error !== undefined) {
    say('The PDFs are in out/gallery. For pictures of their pages, install poppler (pdftoppm).');
    return;
  }
  mkdirSync(outDir, { recursive: true });
  const files = readdirSync(outDir).filter((name) => name.endsWith('.pdf') && name.includes(only));
  for (const file of files) {
    const path = join(outDir, file);
    if (existsSync(path)) spawnSync('pdftoppm', ['-r', '70', '-png', path, path.slice(0, -4)]);
  }
  say(`${files.length} documents in out/gallery, with their pages as PNG.`);
}
