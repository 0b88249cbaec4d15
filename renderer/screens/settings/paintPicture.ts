/** Points of the longer side: a logo of 60 mm at more than 400 dots an inch. */
const pointsMax = 1000;

/**
 * Paints a drawing or a picture, no finer than letters need and in the colours of a screen, and gives the PNG in base64;
 * null when it cannot be painted. As the source of a picture a drawing runs no script, follows no link and fetches
 * nothing, and the rules of this window allow it nothing either.
 *
 * @param bytes base64
 */
export async function paintPicture(type: 'svg+xml' | 'png' | 'jpeg', bytes: string): Promise<string | null> {
  try {
    const picture = await loaded(`data:image/${type};base64,${bytes}`);
    const longer = Math.max(picture.naturalWidth, picture.naturalHeight);
    if (longer === 0) return null;
    // A drawing has no size of its own; points are never made up.
    const scale = type === 'svg+xml' ? pointsMax / longer : Math.min(1, pointsMax / longer);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').split(',')[1] ?? null;
  } catch {
    return null; // No drawing, or one that the canvas may not give away.
  }
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, fail) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = () => fail(new Error('no drawing'));
    picture.src = address;
  });
}
