/** What a piece of a page is, for those who have it read aloud. `Artifact`: decoration, passed over. */
export const tagRoles = ['Sect', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure', 'L', 'LI', 'Artifact'] as const;
export type TagRole = (typeof tagRoles)[number];

export type Tag = {
  readonly role: TagRole;
  /** The same key within the same parent is the same thing, continued on another page. */
  readonly key?: string;
  /** What a picture shows. */
  readonly alt?: string;
};

/**
 * Says what a react-pdf element is: `<Text {...tag('H1')}>`. Text without it is a paragraph, or a cell within a row;
 * borders, backgrounds and drawings are decoration. It travels in the `id`, the only property that the layout keeps and
 * nothing else here uses.
 */
export function tag(role: TagRole, more: Omit<Tag, 'role'> = {}): { readonly id: string } {
  return { id: JSON.stringify({ role, ...more }) };
}

/** The tag of an element; null when it has none. */
export function tagOf(id: string | undefined): Tag | null {
  return id === undefined ? null : (JSON.parse(id) as Tag);
}
