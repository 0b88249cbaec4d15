import type { Context } from '#app/context';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater } from '#app/handlers/answer';
import { keepFile, paperKind } from '#app/handlers/attachments';
import { base64Of, bytesOf, dataUrl } from '#app/handlers/base64';
import { pageLook } from '#app/letters/pageLook';
import { checkPicture, pickedMegabytesMax } from '#app/letters/pictureFile';
import { sampleLetter } from '#app/letters/sampleLetter';
import { companyOf } from '#app/queries/company';
import type { Session } from '#app/session';
import type { PickedFile } from '#app/shell';
import { isReadableOnPaper } from '#domain/letters/letterColor';
import { ok, reject, type Result } from '#domain/result';

type Names = 'settings.pickImage' | 'settings.keepPainted' | 'settings.removeImage' | 'settings.letterColor';

type PaintedType = 'svg+xml' | 'png' | 'jpeg';

/** What is picked: a picture, or one that the window has yet to paint. */
type Picked = {
  readonly image: string | null;
  readonly toPaint: { readonly fileName: string; readonly type: PaintedType; readonly bytes: string } | null;
};

/** Logo, signature and colour of the letters: picked, looked at, drawn once for trial, kept. */
export function pictureHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'settings.pickImage': fromLedgerLater(session, async (ctx, { what }) => {
      const picked = await session.parts.shell.pickFile('image');
      if (picked === null) return ok<Picked>({ image: null, toPaint: null });
      const { bytes, fileName } = picked;
      const type = typeToPaint(picked);
      if (type !== null) return ok<Picked>({ image: null, toPaint: { fileName, type, bytes: base64Of(bytes) } });
      const usable = await checkDrawn(session, ctx, picked);
      if (!usable.ok) return usable;
      keepFile(ctx, { ownerKind: 'company', ownerId: what, role: what }, picked, usable.value);
      return ok<Picked>({ image: dataUrl(bytes), toPaint: null });
    }),
    'settings.keepPainted': fromLedgerLater(session, async (ctx, { fileName, png, what }) => {
      const painted = { fileName, bytes: bytesOf(png), isTooLarge: false };
      const usable = await checkDrawn(session, ctx, painted);
      if (!usable.ok) return usable;
      keepFile(ctx, { ownerKind: 'company', ownerId: what, role: what }, painted, usable.value);
      return ok({ image: dataUrl(painted.bytes) });
    }),
    'settings.removeImage': fromLedger(session, (ctx, { what }) => {
      for (const { id } of ctx.ledger.attachments.of('company', what))
        ctx.ledger.attachments.remove(id, ctx.clock.now());
      return ok({});
    }),
    'settings.letterColor': fromLedger(session, (ctx, { color }) => {
      if (color !== null && !isReadableOnPaper(color)) return reject('letterColor.tooPale');
      if (color === null) ctx.ledger.settings.clear('letterColor');
      else ctx.ledger.settings.set('letterColor', color);
      return ok({});
    }),
  };
}

/** Drawings and pictures above these are no logos: a browser would labour on them. */
const svgBytesMax = 2 * 1024 * 1024;
const paintedBytesMax = pickedMegabytesMax * 1024 * 1024;

// A picture of any size is made as small as letters need, and one for the printing house gets the colours of a screen.
const paintable: readonly string[] = ['picture.tooHeavy', 'picture.tooLarge', 'picture.printingColours'];

function typeToPaint(picked: PickedFile): PaintedType | null {
  const { bytes, fileName, isTooLarge } = picked;
  if (isSvg(picked)) return 'svg+xml';
  const seen = checkPicture(fileName, bytes, isTooLarge);
  if (seen.ok || isTooLarge || bytes.length > paintedBytesMax || !paintable.includes(seen.error.code)) return null;
  const kind = paperKind(bytes);
  return kind === 'png' ? 'png' : kind === 'jpg' ? 'jpeg' : null;
}

// By what stands in it, not by its name.
function isSvg({ bytes, isTooLarge }: PickedFile): boolean {
  if (isTooLarge || bytes.length > svgBytesMax) return false;
  const start = new TextDecoder().decode(bytes.subarray(0, 4_096)).trimStart();
  return /^<(?:\?xml|!--|!doctype\s+svg|svg[\s>])/i.test(start) && /<svg[\s>]/i.test(start);
}

// A picture that the drawing cannot read would stop every letter from then on: it is found out now, on a sample.
async function checkDrawn(session: Session, ctx: Context, picked: PickedFile): Promise<Result<'png' | 'jpg'>> {
  const { bytes, fileName: name, isTooLarge } = picked;
  const seen = checkPicture(name, bytes, isTooLarge);
  if (!seen.ok) return seen;
  const kind = paperKind(bytes) === 'png' ? 'png' : 'jpg';
  const sha256 = ctx.hash(bytes);
  const letter = sampleLetter(ctx, companyOf(ctx), 'reminder1', session.language(), { logo: sha256, signature: null });
  if (!letter.ok) return ok(kind);
  const look = { ...pageLook(ctx, 'trial', []), pictures: [{ sha256, bytes }] };
  try {
    await session.parts.workers.drawLetters([letter.value], look, false);
    return ok(kind);
  } catch (error) {
    ctx.log('picture.notDrawn', { reason: error instanceof Error ? error.message.slice(0, 200) : 'unknown' });
    return reject('picture.broken', { name });
  }
}
