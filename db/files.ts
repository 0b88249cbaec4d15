import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from '#domain/assert';
import { guarded } from '#db/failure';

type Area = 'letters' | 'attachments';

/** Papers in the folders beside the database: written whole or not at all, then read-only. */
export function folderFiles(folder: string) {
  const pathOf = (area: Area, name: string) => {
    assert(/^[\w.-]+$/.test(name), `not a plain file name: ${name}`);
    return join(folder, area, name);
  };
  return {
    keep(area: Area, name: string, bytes: Uint8Array): void {
      const path = pathOf(area, name);
      if (existsSync(path)) return;
      guarded(() => {
        mkdirSync(join(folder, area), { recursive: true, mode: 0o700 });
        try {
          writeFileSync(`${path}.part`, bytes, { mode: 0o600, flush: true });
        } catch (error) {
          // A full disk gets back what the half of a file took.
          rmSync(`${path}.part`, { force: true });
          throw error;
        }
        renameSync(`${path}.part`, path);
        chmodSync(path, 0o400);
      });
    },
    read(area: Area, name: string): Uint8Array | null {
      const path = pathOf(area, name);
      return existsSync(path) ? guarded(() => readFileSync(path)) : null;
    },
  };
}

/** Papers of a ledger in memory. */
export function memoryFiles() {
  const files = new Map<string, Uint8Array>();
  return {
    keep(area: Area, name: string, bytes: Uint8Array): void {
      if (!files.has(`${area}/${name}`)) files.set(`${area}/${name}`, bytes);
    },
    read: (area: Area, name: string): Uint8Array | null => files.get(`${area}/${name}`) ?? null,
  };
}
