import { describe, expect, it } from 'vitest';
import { countries, languages } from '#domain/country';
import { composeLetter } from '#domain/letters/composeLetter';
import { letterKinds, type LetterKind } from '#domain/followup/policy';
import { tones, type LetterFacts } from '#domain/letters/facts';
import { checkWording } from '#domain/letters/templates/checkWording';
import { originalBlocks, originalWording } from '#domain/letters/templates/originals';
import { relationsOf, wordedDocuments, type WordedDocument } from '#domain/letters/templates/wordedDocuments';
import { keyText, type WordingKey } from '#domain/letters/templates/wording';
import { extremeFacts } from '#domain/letters/testdata/galleryFacts';
import { sampleFacts, sampleInvoices, type SampleOptions } from '#domain/letters/testdata/sampleFacts';

function keysOf<Document extends WordedDocument>(document: Document): readonly WordingKey<Document>[] {
  return countries.flatMap((country) =>
    relationsOf(document).flatMap((relation) =>
      languages.flatMap((language) => tones.map((tone) => ({ document, country, relation, language, tone }))),
    ),
  );
}

function situations(key: WordingKey<LetterKind>): readonly LetterFacts[] {
  const { tone } = key;
  const options: SampleOptions = { ...key, kind: key.document };
  const sample = { ...sampleFacts(options), tone };
  return [
    sample,
    { ...sampleFacts({ ...options, invoices: sampleInvoices.slice(0, 1) }), tone, offersPlan: true },
    { ...sample, sender: { ...sample.sender, phone: null }, history: { ...sample.history, undatedReminders: 2 } },
    { ...extremeFacts(options), tone },
  ];
}

describe('the original wording of a letter', () => {
  it.each(letterKinds)('gives what the program writes: %s', (document) => {
    for (const key of keysOf(document)) {
      const wording = { version: 'original', blocks: originalWording(key) };
      let composed = 0;
      for (const facts of situations(key)) {
        const usual = composeLetter(facts);
        const worded = composeLetter(facts, wording);
        const name = `${keyText(key)}, ${facts.claim.invoices.length} invoices`;
        if (!usual.ok || !worded.ok) {
          expect(worded, name).toEqual(usual);
          continue;
        }
        composed += 1;
        expect(worded.value.templateVersion).toBe(`${usual.value.templateVersion} original`);
        expect({ ...worded.value, templateVersion: '' }, name).toEqual({ ...usual.value, templateVersion: '' });
      }
      expect(composed, keyText(key)).toBeGreaterThan(2);
    }
  });

  it.each([...wordedDocuments])('may be saved as it stands: %s', (document) => {
    for (const key of keysOf(document)) {
      expect(checkWording(key, originalWording(key)), keyText(key)).toEqual({ ok: true, value: null });
    }
  });

  it('reads like a letter, with words for the variables', () => {
    const key = { document: 'reminder1', country: 'FR', relation: 'B2B', language: 'fr', tone: 'firm' } as const;
    const source = (id: string) => originalBlocks(key).find((spec) => spec.id === id)?.source;
    expect(source('opening')).toBe(
      'Sauf erreur de notre part, {{ les_factures }} {% if nombre == 1 %}est arrivée{% else %}sont arrivées{% endif %} à échéance et {% if nombre == 1 %}son{% else %}leur{% endif %} règlement ne nous est pas parvenu.',
    );
    expect(source('question')).toContain('avant cette date : {{ nous_joindre }}.');
    expect(originalBlocks({ ...key, tone: 'normal' }).find(({ id }) => id === 'question')?.source).toContain(
      '{{ Nous_joindre }} : nous regarderons cela avec vous.',
    );
    expect(originalBlocks({ ...key, document: 'reminder2' }).find(({ id }) => id === 'opening')?.source).toBe(
      '{{ Malgre_rappels }}, nous constatons que {{ les_factures }} {% if nombre == 1 %}demeure impayée{% else %}demeurent impayées{% endif %}.',
    );
  });
});
