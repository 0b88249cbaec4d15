import { decode } from 'iconv-lite';

export type Encoding =
  'UTF-8' | 'UTF-8 with BOM' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252' | 'ISO-8859-15' | 'macintosh' | 'cp850';

/** Text of a file, and how it was written. */
export type Decoded = {
  readonly text: string;
  readonly encoding: Encoding;
  /** One byte a letter: the bytes do not prove which of these it is. */
  readonly isOneByte: boolean;
};

/**
 * Decodes a text file: its mark when it has one, else UTF-8, whole or with a few bytes lost, else one of the sets of one byte a letter: the
 * one of old Macs or of DOS where its accents stand inside words, ISO 8859-15 where its own letters do, and otherwise
 * Windows-1252, which takes any byte. Null for a file that is no text (NUL bytes all over).
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return wide(new TextDecoder('utf-8').decode(bytes.subarray(3)), 'UTF-8 with BOM');
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'UTF-16LE');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'UTF-16BE');

  const { even, odd } = countNuls(bytes);
  const sampled = Math.min(bytes.length, 4096);
  // UTF-16 without its mark: every second byte of Western text is NUL.
  if (odd > sampled * 0.3 && even < sampled * 0.05) return utf16(bytes, 'UTF-16LE');
  if (even > sampled * 0.3 && odd < sampled * 0.05) return utf16(bytes, 'UTF-16BE');
  if (even + odd > sampled * 0.02 + 1) return null;

  try {
    return wide(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'UTF-8');
  } catch {
    const damaged = damagedUtf8(bytes);
    if (damaged !== null) return wide(damaged, 'UTF-8');
    const encoding = oneByteOf(bytes);
    // The platform has every set but the one of DOS.
    const text = encoding === 'cp850' ? decode(bytes, encoding) : new TextDecoder(encoding).decode(bytes);
    return { text: bare(text), encoding, isOneByte: true };
  }
}

function utf16(bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE'): Decoded {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return wide(new TextDecoder(encoding.toLowerCase()).decode(whole), encoding);
}

function countNuls(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < Math.min(bytes.length, 4096); index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}

/**
 * UTF-8 that lost some bytes, one cell of it or its end: read as it was meant, with a mark for what is lost. In the sets
 * of one byte a letter hardly two accents stand together as those of UTF-8 do. Null: it is no such text.
 */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let [sound, lost] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) lost += 1;
    else if (code >= 0x80) sound += 1;
  }
  return sound >= lost ? text : null;
}

function wide(text: string, encoding: Encoding): Decoded {
  return { text: bare(text), encoding, isOneByte: false };
}

// Programs of DOS end a file with a sign of their own; a file put together by two programs has two marks.
function bare(text: string): string {
  return text.replace(/^\uFEFF+/, '').replace(/\u001a\s*$/, '');
}

/**
 * What Windows programs of our countries write, unless the letters é and è inside words say otherwise: spreadsheets
 * of old Macs and of DOS keep them where Windows has signs that never follow a letter.
 */
function oneByteOf(bytes: Uint8Array): 'windows-1252' | 'ISO-8859-15' | 'macintosh' | 'cp850' {
  const counts = new Uint32Array(256);
  let hasControls = false;
  let hasOwnSigns = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (byte < 0xa0) hasControls = true;
    if (isLetter(bytes[at - 1])) counts[byte] = (counts[byte] ?? 0) + 1;
    // The euro, and the ligature before its word goes on: Windows has a sign of currency there, and fractions.
    if (byte === 0xa4 || ((byte === 0xbc || byte === 0xbd) && isLetter(bytes[at + 1]))) hasOwnSigns = true;
  }
  const of = (...codes: readonly number[]) => codes.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  const [windows, mac, dos] = [of(0xe9, 0xe8), of(0x8e, 0x8f), of(0x82, 0x8a)];
  if (mac > windows && mac > dos) return 'macintosh';
  if (dos > windows) return 'cp850';
  return hasOwnSigns && !hasControls ? 'ISO-8859-15' : 'windows-1252';
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
