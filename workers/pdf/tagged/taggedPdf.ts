import PDFDocument, { type StructureElement } from 'pdfkit';
import { present } from '#domain/assert';
import type { Tag } from '#workers/pdf/tagged/tag';
import type { Sign } from '#workers/pdf/tagged/withSigns';

export type PdfInfo = {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** In the file instead of the moment of drawing: the same document gives the same bytes. */
  readonly madeOn: Date;
};

type Group = { readonly element: StructureElement; readonly known: Map<string, StructureElement> };

/**
 * A PDF whose pieces say what they are: it has a structure tree, a title, a language and a reading order, and everything
 * that is not to be read is marked as decoration.
 */
export class TaggedPdf extends PDFDocument {
  /** All that is to be read hangs on it. */
  readonly root: StructureElement;
  readonly #language: string;
  readonly #groups: Group[] = [];
  readonly #fonts = new Map<unknown, PDFDocument['_font']>();
  readonly #inner = new Map<StructureElement, Map<string, StructureElement>>();

  constructor({ title, author, language, madeOn }: PdfInfo) {
    super({
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      autoFirstPage: false,
      // Every text names its own: the usual one would be read for nothing.
      font: null,
      info: {
        Title: title,
        Author: author,
        Creator: 'Dûment',
        Producer: 'Dûment',
        CreationDate: madeOn,
        ModDate: madeOn,
      },
    });
    this.#language = language;
    this.root = this.struct('Document');
    this.addStructure(this.root);
    this.#groups.push({ element: this.root, known: new Map() });
  }

  // Each run of text brings its font along: pdfkit would open it every time, only to find that it has it already.
  override font(source: unknown, ...familyOrSize: readonly unknown[]): this {
    const [size] = familyOrSize;
    if (typeof source === 'string' || typeof size !== 'number') return super.font(source, ...familyOrSize);
    const known = this.#fonts.get(source);
    if (known === undefined) {
      super.font(source, size);
      this.#fonts.set(source, this._font);
      return this;
    }
    this._font = known;
    return this.fontSize(size);
  }

  /** Takes the signs that stand between the pieces of the pages, in the order of drawing. */
  note(_x: number, _y: number, _width: number, _height: number, text: string): this {
    const sign = JSON.parse(text) as Sign;
    if (sign.sign === 'end') {
      if (sign.of === 'group') this.#groups.pop();
      else this.endMarkedContent();
    } else if (sign.sign === 'group') this.#open(sign.tag);
    else this.#mark(sign.tag, sign.text);
    return this;
  }

  // pdfkit writes the same, with the title as it is: `Martin & Fils` would break the XML.
  _addInfo(): void {
    const { Title = '', Author = '', Creator = '', CreationDate } = this.info;
    const made = CreationDate instanceof Date ? CreationDate.toISOString().replace(/\.\d+Z$/, 'Z') : '';
    this.appendXML(`
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreateDate>${made}</xmp:CreateDate><xmp:CreatorTool>${xml(Creator)}</xmp:CreatorTool><pdf:Producer>${xml(Creator)}</pdf:Producer>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(Title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(Author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${xml(this.#language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>`);
  }

  #open(tag: Tag): void {
    const { element } = this.#elementOf(tag, tag.key === undefined ? null : `${tag.role} ${tag.key}`);
    const known = this.#inner.get(element) ?? new Map<string, StructureElement>();
    this.#inner.set(element, known);
    this.#groups.push({ element, known });
  }

  #mark(tag: Tag, text: number | null): void {
    if (tag.role === 'Artifact') {
      this.markContent('Artifact', { type: tag.key ?? 'Layout' });
      return;
    }
    const { element, isKnown } = this.#elementOf(tag, text === null ? null : String(text));
    // The head of a table comes again on each page: it is read once.
    if (isKnown && tag.role === 'TH') this.markContent('Artifact', { type: 'Pagination' });
    else element.add(this.markStructureContent(tag.role));
  }

  #elementOf(tag: Tag, name: string | null): { readonly element: StructureElement; readonly isKnown: boolean } {
    const parent = present(this.#groups.at(-1), 'group of the structure');
    const found = name === null ? undefined : parent.known.get(name);
    if (found !== undefined) return { element: found, isKnown: true };
    const element = this.struct(tag.role, {
      ...(tag.alt === undefined ? {} : { alt: tag.alt }),
      ...(tag.role === 'TH' ? { scope: 'Column' } : {}),
    });
    parent.element.add(element);
    if (name !== null) parent.known.set(name, element);
    return { element, isKnown: false };
  }
}

function xml(text: string | Date): string {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
