import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { guarded } from '#db/failure';

/** What this computer remembers for its user, outside every ledger. JSON; its shape is the caller's. */
export type UserFile = { readonly read: () => unknown; readonly write: (value: unknown) => void };

/** Keeps the user's choices in one JSON file. A file that cannot be read counts as absent: it holds nothing of value. */
export function userFile(path: string): UserFile {
  return {
    read() {
      if (!existsSync(path)) return null;
      try {
        return JSON.parse(readFileSync(path, 'utf8')) as unknown;
      } catch (error) {
        if (error instanceof SyntaxError) return null;
        throw error;
      }
    },
    write(value) {
      guarded(() => {
        mkdirSync(dirname(path), { recursive: true });
        // Written aside, then renamed: a power cut leaves the old file or the new one, never half of one.
        writeFileSync(`${path}.new`, JSON.stringify(value, null, 2), { mode: 0o600 });
        renameSync(`${path}.new`, path);
      });
    },
  };
}

/** Whether a folder holds a ledger that can be opened. */
export function holdsLedger(folder: string): boolean {
  return existsSync(join(folder, 'dument.sqlite'));
}

/** The last part of a folder's path, as the user knows it. */
export function folderName(folder: string): string {
  return basename(folder);
}

/** A folder under `parent` named after the company that does not hold anything yet. */
export function freeFolder(parent: string, companyName: string): string {
  const name = safeName(companyName);
  for (let n = 1; ; n += 1) {
    const folder = join(parent, n === 1 ? name : `${name} (${n})`);
    if (!existsSync(folder)) return folder;
  }
}

// What Windows refuses in a name, and control characters; a name of dots or a device would not open there either.
function safeName(text: string): string {
  const cleaned = text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .replace(/[. ]+$/, '');
  return /^(|con|prn|aux|nul|com\d|lpt\d)$/i.test(cleaned) ? 'Entreprise' : cleaned;
}
