import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { LetterDocument } from '#domain/letters/model';
import type { DrawnPdf } from '#workers/pdf/drawLetter';

/**
 * The words of letters one below the other, each letter from the top of a page, with the same font: the least that
 * drawing them takes. Only to measure the real drawing by.
 */
export function drawBare(letters: readonly LetterDocument[], fontsDir: string): Promise<DrawnPdf> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const file = new PDFDocument({ autoFirstPage: false });
    let pages = 0;
    file.on('pageAdded', () => (pages += 1));
    file.on('data', (chunk) => chunks.push(chunk));
    file.on('end', () => resolve({ bytes: new Uint8Array(Buffer.concat(chunks)), pages }));
    file.on('error', reject);
    file.registerFont('text', join(fontsDir, 'SourceSerif4-Regular.ttf'));
    for (const letter of letters) {
      file.addPage({ size: 'A4', margin: 56 });
      file.font('text').fontSize(10).text(wordsOf(letter).join('\n'));
    }
    file.end();
  });
}

/** Every text of a letter, in the order of its model. */
function wordsOf(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(wordsOf);
}
