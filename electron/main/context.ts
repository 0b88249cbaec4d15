import type { Context } from '#app/context';
import { folderFiles } from '#db/files';
import { sha256, uuidv7 } from '#db/identity';
import { readMigrations } from '#db/migrate';
import { openLedger } from '#db/open';
import { minutes, now, today } from '#electron/main/clock';
import type { Log } from '#electron/main/log';
import { migrationsFolder } from '#electron/main/paths';

/** Opens the ledger of a folder, with the real clock and the real files around it. @throws Failure when it cannot be opened */
export function openContext(log: Log): (folder: string, options: { readonly create: boolean }) => Context {
  return (folder, { create }) => ({
    ledger: openLedger(folder, { create, migrations: readMigrations(migrationsFolder) }),
    clock: { today, now, minutes },
    newId: uuidv7,
    hash: sha256,
    log: log.write,
    files: folderFiles(folder),
  });
}
