/** A piece of a laid-out page, as far as drawing tagged documents looks into it. Points from the top left of its parent. */
export type LayoutNode = {
  readonly type: string;
  readonly props?: { readonly id?: string; readonly fixed?: boolean } & Readonly<Record<string, unknown>>;
  readonly style?: Readonly<Record<string, unknown>>;
  readonly box?: LayoutBox;
  readonly lines?: readonly unknown[];
  readonly value?: string;
  readonly children?: readonly LayoutNode[];
};

export type LayoutBox = Readonly<Record<string, number | undefined>>;

const places = { left: 0, top: 0, width: 0, height: 0 } as const;

/** A sign for the drawing, where nothing is drawn: react-pdf hands the text of a note to the document as it is. */
export function sign(text: string): LayoutNode {
  return { type: 'NOTE', box: places, style: {}, props: {}, children: [{ type: 'TEXT_INSTANCE', value: text }] };
}
