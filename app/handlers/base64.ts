/** Bytes of base64 text; signs that do not belong there are passed over. */
export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}

/** Base64 text of bytes: only data crosses between processes. */
export function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** A picture as the window shows it: `data:image/png;base64,...`. */
export function dataUrl(bytes: Uint8Array): string {
  return `data:image/${bytes[0] === 0x89 ? 'png' : 'jpeg'};base64,${base64Of(bytes)}`;
}
