// The part of pdfkit that drawing tagged documents needs; the package has no types of its own.
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
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
  }
}
