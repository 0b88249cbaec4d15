// The part of pdfkit that drawing needs; the package has no types of its own.
declare module 'pdfkit' {
  export type StructureContent = { readonly refs: readonly unknown[] };

  export type StructureElement = {
    readonly dictionary: { readonly data: Record<string, unknown> };
    add(child: StructureElement | StructureContent): StructureElement;
    /** Nothing is added any more: it is written, and its memory given back. */
    end(): void;
  };

  /** A font as it is embedded: it knows the signs that were encoded with it. */
  export type EmbeddedFont = {
    readonly id: string;
    /** Codes of the signs in hexadecimal, and where they stand, in thousandths of the size. */
    encode(text: string): readonly [codes: readonly string[], positions: readonly { readonly advanceWidth: number }[]];
    ref(): unknown;
  };

  export type OutlineItem = { addItem(title: string): OutlineItem };

  export default class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>);
    info: Readonly<Record<string, string | Date | undefined>>;
    /** The page in hand; what it names must be among its own fonts. */
    readonly page: { readonly fonts: Record<string, unknown> };
    readonly outline: OutlineItem;
    /** The font in use. */
    _font: EmbeddedFont;
    /** A line of the page as it is in the file. From the top left, y downwards. */
    addContent(operators: string): this;
    appendXML(xml: string): void;
    struct(role: string, options?: { readonly alt?: string; readonly scope?: string }): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(role: string, options?: { readonly type?: string } | null): this;
    markStructureContent(role: string): StructureContent;
    endMarkedContent(): this;
    registerFont(name: string, file: string): this;
    addPage(options: { readonly size: string; readonly margin: number; readonly layout?: string }): this;
    font(source: unknown, ...familyOrSize: readonly unknown[]): this;
    fontSize(points: number): this;
    text(text: string): this;
    end(): void;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'pageAdded', listener: () => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
  }
}
