import layout from '@react-pdf/layout';
import render from '@react-pdf/render';
import { Font, pdf, type DocumentProps } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { LayoutNode } from '#workers/pdf/tagged/layoutNode';
import { TaggedPdf, type PdfInfo } from '#workers/pdf/tagged/taggedPdf';
import { tightened, type Tightnesses } from '#workers/pdf/tightness';
import { withSigns } from '#workers/pdf/tagged/withSigns';

// What @react-pdf/renderer does with its own packages. Their published types leave out the fonts.
const layOutPages = layout as unknown as (document: unknown, fonts: unknown) => Promise<LayoutNode>;
const drawPages = render as unknown as (pdf: TaggedPdf, document: LayoutNode) => void;

/** The pages of a document, laid out and not yet drawn; the lines of some letters stand closer. */
export function layOut(
  element: ReactElement<DocumentProps>,
  tightnesses: Tightnesses = new Map(),
): Promise<LayoutNode> {
  const { container } = pdf(element) as { readonly container: { readonly document: LayoutNode } };
  return layOutPages(tightened(container.document, tightnesses), Font);
}

/**
 * Draws pages that are laid out into a tagged PDF.
 *
 * @throws when a font or a picture cannot be read
 */
export function drawTagged(document: LayoutNode, info: PdfInfo): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const file = new TaggedPdf(info);
    file.on('data', (chunk) => chunks.push(chunk));
    file.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    file.on('error', reject);
    drawPages(file, withSigns(document));
  });
}
