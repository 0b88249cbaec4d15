import type { Context } from '#app/context';
import { readPaper } from '#app/letters/stampedPapers';
import type { Workers } from '#app/workers';
import type { WriteDb } from '#db/database';
import type { Attachment } from '#db/repositories/attachments';

// Of each open ledger: a paper is kept under its SHA-256, so what was counted once stays true.
const counts = new WeakMap<WriteDb, Map<string, number | 'unreadable'>>();

/** Pages of a paper that was attached; null: nobody counted them yet. */
export function paperPages(ctx: Context, { sha256 }: Attachment): number | 'unreadable' | null {
  return counts.get(ctx.ledger.db)?.get(sha256) ?? null;
}

/** Remembers how many pages a paper has, or that it has none that can be read. */
export function rememberPaper(ctx: Context, { sha256 }: Attachment, pages: number | null): void {
  const known = counts.get(ctx.ledger.db) ?? new Map<string, number | 'unreadable'>();
  known.set(sha256, pages === null || pages === 0 ? 'unreadable' : pages);
  counts.set(ctx.ledger.db, known);
}

/** Counts the pages of papers that were attached. One that is gone or was changed on disk cannot be read. */
export async function countPapers(workers: Workers, ctx: Context, papers: readonly Attachment[]): Promise<void> {
  const found = papers.flatMap((paper) => {
    const read = readPaper(ctx, paper);
    if (read === null) rememberPaper(ctx, paper, null);
    return read === null ? [] : [{ paper, read }];
  });
  if (found.length === 0) return;
  const pages = await workers.measurePapers(found.map(({ read }) => read));
  for (const [index, { paper }] of found.entries()) rememberPaper(ctx, paper, pages[index] ?? null);
}
