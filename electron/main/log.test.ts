import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Failure } from '#db/failure';
import { openLog } from '#electron/main/log';

const folder = mkdtempSync(join(tmpdir(), 'dument-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const now = () => '2026-03-02T08:00:00.000Z';

describe('the log', () => {
  test('one line per event, readable by the user alone', () => {
    const log = openLog(join(folder, 'a', 'dument.log'), now);
    log.write('slow', { name: 'today.get', millis: 31 });
    expect(readFileSync(log.file, 'utf8')).toBe(
      '{"at":"2026-03-02T08:00:00.000Z","event":"slow","name":"today.get","millis":31}\n',
    );
    expect(statSync(log.file).mode & 0o077).toBe(0);
  });

  test('of an error: its kind and place, nothing of what it was about', () => {
    const log = openLog(join(folder, 'b.log'), now);
    const reportId = log.report(new Error('not a date: 31/02 of Madame Lefèvre, "06 12 34 56 78"'));
    const text = readFileSync(log.file, 'utf8');
    expect(reportId).toMatch(/^[0-9a-f]{8}$/);
    expect(text).toContain(reportId);
    expect(text).toContain('not a date');
    expect(text).not.toMatch(/Lefèvre|06 12|31\/02/);
  });

  test('a failure keeps its code, not its parameters', () => {
    const log = openLog(join(folder, 'c.log'), now);
    log.report(new Failure('folder.missing', { folder: '/home/martin/Documents' }));
    const text = readFileSync(log.file, 'utf8');
    expect(text).toContain('folder.missing');
    expect(text).not.toContain('martin');
  });

  test('a full file is put aside, three are kept', () => {
    const file = join(folder, 'd.log');
    const log = openLog(file, now);
    for (let turn = 1; turn <= 5; turn += 1) {
      writeFileSync(file, `${turn}`.repeat(1_000_001));
      log.write('turn');
    }
    expect(statSync(file).size).toBeLessThan(200);
    expect([1, 2, 3, 4].map((age) => existsSync(`${file}.${age}`))).toEqual([true, true, true, false]);
    expect(readFileSync(`${file}.1`, 'utf8').startsWith('5')).toBe(true);
  });
});
