// Which pages of the gallery are guarded by a picture, and where the pictures lie.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { envelopeOf } from '#scripts/gallery/envelopeOf';
import { decodeGrey, encodeGrey, pageCount, paintPages, type GreyPicture } from '#scripts/gallery/greyPictures';
import { galleryOf } from '#domain/letters/testdata/gallery';
import type { GalleryPlace } from '#domain/letters/testdata/galleryFacts';
import { drawLetters } from '#workers/pdf/drawLetter';
import { aloudFaults, pageFaults } from '#workers/pdf/testdata/pageChecks';

/** A document that is read back, and whose pages are compared. */
export type Guarded = {
  readonly name: string;
  /** Its long tables and its address are those of another document: it is read back, no picture of it is kept. */
  readonly isLikeOther: boolean;
  readonly draw: () => Promise<Uint8Array>;
  /** What one would not post, a line each. */
  readonly faultsOf: (bytes: Uint8Array) => Promise<readonly string[]>;
};

export type PaintedPage = { readonly name: string; readonly picture: GreyPicture };

// Each document once in each language; both countries, both kinds of customer, both sides of the window. The second place
// of a language adds the papers among businesses.
const usualPlaces: readonly GalleryPlace[] = [
  { country: 'FR', relation: 'B2B', language: 'fr' },
  { country: 'BE', relation: 'B2C', language: 'nl' },
  { country: 'BE', relation: 'B2B', language: 'nl' },
  { country: 'FR', relation: 'B2C', language: 'en' },
  { country: 'BE', relation: 'B2B', language: 'en' },
];
/** Letters whose long tables and addresses are those of others here. */
const likeOthers: readonly string[] = ['courtesy', 'reminder2', 'conciliation', 'handover', 'lastLetter'];
const extremePlace: GalleryPlace = { country: 'FR', relation: 'B2B', language: 'fr' };

/** Pages of a long document that are looked at; the last one is looked at as well. */
const firstPages = [1, 2];

/** The letters and papers that are guarded, each drawn once: what reads it back and what compares it share the pages. */
export function guardedDocuments(fontsDir: string): readonly Guarded[] {
  const kinds = new Set<string>();
  const usual = usualPlaces.flatMap((place) =>
    documentsOf(place, 'usual', fontsDir).filter(({ kind }) => {
      const key = `${kind}-${place.language}`;
      const isNew = !kinds.has(key);
      kinds.add(key);
      return isNew;
    }),
  );
  const extreme = documentsOf(extremePlace, 'extreme', fontsDir).map((one) => ({
    ...one,
    isLikeOther: likeOthers.includes(one.kind),
  }));
  return [...usual, ...extreme];
}

function documentsOf(place: GalleryPlace, size: 'usual' | 'extreme', fontsDir: string) {
  const envelope = envelopeOf(place);
  const look = { fontsDir, envelope, offsetXmm: 0, offsetYmm: 0, stamp: null, pictures: [] };
  return galleryOf(place)
    .filter(({ name }) => name.endsWith(size))
    .map(({ document, name }) => ({
      name,
      kind: name.split('-')[0] ?? name,
      isLikeOther: false,
      draw: async () => (await drawLetters([document], look)).bytes,
      faultsOf: async (bytes: Uint8Array) => [
        ...(await pageFaults(document, bytes, envelope)),
        ...(await aloudFaults(document, bytes)),
      ],
    }));
}

/** The pages of a document that are guarded, painted. */
export async function paintedPages(name: string, bytes: Uint8Array): Promise<readonly PaintedPage[]> {
  const pages = await pageCount(bytes);
  const wanted = [...new Set([...firstPages, pages])].filter((page) => page <= pages);
  const pictures = await paintPages(bytes, wanted);
  // The count is in the name: a document that grew by a page is another one.
  return pictures.map((picture, index) => ({ name: `${name}-${wanted[index] ?? 0}of${pages}`, picture }));
}

/** The pictures that the pages are compared with. */
export function snapshotsIn(folder: string) {
  const fileOf = (name: string) => join(folder, `${name}.png`);
  const names = () =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.endsWith('.png'))
          .map((file) => file.slice(0, -4))
      : [];
  return {
    names,
    read: (name: string): GreyPicture | null =>
      existsSync(fileOf(name)) ? decodeGrey(readFileSync(fileOf(name))) : null,
    write: ({ name, picture }: PaintedPage): void => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(name), encodeGrey(picture));
    },
    remove: (name: string): void => rmSync(fileOf(name), { force: true }),
  };
}
