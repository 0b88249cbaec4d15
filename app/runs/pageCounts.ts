import type { Context } from '#app/context';
import { enclosedWith, type Enclosed } from '#app/runs/enclosures';
import type { CurrentLetter } from '#app/runs/currentRun';
import { paperPages } from '#app/runs/paperPages';
import type { WriteDb } from '#db/database';
import type { LetterDocument } from '#domain/letters/model';

/** More papers than any tour has; beyond it counting begins anew. */
const countedMax = 5_000;

// Of each open ledger: pages by the hash of what is drawn. The same words give the same pages.
const counts = new WeakMap<WriteDb, Map<string, number>>();
const hashes = new WeakMap<LetterDocument, string>();

/** Pages of a paper as it would be drawn now; null: nobody drew it yet. */
export function pagesOf(ctx: Context, document: LetterDocument): number | null {
  return counts.get(ctx.ledger.db)?.get(hashOf(ctx, document)) ?? null;
}

/** Remembers how many pages a paper took. */
export function rememberPages(ctx: Context, document: LetterDocument, pages: number): void {
  const known = counts.get(ctx.ledger.db) ?? new Map<string, number>();
  if (known.size >= countedMax) known.clear();
  known.set(hashOf(ctx, document), pages);
  counts.set(ctx.ledger.db, known);
}

function hashOf(ctx: Context, document: LetterDocument): string {
  const known = hashes.get(document);
  if (known !== undefined) return known;
  const hash = ctx.hash(JSON.stringify(document));
  hashes.set(document, hash);
  return hash;
}

/** Pages of what goes into one envelope, piece by piece; null for a piece nobody drew yet. */
export function piecesOf(ctx: Context, letter: CurrentLetter): readonly (number | null)[] {
  const { document, issued } = letter;
  const own = issued?.pages ?? (document === null ? null : pagesOf(ctx, document));
  return [own, ...enclosedWith(ctx, letter).map((enclosed) => enclosedPages(ctx, enclosed))];
}

/** Pages of a paper in the envelope; null: nobody counted them yet. One that cannot be read has none. */
export function enclosedPages(ctx: Context, enclosed: Enclosed): number | null {
  if (enclosed.from === 'data') return pagesOf(ctx, enclosed.document);
  const pages = paperPages(ctx, enclosed.paper);
  return pages === 'unreadable' ? 0 : pages;
}
