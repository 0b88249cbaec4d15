import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { PickedFile, SavedFile } from '#app/shell';
import { asFailure, Failure } from '#db/failure';

const bytesMax = 50 * 1024 * 1024;

/** Reads a file the user chose. Over 50 MB it is only named. @throws Failure `file.unreadable` */
export async function readPicked(file: string): Promise<PickedFile> {
  const fileName = basename(file);
  try {
    const { size } = await stat(file);
    if (size > bytesMax) return { fileName, bytes: new Uint8Array(), isTooLarge: true };
    return { fileName, bytes: await readFile(file), isTooLarge: false };
  } catch (error) {
    throw new Failure('file.unreadable', { name: fileName }, error);
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then renamed. @throws Failure `disk.full`, `folder.readOnly`,
 * `folder.missing`
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(file), `.${randomUUID()}.part`);
  try {
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw asFailure(error);
  }
}

/**
 * Writes a folder of files, whole or not at all: beside its place first, then renamed. A name that is taken gets a
 * number. Each file is asked for when the one before it is on the disk.
 *
 * @throws Failure `disk.full`, `folder.readOnly`, `folder.missing`; what the maker of the files throws
 */
export async function writeFolder(
  where: string,
  name: string,
  files: AsyncIterable<SavedFile>,
  write = writeWhole,
): Promise<string> {
  const draft = join(where, `.${randomUUID()}.part`);
  try {
    await mkdir(draft);
    for await (const file of files) await write(join(draft, safeFileName(file.name)), file.bytes);
    const stem = safeFileName(name);
    let target = join(where, stem);
    for (let n = 2; existsSync(target); n += 1) target = join(where, `${stem} (${n})`);
    await rename(draft, target);
    return target;
  } catch (error) {
    await rm(draft, { force: true, recursive: true });
    throw asFailure(error);
  }
}

/** A file name of ours that every system accepts, with its ending kept. */
export function safeFileName(name: string): string {
  const ending = extname(name);
  const stem = name
    .slice(0, name.length - ending.length)
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
  return `${stem.slice(0, 120) || 'document'}${ending}`;
}
