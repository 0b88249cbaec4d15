import { resolve } from 'node:path';
import type { Call } from '#cli/call';
import { inspectBackup, inspectLedger, restoreLedger } from '#db/backup';

/** `restore --from FILE`: shows what it would change, then puts the backup in place unless `--dry-run`. */
export function restore(call: Call) {
  const from = resolve(call.option('--from') ?? '');
  const folder = resolve(call.option('--ledger') ?? '');
  const changes = { before: inspectLedger(folder), after: inspectBackup(from) };
  if (call.isSet('--dry-run')) return { restored: false, ...changes };
  restoreLedger(from, folder, new Date().toISOString().replace(/\D/g, '').slice(0, 14));
  return { restored: true, ...changes };
}
