export type Encoding = 'UTF-8' | 'UTF-8 with BOM' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252';

/** Text of a file, and how it was written. */
export type Decoded = { readonly text: string; readonly encoding: Encoding };

/**
 * Decodes a text file: its mark when it has one, else strict UTF-8, else Windows-1252, which takes any byte.
 * Null for a file that is no text (NUL bytes all over).
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { text: new TextDecoder('utf-8').decode(bytes.subarray(3)), encoding: 'UTF-8 with BOM' };
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
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    // Not UTF-8: what Windows programs of our countries write.
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function utf16(bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE'): Decoded {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return { text: new TextDecoder(encoding.toLowerCase()).decode(whole), encoding };
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
