import { SaxesParser } from 'saxes';
import type { ImportProblem, ProblemCode } from '#domain/imports/problem';
import type { XmlNode } from '#domain/imports/xmlNode';
import { decodeText } from '#workers/read/decode';

/** Most elements one inside the other. */
export const depthMax = 100;

/** What is taken out of the tree while the file is read, so that a long file never stands in memory whole. */
export type XmlTaker = {
  /** Local names of the elements that are handed over as soon as they end. */
  readonly names: ReadonlySet<string>;
  readonly take: (node: XmlNode) => void;
};

type Growing = Omit<XmlNode, 'children' | 'text'> & { children: readonly XmlNode[]; text: string };

export type XmlReading =
  { readonly ok: true; readonly root: XmlNode } | { readonly ok: false; readonly problem: ImportProblem };

const chunkLength = 1 << 20;

/** Most elements that stand in memory at once; those that were taken out do not count. */
const nodesMax = 1_000_000;

// Most elements have none: one empty list serves them all.
const none: readonly XmlNode[] = [];

/**
 * Reads XML into a tree of local names. Nothing is fetched, nothing is expanded: a DOCTYPE is refused before anything is
 * read, more than `depthMax` elements inside each other as soon as they are met. Time is linear in the bytes.
 */
export function readXml(bytes: Uint8Array, taker: XmlTaker | null = null): XmlReading {
  const text = xmlText(bytes);
  if (text === null) return refused('xml.broken', { element: '?' }, null);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refused('xml.doctype', {}, null);
  const tree = new Tree(taker);
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('opentag', ({ attributes, name }) => tree.open(name, attributes, parser.line));
  parser.on('closetag', () => tree.close());
  parser.on('text', (part) => tree.characters(part));
  parser.on('cdata', (part) => tree.characters(part));
  parser.on('doctype', () => {
    throw new XmlRefusal('xml.doctype', {});
  });
  parser.on('error', ({ message }) => {
    // A lone ampersand is read on to the next semicolon, and an open element to the end: what is wrong stands where it began.
    const line = /entity|^unclosed/.test(message) ? tree.line : null;
    throw new XmlRefusal('xml.broken', { element: tree.here() }, line);
  });
  try {
    for (let at = 0; at < text.length; at += chunkLength) parser.write(text.slice(at, at + chunkLength));
    parser.close();
  } catch (error) {
    if (!(error instanceof XmlRefusal)) throw error;
    return refused(error.code, error.params, error.line ?? parser.line);
  }
  return tree.root === null ? refused('xml.broken', { element: '?' }, parser.line) : { ok: true, root: tree.root };
}

class XmlRefusal extends Error {
  override readonly name = 'XmlRefusal';
  readonly code: ProblemCode;
  readonly params: ImportProblem['params'];
  /** The line where it is; null: where the reading stopped. */
  readonly line: number | null;

  constructor(code: ProblemCode, params: ImportProblem['params'], line: number | null = null) {
    super(code);
    this.line = line;
    this.code = code;
    this.params = params;
  }
}

class Tree {
  root: XmlNode | null = null;
  readonly #stack: Growing[] = [];
  /** How many stood in memory when each of the open ones began. */
  readonly #before: number[] = [];
  #alive = 0;
  readonly #taker: XmlTaker | null;

  constructor(taker: XmlTaker | null) {
    this.#taker = taker;
  }

  open(rawName: string, attributes: Readonly<Record<string, string>>, line: number): void {
    const name = localName(rawName);
    const node: Growing = { name, attributes, children: none, text: '', line };
    if (this.#stack.length >= depthMax) throw new XmlRefusal('xml.tooDeep', { max: depthMax, element: name });
    this.#stack.push(node);
    this.#before.push(this.#alive);
    this.#alive += 1;
    if (this.#alive > nodesMax) throw new XmlRefusal('xml.tooMany', { max: nodesMax });
  }

  close(): void {
    const node = this.#stack.pop();
    const before = this.#before.pop();
    if (node === undefined || before === undefined) return;
    const parent = this.#stack.at(-1);
    if (parent === undefined) this.root = node;
    else if (this.#taker?.names.has(node.name) === true) {
      this.#taker.take(node);
      this.#alive = before;
    } else if (parent.children === none) parent.children = [node];
    else (parent.children as XmlNode[]).push(node);
  }

  characters(part: string): void {
    const node = this.#stack.at(-1);
    if (node !== undefined) node.text += part;
  }

  /** Line where the element begins that is being read. */
  get line(): number | null {
    return this.#stack.at(-1)?.line ?? null;
  }

  /** The element that is being read, for whoever has to find the place. */
  here(): string {
    return (
      this.#stack
        .slice(-3)
        .map(({ name }) => name)
        .join('/') || '?'
    );
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

// The declaration says how the file was written; when the bytes say otherwise, the bytes are right.
function xmlText(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*encoding=["']([A-Za-z0-9._-]{1,40})["']/.exec(head)?.[1] ?? '';
  const decoded = decodeText(bytes);
  const isOneByte = decoded === null || decoded.isOneByte;
  if (isOneByte && /^(?:iso-8859-15?|latin-?[19]|windows-125\d)$/i.test(declared)) {
    return new TextDecoder(declared).decode(bytes);
  }
  // Blank lines before the declaration are no XML; without the declaration they are, and the lines keep their numbers.
  return decoded?.text.replace(/^(\s+)<\?xml[^>]{0,200}\?>/, '$1') ?? null;
}

function refused(code: ProblemCode, params: ImportProblem['params'], line: number | null): XmlReading {
  return { ok: false, problem: { line, column: null, field: null, code, params } };
}
