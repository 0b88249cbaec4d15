import { parsePlainDate, type PlainDate } from '#domain/calendar/plainDate';
import { isRateKind } from '#domain/countries/rateBook';
import { checkRateEntry, type RateEntry, type RateRefusal } from '#domain/countries/rateEntry';
import { parsePercent } from '#domain/money/rate';
import { ok, reject, type Result } from '#domain/result';

/** First line of a rate file. */
const heading = 'DUMENT-RATES;1';
const linesMax = 500;

export type RateFileRefusal =
  'rateFile.notOne' | 'rateFile.damaged' | 'rateFile.tooLong' | 'rateFile.lineInvalid' | RateRefusal;

/** What a rate file brings: new rates, and how many it held that were known already. */
export type RateFileContent = { readonly entries: readonly RateEntry[]; readonly known: number };

/**
 * Reads a rate file: the heading, one line `series;from;to;percent;source` for each rate, and last `sha256;...`, the
 * checksum of everything before that line. Nothing of a file is used unless its checksum holds and every line is good.
 *
 * @param sha256 gives the checksum of a text, in hexadecimal digits
 * @param entered rates that were entered before; the same rate again is no mistake
 */
export function readRateFile(
  text: string,
  sha256: (content: string) => string,
  entered: readonly RateEntry[],
  today: PlainDate,
): Result<RateFileContent, RateFileRefusal> {
  const content = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  if (!content.startsWith(`${heading}\n`)) return reject('rateFile.notOne');
  const signed = /^([\s\S]*\n)sha256;([0-9a-f]{64})\n?$/.exec(content);
  const body = signed?.[1] ?? '';
  if (signed === null || sha256(body) !== signed[2]) return reject('rateFile.damaged');
  const lines = body.split('\n').slice(1, -1);
  if (lines.length > linesMax) return reject('rateFile.tooLong', { max: linesMax });

  const entries: RateEntry[] = [];
  let known = 0;
  for (const [index, line] of lines.entries()) {
    const entry = entryOf(line, today);
    if (entry === null) return reject('rateFile.lineInvalid', { line: index + 2 });
    if ([...entered, ...entries].some((other) => isSame(other, entry))) {
      known += 1;
      continue;
    }
    const checked = checkRateEntry(entry, [...entered, ...entries]);
    if (!checked.ok) return reject(checked.error.code, { ...checked.error.params, line: index + 2 });
    entries.push(checked.value);
  }
  return ok({ entries, known });
}

/** The text of a rate file, as `readRateFile` takes it. */
export function writeRateFile(entries: readonly RateEntry[], sha256: (content: string) => string): string {
  const lines = entries.map(({ series, from, to, rate, source }) =>
    [series, from, to, `${Math.floor(rate / 10_000)}.${String(rate % 10_000).padStart(4, '0')}`, plain(source)].join(
      ';',
    ),
  );
  return signRateLines(lines, sha256);
}

/** The text of a rate file with these lines, closed by its checksum. */
export function signRateLines(lines: readonly string[], sha256: (content: string) => string): string {
  const body = `${[heading, ...lines].join('\n')}\n`;
  return `${body}sha256;${sha256(body)}\n`;
}

function plain(source: string): string {
  return source.replace(/[;\r\n]+/g, ' ').trim();
}

function entryOf(line: string, today: PlainDate): RateEntry | null {
  const [series = '', fromText = '', toText = '', percent = '', source = '', ...rest] = line.split(';');
  const from = parsePlainDate(fromText);
  const to = parsePlainDate(toText);
  const rate = parsePercent(percent);
  if (!isRateKind(series) || !from.ok || !to.ok || rate === null || rest.length > 0) return null;
  return { series, from: from.value, to: to.value, rate, source, enteredOn: today };
}

function isSame(a: RateEntry, b: RateEntry): boolean {
  return a.series === b.series && a.from === b.from && a.to === b.to && a.rate === b.rate;
}
