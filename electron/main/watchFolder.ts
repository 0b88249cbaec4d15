import { existsSync, watch } from 'node:fs';

/** A scanner writes a page in many small pieces. */
const quietMs = 700;

/**
 * Tells once things in a folder have come to rest after a change. Some disks and network folders cannot be watched:
 * then `onFailure` is told, and the list is read again whenever its screen opens.
 */
export function watchFolder(folder: string, onChange: () => void, onFailure: () => void): () => void {
  if (!existsSync(folder)) return () => undefined;
  let timer: NodeJS.Timeout | null = null;
  const stopTimer = () => {
    if (timer !== null) clearTimeout(timer);
  };
  try {
    const watcher = watch(folder, () => {
      stopTimer();
      timer = setTimeout(onChange, quietMs);
    });
    watcher.on('error', () => {
      watcher.close();
      onFailure();
    });
    return () => {
      stopTimer();
      watcher.close();
    };
  } catch {
    onFailure(); // The disk does not tell: the program works without.
    return () => undefined;
  }
}
