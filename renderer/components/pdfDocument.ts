import * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page, drawn into `canvas`; gives back its words for who cannot see it. */
export type PdfPage = {
  readonly number: number;
  draw(canvas: HTMLCanvasElement): Promise<string>;
};

export type PdfDocument = { readonly pages: readonly PdfPage[]; close(): void };

// Twice the size of paper at 96 dots an inch: sharp at 200 % zoom, 8 MB a page.
const scale = 2 * (96 / 72);

/** Opens a PDF of our own making. The reading is done in a worker that lies beside the page. @throws when it is damaged */
export async function openPdf(base64: string): Promise<PdfDocument> {
  pdf.GlobalWorkerOptions.workerSrc = 'pdf.worker.mjs';
  const task = pdf.getDocument({ data: bytesOf(base64), useWasm: false, useWorkerFetch: false });
  const file = await task.promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => pageOf(await file.getPage(number), number)));
  return { pages, close: () => void task.destroy() };
}

function pageOf(page: pdf.PDFPageProxy, number: number): PdfPage {
  return {
    number,
    async draw(canvas) {
      const viewport = page.getViewport({ scale });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      await page.render({ canvas, viewport }).promise;
      const content = await page.getTextContent();
      return content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
