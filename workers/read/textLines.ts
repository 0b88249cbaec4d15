import { isUtf8 } from 'node:buffer';

/**
 * The lines of a text file one by one, however it ends them (CR, LF, both): a file of any size costs one line of
 * memory. UTF-8 when all of it is, else ISO 8859-15.
 */
export function* textLines(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'iso-8859-15', { ignoreBOM: true });
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== 10 && byte !== 13) continue;
    yield decoder.decode(bytes.subarray(start, at));
    if (byte === 13 && bytes[at + 1] === 10) at += 1;
    start = at + 1;
  }
  if (start < bytes.length) yield decoder.decode(bytes.subarray(start));
}
