// Whether a page still looks as it did, and where it does not.
import { dotsPerInch, type GreyPicture } from '#scripts/gallery/greyPictures';
import { encodePng } from '#workers/pdf/png';

export type PageDifference = {
  /** How many points differ. */
  readonly points: number;
  /** The smallest box around them, in millimetres from the top left corner: left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
  /** What was, what is, and what is now with the differences in red, side by side. */
  readonly picture: Buffer;
};

/**
 * Greys of neighbours are averaged first: another machine may round the edge of a letter otherwise by a fraction of a
 * point, but it moves no ink.
 */
const greyTolerance = 40;
/** So few points that differ are no letter and no line. */
const pointsTolerated = 3;

/** Null: the same page. */
export function pageDifference(before: GreyPicture | null, now: GreyPicture): PageDifference | null {
  const was = before === null || !isSameSize(before, now) ? white(now) : before;
  const [soft, softNow] = [averaged(was), averaged(now)];
  const differing = soft.flatMap((grey, point) =>
    Math.abs(grey - (softNow[point] ?? 0)) > greyTolerance ? [point] : [],
  );
  if (before !== null && isSameSize(before, now) && differing.length <= pointsTolerated) return null;
  const columns = differing.map((point) => point % now.width);
  const rows = differing.map((point) => Math.floor(point / now.width));
  return {
    points: differing.length,
    box: [least(columns), least(rows), greatest(columns), greatest(rows)],
    picture: sideBySide(was, now, differing),
  };
}

function isSameSize(one: GreyPicture, other: GreyPicture): boolean {
  return one.width === other.width && one.height === other.height;
}

function white({ height, width }: GreyPicture): GreyPicture {
  return { width, height, grey: new Uint8Array(width * height).fill(255) };
}

/** Every point as the mean of the nine around it; beyond the edge is white. */
function averaged({ grey, height, width }: GreyPicture): readonly number[] {
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 255 : (grey[y * width + x] ?? 255);
  const threes = Array.from({ length: width * height }, (_, point) => {
    const [x, y] = [point % width, Math.floor(point / width)];
    return at(x - 1, y) + at(x, y) + at(x + 1, y);
  });
  return threes.map((three, point) => ((threes[point - width] ?? 765) + three + (threes[point + width] ?? 765)) / 9);
}

function least(places: readonly number[]): number {
  return millimetres(places.reduce((one, other) => Math.min(one, other), Infinity));
}

function greatest(places: readonly number[]): number {
  return millimetres(places.reduce((one, other) => Math.max(one, other), 0) + 1);
}

function millimetres(points: number): number {
  return Number.isFinite(points) ? Math.round((points * 25.4) / dotsPerInch) : 0;
}

const gap = 8;

function sideBySide(before: GreyPicture, now: GreyPicture, differing: readonly number[]): Buffer {
  const { height, width } = now;
  const whole = 3 * width + 2 * gap;
  const rgb = new Uint8Array(whole * height * 3).fill(160);
  const put = (part: number, point: number, colour: readonly [number, number, number]) => {
    const at = (Math.floor(point / width) * whole + part * (width + gap) + (point % width)) * 3;
    rgb.set(colour, at);
  };
  const greyAt = ({ grey }: GreyPicture, point: number): readonly [number, number, number] => {
    const value = grey[point] ?? 255;
    return [value, value, value];
  };
  for (let point = 0; point < width * height; point++) {
    put(0, point, greyAt(before, point));
    put(1, point, greyAt(now, point));
    put(2, point, greyAt(now, point));
  }
  for (const point of differing) put(2, point, [220, 20, 20]);
  return encodePng({ width: whole, height, rgb });
}
