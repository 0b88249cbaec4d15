import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canPrintFiles, printFile } from '#electron/main/printers';

vi.mock('electron', () => ({ BrowserWindow: { getAllWindows: () => [] } }));

const path = process.env['PATH'];
const bytes = new TextEncoder().encode('%PDF-1.7 letters');
let folder = '';

/** A print service that notes what it is asked and keeps what it is given; or refuses. */
function service(exitCode: number): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/asked'\nfor last; do :; done\ncp "$last" '${folder}/kept'\nexit ${exitCode}\n`;
  writeFileSync(join(bin, 'lp'), script);
  chmodSync(join(bin, 'lp'), 0o755);
  process.env['PATH'] = [bin, '/usr/bin', '/bin'].join(delimiter);
}

describe('a file on a chosen printer', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dument-lp-'));
  });
  afterEach(() => {
    process.env['PATH'] = path;
  });

  it('is handed over as it is, at its own size, on the sides that were chosen', async () => {
    service(0);
    expect(await canPrintFiles('linux')).toBe(true);
    const outcome = await printFile(bytes, { printer: 'Laser du bureau', isTwoSided: true }, () => undefined);
    expect(outcome).toBe('handedOver');
    const asked = readFileSync(join(folder, 'asked'), 'utf8').split('\n');
    expect(asked.slice(0, 8)).toEqual([
      ...['-d', 'Laser du bureau', '-o', 'media=A4', '-o', 'print-scaling=none', '-o', 'sides=two-sided-long-edge'],
    ]);
    expect(readFileSync(join(folder, 'kept'))).toEqual(Buffer.from(bytes));
  });

  it('did not come out when the service refuses, and that is noted', async () => {
    service(1);
    const notes: string[] = [];
    const setting = { printer: 'gone', isTwoSided: false };
    expect(await printFile(bytes, setting, (event) => void notes.push(event))).toBe('failed');
    expect(notes).toEqual(['print.failed']);
  });

  it('is not possible without a print service, nor on Windows', async () => {
    process.env['PATH'] = folder;
    expect(await canPrintFiles('linux')).toBe(false);
    expect(await printFile(bytes, { printer: 'any', isTwoSided: false }, () => undefined)).toBe('noPrinter');
    expect(await canPrintFiles('win32')).toBe(false);
  });
});
