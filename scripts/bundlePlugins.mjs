// What esbuild has to be told about single packages.
import { readFileSync } from 'node:fs';

/**
 * pdfkit loads the widths of its standard fonts through a `require` of its own making, which a bundler cannot follow, and which
 * finds nothing beside the bundle. A plain `require` is followed.
 */
export const bundlePdfFonts = {
  name: 'bundle-pdf-fonts',
  setup(build) {
    build.onLoad({ filter: /[\\/]pdfkit[\\/]js[\\/]pdfkit\.node\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source
        .replace('const require$1 = createRequire(import.meta.url);', '')
        .replaceAll('require$1("#', 'require("#')
        .replaceAll("require$1('#", "require('#");
      const isUnknown = contents === source || contents.includes('require$1(');
      const errors = isUnknown
        ? [{ text: 'pdfkit loads its fonts in a new way: adapt scripts/bundlePlugins.mjs' }]
        : [];
      return { contents, errors, loader: 'js' };
    });
  },
};
