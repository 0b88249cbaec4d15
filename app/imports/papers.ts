import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { keepFile, paperKind } from '#app/handlers/attachments';
import { documentsTakenBack, standingDocument } from '#app/imports/takenBack';
import type { Origin } from '#app/imports/takenFiles';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import type { Document } from '#db/repositories/documents';
import { numberOfPaper } from '#domain/imports/paperNumber';
import { documentKey } from '#domain/imports/instalments';
import type { ImportPlan } from '#domain/imports/plan';

type Paper = ImportPreview['papers'][number];

/** PDF without data: the invoice whose number stands in their name or in their text, in the ledger or in the same import. */
export function papersOf(ctx: Context, origins: readonly Origin[], plan: ImportPlan): readonly Paper[] {
  const papers = origins.filter(({ kind }) => kind === 'paper');
  if (papers.length === 0) return [];
  const numbers = knownNumbers(ctx, plan);
  const takenBack = documentsTakenBack(ctx);
  return papers.map((paper): Paper => {
    const number = numberOfPaper(paper.fileName, paper.answer.text ?? '', numbers);
    const document = number === null ? null : documentOfNumber(ctx, number, takenBack);
    const isThere = document !== null && isAttached(ctx, document.id, ctx.hash(paper.bytes));
    return { fileName: baseName(paper.fileName), number, isThere };
  });
}

/** How many papers the button would attach. */
export function attachable(papers: readonly Paper[]): number {
  return papers.filter(({ isThere, number }) => number !== null && !isThere).length;
}

/**
 * Keeps the files themselves with the invoices they belong to: electronic invoices as they came, papers by their number.
 * What is attached already is not attached twice. Gives how many were kept.
 */
export function keepOriginals(ctx: Context, origins: readonly Origin[], plan: ImportPlan): number {
  const numbers = origins.some(({ kind }) => kind === 'paper') ? knownNumbers(ctx, plan) : [];
  const takenBack = origins.length === 0 ? new Set<string>() : documentsTakenBack(ctx);
  let kept = 0;
  for (const origin of origins) {
    const document = documentOfOrigin(ctx, origin, { plan, numbers, takenBack });
    if (document === null || isAttached(ctx, document.id, ctx.hash(origin.bytes))) continue;
    const kind = paperKind(origin.bytes) ?? 'xml';
    const owner = {
      ownerKind: 'document',
      ownerId: document.id,
      role: kind === 'xml' ? 'eInvoice' : 'invoice',
    } as const;
    keepFile(ctx, owner, { fileName: baseName(origin.fileName), bytes: origin.bytes, isTooLarge: false }, kind);
    kept += 1;
  }
  return kept;
}

type Found = {
  readonly plan: ImportPlan;
  readonly numbers: readonly string[];
  readonly takenBack: ReadonlySet<string>;
};

function documentOfOrigin(ctx: Context, origin: Origin, { numbers, plan, takenBack }: Found): Document | null {
  if (origin.kind === 'paper') {
    const number = numberOfPaper(origin.fileName, origin.answer.text ?? '', numbers);
    return number === null ? null : documentOfNumber(ctx, number, takenBack);
  }
  if (origin.kind !== 'eInvoice') return null;
  const row = plan.rows.find(({ line }) => origin.lines.includes(line));
  // An invoice that is there already gets the file of it too; one that differs does not.
  if (row === undefined || (row.document === null && row.state !== 'duplicate')) return null;
  const { kind, number } = row.draft;
  return number === null ? null : standingDocument(ctx, kind, number, takenBack);
}

function knownNumbers(ctx: Context, plan: ImportPlan): readonly string[] {
  const inFile = plan.rows.flatMap(({ document }) => document?.number ?? []);
  const inLedger = reading<{ number: string }>(
    ctx,
    "SELECT number FROM document WHERE kind IN ('invoice', 'creditNote')",
  )
    .all()
    .map(({ number }) => number);
  return [...new Map([...inFile, ...inLedger].map((number) => [documentKey('invoice', number), number])).values()];
}

function documentOfNumber(ctx: Context, number: string, takenBack: ReadonlySet<string>): Document | null {
  return standingDocument(ctx, 'invoice', number, takenBack) ?? standingDocument(ctx, 'creditNote', number, takenBack);
}

function isAttached({ ledger }: Context, documentId: string, sha256: string): boolean {
  return ledger.attachments.of('document', documentId).some((attachment) => attachment.sha256 === sha256);
}

// The name only: folders are those of somebody else's computer.
function baseName(fileName: string): string {
  return fileName.replace(/^.*[/\\]/, '') || fileName;
}
