import type { Context } from '#app/context';
import { attachPicked, paperKind } from '#app/handlers/attachments';
import { termsOwner } from '#app/letters/terms';
import type { Session } from '#app/session';
import { ok, reject, type Result } from '#domain/result';

/** General terms are two to twenty pages; a catalogue does not go into an envelope. */
const pagesMax = 40;

/**
 * Lets the user pick the general terms. They are read now: a letter that says they are enclosed must not find out at the
 * printer that they cannot be.
 */
export async function pickTerms(session: Session, ctx: Context): Promise<Result<Record<string, never>>> {
  const picked = await session.parts.shell.pickFile('attachment');
  if (picked === null) return ok({});
  const kind = paperKind(picked.bytes);
  if (kind !== null && !picked.isTooLarge) {
    const [pages = null] = await session.parts.workers.measurePapers([{ kind, bytes: picked.bytes }]);
    if (pages === null || pages === 0) return reject('generalTerms.unreadable', { name: picked.fileName });
    if (pages > pagesMax) return reject('generalTerms.tooLong', { name: picked.fileName, pages, most: pagesMax });
  }
  const before = ctx.ledger.attachments.of(termsOwner.ownerKind, termsOwner.ownerId);
  const kept = attachPicked(ctx, { ...termsOwner, role: 'terms' }, picked);
  if (!kept.ok) return kept;
  for (const { id } of before) ctx.ledger.attachments.remove(id, ctx.clock.now());
  return ok({});
}
