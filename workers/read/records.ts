import type { TableRecord } from '#domain/imports/row';

/** Signs that separate the cells of a line. */
export const separators = [';', '\t', ',', '|'] as const;
export type Separator = (typeof separators)[number];

// A quoted cell longer than this is a quote that was never closed.
const quotedMax = 20_000;
// More cells than any list has: a file read the wrong way. The rest of the line is skipped.
const cellsMax = 500;

/**
 * Cuts separated text into lines of cells. Cells in quotes may hold separators, line breaks and doubled quotes.
 *
 * Two things that parsers of the market do not give are needed here: the line of the file in which a record starts,
 * as the user sees it in his spreadsheet, and a stray quote that spoils its own line only, not the rest of the file.
 * A quote that does not close properly is therefore read as a plain character. Time is linear in the text.
 */
export function* cutRecords(text: string, separator: Separator): Generator<TableRecord> {
  const scanner = { text, separator, at: 0, lineBreaks: 0 };
  for (;;) {
    skipEmptyLines(scanner);
    if (scanner.at >= text.length) return;
    const line = scanner.lineBreaks + 1;
    const cells = cutRecord(scanner);
    if (cells.length > 1 || cells[0]?.trim() !== '') yield { line, cells };
  }
}

type Scanner = {
  readonly text: string;
  readonly separator: Separator;
  at: number;
  lineBreaks: number;
};

// A file may end in, or consist of, millions of them: not worth a record each.
function skipEmptyLines(scanner: Scanner): void {
  const { text } = scanner;
  for (let code = text.charCodeAt(scanner.at); code === 10 || code === 13; code = text.charCodeAt(scanner.at)) {
    scanner.at += code === 13 && text.charCodeAt(scanner.at + 1) === 10 ? 2 : 1;
    scanner.lineBreaks += 1;
  }
}

function cutRecord(scanner: Scanner): string[] {
  const { text, separator } = scanner;
  const cells: string[] = [];
  for (;;) {
    const cell = (text[scanner.at] === '"' ? quotedCell(scanner) : null) ?? plainCell(scanner);
    if (cells.length < cellsMax) cells.push(cell);
    else scanner.at = endOfLine(text, scanner.at);
    if (scanner.at >= text.length) return cells;
    if (text[scanner.at] === separator) {
      scanner.at += 1;
      // A separator at the very end leaves one more, empty cell.
      if (scanner.at >= text.length) return [...cells, ''];
      continue;
    }
    scanner.at += text.startsWith('\r\n', scanner.at) ? 2 : 1;
    scanner.lineBreaks += 1;
    return cells;
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function plainCell(scanner: Scanner): string {
  const { text, separator } = scanner;
  const start = scanner.at;
  const stop = separator.charCodeAt(0);
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === stop || code === 10 || code === 13) break;
  }
  scanner.at = end;
  return text.slice(start, end);
}

function quotedCell(scanner: Scanner): string | null {
  const { text, separator } = scanner;
  const start = scanner.at + 1;
  let quote = text.indexOf('"', start);
  while (quote >= 0 && quote - start <= quotedMax && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0 || quote - start > quotedMax) return null;

  // Blanks between the closing quote and the separator are forgiven.
  let after = quote + 1;
  while (text[after] === ' ') after += 1;
  const next = text[after];
  if (next !== undefined && next !== separator && next !== '\n' && next !== '\r') return null;

  const inside = text.slice(start, quote);
  scanner.lineBreaks += inside.match(/\r\n|\n|\r/g)?.length ?? 0;
  scanner.at = after;
  return inside.includes('""') ? inside.replaceAll('""', '"') : inside;
}
