import type { Context } from '#app/context';
import type { EvidenceExhibit } from '#domain/evidence/exhibits';

/** What became of a file since it was kept: it is no longer there, or its SHA-256 is another. */
export type Lost = 'gone' | 'changed';

type Kept = {
  readonly bytes: Uint8Array;
  /** Name it was kept under, with its ending. */
  readonly file: string;
  readonly owner: { readonly kind: 'letter' | 'customer' | 'document' | 'mail' | 'company'; readonly id: string };
};

/** The file behind an exhibit, if it still is what was kept; null for an exhibit that is drawn from the books. */
export function keptFile(ctx: Context, { source }: EvidenceExhibit): Kept | Lost | null {
  if (source.from === 'letter') {
    const letter = ctx.ledger.letters.get(source.id);
    if (letter === null) return 'gone';
    return unchanged(ctx, 'letters', letter, { kind: 'letter', id: letter.id });
  }
  if (source.from !== 'attachment') return null;
  const attachment = ctx.ledger.attachments.get(source.id);
  if (attachment === null) return 'gone';
  return unchanged(ctx, 'attachments', attachment, { kind: attachment.ownerKind, id: attachment.ownerId });
}

function unchanged(
  ctx: Context,
  area: 'letters' | 'attachments',
  { file, sha256 }: { readonly file: string; readonly sha256: string },
  owner: Kept['owner'],
): Kept | Lost {
  const bytes = ctx.files.read(area, file);
  if (bytes === null) return 'gone';
  return ctx.hash(bytes) === sha256 ? { bytes, file, owner } : 'changed';
}
