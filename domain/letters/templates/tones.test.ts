import { describe, expect, it } from 'vitest';
import { countries, languages, relations } from '#domain/country';
import { composeLetter } from '#domain/letters/composeLetter';
import { tones, type LetterFacts, type Tone } from '#domain/letters/facts';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { originalBlocks } from '#domain/letters/templates/originals';
import { hasTones, relationsOf, wordedDocuments } from '#domain/letters/templates/wordedDocuments';
import type { WordingKey } from '#domain/letters/templates/wording';

const places = countries.flatMap((country) => languages.map((language) => ({ country, language })));

/** Sentences that read otherwise in two tones, by the ids of their blocks. */
function differing(key: Omit<WordingKey, 'tone'>, left: Tone, right: Tone): readonly string[] {
  const sourceIn = (tone: Tone, id: string) => originalBlocks({ ...key, tone }).find((one) => one.id === id)?.source;
  return originalBlocks({ ...key, tone: left })
    .filter(({ id, source }) => source !== null && sourceIn(right, id) !== source)
    .map(({ id }) => id);
}

function textOf(facts: LetterFacts): string {
  const letter = composeLetter(facts);
  if (!letter.ok) throw new Error(letter.error.code);
  return JSON.stringify(letter.value.blocks);
}

describe('the tone of a document', () => {
  // What carries the tone, besides the opening; the sum and date of a formal notice are said in one way only.
  const felt = {
    courtesy: ['opening', 'question', 'alreadyPlanned', 'closing'],
    reminder1: ['opening', 'question', 'plan', 'closing'],
    reminder2: ['opening', 'demand', 'consequences', 'plan', 'agreement', 'closing'],
    formalNotice: ['opening', 'consequences', 'plan', 'contest'],
    conciliation: ['opening', 'proposal', 'plan', 'agreement', 'closing'],
    lastLetter: ['opening', 'demand', 'contest'],
    planProposal: ['opening', 'answer'],
    instalmentNote: ['opening', 'alreadyPlanned', 'closing'],
    instalmentNotice: ['opening', 'agreement'],
    phoneConfirmation: ['opening', 'pause', 'correct', 'closing'],
    receipt: ['thanks', 'closing'],
    statement: ['opening', 'closing'],
  } as const;

  it('is a choice wherever the screen offers it, and nowhere else', () => {
    expect(wordedDocuments.filter(hasTones).toSorted()).toEqual(Object.keys(felt).toSorted());
  });

  it.each(Object.entries(felt))('is felt in the whole paper: %s', (name, ids) => {
    const document = wordedDocuments.find((one) => one === name);
    if (document === undefined) throw new Error(name);
    for (const place of places) {
      for (const relation of relationsOf(document)) {
        const key = { ...place, document, relation };
        expect(differing(key, 'gentle', 'firm'), JSON.stringify(key)).toEqual(expect.arrayContaining([...ids]));
        expect(differing(key, 'gentle', 'normal'), JSON.stringify(key)).toEqual(expect.arrayContaining([...ids]));
        expect(differing(key, 'normal', 'firm'), JSON.stringify(key)).toEqual(expect.arrayContaining([...ids]));
      }
    }
  });

  it('never softens a formal notice: the same summons, articles and figures', () => {
    for (const place of places) {
      for (const relation of relations) {
        const key = { ...place, document: 'formalNotice', relation } as const;
        const demand = tones.map((tone) => originalBlocks({ ...key, tone }).find(({ id }) => id === 'demand')?.source);
        expect(new Set(demand).size).toBe(1);
        const laws = tones.map((tone) => {
          const facts = { ...sampleFacts({ kind: 'formalNotice', ...place, relation }), tone };
          const letter = composeLetter(facts);
          return letter.ok
            ? letter.value.blocks.filter(({ block }) => block !== 'paragraph' && block !== 'signature')
            : [];
        });
        expect(laws[0]).toEqual(laws[1]);
        expect(laws[2]).toEqual(laws[1]);
        expect(laws[1]?.some(({ block }) => block === 'legalNotice')).toBe(true);
      }
    }
  });

  it('never makes a first reminder threaten: no court, no registered letter, no officer, in any tone', () => {
    const threat =
      /mise en demeure(?! au sens)|tribunal|juge|juridiction|huissier|commissaire|recommandé|rechtbank|rechter|deurwaarder|aangetekend|court|bailiff|registered|proceedings|formal notice(?! within)/i;
    for (const place of places) {
      for (const relation of relations) {
        for (const kind of ['courtesy', 'reminder1'] as const) {
          for (const tone of tones) {
            const facts = { ...sampleFacts({ kind, ...place, relation }), tone, offersPlan: true };
            expect(textOf(facts), `${kind} ${tone}`).not.toMatch(threat);
          }
        }
      }
    }
  });
});
