import { useEffect, useRef } from 'react';
import { isTyping } from '#renderer/keys';

/** Takes a file or an image pasted while no text field has the focus: there a paste is text. */
export function useFilePaste(onFile: (file: File) => void): void {
  const take = useRef(onFile);
  useEffect(() => {
    take.current = onFile;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0];
      if (file === undefined || isTyping(event.target)) return;
      event.preventDefault();
      take.current(file);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}
