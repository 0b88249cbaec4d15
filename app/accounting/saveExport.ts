import { joined, fecExport } from '#app/accounting/fecExport';
import { exportTable } from '#app/accounting/exportTable';
import { followedList, type ListWork } from '#app/accounting/makingList';
import { winbooksFile, winbooksFileName } from '#app/accounting/winbooksExport';
import type { Context } from '#app/context';
import type { Session } from '#app/session';
import { companyOf } from '#app/settings';
import { inSlices } from '#app/slices';
import type { TablePaper } from '#domain/exports/tablePaper';
import type { Output, Request } from '#contract/api';
import { exportWords } from '#contract/texts/exportWords';
import { csvPieces } from '#domain/exports/csvTable';
import type { ExportTable } from '#domain/exports/table';
import { formatDate } from '#domain/format/date';
import { ownNumberText } from '#domain/letters/compose/frame';
import { ok, reject, type Result } from '#domain/result';

// Some hundreds of pages: a longer list is for a spreadsheet.
const paperRowsMax = 20_000;

/** Makes a list for the accountant and asks where to put it. */
export async function saveExport(
  session: Session,
  ctx: Context,
  { format, ...wanted }: Request<'export.save'>,
): Promise<Result<Output<'export.save'>>> {
  const language = session.language();
  const bytes = await followedList(session, async (work): Promise<Result<Uint8Array | null>> => {
    const made = await exportTable(ctx, { ...wanted, language }, work.millis);
    if (!made.ok) return made;
    const rows = made.value.rows.length;
    if (format === 'pdf' && rows > paperRowsMax) return reject('export.tooLong', { rows, max: paperRowsMax });
    return ok(await bytesOf(session, ctx, made.value, format, work));
  });
  if (bytes === null) return ok(notSaved);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return ok(notSaved);
  return save(session, `${exportWords[language].files[wanted.what]}-${wanted.to}.${format}`, bytes.value);
}

/** The customers' extract in the layout of the FEC, under the name that the decree gives it. */
export async function saveFec(
  session: Session,
  ctx: Context,
  period: Request<'export.fec'>,
): Promise<Result<Output<'export.fec'>>> {
  const made = await followedList(session, ({ millis }) => fecExport(ctx, period, millis));
  if (made === null) return ok(notSaved);
  return made.ok ? save(session, made.value.name, made.value.bytes) : made;
}

const notSaved = { outcome: 'cancelled', file: null } as const;

/** The customers for WinBooks. */
export function saveWinbooks(session: Session, ctx: Context): Promise<Result<Output<'export.winbooks'>>> {
  return save(session, winbooksFileName, winbooksFile(ctx));
}

/** Null: it was stopped. */
async function bytesOf(
  { parts: { workers } }: Session,
  ctx: Context,
  table: ExportTable,
  format: Request<'export.save'>['format'],
  work: ListWork,
): Promise<Uint8Array | null> {
  switch (format) {
    case 'csv': {
      const pieces: Uint8Array[] = [];
      const encoder = new TextEncoder();
      await inSlices(work.millis, csvPieces(table), (piece) => void pieces.push(encoder.encode(piece)));
      return joined(pieces);
    }
    case 'xlsx':
      return workers.writeWorkbook(table);
    case 'pdf': {
      const onRows = (done: number) => work.onRows(done, table.rows.length);
      const { isStopped } = work;
      return (await workers.drawTable(table, paperOf(ctx, table), { isStopped, onRows }))?.bytes ?? null;
    }
  }
}

function paperOf(ctx: Context, { language }: ExportTable): TablePaper {
  const { continued, generated, page, total } = exportWords[language];
  const company = companyOf(ctx.ledger);
  const number = company === null ? null : ownNumberText(company.companyNumber, company.country, language);
  const today = ctx.clock.today();
  return {
    company: [company?.name ?? '', number ?? ''],
    footer: generated(company?.name ?? '', formatDate(today, language)),
    ...{ pageWord: page, totalWord: total, continuedWord: continued, madeOn: today },
  };
}

async function save(session: Session, name: string, bytes: Uint8Array): Promise<Result<Output<'export.save'>>> {
  const file = await session.parts.shell.saveFile(name, bytes);
  return ok({ outcome: file === null ? 'cancelled' : 'saved', file });
}
