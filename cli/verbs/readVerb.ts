import { basename } from 'node:path';
import type { Answer, Call } from '#cli/call';
import { Refused } from '#cli/refused';
import { read } from '#cli/verbs/read';
import { bytesMax } from '#workers/read/csv';
import { InputRefusal, openInput } from '#workers/read/openInput';

/** `read FILE`: recognises and parses a file of others. */
export function readVerb(call: Call): Answer {
  const path = call.operand ?? '';
  const { exitCode, ...value } = read(basename(path), bytesOf(path), call.option('--as') ?? undefined, call.language);
  return { value, exitCode };
}

/**
 * The bytes of a file that the caller named; of one that is too large only as many as show it.
 *
 * @throws Refused when it cannot be read
 */
export function bytesOf(path: string, most = bytesMax + 1): Uint8Array {
  try {
    return firstBytesOf(path, most);
  } catch (error) {
    throw unreadable(error, path);
  }
}

/** Why a file that the caller named is not read, as it is told to him; anything but a trouble with the file is a bug. */
export function unreadable(error: unknown, path: string): unknown {
  const isOfSystem = error instanceof Error && 'code' in error && 'syscall' in error;
  if (!isOfSystem && !(error instanceof InputRefusal)) return error;
  const code = error instanceof InputRefusal ? error.code : 'file.unreadable';
  return new Refused({ code, params: { name: basename(path) } }, path);
}

function firstBytesOf(path: string, most: number): Uint8Array {
  const input = openInput(path);
  try {
    const bytes = Buffer.alloc(Math.min(input.size ?? most, most));
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = input.read(bytes.subarray(length));
    }
    return bytes.subarray(0, length);
  } finally {
    input.close();
  }
}
