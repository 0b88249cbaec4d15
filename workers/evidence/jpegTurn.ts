/** By how much a picture is to be turned clockwise to stand upright. */
export type Turn = 0 | 90 | 180 | 270;

const turns: Readonly<Record<number, Turn>> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 };
const orientationTag = 0x0112;

/**
 * How a photo was held: a telephone stores it as its sensor sees it and says in the EXIF part how to turn it. 0 when it
 * says nothing, or what it says cannot be read.
 */
export function jpegTurn(bytes: Uint8Array): Turn {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
      const marker = view.getUint8(at + 1);
      // The picture itself begins: what describes it stands before.
      if (marker === 0xda) return 0;
      if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) return turnIn(view, at + 10);
    }
    return 0;
  } catch {
    return 0; // Cut off: whoever draws it will say so.
  }
}

// A TIFF directory: its byte order, then entries of twelve bytes.
function turnIn(view: DataView, start: number): Turn {
  const isLittle = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, isLittle);
  const count = view.getUint16(directory, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (view.getUint16(at, isLittle) === orientationTag) return turns[view.getUint16(at + 8, isLittle)] ?? 0;
  }
  return 0;
}
