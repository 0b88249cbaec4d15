import { useEffect, useRef, useState } from 'react';
import { filesOf, filesOfFolders } from '#renderer/api/droppedFiles';

/** Takes files and folders dropped anywhere on the window. Gives back whether some hang over it. */
export function useFilesDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Null: it left the window, not only one thing in it.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const { dataTransfer } = event;
      if (dataTransfer === null) return;
      // Folders are asked for at once: after this event the browser forgets them.
      const folders = filesOfFolders(dataTransfer);
      const files = filesOf(dataTransfer);
      if (folders === null) take.current(files);
      else void folders.then((found) => take.current(found));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
