import { readFileSync } from 'node:fs';
import { assert } from '#domain/assert';
import { dateOf, parsePlainDate, type PlainDate } from '#domain/calendar/plainDate';
import { developerSetting } from '#electron/main/runtime';

/** The date on the wall where the computer stands. Tests and the tour say it themselves, and may move it while it runs. */
export function today(): PlainDate {
  return toldDate() ?? localDate();
}

/** The instant, in UTC: for 'recorded at' only. */
export function now(): string {
  return new Date().toISOString();
}

/** Minutes since midnight on the wall. Where the day is told, so is the hour: ten in the morning unless said. */
export function minutes(): number {
  const told = /^(\d{2}):(\d{2})$/.exec(developerSetting('DUMENT_TIME') ?? (toldDate() === null ? '' : '10:00'));
  if (told !== null) return Number(told[1]) * 60 + Number(told[2]);
  const date = new Date();
  return date.getHours() * 60 + date.getMinutes();
}

function localDate(): PlainDate {
  const date = new Date();
  const local = dateOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  assert(local !== null, 'the clock of the computer gives no date');
  return local;
}

function toldDate(): PlainDate | null {
  const parsed = parsePlainDate(
    fileText(developerSetting('DUMENT_CLOCK_FILE')) ?? developerSetting('DUMENT_TODAY') ?? '',
  );
  return parsed.ok ? parsed.value : null;
}

function fileText(file: string | null): string | null {
  if (file === null) return null;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    // The file appears when the test first moves the date; until then the other setting holds.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
