import { letteringOfBook, linesByCustomer } from '#app/accounting/lettering';
import { readBook } from '#app/accounting/readBook';
import type { Context } from '#app/context';
import { companyOf, countryOf } from '#app/settings';
import { inSlices } from '#app/slices';
import { exportWords } from '#contract/texts/exportWords';
import { entryLines } from '#domain/accounting/entryLines';
import type { PlainDate } from '#domain/calendar/plainDate';
import { fecFileName, fecHeaderLine, fecLineOf, fecText, latin9Bytes } from '#domain/fec/writeFec';
import { checkSiren } from '#domain/identifiers/siren';
import { ok, reject, type Result } from '#domain/result';

/** A file ready to be handed over. */
export type ExportFile = { readonly name: string; readonly bytes: Uint8Array; readonly rows: number };

/**
 * The customers' part of the books of a period in the layout of the French accounting-entries file. It is an extract:
 * the file that the tax office asks for covers the whole of the books.
 */
export async function fecExport(
  ctx: Context,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  millis: () => number,
): Promise<Result<ExportFile, 'export.period' | 'export.fecFrance' | 'export.noSiren'>> {
  if (from > to) return reject('export.period');
  if (countryOf(ctx.ledger) !== 'FR') return reject('export.fecFrance');
  const siren = checkSiren((companyOf(ctx.ledger)?.companyNumber ?? '').replace(/[^0-9]/g, '').slice(0, 9));
  if (!siren.valid) return reject('export.noSiren');

  const book = await readBook(ctx, to, millis);
  const lettering = await letteringOfBook(linesByCustomer(book), millis);
  const pieces: Uint8Array[] = [latin9Bytes(fecHeaderLine)];
  await inSlices(millis, entryLines(book, { from, lettering, customerId: null }), (line) => {
    pieces.push(latin9Bytes(fecText(fecLineOf(book, line, exportWords.fr))));
  });
  return ok({ name: fecFileName(siren.normalized, to), bytes: joined(pieces), rows: pieces.length - 1 });
}

/** Pieces of a file, one after the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
