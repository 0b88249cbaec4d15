import { resolve } from 'node:path';
import type { Call } from '#cli/call';
import { backupLedger } from '#db/backup';

/** `backup --out FILE`: everything in one file. */
export function backup(call: Call) {
  const out = resolve(call.option('--out') ?? '');
  return { file: out, ...backupLedger(call.openLedger().ledger, out) };
}
