import type { Context } from '#app/context';
import type { PickedFile, PickPurpose } from '#app/shell';
import type { Session } from '#app/session';
import type { Attachment } from '#db/repositories/attachments';
import { ok, reject, type Result } from '#domain/result';

type Owner = {
  readonly ownerKind: Attachment['ownerKind'];
  readonly ownerId: string;
  readonly role: string;
};

export type PaperKind = 'pdf' | 'png' | 'jpg';

/** A scan of a few pages is far below this. */
const bytesMax = 20 * 1024 * 1024;

const signatures = [
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'jpg', bytes: [0xff, 0xd8, 0xff] },
] as const;

/** What a file really is, by its first bytes; null: neither PDF, PNG nor JPEG. */
export function paperKind(bytes: Uint8Array): PaperKind | null {
  const found = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  return found?.kind ?? null;
}

/** What an iPhone makes unless it is told otherwise. */
function isHeic(bytes: Uint8Array): boolean {
  return /^ftyp(?:hei|hev|mif1|msf1)/.test(Buffer.from(bytes.subarray(4, 12)).toString('latin1'));
}

/** Lets the user pick a paper and keeps a copy of it beside the ledger, under its SHA-256. Null: cancelled. */
export async function attachFile(
  session: Session,
  ctx: Context,
  owner: Owner,
  purpose: Exclude<PickPurpose, 'image'>,
): Promise<Result<{ readonly attachmentId: string } | null>> {
  const picked = await session.parts.shell.pickFile(purpose);
  return picked === null ? ok(null) : attachPicked(ctx, owner, picked);
}

/** Keeps a copy of a paper the user picked, dropped or pasted. Refused: empty, too large, neither PDF, PNG nor JPEG. */
export function attachPicked(
  ctx: Context,
  owner: Owner,
  picked: PickedFile,
): Result<{ readonly attachmentId: string }> {
  if (picked.isTooLarge || picked.bytes.length > bytesMax) return reject('file.tooLarge', { name: picked.fileName });
  if (picked.bytes.length === 0) return reject('file.empty', { name: picked.fileName });
  const kind = paperKind(picked.bytes);
  if (kind === null) return reject(isHeic(picked.bytes) ? 'file.heic' : 'file.notAPaper', { name: picked.fileName });
  // The same scan given twice as the same proof is one proof.
  const sha256 = ctx.hash(picked.bytes);
  const same = ctx.ledger.attachments
    .of(owner.ownerKind, owner.ownerId)
    .find((one) => one.sha256 === sha256 && one.role === owner.role);
  return ok({ attachmentId: same?.id ?? keepFile(ctx, owner, picked, kind) });
}

/** Keeps a copy of a file beside the ledger, under its SHA-256, and answers the id it goes by. */
export function keepFile(ctx: Context, owner: Owner, picked: PickedFile, kind: PaperKind | 'xml'): string {
  const sha256 = ctx.hash(picked.bytes);
  const file = `${sha256}.${kind}`;
  const id = ctx.newId();
  ctx.files.keep('attachments', file, picked.bytes);
  ctx.ledger.attachments.append(
    { id, ...owner, fileName: picked.fileName.slice(0, 200), file, sha256 },
    ctx.clock.now(),
  );
  return id;
}

/** Opens a kept paper in the program the system has for it. */
export async function openAttachment(
  session: Session,
  ctx: Context,
  { attachmentId }: { readonly attachmentId: string },
): Promise<Result<Record<string, never>>> {
  const attachment = ctx.ledger.attachments.all().find(({ id }) => id === attachmentId);
  const bytes = attachment === undefined ? null : ctx.files.read('attachments', attachment.file);
  if (attachment === undefined || bytes === null) return reject('attachment.missing');
  // What is shown is what was kept, to the byte.
  if (ctx.hash(bytes) !== attachment.sha256) return reject('attachment.changed', { name: attachment.fileName });
  const isOpen = await session.parts.shell.viewFile(attachment.fileName, bytes);
  return isOpen ? ok({}) : reject('file.noViewer', { name: attachment.fileName });
}
