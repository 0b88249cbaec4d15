import { joined, fecExport } from '#app/accounting/fecExport';
import { exportTable } from '#app/accounting/exportTable';
import { winbooksFile, winbooksFileName } from '#app/accounting/winbooksExport';
import type { Context } from '#app/context';
import type { Session } from '#app/session';
import { companyOf } from '#app/settings';
import { inSlices } from '#app/slices';
import type { Output, Request } from '#contract/api';
import { exportWords } from '#contract/texts/exportWords';
import { csvPieces } from '#domain/exports/csvTable';
import { sheetOfTable } from '#domain/exports/sheetTable';
import type { ExportTable } from '#domain/exports/table';
import { formatDate } from '#domain/format/date';
import { ok, reject, type Result } from '#domain/result';

// Eighty pages: a longer list is for a spreadsheet.
const paperRowsMax = 2_000;

/** Makes a list for the accountant and asks where to put it. */
export async function saveExport(
  session: Session,
  ctx: Context,
  { format, ...wanted }: Request<'export.save'>,
): Promise<Result<Output<'export.save'>>> {
  const language = session.language();
  const made = await exportTable(ctx, { ...wanted, language }, session.parts.millis);
  if (!made.ok) return made;
  const rows = made.value.rows.length;
  if (format === 'pdf' && rows > paperRowsMax) return reject('export.tooLong', { rows, max: paperRowsMax });
  const bytes = await bytesOf(session, ctx, made.value, format);
  return save(session, `${exportWords[language].files[wanted.what]}-${wanted.to}.${format}`, bytes);
}

/** The customers' extract in the layout of the FEC, under the name that the decree gives it. */
export async function saveFec(
  session: Session,
  ctx: Context,
  period: Request<'export.fec'>,
): Promise<Result<Output<'export.fec'>>> {
  const made = await fecExport(ctx, period, session.parts.millis);
  return made.ok ? save(session, made.value.name, made.value.bytes) : made;
}

/** The customers for WinBooks. */
export function saveWinbooks(session: Session, ctx: Context): Promise<Result<Output<'export.winbooks'>>> {
  return save(session, winbooksFileName, winbooksFile(ctx));
}

async function bytesOf(
  session: Session,
  ctx: Context,
  table: ExportTable,
  format: Request<'export.save'>['format'],
): Promise<Uint8Array> {
  const { millis, workers } = session.parts;
  switch (format) {
    case 'csv': {
      const pieces: Uint8Array[] = [];
      const encoder = new TextEncoder();
      await inSlices(millis, csvPieces(table), (piece) => void pieces.push(encoder.encode(piece)));
      return joined(pieces);
    }
    case 'xlsx':
      return workers.writeWorkbook(table);
    case 'pdf': {
      const words = exportWords[table.language];
      const footer = words.generated(companyOf(ctx.ledger)?.name ?? '', formatDate(ctx.clock.today(), table.language));
      return (await workers.drawSheets([sheetOfTable(table, footer, words.page)])).bytes;
    }
  }
}

async function save(session: Session, name: string, bytes: Uint8Array): Promise<Result<Output<'export.save'>>> {
  const file = await session.parts.shell.saveFile(name, bytes);
  return ok({ outcome: file === null ? 'cancelled' : 'saved', file });
}
