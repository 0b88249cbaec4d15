/** More files than this are not read at once, nor folders inside more folders than this. */
export const filesMax = 500;
const depthMax = 6;

/** The files that were dropped, when no folder is among them. */
export function filesOf(dropped: DataTransfer): readonly File[] {
  return [...dropped.files];
}

/** The files of dropped folders and those beside them; null when only files were dropped. */
export function filesOfFolders(dropped: DataTransfer): Promise<readonly File[]> | null {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.some(({ isDirectory }) => isDirectory) ? filesIn(entries, 0) : null;
}

async function filesIn(entries: readonly FileSystemEntry[], depth: number): Promise<readonly File[]> {
  const files: File[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (files.length > filesMax || isOfTheSystem(entry.name)) continue;
    if (isFile(entry)) files.push(await fileOf(entry));
    else if (isFolder(entry) && depth < depthMax) files.push(...(await filesIn(await entriesOf(entry), depth + 1)));
  }
  return files;
}

const isOfTheSystem = (name: string) => /^(?:\.|__MACOSX$|Thumbs\.db$|desktop\.ini$|~\$)/i.test(name);
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, fail) => entry.file(resolve, fail));
}

// A folder gives its entries a hundred at a time, until it gives none.
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, fail) => reader.readEntries(resolve, fail));
    if (some.length === 0 || all.length > filesMax) return all;
    all.push(...some);
  }
}
