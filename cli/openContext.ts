import type { Context, Files } from '#app/context';
import type { Call } from '#cli/call';
import { folderFiles, memoryFiles } from '#db/files';
import { sha256, uuidv7 } from '#db/identity';
import type { Migration } from '#db/migrate';
import { openLedger, openMemoryLedger, type Ledger } from '#db/open';
import type { PlainDate } from '#domain/calendar/plainDate';

/** Opens the ledger of a folder for the command line. @throws Failure when it cannot be opened */
export function openContext(
  folder: string,
  options: {
    readonly create?: boolean;
    readonly today: PlainDate;
    readonly migrations: readonly Migration[];
    readonly say: (line: string) => void;
  },
): Context {
  const ledger = openLedger(folder, { migrations: options.migrations, create: options.create ?? false });
  return contextOf(ledger, folderFiles(folder), options);
}

/** A ledger that is gone with the call: what a dry run plans with where there is none yet. */
export function memoryContext(call: Pick<Call, 'migrations' | 'say' | 'today'>): Context {
  return contextOf(openMemoryLedger(call.migrations()), memoryFiles(), call);
}

function contextOf(
  ledger: Ledger,
  files: Files,
  { say, today }: { readonly today: PlainDate; readonly say: (line: string) => void },
): Context {
  return {
    ledger,
    clock: { today: () => today, now: () => new Date().toISOString() },
    newId: () => uuidv7(),
    hash: sha256,
    log: (event, detail) => say(`${event} ${JSON.stringify(detail ?? {})}`),
    files,
  };
}
