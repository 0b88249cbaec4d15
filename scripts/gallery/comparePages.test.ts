import { describe, expect, it } from 'vitest';
import { decodePng } from '#workers/pdf/png';
import { pageDifference } from '#scripts/gallery/comparePages';
import { decodeGrey, encodeGrey, type GreyPicture } from '#scripts/gallery/greyPictures';

const [width, height] = [101, 60];

/** A page with a few strokes; `shift` is how far they lie to the right, in points and parts of them. */
function strokes(shift: number, ink = 0): GreyPicture {
  const grey = new Uint8Array(width * height).fill(255);
  for (const left of [10, 14, 18, 40]) {
    for (let y = 20; y < 26; y++) {
      const part = shift - Math.floor(shift);
      const at = y * width + left + Math.floor(shift);
      grey[at] = 17 * Math.round((ink + (255 - ink) * part) / 17);
      grey[at + 1] = 17 * Math.round((ink + (255 - ink) * (1 - part)) / 17);
    }
  }
  return { width, height, grey };
}

describe('a page beside its snapshot', () => {
  it('is kept in sixteen greys, whatever its width', () => {
    expect(decodeGrey(encodeGrey(strokes(0.5)))).toEqual(strokes(0.5));
  });

  it.each([0, 0.1, 0.2, 0.3])('is the same page when edges fall %s of a point elsewhere', (shift) => {
    expect(pageDifference(strokes(0), strokes(shift))).toBeNull();
  });

  it.each([1, 2, 30])('is another page when the ink moved %s points, and the box says where', (shift) => {
    const difference = pageDifference(strokes(0), strokes(shift));
    expect(difference?.points).toBeGreaterThan(3);
    const [left, top, right, bottom] = difference?.box ?? [0, 0, 0, 0];
    expect([left, top, bottom]).toEqual([5, 10, 13]);
    expect(right).toBeGreaterThan(20);
  });

  it('is another page when a pale stroke is gone, when its size changed, and when there was none', () => {
    expect(pageDifference(strokes(0, 68), { ...strokes(0), grey: strokes(0, 255).grey })).not.toBeNull();
    expect(pageDifference({ width: 5, height: 5, grey: new Uint8Array(25) }, strokes(0))).not.toBeNull();
    expect(pageDifference(null, { width, height, grey: new Uint8Array(width * height).fill(255) })).not.toBeNull();
  });

  it('leaves a picture of what was, what is and what differs', () => {
    const difference = pageDifference(strokes(0), strokes(30));
    const shown = decodePng(difference?.picture ?? new Uint8Array());
    expect([shown.width, shown.height]).toEqual([3 * width + 16, height]);
    const third = (x: number, y: number) =>
      [...shown.rgb.subarray((y * shown.width + 2 * (width + 8) + x) * 3)].slice(0, 3);
    expect(third(10, 22)).toEqual([220, 20, 20]);
    expect(third(80, 50)).toEqual([255, 255, 255]);
  });
});
