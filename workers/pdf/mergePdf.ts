import { createHash } from 'node:crypto';
import { assert, present } from '#domain/assert';

/** What a merged file says of itself. */
export type MergedInfo = { readonly title: string; readonly author: string; readonly language: string };

export type PdfMerger = {
  /** Adds a file that this program drew, after those before it; tells how many pages and roots of structure it has. */
  readonly add: (bytes: Uint8Array) => { readonly pages: number; readonly roots: number };
  /** Adds a page of A4 with nothing on it: the back of a sheet whose front is the last page. */
  readonly addBlank: () => void;
  /** The file of all of them. @throws when none was added */
  readonly finish: () => { readonly bytes: Uint8Array; readonly pages: number };
};

/** Numbers of the objects that the merged file has once. */
const catalog = 1;
const pageTree = 2;
const structureTree = 3;
const information = 4;

/**
 * Makes one PDF of several without drawing anything again: the objects of each are copied with new numbers, and the
 * trees of pages and of structure are written anew. What is the same in all of them, a logo above all, is there once.
 *
 * Only for files of our own drawing: a plain table of places, no compressed objects, no encryption.
 */
export function pdfMerger(info: MergedInfo): PdfMerger {
  const { finished, places, write } = objectWriter();
  let nextNumber = information + 1;
  const pages: number[] = [];
  const roots: string[] = [];
  const parents: string[] = [];
  const known = new Map<string, number>();

  return {
    add(bytes) {
      const file = readPdf(bytes);
      const numbers = new Map<number, number>([
        [file.pageTree, pageTree],
        [file.structureTree ?? -1, structureTree],
      ]);
      const taken: number[] = [];
      const numberOf = (number: number): number => {
        const before = numbers.get(number);
        if (before !== undefined) return before;
        const object = present(file.objects.get(number), `object ${number}`);
        const content = contentOf(object, numberOf);
        const same = content === null ? undefined : known.get(content);
        const target = same ?? nextNumber;
        if (same === undefined) {
          nextNumber += 1;
          taken.push(number);
          if (content !== null) known.set(content, target);
        }
        numbers.set(number, target);
        return target;
      };
      for (const number of file.objects.keys()) if (!file.written.has(number)) numberOf(number);
      const firstParent = parents.length;
      for (const number of taken) {
        const { dictionary, stream } = present(file.objects.get(number), 'object');
        write(numberOf(number), renumbered(dictionary, numberOf, firstParent), stream);
      }
      pages.push(...file.pages.map(numberOf));
      roots.push(...file.roots.map((root) => `${numberOf(root)} 0 R`));
      parents.push(...file.parents.map((list) => renumbered(list, numberOf, 0)));
      return { pages: file.pages.length, roots: file.roots.length };
    },

    addBlank() {
      const number = nextNumber;
      nextNumber += 1;
      const page = `/Type /Page\n/Parent ${pageTree} 0 R\n/MediaBox [0 0 595.28 841.89]\n/Resources <<\n>>`;
      write(number, `<<\n${page}\n>>`, null);
      pages.push(number);
    },

    finish() {
      assert(pages.length > 0, 'no file to merge');
      for (const [number, dictionary] of closing({ pages, parents, roots, info })) write(number, dictionary, null);
      const bytes = finished((length) => tableOfPlaces(places, nextNumber, length));
      return { bytes, pages: pages.length };
    },
  };
}

// Writes objects one after the other, and keeps where each begins.
function objectWriter() {
  const out: Uint8Array[] = [latin1('%PDF-1.7\n%\xff\xff\xff\xff\n')];
  const places: number[] = [];
  let length = out[0]?.length ?? 0;
  return {
    places,
    write(number: number, dictionary: string, stream: Uint8Array | null): void {
      places[number] = length;
      const parts = [
        latin1(`${number} 0 obj\n${dictionary}`),
        ...(stream === null ? [] : [stream]),
        latin1('\nendobj\n'),
      ];
      for (const part of parts) {
        out.push(part);
        length += part.length;
      }
    },
    finished: (end: (length: number) => string): Uint8Array =>
      new Uint8Array(Buffer.concat([...out, latin1(end(length))])),
  };
}

type Closing = {
  readonly pages: readonly number[];
  readonly parents: readonly string[];
  readonly roots: readonly string[];
  readonly info: MergedInfo;
};

// The objects that a merged file has once: trees of structure and of pages, what it says of itself, the catalog.
function closing({ info, pages, parents, roots }: Closing): readonly (readonly [number, string])[] {
  const kids = pages.map((page) => `${page} 0 R`).join(' ');
  const nums = parents.map((list, index) => `${index} ${list}`).join('\n');
  const parentTree = `/ParentTree <<\n/Nums [\n${nums}\n]\n>>\n/ParentTreeNextKey ${parents.length}`;
  const words = `/Title ${text(info.title)}\n/Author ${text(info.author)}\n/Creator ${text('Dûment')}\n/Producer ${text('Dûment')}`;
  const top = [
    `/Type /Catalog\n/Pages ${pageTree} 0 R\n/Lang (${info.language})\n/MarkInfo <<\n/Marked true\n>>`,
    `/StructTreeRoot ${structureTree} 0 R\n/ViewerPreferences <<\n/DisplayDocTitle true\n>>`,
  ];
  return [
    [structureTree, `<<\n/Type /StructTreeRoot\n${parentTree}\n/K [${roots.join(' ')}]\n>>`],
    [pageTree, `<<\n/Type /Pages\n/Count ${pages.length}\n/Kids [${kids}]\n>>`],
    [information, `<<\n${words}\n>>`],
    [catalog, `<<\n${top.join('\n')}\n>>`],
  ];
}

function tableOfPlaces(places: readonly number[], nextNumber: number, length: number): string {
  const table = Array.from({ length: nextNumber - 1 }, (_, index) => {
    const place = present(places[index + 1], 'place of an object');
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `<<\n/Size ${nextNumber}\n/Root ${catalog} 0 R\n/Info ${information} 0 R\n>>`;
  return `xref\n0 ${nextNumber}\n0000000000 65535 f \n${table.join('')}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`;
}

/** An object as it stands in a file: its text, and the bytes from the word `stream` on. */
type PdfObject = { readonly dictionary: string; readonly stream: Uint8Array | null };

type PdfFile = {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly pageTree: number;
  readonly pages: readonly number[];
  readonly structureTree: number | null;
  /** Objects at the top of the structure, and for each page the list of what is on it. */
  readonly roots: readonly number[];
  readonly parents: readonly string[];
  /** Objects that a merged file writes itself. */
  readonly written: ReadonlySet<number>;
};

function readPdf(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tableAt = Number(/startxref\n(\d+)\n/.exec(buffer.toString('latin1', buffer.length - 64))?.[1] ?? Number.NaN);
  const tail = buffer.toString('latin1', tableAt);
  const count = Number(/^xref\n0 (\d+)\n/.exec(tail)?.[1] ?? Number.NaN);
  assert(Number.isInteger(count), 'a PDF of our own drawing');
  const lines = tail.slice(tail.indexOf('\n', 5) + 1);
  const places = Array.from({ length: count }, (_, number) => Number(lines.slice(number * 20, number * 20 + 10)));
  const ordered = places.map((place, number) => ({ place, number })).slice(1);
  ordered.sort((a, b) => a.place - b.place);
  const objects = new Map<number, PdfObject>();
  for (const [index, { number, place }] of ordered.entries()) {
    objects.set(number, objectOf(buffer.subarray(place, ordered[index + 1]?.place ?? tableAt)));
  }

  const dictionary = (number: number) => present(objects.get(number), 'object').dictionary;
  const root = reference(tail, 'Root') ?? 0;
  const top = dictionary(root);
  const tree = present(reference(top, 'Pages'), 'tree of pages');
  const structure = reference(top, 'StructTreeRoot');
  const structureText = structure === null ? '' : dictionary(structure);
  const once = ['Names', 'MarkInfo', 'ViewerPreferences', 'Metadata', 'StructTreeRoot', 'Pages'];
  const written = [root, reference(tail, 'Info'), ...once.map((name) => reference(top, name))];
  return {
    objects,
    pageTree: tree,
    pages: references(/\/Kids \[([^\]]*)\]/.exec(dictionary(tree))?.[1] ?? ''),
    structureTree: structure,
    roots: references(/\/K \[([^\]]*)\]/.exec(structureText)?.[1] ?? ''),
    parents: [...structureText.matchAll(/^\s*\d+ (\[[^\]]*\])/gm)].map(([, list = '']) => list),
    written: new Set(written.filter((number) => number !== null)),
  };
}

// Between `7 0 obj` and `endobj`. The bytes of a stream are not looked into.
function objectOf(bytes: Buffer): PdfObject {
  const from = bytes.indexOf('\n') + 1;
  const to = bytes.lastIndexOf('\nendobj');
  const streamAt = bytes.indexOf('\nstream\n', from);
  if (streamAt === -1 || streamAt > to) return { dictionary: bytes.toString('latin1', from, to), stream: null };
  return { dictionary: bytes.toString('latin1', from, streamAt), stream: bytes.subarray(streamAt, to) };
}

// What a picture, or an object that leads nowhere, holds: two that are the same are there once, whatever their numbers.
// Null: it stays its own.
function contentOf({ dictionary, stream }: PdfObject, numberOf: (number: number) => number): string | null {
  if (/\d 0 R/.test(dictionary) && !dictionary.includes('/Subtype /Image')) return null;
  const hash = createHash('sha256').update(renumbered(dictionary, numberOf, 0));
  return hash.update(stream ?? '').digest('hex');
}

// A text in parentheses may look like a reference; it stays what it is.
function renumbered(dictionary: string, numberOf: (number: number) => number, firstParent: number): string {
  return dictionary
    .replace(/\((?:\\[^]|[^\\()])*\)|\b(\d+) 0 R\b/g, (whole: string, number: string | undefined) =>
      number === undefined ? whole : `${numberOf(Number(number))} 0 R`,
    )
    .replace(/\/StructParents (\d+)/g, (_, index: string) => `/StructParents ${Number(index) + firstParent}`);
}

function reference(dictionary: string, name: string): number | null {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary);
  return found === null ? null : Number(found[1]);
}

function references(list: string): readonly number[] {
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}

/** A text of any language, as UTF-16 in hexadecimal. */
function text(value: string): string {
  const bytes = Buffer.from(`\ufeff${value}`, 'utf16le').swap16();
  return `<${bytes.toString('hex')}>`;
}

function latin1(value: string): Uint8Array {
  return Buffer.from(value, 'latin1');
}
