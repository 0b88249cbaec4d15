// The part of pdfkit that drawing needs; the package has no types of its own.
declare module 'pdfkit' {
  export type StructureContent = { readonly refs: readonly unknown[] };

  export type StructureElement = {
    add(child: StructureElement | StructureContent): StructureElement;
  };

  export default class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>);
    info: Readonly<Record<string, string | Date | undefined>>;
    appendXML(xml: string): void;
    struct(role: string, options?: { readonly alt?: string; readonly scope?: string }): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(role: string, options?: { readonly type?: string } | null): this;
    markStructureContent(role: string): StructureContent;
    endMarkedContent(): this;
    registerFont(name: string, file: string): this;
    addPage(options: { readonly size: string; readonly margin: number }): this;
    font(name: string): this;
    fontSize(points: number): this;
    text(text: string): this;
    end(): void;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'pageAdded', listener: () => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
  }
}
