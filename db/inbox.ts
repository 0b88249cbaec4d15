import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { guarded } from '#db/failure';
import { present } from '#domain/assert';

/** A scan that waits to be filed. */
export type WaitingFile = { readonly name: string; readonly size: number };

const kept = new Set(['.pdf', '.png', '.jpg', '.jpeg']);
/** More than this is no inbox. */
const listedMax = 200;

/** What the folder and the one inside it are called, in the language they were made in. */
export type InboxNames = { readonly waiting: string; readonly done: string };

/** The folder of scans inside a ledger. It keeps the name it was made with; a new one gets the first of `names`. */
export function folderInbox(ledgerFolder: string, names: readonly InboxNames[]) {
  const made = names.find(({ waiting }) => existsSync(join(ledgerFolder, waiting)));
  const { done, waiting } = present(made ?? names[0], 'name of the folder');
  return inboxIn(join(ledgerFolder, waiting), done);
}

/**
 * The folder into which the user drops scans to be filed. A file that was filed moves to the folder `done` inside it:
 * nothing the user put there is ever deleted.
 */
function inboxIn(folder: string, done: string) {
  const pathOf = (name: string) => join(folder, name);
  const names = (): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);
  return {
    folder,
    /** Makes the folder if it is not there. @throws Failure `folder.readOnly`, `disk.full` */
    prepare(): void {
      guarded(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
    },
    list(): readonly WaitingFile[] {
      return guarded(() =>
        names()
          .filter((name) => !name.startsWith('.') && kept.has(extname(name).toLowerCase()))
          .slice(0, listedMax)
          .flatMap((name) => {
            const stats = statSync(pathOf(name), { throwIfNoEntry: false });
            return stats?.isFile() === true ? [{ name, size: stats.size }] : [];
          }),
      );
    },
    /** The bytes of a file of the list; null when it is there no more. */
    read(name: string): Uint8Array | null {
      return guarded(() => (names().includes(name) ? readFileSync(pathOf(name)) : null));
    },
    /** Moves a filed scan out of the list; a name that is taken gets a number. */
    putAway(name: string): void {
      guarded(() => {
        const target = join(folder, done);
        mkdirSync(target, { recursive: true, mode: 0o700 });
        const ending = extname(name);
        const stem = name.slice(0, name.length - ending.length);
        let free = name;
        for (let n = 2; existsSync(join(target, free)); n += 1) free = `${stem} (${n})${ending}`;
        renameSync(pathOf(name), join(target, free));
      });
    },
  };
}
