import { crc32, inflateRawSync } from 'node:zlib';
import type { ImportProblem, ProblemCode } from '#domain/imports/problem';

/** A file inside an archive. Its name is a name and never a path: nothing is written anywhere. */
export type ZipFile = { readonly name: string; readonly bytes: Uint8Array };

export type ZipReading =
  { readonly ok: true; readonly files: readonly ZipFile[] } | { readonly ok: false; readonly problem: ImportProblem };

/** Most megabytes of one file, and of all together, once unpacked. */
const partMegabytesMax = 50;
const totalMegabytesMax = 200;
/** Most times a file may grow when it is unpacked. Small files may: a page of blanks does. */
const ratioMax = 100;
const ratioFreeBytes = 1 << 20;
const filesMax = 5_000;
const megabyte = 1024 * 1024;

/**
 * Unpacks a ZIP in memory. Its directory is read first, and a name that leads elsewhere, a file that grows too much, two
 * files that share their bytes or a protected one refuse the archive before anything is unpacked.
 *
 * @param isWanted which files are unpacked at all
 * @source PKWARE APPNOTE 6.3: end of central directory (4.3.16), central directory (4.3.12), local header (4.3.7)
 */
export function readZip(bytes: Uint8Array, isWanted: (name: string) => boolean = () => true): ZipReading {
  try {
    return { ok: true, files: unpack(bytes, isWanted) };
  } catch (error) {
    if (error instanceof ZipRefusal) return { ok: false, problem: problemOf(error.code, error.params) };
    if (error instanceof RangeError) return { ok: false, problem: problemOf('zip.broken', {}) };
    throw error;
  }
}

class ZipRefusal extends Error {
  override readonly name = 'ZipRefusal';
  readonly code: ProblemCode;
  readonly params: ImportProblem['params'];

  constructor(code: ProblemCode, params: ImportProblem['params'] = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

function problemOf(code: ProblemCode, params: ImportProblem['params']): ImportProblem {
  return { line: null, column: null, field: null, code, params };
}

type Member = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly checksum: number;
  readonly offset: number;
};

function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): readonly ZipFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const members = membersOf(view, bytes).filter(({ name }) => !name.endsWith('/'));
  refuseSharedBytes(members);
  let total = 0;
  for (const { name, packed, size } of members) {
    total += size;
    const isBomb = size > ratioFreeBytes && size > packed * ratioMax;
    if (size > partMegabytesMax * megabyte || total > totalMegabytesMax * megabyte || isBomb) {
      throw new ZipRefusal('zip.tooLarge', { name: shown(name), max: partMegabytesMax, ratio: ratioMax });
    }
  }
  return members.filter(({ name }) => isWanted(name)).map((member) => fileOf(view, bytes, member));
}

function membersOf(view: DataView, bytes: Uint8Array): readonly Member[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // Larger than its directory can say: 64-bit archives hold far more than a shop's papers.
  if (count === 0xffff || at === 0xffffffff) throw new ZipRefusal('zip.tooMany', { max: filesMax });
  if (count > filesMax) throw new ZipRefusal('zip.tooMany', { max: filesMax });
  const members: Member[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new ZipRefusal('zip.broken');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const raw = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = new TextDecoder((flags & 0x800) === 0 ? 'windows-1252' : 'utf-8').decode(raw);
    if (isDangerous(name)) throw new ZipRefusal('zip.path', { name: shown(name) });
    if ((flags & 1) !== 0) throw new ZipRefusal('zip.encrypted', { name: shown(name) });
    members.push({
      name,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

// It stands at the very end, before a comment of at most 65 535 bytes.
function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new ZipRefusal('zip.broken');
}

function isDangerous(name: string): boolean {
  return (
    name === '' ||
    /[\u0000-\u001f]/.test(name) ||
    /^[/\\]|^[A-Za-z]:/.test(name) ||
    name.split(/[/\\]/).some((part) => part === '..')
  );
}

// Two names for the same packed bytes: the trick that makes gigabytes of a few kilobytes.
function refuseSharedBytes(members: readonly Member[]): void {
  const sorted = members.toSorted((a, b) => a.offset - b.offset);
  sorted.forEach(({ name, offset }, index) => {
    const before = sorted[index - 1];
    if (before !== undefined && before.offset + before.packed > offset) {
      throw new ZipRefusal('zip.tooLarge', { name: shown(name), max: partMegabytesMax, ratio: ratioMax });
    }
  });
}

function fileOf(view: DataView, bytes: Uint8Array, { checksum, method, name, offset, packed, size }: Member): ZipFile {
  if (view.getUint32(offset, true) !== 0x04034b50) throw new ZipRefusal('zip.broken');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const raw = bytes.subarray(start, start + packed);
  if (raw.length !== packed || (method !== 0 && method !== 8)) throw new ZipRefusal('zip.broken');
  const plain = method === 0 ? raw : inflate(raw, size, name);
  if (plain.length !== size || crc32(plain) !== checksum) throw new ZipRefusal('zip.broken');
  return { name, bytes: plain };
}

function inflate(raw: Uint8Array, size: number, name: string): Uint8Array {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const isTooLarge = error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    if (!isTooLarge) throw new ZipRefusal('zip.broken');
    throw new ZipRefusal('zip.tooLarge', { name: shown(name), max: partMegabytesMax, ratio: ratioMax });
  }
}

function shown(name: string): string {
  return name === '' ? '?' : name.replace(/[\u0000-\u001f]/g, '?').slice(-80);
}
