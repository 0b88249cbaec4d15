import type { Context } from '#app/context';
import type { LetterPicture } from '#app/workers';
import type { LetterDocument, LetterImages } from '#domain/letters/model';

/** What the letterhead of the company looks like now; null: no picture was picked. */
export function picturesNow(ctx: Context): LetterImages {
  const now = (what: 'logo' | 'signature') => ctx.ledger.attachments.of('company', what).at(-1)?.sha256 ?? null;
  const color = letterColor(ctx);
  return { logo: now('logo'), signature: now('signature'), ...(color === null ? {} : { color }) };
}

/** The colour that was chosen for the letterhead, `#rrggbb`; null: the one of the house. */
export function letterColor(ctx: Context): string | null {
  const kept = ctx.ledger.settings.get('letterColor');
  return typeof kept === 'string' ? kept : null;
}

/**
 * The pictures that these letters name, read once each. Pictures are kept under their SHA-256 for ever, so a copy carries
 * the letterhead of its day. One that is gone or was changed on disk is left out: another must not take its place.
 */
export function picturesOf(ctx: Context, letters: readonly LetterDocument[]): readonly LetterPicture[] {
  const named = letters.flatMap(({ sender: { images } }) => [images?.logo ?? null, images?.signature ?? null]);
  return [...new Set(named)].flatMap((sha256) => {
    if (sha256 === null) return [];
    const bytes = pictureBytes(ctx, sha256);
    if (bytes === null) ctx.log('letter.pictureMissing', { sha256 });
    return bytes === null ? [] : [{ sha256, bytes }];
  });
}

/** The file of a picture; null when it is gone or no longer what was kept. */
export function pictureBytes(ctx: Context, sha256: string): Uint8Array | null {
  const bytes = ctx.files.read('attachments', `${sha256}.png`) ?? ctx.files.read('attachments', `${sha256}.jpg`);
  return bytes !== null && ctx.hash(bytes) === sha256 ? bytes : null;
}
