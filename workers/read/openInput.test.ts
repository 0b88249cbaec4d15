import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openInput, type Patience } from '#workers/read/openInput';
import { appendFileSync } from 'node:fs';

const folder = mkdtempSync(join(tmpdir(), 'dument-input-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const short: Patience = { writer: 50, more: 50, all: 5_000 };

function textOf(path: string, patient: Patience = short): string {
  const input = openInput(path, patient);
  const buffer = Buffer.alloc(64);
  let text = '';
  try {
    for (let came = input.read(buffer); came > 0; came = input.read(buffer)) text += buffer.toString('utf8', 0, came);
    return text;
  } finally {
    input.close();
  }
}

it('reads a file as long as it was when it was opened', () => {
  const path = join(folder, 'grows.csv');
  writeFileSync(path, 'one');
  const input = openInput(path);
  appendFileSync(path, ' and more');
  const buffer = Buffer.alloc(64);
  expect([input.size, input.read(buffer), input.read(buffer)]).toEqual([3, 3, 0]);
  input.close();
});

it('refuses a folder before it opens it', () => {
  expect(() => textOf(folder)).toThrow('file.isFolder');
  expect(() => textOf(join(folder, 'absent'))).toThrow('ENOENT');
});

describe.skipIf(platform() === 'win32')('what is no file', () => {
  const pipe = (name: string) => {
    const path = join(folder, name);
    execFileSync('mkfifo', [path]);
    return path;
  };
  /** A program that writes to the pipe, once somebody reads. */
  const writing = (path: string, script: string) => spawn('sh', ['-c', script, 'sh', path], { stdio: 'ignore' });

  it('refuses a device and a socket', async () => {
    expect(() => textOf('/dev/zero')).toThrow('file.notFile');
    const path = join(folder, 'socket');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    expect(() => textOf(path)).toThrow('file.notFile');
    server.close();
  });

  it('reads a pipe to its end, however slowly it comes', () => {
    const path = pipe('slow');
    const writer = writing(path, '{ printf one; sleep 0.2; printf two; } > "$1"');
    expect(textOf(path, { writer: 20_000, more: 20_000, all: 60_000 })).toBe('onetwo');
    writer.kill();
  });

  it('ends when nobody writes, when nothing more comes, and when there is no end', () => {
    expect(() => textOf(pipe('nobody'))).toThrow('file.nobodyWrites');
    const silent = pipe('silent');
    const sleeper = writing(silent, 'exec 3> "$1"; exec sleep 60');
    expect(() => textOf(silent, { ...short, writer: 20_000 })).toThrow('file.stalled');
    sleeper.kill();
    const endless = pipe('endless');
    const talker = writing(endless, 'exec yes > "$1"');
    expect(() => textOf(endless, { writer: 20_000, more: 20_000, all: 300 })).toThrow('file.endless');
    talker.kill();
  });
});
