/** One element of an XML file, by its local name: prefixes differ from bank to bank and say nothing. */
export type XmlNode = {
  readonly name: string;
  /** Attributes by their names as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The characters directly inside it, entities resolved. */
  readonly text: string;
  /** Line of the file where it begins, from 1. */
  readonly line: number;
};

/** The children of that name. */
export function childrenOf(node: XmlNode | null, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first element at a path of local names such as `Acct/Id/IBAN`; null when there is none. */
export function nodeAt(node: XmlNode | null, path: string): XmlNode | null {
  let found: XmlNode | null = node;
  for (const name of path.split('/')) found = found?.children.find((child) => child.name === name) ?? null;
  return found;
}

/** All elements at a path, whichever of the branches they hang on. */
export function nodesAt(node: XmlNode | null, path: string): readonly XmlNode[] {
  const [first = '', ...rest] = path.split('/');
  const found = childrenOf(node, first);
  return rest.length === 0 ? found : found.flatMap((child) => nodesAt(child, rest.join('/')));
}

// More than any field of an invoice or a statement holds: what is longer is an attack.
const textMax = 4_000;

/** The text at the first path that has some, of a text beyond measure its beginning; null when none has. */
export function textAt(node: XmlNode | null, ...paths: readonly string[]): string | null {
  for (const path of paths) {
    const text = nodeAt(node, path)?.text.trim() ?? '';
    if (text !== '') return text.slice(0, textMax);
  }
  return null;
}

/**
 * The document itself: the root, or, where an envelope was put around it (the header of Peppol, of SWIFT), the first
 * element of one of the names right inside.
 */
export function unwrapped(root: XmlNode, names: ReadonlySet<string>): XmlNode {
  if (names.has(root.name)) return root;
  return root.children.find(({ name }) => names.has(name)) ?? root;
}
