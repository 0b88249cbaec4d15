import { nativeImage } from 'electron';
import { checkPicture } from '#app/letters/pictureFile';
import type { PickedFile } from '#app/shell';
import { turnBitmap } from '#electron/main/turnBitmap';
import { jpegOrientation } from '#workers/pdf/pictures';

/** Points a side: a logo of 60 mm at more than 400 dots an inch. */
const pointsMax = 1000;
const quality = 90;

// A photograph of a signature may be as large as the telephone takes it: it is made small, not sent back.
const sizeRefusals: readonly string[] = ['picture.tooHeavy', 'picture.tooLarge'];

/**
 * A picked JPEG, no finer than letters need and upright: otherwise each letter would carry a photograph of some
 * megabytes. What is no JPEG, is broken or has the colours of a printing house stays as it is, to be refused by name.
 */
export function withSmallJpeg(picked: PickedFile): PickedFile {
  const { bytes, fileName, isTooLarge } = picked;
  if (isTooLarge || bytes[0] !== 0xff || bytes[1] !== 0xd8) return picked;
  const seen = checkPicture(fileName, bytes, false);
  if (!seen.ok && !sizeRefusals.includes(seen.error.code)) return picked;

  const whole = nativeImage.createFromBuffer(Buffer.from(bytes));
  const { width, height } = whole.getSize();
  if (whole.isEmpty() || Math.max(width, height) <= pointsMax) return picked;
  const small = whole.resize({ ...(width >= height ? { width: pointsMax } : { height: pointsMax }), quality: 'best' });
  const turned = turnBitmap({ pixels: small.toBitmap(), ...small.getSize() }, jpegOrientation(bytes));
  const upright = nativeImage.createFromBitmap(turned.pixels, { width: turned.width, height: turned.height });
  return { ...picked, bytes: new Uint8Array(upright.toJPEG(quality)) };
}
