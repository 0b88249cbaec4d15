// A source file that no other file of the product imports is dead, unless something starts it.
import { importsOf, isTest, type Problem, type Source } from '#scripts/tidy/source';

const entries = [
  /^electron\/(main|preload)\/index\.ts$/,
  /^cli\/main\.ts$/,
  /^renderer\/main\.tsx$/,
  /\.worker\.tsx?$/,
  // A program of its own, that a test starts to kill it.
  /\/test[A-Z]\w*Child\.ts$/,
  /\.d\.ts$/,
  /^scripts\//,
  /^e2e\//,
  /^[^/]+$/,
];

/** Files that nothing but a test reaches. */
export function deadFiles(sources: readonly Source[]): Problem[] {
  const alive = new Set<string>();
  for (const source of sources) {
    for (const { specifier } of importsOf(source)) {
      if (!specifier.startsWith('#')) continue;
      const path = specifier.slice(1);
      const target = /\.(tsx|css|json)$/.test(path) ? path : `${path}.ts`;
      // A test may reach the material of tests, but does not bring a part of the product to life.
      if (!isTest(source.file) || isTest(target)) alive.add(target);
    }
  }
  return sources
    .filter(
      ({ file }) => !alive.has(file) && !/\.(test|e2e)\.tsx?$/.test(file) && !entries.some((entry) => entry.test(file)),
    )
    .map(({ file }) => ({ file, line: 1, message: 'no file of the product imports it: use it or delete it' }));
}
