import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Answer, Call } from '#cli/call';
import { Refused } from '#cli/refused';
import { read } from '#cli/verbs/read';
import { bytesMax } from '#workers/read/csv';

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
export function bytesOf(path: string): Uint8Array {
  try {
    return firstBytesOf(path, bytesMax + 1);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Refused({ code: 'file.unreadable', params: { name: basename(path) } }, path);
  }
}

function firstBytesOf(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const { isFile, size } = shapeOf(file);
    const bytes = Buffer.alloc(isFile ? Math.min(size, most) : most);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

// What is no file, a pipe or a device, does not say how long it is.
function shapeOf(file: number): { readonly isFile: boolean; readonly size: number } {
  const found = fstatSync(file);
  return { isFile: found.isFile(), size: found.size };
}
