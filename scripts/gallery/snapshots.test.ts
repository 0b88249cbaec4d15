// Every document read back and as a picture: what is missing or moved on its page is seen here, wherever it was caused. `npm run gallery refresh [WORD]`
// takes what is drawn now as right.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '#domain/country';
import { pageDifference } from '#scripts/gallery/comparePages';
import { deskPaperNames, deskPapers } from '#scripts/gallery/deskPapers';
import { guardedDocuments, paintedPages, snapshotsIn, type PaintedPage } from '#scripts/gallery/snapshots';
import { sheetFaults } from '#workers/pdf/testdata/pageChecks';

const root = join(import.meta.dirname, '../..');
const snapshots = snapshotsIn(join(import.meta.dirname, 'snapshots'));
const differences = join(root, 'out', 'gallery-differences');
/** Part of the names that are taken as right; every name contains the empty one. */
const refreshed = process.env['DUMENT_GALLERY_REFRESH'];
/** Where `npm run gallery` wants the sheets as PDF. */
const outFolder = process.env['DUMENT_GALLERY_OUT'];
const seen = new Set<string>();

/** What differs, in a sentence for each page; the picture of it lies in out/gallery-differences. */
function changesOf(pages: readonly PaintedPage[]): readonly string[] {
  return pages.flatMap(({ name, picture }) => {
    seen.add(name);
    if (refreshed !== undefined && name.includes(refreshed)) snapshots.write({ name, picture });
    const difference = pageDifference(snapshots.read(name), picture);
    if (difference === null) return [];
    mkdirSync(differences, { recursive: true });
    writeFileSync(join(differences, `${name}.png`), difference.picture);
    const [left, top, right, bottom] = difference.box;
    return [`${name}: ${difference.points} points between ${left}, ${top} and ${right}, ${bottom} mm`];
  });
}

/** Where the sheets of each language are drawn for: between them, those of both countries. */
const deskPlaces = languages.map((language) => ({ language, country: language === 'fr' ? 'FR' : 'BE' }) as const);

/** Name of the document of a page. */
const documentOf = (page: string) => page.replace(/-\d+of\d+$/, '');

const documents = guardedDocuments(join(root, 'assets', 'fonts'));
const known = new Set([
  ...documents.map(({ name }) => name),
  ...deskPlaces.flatMap(({ country, language }) => deskPaperNames(country, language)),
]);

describe('the pages of the gallery', () => {
  it.each(documents.map((one) => [one.name, one] as const))(
    '%s: in its window, within the margins, nothing over anything, all of it printed and told aloud, as it looked before',
    async (_, { draw, faultsOf, isLikeOther, name }) => {
      const bytes = await draw();
      expect(await faultsOf(bytes)).toEqual([]);
      if (!isLikeOther) expect(changesOf(await paintedPages(name, bytes))).toEqual([]);
    },
    120_000,
  );

  it.each(deskPlaces)(
    'sheets for the desk and the file for a judge, $language in $country',
    async ({ country, language }) => {
      const papers = await deskPapers(country, language);
      expect(papers.map(({ name }) => name)).toEqual(deskPaperNames(country, language));
      const problems: string[] = [];
      for (const { bytes, name } of papers) {
        if (outFolder !== undefined) writeFileSync(join(outFolder, `${name}.pdf`), bytes);
        problems.push(...(await sheetFaults(bytes)).map((fault) => `${name}: ${fault}`));
        problems.push(...changesOf(await paintedPages(name, bytes)));
      }
      expect(problems).toEqual([]);
    },
    300_000,
  );

  it('no picture is kept of a page that is no longer drawn', () => {
    const drawn = new Set([...seen].map(documentOf));
    const dead = snapshots
      .names()
      .filter((name) => (drawn.has(documentOf(name)) || !known.has(documentOf(name))) && !seen.has(name));
    if (refreshed !== undefined) dead.forEach(snapshots.remove);
    expect(refreshed === undefined ? dead : []).toEqual([]);
  });
});
