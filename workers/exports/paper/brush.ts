import type { StructureElement } from 'pdfkit';
import { inFile, inkOf, type FastFont } from '#workers/exports/paper/fastFont';
import type { TaggedPdf } from '#workers/pdf/tagged/taggedPdf';
import { color } from '#workers/pdf/theme';

const inks = { ink: inkOf(color.ink), soft: inkOf(color.soft), hair: inkOf(color.hair), accent: inkOf(color.accent) };
export type Ink = keyof typeof inks;
export type Look = { readonly strong: boolean; readonly size: number; readonly ink: Ink };
export type Place = { readonly x: number; readonly y: number };
export type Rule = { readonly y: number; readonly weight: number; readonly ink: Ink };
export type Brush = ReturnType<typeof brushOf>;

/** Writes on the page in hand, and says what is written. */
export function brushOf(pdf: TaggedPdf, { light, strong }: { readonly light: FastFont; readonly strong: FastFont }) {
  const fontOf = (look: Look) => (look.strong ? strong : light);
  const write = (text: string, place: Place, look: Look) => fontOf(look).write(text, place, look.size, inks[look.ink]);
  const decoration = (draw: () => void) => {
    pdf.markContent('Artifact', { type: 'Pagination' });
    draw();
    pdf.endMarkedContent();
  };
  return {
    write,
    decoration,
    /** Written so that it ends there. */
    endingAt(text: string, { x, y }: Place, look: Look): void {
      write(text, { x: x - fontOf(look).width(text, look.size), y }, look);
    },
    /** A piece of the page with its place in the structure; `draw` null: an empty cell. */
    tagged(parent: StructureElement, role: string, draw: (() => void) | null, scope?: string, span = 1): void {
      const element = pdf.struct(role, scope === undefined ? {} : { scope });
      if (span > 1) element.dictionary.data['A'] = { O: 'Table', Scope: scope, ColSpan: span };
      parent.add(element);
      if (draw !== null) {
        element.add(pdf.markStructureContent(role));
        draw();
        pdf.endMarkedContent();
      }
      element.end();
    },
    rowOf(table: StructureElement, draw: (row: StructureElement) => void): void {
      const row = pdf.struct('TR');
      table.add(row);
      draw(row);
      row.end();
    },
    /** Lines across the page, all at once. */
    ruled(rules: readonly Rule[], from: number, to: number): void {
      decoration(() => {
        for (const { ink, weight, y } of rules) {
          pdf.addContent(`${inks[ink]} rg ${inFile(from)} ${inFile(y)} ${inFile(to - from)} ${String(weight)} re f`);
        }
      });
    },
  };
}
