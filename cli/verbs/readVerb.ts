import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Answer, Call } from '#cli/call';
import { Refused } from '#cli/refused';
import { read } from '#cli/verbs/read';

/** `read FILE`: recognises and parses a file of others. */
export function readVerb(call: Call): Answer {
  const path = call.operand ?? '';
  const { exitCode, ...value } = read(basename(path), bytesOf(path), call.option('--as') ?? undefined, call.language);
  return { value, exitCode };
}

/** The bytes of a file that the caller named. @throws Refused when it cannot be read */
export function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Refused({ code: 'file.unreadable', params: { name: basename(path) } }, path);
  }
}
