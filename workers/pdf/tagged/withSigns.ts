import { sign, type LayoutBox, type LayoutNode } from '#workers/pdf/tagged/layoutNode';
import { tagOf, type Tag } from '#workers/pdf/tagged/tag';

/** What the document is told while it is drawn: a tag begins (a group of others, or something to be read), or the last ends. */
export type Sign =
  | { readonly sign: 'group' | 'leaf'; readonly tag: Tag; readonly text: number | null }
  | { readonly sign: 'end'; readonly of: 'group' | 'leaf' };

const decoration: Tag = { role: 'Artifact' };
const groups: readonly string[] = ['Sect', 'Table', 'TR', 'L'];

/**
 * A laid-out document with signs between its pieces, so that the drawing knows what each one is. Borders and backgrounds
 * become pieces of their own: they are decoration, and what stands in them is not.
 */
export function withSigns(root: LayoutNode): LayoutNode {
  const texts = new Map<unknown, number>();
  return { ...root, children: (root.children ?? []).map((page) => signedPage(page, texts)) };
}

type Texts = Map<unknown, number>;

// A background or border of the page itself would stand outside every tag: pages have none.
function signedPage(page: LayoutNode, texts: Texts): LayoutNode {
  const children = (page.children ?? []).flatMap((child) => signed(child, null, texts));
  const { id, ...props } = page.props ?? {};
  const tag = tagOf(id);
  return { ...page, props, children: tag === null ? children : within('group', tag, null, children) };
}

function signed(node: LayoutNode, parent: Tag | null, texts: Texts): readonly LayoutNode[] {
  const { id, ...props } = node.props ?? {};
  const plain: LayoutNode = { ...node, props };
  const tag = tagOf(id);
  switch (node.type) {
    case 'VIEW':
      return signedView(plain, tag, parent, texts);
    case 'TEXT':
      return signedText(plain, tag ?? (parent?.role === 'TR' ? { role: 'TD' } : { role: 'P' }), node.props, texts);
    default:
      return within('leaf', tag ?? decoration, null, [plain]);
  }
}

function signedView(node: LayoutNode, tag: Tag | null, parent: Tag | null, texts: Texts): readonly LayoutNode[] {
  // A leaf is one mark, whatever is drawn in it: marks do not stand within marks.
  if (tag !== null && !groups.includes(tag.role)) return within('leaf', tag, null, [withoutTags(node)]);
  const children = (node.children ?? []).flatMap((child) => signed(child, tag ?? parent, texts));
  const drawn = decorated(node, children);
  if (tag === null) return drawn;
  return within('group', tag, null, drawn);
}

function signedText(node: LayoutNode, tag: Tag, props: unknown, texts: Texts): readonly LayoutNode[] {
  if ((node.lines ?? []).length === 0) return [node];
  // A paragraph cut at the end of a page is one paragraph: both halves have the same properties.
  const known = texts.get(props);
  const text = known ?? texts.size;
  if (known === undefined && props !== undefined) texts.set(props, text);
  return within('leaf', tag, text, [node]);
}

function decorated(node: LayoutNode, children: readonly LayoutNode[]): readonly LayoutNode[] {
  const { backgroundColor, ...style } = node.style ?? {};
  const isDecorated = backgroundColor !== undefined || borders(node.box).some((width) => width > 0);
  if (!isDecorated) return [{ ...node, children }];
  const box = { ...node.box, borderTopWidth: 0, borderRightWidth: 0, borderBottomWidth: 0, borderLeftWidth: 0 };
  return [
    ...within('leaf', decoration, null, [{ ...node, children: [] }]),
    ...(children.length === 0 ? [] : [{ ...node, style, box, children }]),
  ];
}

function borders(box: LayoutBox = {}): readonly number[] {
  return [box.borderTopWidth, box.borderRightWidth, box.borderBottomWidth, box.borderLeftWidth].map(
    (width) => width ?? 0,
  );
}

function withoutTags(node: LayoutNode): LayoutNode {
  const { id, ...props } = node.props ?? {};
  const plain: LayoutNode = { ...node, props: id === undefined ? (node.props ?? {}) : props };
  return node.children === undefined ? plain : { ...plain, children: node.children.map(withoutTags) };
}

function within(
  of: 'group' | 'leaf',
  tag: Tag,
  text: number | null,
  nodes: readonly LayoutNode[],
): readonly LayoutNode[] {
  const begin: Sign = { sign: of, tag, text };
  const end: Sign = { sign: 'end', of };
  return [sign(JSON.stringify(begin)), ...nodes, sign(JSON.stringify(end))];
}
