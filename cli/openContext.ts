import type { Context } from '#app/context';
import { folderFiles } from '#db/files';
import { sha256, uuidv7 } from '#db/identity';
import type { Migration } from '#db/migrate';
import { openLedger } from '#db/open';
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
  return {
    ledger,
    clock: { today: () => options.today, now: () => new Date().toISOString() },
    newId: () => uuidv7(),
    hash: sha256,
    log: (event, detail) => options.say(`${event} ${JSON.stringify(detail ?? {})}`),
    files: folderFiles(folder),
  };
}
