import { useEffect, useState } from 'react';
import { bytesToBase64 } from '#renderer/api/bytes';

/** Larger files are not read into the window: the program takes papers of 20 MB. */
export const largestPaper = 20 * 1024 * 1024;

/** The bytes of a paper once they are read; null before, and for one that went away meanwhile: `isLost`. */
export function useFileBytes(file: File): {
  readonly bytes: string | null;
  readonly isLost: boolean;
  readonly isTooLarge: boolean;
} {
  const [bytes, setBytes] = useState<string | null>(null);
  const [isLost, setLost] = useState(false);
  const isTooLarge = file.size > largestPaper;
  useEffect(() => {
    if (isTooLarge) return undefined;
    let isWanted = true;
    void file.arrayBuffer().then(
      (buffer) => (isWanted ? setBytes(bytesToBase64(new Uint8Array(buffer))) : undefined),
      () => (isWanted ? setLost(true) : undefined),
    );
    return () => {
      isWanted = false;
    };
  }, [file, isTooLarge]);
  return { bytes, isLost, isTooLarge };
}
