import type { Input, Output } from '#contract/api';

/** Which letter is worded. */
export type WordedLetter = Input<'wording.get'>;
export type WordingView = Output<'wording.get'>;
export type Block = WordingView['blocks'][number];
export type Spec = WordingView['specs'][number];

/** A block as the screen shows it: what it is, and what may be done with it. */
export type ShownBlock = {
  readonly id: string;
  readonly source: string | null;
  readonly role: Spec['role'];
  readonly article: string | null;
  readonly isOffer: boolean;
};

/** What the screen shows of a block; a paragraph that the user added is like any other. */
export function shownBlock({ id, source }: Block, specs: readonly Spec[]): ShownBlock {
  const spec = specs.find((one) => one.id === id);
  return {
    ...{ id, source },
    role: spec?.role ?? 'paragraph',
    article: spec?.article ?? null,
    isOffer: spec?.isOffer ?? false,
  };
}

/** The same blocks with another text in one of them. */
export function withSource(blocks: readonly Block[], id: string, source: string): readonly Block[] {
  return blocks.map((block) => (block.id === id ? { id, source } : block));
}

/** A new paragraph after a block. Its id is the first that is free. */
export function withParagraph(blocks: readonly Block[], after: string): readonly Block[] {
  const ids = new Set(blocks.map(({ id }) => id));
  const number = Array.from({ length: 99 }, (_, index) => index + 1).find((one) => !ids.has(`own${one}`));
  if (number === undefined) return blocks;
  const at = blocks.findIndex(({ id }) => id === after) + 1;
  return blocks.toSpliced(at, 0, { id: `own${number}`, source: '' });
}

/** A block moved by one place. */
export function movedBlock(blocks: readonly Block[], id: string, by: -1 | 1): readonly Block[] {
  const at = blocks.findIndex((block) => block.id === id);
  const block = blocks[at];
  const to = at + by;
  if (block === undefined || to < 0 || to >= blocks.length) return blocks;
  return blocks.toSpliced(at, 1).toSpliced(to, 0, block);
}

/** A block of the original put back where it stood: after the nearest one before it that is still there. */
export function withOriginal(blocks: readonly Block[], specs: readonly Spec[], id: string): readonly Block[] {
  const at = specs.findIndex((spec) => spec.id === id);
  const spec = specs[at];
  if (spec === undefined) return blocks;
  const before = specs.slice(0, at).findLast((one) => blocks.some((block) => block.id === one.id));
  const place = before === undefined ? 0 : blocks.findIndex((block) => block.id === before.id) + 1;
  return blocks.toSpliced(place, 0, { id, source: spec.source });
}
