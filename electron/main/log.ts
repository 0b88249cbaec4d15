import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { uuidv7 } from '#db/identity';

const bytesMax = 1_000_000;
const kept = 3;

export type Log = {
  readonly file: string;
  write(event: string, detail?: Readonly<Record<string, string | number>>): void;
  /** Notes an error and gives back the short id that the user can tell. */
  report(error: unknown): string;
};

/**
 * The local log: one line per event, a new file after a megabyte, three old ones kept, readable by the user alone.
 *
 * No personal data: callers pass figures and names of our own, and of an error only its kind, its code, the fixed part of
 * its message and the places in our code are kept.
 */
export function openLog(file: string, now: () => string): Log {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });

  const append = (line: Readonly<Record<string, string | number>>) => {
    try {
      rotate(file);
      appendFileSync(file, `${JSON.stringify({ at: now(), ...line })}\n`, { mode: 0o600 });
    } catch (error) {
      // A full disk must not stop the work for a line of log; the terminal is all that is left.
      process.stderr.write(`log: ${error instanceof Error ? error.message : ''}\n`);
    }
  };

  return {
    file,
    write: (event, detail = {}) => append({ event, ...detail }),
    report: (error) => {
      const reportId = uuidv7().slice(-8);
      append({ event: 'error', reportId, ...describeError(error) });
      return reportId;
    },
  };
}

/** What may be kept of an error: nothing of the data that it was about. */
export function describeError(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const fixedPart = error.message.split(/[:"'«]/, 1)[0] ?? '';
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { kind: error.name, ...code, message: fixedPart.slice(0, 200), places: places.slice(0, 12).join('\n') };
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size < bytesMax) return;
  for (let age = kept - 1; age >= 0; age -= 1) {
    const from = age === 0 ? file : `${file}.${age}`;
    if (statSync(from, { throwIfNoEntry: false }) !== undefined) renameSync(from, `${file}.${age + 1}`);
  }
}
