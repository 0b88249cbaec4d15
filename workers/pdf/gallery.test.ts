import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import type { EnvelopeProfileName } from '#domain/letters/envelope';
import { galleryOf } from '#domain/letters/testdata/gallery';
import { drawLetters } from '#workers/pdf/drawLetter';
import type { DrawOptions } from '#workers/pdf/options';

// Every document at its longest: a slow machine needs its time.
vi.setConfig({ testTimeout: 180_000 });

const fontsDir = join(import.meta.dirname, '../../assets/fonts');
const look = (envelope: EnvelopeProfileName): DrawOptions => {
  return { fontsDir, envelope, offsetXmm: 0, offsetYmm: 0, stamp: null, pictures: [] };
};

it('draws the same bytes for the same model, whatever it is', async () => {
  const papers = galleryOf({ country: 'BE', relation: 'B2B', language: 'fr' }).filter(({ name }) =>
    name.endsWith('usual'),
  );
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const documents = papers.map(({ document }) => document);
  const first = await drawLetters(documents, look('BE-right'));
  const again = await drawLetters(structuredClone(documents), look('BE-right'));
  expect(digest(again.bytes)).toBe(digest(first.bytes));
});

describe('for those who have it read aloud', () => {
  type StructNode = { readonly role?: string; readonly children?: readonly StructNode[]; readonly alt?: string };
  const rolesOf = (node: StructNode): readonly string[] => [
    ...(node.role === undefined ? [] : [node.role]),
    ...(node.children ?? []).flatMap(rolesOf),
  ];

  it('has a title, a language, a heading, paragraphs and tables with heads; the code to scan has words', async () => {
    const letters = galleryOf({ country: 'BE', relation: 'B2B', language: 'nl' });
    const letter = letters.find(({ name }) => name.startsWith('formalNotice') && name.endsWith('usual'));
    if (letter === undefined) throw new Error('no formal notice in the gallery');
    const { bytes } = await drawLetters([letter.document], look('BE-right'));
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'nl' });
    const tree = (await (await pdf.getPage(1)).getStructTree()) as StructNode;
    const roles = rolesOf(tree);
    for (const role of ['Document', 'Sect', 'H1', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure'])
      expect(roles).toContain(role);
    expect(JSON.stringify(tree)).toContain('Code om te scannen');
    // The heading comes before the sentences, the sentences before the table.
    expect(roles.indexOf('H1')).toBeLessThan(roles.indexOf('Table'));
  });
});
