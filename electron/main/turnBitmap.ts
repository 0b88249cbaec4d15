export type Bitmap = { readonly pixels: Buffer; readonly width: number; readonly height: number };

const bytesPerPixel = 4;

/**
 * A picture as it is to be seen, from the way a camera stored it.
 *
 * @param orientation 1 to 8, as EXIF counts: mirrored, upside down or lying on a side
 */
export function turnBitmap({ pixels, width, height }: Bitmap, orientation: number): Bitmap {
  const isLying = orientation >= 5 && orientation <= 8;
  const [toWidth, toHeight] = isLying ? [height, width] : [width, height];
  const turned = Buffer.alloc(pixels.length);
  for (let y = 0; y < toHeight; y++) {
    for (let x = 0; x < toWidth; x++) {
      const [fromX, fromY] = storedAt(x, y, { width, height, orientation });
      const from = (fromY * width + fromX) * bytesPerPixel;
      pixels.copy(turned, (y * toWidth + x) * bytesPerPixel, from, from + bytesPerPixel);
    }
  }
  return { pixels: turned, width: toWidth, height: toHeight };
}

/** Where the camera stored the point that is seen at x, y. */
function storedAt(
  x: number,
  y: number,
  { width, height, orientation }: { readonly width: number; readonly height: number; readonly orientation: number },
): readonly [number, number] {
  const [right, bottom] = [width - 1, height - 1];
  switch (orientation) {
    case 2:
      return [right - x, y];
    case 3:
      return [right - x, bottom - y];
    case 4:
      return [x, bottom - y];
    case 5:
      return [y, x];
    case 6:
      return [y, bottom - x];
    case 7:
      return [right - y, bottom - x];
    case 8:
      return [right - y, x];
    default:
      return [x, y];
  }
}
