/** Larger files are not read into the window: 50 MB. */
export const largestFile = 50 * 1024 * 1024;

/** Bytes as text that can cross between processes. */
export function bytesToBase64(bytes: Uint8Array): string {
  // Piece by piece: a call with a million arguments would overflow the stack.
  const piece = 0x8000;
  let binary = '';
  for (let start = 0; start < bytes.length; start += piece) {
    binary += String.fromCharCode(...bytes.subarray(start, start + piece));
  }
  return btoa(binary);
}

/** A pasted table, as the bytes of a file in UTF-8. */
export function textToBase64(text: string): string {
  return bytesToBase64(new TextEncoder().encode(text));
}
