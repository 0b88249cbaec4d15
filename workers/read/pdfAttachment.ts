import { inflateSync } from 'node:zlib';
import type { ImportProblem, ProblemCode } from '#domain/imports/problem';

export type AttachmentReading =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: ImportProblem };

const megabytesMax = 10;
const outputMax = megabytesMax * 1024 * 1024;
const objectsMax = 200_000;
const invoiceNames = /^(?:factur-x|zugferd-invoice|xrechnung|order-x|cii|ubl)[^/\\]*\.xml$/i;

type PdfObject = { readonly dictionary: string; readonly start: number | null };

/**
 * The invoice that a PDF carries along (Factur-X, ZUGFeRD): the XML named by an embedded file. Objects are looked for
 * one by one, as a viewer does with a damaged file, so that no table of the PDF is believed; names are names and never
 * paths. Time is linear in the bytes and what is unpacked is bounded.
 *
 * @source ISO 32000-1, 7.3 (objects), 7.5.7 (object streams), 7.11.4 (embedded files); Factur-X 1.0
 */
export function readInvoiceOfPdf(bytes: Uint8Array): AttachmentReading {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.slice(0, 1024).includes('%PDF-')) return refused('pdf.broken');
  const objects = objectsOf(text);
  if (objects.size === 0) return refused('pdf.broken');
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text)) return refused('pdf.encrypted');
  unpackObjectStreams(bytes, text, objects);
  const files = [...objects.values()].flatMap(({ dictionary }) => fileOf(dictionary) ?? []);
  const xml = files.find(({ name }) => invoiceNames.test(name)) ?? files.find(({ name }) => /\.xml$/i.test(name));
  if (xml === undefined) return refused(/%%EOF\s*$/.test(text.slice(-2048)) ? 'pdf.noInvoice' : 'pdf.broken');
  const stream = objects.get(xml.stream);
  return stream === undefined ? refused('pdf.broken') : contentOf(bytes, text, stream);
}

type EmbeddedFile = { readonly name: string; readonly stream: number };

// A dictionary longer than this names no file.
const bodyMax = 8_000;

function objectsOf(text: string): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const heading = /(\d{1,9})\s{1,4}\d{1,5}\s{1,4}obj\b/g;
  const ends = finder(text, /\bendobj\b/g);
  const streams = finder(text, /(?<!end)stream\r?\n/g);
  for (let match = heading.exec(text); match !== null; match = heading.exec(text)) {
    if (objects.size >= objectsMax) break;
    const from = heading.lastIndex;
    const end = ends(from);
    const stream = streams(from);
    const isStream = stream.at < end.at;
    const at = isStream ? stream.at : end.at;
    if (at === Infinity) break;
    const dictionary = text.slice(from, Math.min(at, from + bodyMax));
    const start = isStream ? stream.at + stream.length : null;
    // What was saved later stands further back and replaces what was there.
    objects.set(Number(match[1]), { dictionary, start });
    heading.lastIndex = start === null ? at : endOfStream(text, dictionary, start);
  }
  return objects;
}

/** Where a pattern comes next. Asked with growing places only, so that a file is searched once whatever is in it. */
function finder(text: string, pattern: RegExp) {
  let found = { at: -1, length: 0 };
  return (from: number) => {
    if (found.at < from) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      found = match === null ? { at: Infinity, length: 0 } : { at: match.index, length: match[0].length };
    }
    return found;
  };
}

function endOfStream(text: string, dictionary: string, start: number): number {
  const length = Number(/\/Length\s+(\d{1,10})(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? 'none');
  const told = start + length;
  if (Number.isSafeInteger(told) && /^\s{0,2}endstream/.test(text.slice(told, told + 12))) return told;
  const found = text.indexOf('endstream', start);
  return found < 0 ? text.length : found;
}

// Newer files keep their dictionaries packed together.
function unpackObjectStreams(bytes: Uint8Array, text: string, objects: Map<number, PdfObject>): void {
  let left = outputMax * 5;
  for (const stream of [...objects.values()]) {
    if (!/\/Type\s*\/ObjStm\b/.test(stream.dictionary)) continue;
    const content = contentOf(bytes, text, stream);
    if (!content.ok || (left -= content.bytes.length) < 0) continue;
    const packed = Buffer.from(content.bytes).toString('latin1');
    const count = Math.min(objectsMax, Number(/\/N\s+(\d+)/.exec(stream.dictionary)?.[1] ?? 0));
    const first = Number(/\/First\s+(\d+)/.exec(stream.dictionary)?.[1] ?? 0);
    const numbers = packed.slice(0, first).trim().split(/\s+/).map(Number);
    for (let index = 0; index < count && index * 2 + 1 < numbers.length; index += 1) {
      const [id = NaN, offset = NaN, , next] = numbers.slice(index * 2, index * 2 + 4);
      const from = first + offset;
      const to = Math.min(first + (next ?? packed.length), from + bodyMax);
      if (Number.isSafeInteger(id) && !objects.has(id))
        objects.set(id, { dictionary: packed.slice(from, to), start: null });
    }
  }
}

function contentOf(bytes: Uint8Array, text: string, { dictionary, start }: PdfObject): AttachmentReading {
  if (start === null) return refused('pdf.broken');
  const raw = bytes.subarray(start, endOfStream(text, dictionary, start));
  const filter = /\/Filter\s*(?:\[\s*)?\/([A-Za-z0-9]+)/.exec(dictionary)?.[1];
  if (filter === undefined) {
    return raw.length > outputMax ? refused('pdf.tooLarge', { max: megabytesMax }) : { ok: true, bytes: raw };
  }
  if (filter !== 'FlateDecode' && filter !== 'Fl') return refused('pdf.broken');
  try {
    return { ok: true, bytes: inflateSync(raw, { maxOutputLength: outputMax }) };
  } catch (error) {
    const isTooLarge = error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? refused('pdf.tooLarge', { max: megabytesMax }) : refused('pdf.broken');
  }
}

// A file specification: its name, and the stream that holds the bytes.
function fileOf(dictionary: string): EmbeddedFile | null {
  const embedded = /\/EF\s*<<([^>]{0,400})>>/.exec(dictionary)?.[1];
  const stream = /\/(?:UF|F)\s+(\d{1,9})\s+\d+\s+R/.exec(embedded ?? '')?.[1];
  if (stream === undefined) return null;
  const name = /\/UF\s*(\([^)]{0,400}\)|<[0-9A-Fa-f\s]{0,1600}>)/.exec(dictionary)?.[1];
  const old = /\/F\s*(\([^)]{0,400}\)|<[0-9A-Fa-f\s]{0,1600}>)/.exec(dictionary)?.[1];
  return { name: stringOf(name ?? old ?? ''), stream: Number(stream) };
}

function stringOf(raw: string): string {
  const bytes = raw.startsWith('<')
    ? Buffer.from(raw.slice(1, -1).replace(/\s/g, ''), 'hex')
    : Buffer.from(unescaped(raw.slice(1, -1)), 'latin1');
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isWide ? new TextDecoder('utf-16be').decode(bytes.subarray(2)) : bytes.toString('latin1');
}

function unescaped(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|(.))/gs, (_, octal: string | undefined, sign: string | undefined) =>
    octal === undefined ? (sign ?? '') : String.fromCharCode(parseInt(octal, 8) & 255),
  );
}

function refused(code: ProblemCode, params: ImportProblem['params'] = {}): AttachmentReading {
  return { ok: false, problem: { line: null, column: null, field: null, code, params } };
}
