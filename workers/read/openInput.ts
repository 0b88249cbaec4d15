import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** Why what the caller named is not read: it is no file, or nobody writes to it. */
export type InputRefusalCode = 'file.isFolder' | 'file.notFile' | 'file.nobodyWrites' | 'file.stalled' | 'file.endless';

/** What the caller named is no file that ends. */
export class InputRefusal extends Error {
  override readonly name = 'InputRefusal';
  readonly code: InputRefusalCode;

  constructor(code: InputRefusalCode) {
    super(code);
    this.code = code;
  }
}

/** A file or a pipe that is being read. */
export type Input = {
  /** Bytes of a file when it was opened; null: a pipe, which does not say. */
  readonly size: number | null;
  /** Fills the buffer from its start; gives how many bytes came, none at the end. */
  readonly read: (buffer: Uint8Array) => number;
  readonly close: () => void;
};

/** How long a pipe may keep the reader waiting, in milliseconds: for anybody to write, for more, and for all of it. */
export type Patience = { readonly writer: number; readonly more: number; readonly all: number };

export const patience: Patience = { writer: 3_000, more: 5_000, all: 60_000 };
const pauseMillis = 10;

/**
 * Opens what the caller named. A file is read up to the length it has now, so that one that grows ends; a pipe
 * (`<(...)`, /dev/stdin) is waited for, though not for ever; folders, devices and sockets are refused before they are
 * opened, because opening one may take for ever.
 *
 * @throws InputRefusal, or the error of the file system
 */
export function openInput(path: string, patient: Patience = patience): Input {
  const kind = statSync(path);
  if (kind.isDirectory()) throw new InputRefusal('file.isFolder');
  if (kind.isFile()) return fileInput(path);
  if (kind.isFIFO()) return pipeInput(path, patient);
  throw new InputRefusal('file.notFile');
}

function fileInput(path: string): Input {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  let left = size;
  return {
    size,
    read: (buffer) => {
      const read = readSync(file, buffer, 0, Math.min(buffer.length, left), null);
      left -= read;
      return read;
    },
    close: () => closeSync(file),
  };
}

function pipeInput(path: string, patient: Patience): Input {
  // Opened like any file, a pipe waits for whoever writes.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const begun = Date.now();
  let last = begun;
  let isWritten = false;
  const wait = () => {
    if (Date.now() - begun > patient.all) throw new InputRefusal('file.endless');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMillis);
  };
  const read = (buffer: Uint8Array): number => {
    for (;;) {
      const came = readNow(file, buffer);
      if (came !== null && came > 0) {
        if (Date.now() - begun > patient.all) throw new InputRefusal('file.endless');
        last = Date.now();
        isWritten = true;
        return came;
      }
      // Its end, or nobody has begun to write.
      if (came === 0 && isWritten) return 0;
      if (came === null) isWritten = true;
      const silence = Date.now() - last;
      if (came === 0 && silence > patient.writer) throw new InputRefusal('file.nobodyWrites');
      if (silence > patient.more) throw new InputRefusal('file.stalled');
      wait();
    }
  };
  return { size: null, read, close: () => closeSync(file) };
}

/** What a pipe has now: null when somebody may still write, zero when nobody does. */
function readNow(file: number, buffer: Uint8Array): number | null {
  try {
    return readSync(file, buffer, 0, buffer.length, null);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return null;
    throw error;
  }
}
