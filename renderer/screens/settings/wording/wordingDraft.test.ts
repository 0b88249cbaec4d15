import { describe, expect, it } from 'vitest';
import { movedBlock, withOriginal, withParagraph, type Spec } from '#renderer/screens/settings/wording/wordingDraft';

const blocks = ['title', 'opening', 'claims', 'closing'].map((id) => ({ id, source: id }));
const specs: readonly Spec[] = blocks.map(({ id, source }) => ({
  ...{ id, source, role: 'paragraph' as const, article: null, isOffer: false },
}));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the blocks on the screen', () => {
  it('take new paragraphs with the first free name', () => {
    const twice = withParagraph(withParagraph(blocks, 'opening'), 'own1');
    expect(ids(twice)).toEqual(['title', 'opening', 'own1', 'own2', 'claims', 'closing']);
    expect(
      ids(
        withParagraph(
          twice.filter(({ id }) => id !== 'own1'),
          'claims',
        ),
      ),
    ).toContain('own1');
  });

  it('move by one place, and not beyond the ends', () => {
    expect(ids(movedBlock(blocks, 'claims', -1))).toEqual(['title', 'claims', 'opening', 'closing']);
    expect(ids(movedBlock(blocks, 'closing', 1))).toEqual(ids(blocks));
    expect(ids(movedBlock(blocks, 'title', -1))).toEqual(ids(blocks));
  });

  it('come back where they stood', () => {
    expect(
      withOriginal(
        blocks.filter(({ id }) => id !== 'claims'),
        specs,
        'claims',
      ),
    ).toEqual(blocks);
    expect(withOriginal(blocks.slice(1), specs, 'title')).toEqual(blocks);
  });
});
