import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { countries, languages, relations } from '#domain/country';
import { letterKinds } from '#domain/followup/policy';
import { composeLetter } from '#domain/letters/composeLetter';
import { tones } from '#domain/letters/facts';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { checkWords } from '#domain/guardrails/checkWords';
import { callParties, checkCallMoment, checkConsumerCall, checkParty } from '#domain/guardrails/contact';

const consumer = { country: 'FR', relation: 'B2C', where: 'letter' } as const;

describe('words', () => {
  it.each([
    ['Vous êtes un MENTEUR.', 'insult', 'MENTEU'],
    ['Nous préviendrons votre employeur', 'publicShame', 'votre employeur'],
    ['saisie immédiate de vos biens', 'falseAuthority', 'saisie immédiate'],
    ['des frais de relance de 15 €', 'costsToConsumer', 'frais de relance'],
    ['on sait où vous habitez', 'threat', 'on sait où vous habitez'],
    ['l’huissier passera', 'wrongOfficer', 'huissier'],
    ['U bent een wanbetaler', 'insult', 'wanbetaler'],
    ['you will regret it', 'threat', 'you will regret'],
  ])('%j breaks the rule %s', (text, rule, found) => {
    expect(checkWords(text, consumer)).toMatchObject([{ rule, found }]);
  });

  it.each([
    'Sans règlement, nous saisirons le tribunal compétent.',
    'La somme reste impayée ; nous vous mettons en demeure de la régler.',
    'Nous confierons le dossier à un commissaire de justice.',
    'Indemnité de 40 € due de plein droit',
    'Wij stellen u in gebreke.',
    'Le client parle de son chantier et de la météo.',
  ])('%j is fine', (text) => {
    expect(checkWords(text, { ...consumer, relation: 'B2B' })).toEqual([]);
  });

  it('tells where each word stands, in order, accents and apostrophes or not', () => {
    const text = 'Escroc ! Prévenir vos voisins d’une saisie immédiate';
    expect(checkWords(text, consumer).map(({ at, rule }) => [at, rule])).toEqual([
      [0, 'insult'],
      [18, 'publicShame'],
      [36, 'falseAuthority'],
    ]);
  });

  it('costs are forbidden to consumers only, and the officer keeps his name in Belgium', () => {
    expect(checkWords('frais de rappel', { ...consumer, relation: 'B2B' })).toEqual([]);
    expect(checkWords('huissier de justice', { ...consumer, country: 'BE' })).toEqual([]);
  });

  it('a letter is blocked, a note only questioned', () => {
    expect(checkWords('voleur', consumer)[0]?.severity).toBe('blocks');
    expect(checkWords('voleur', { ...consumer, where: 'note' })[0]?.severity).toBe('warns');
  });
});

it('no letter of the program holds a word that it would block', () => {
  let letters = 0;
  const situations = countries.flatMap((country) => relations.map((relation) => ({ country, relation })));
  for (const { country, relation } of situations) {
    for (const kind of letterKinds) {
      for (const language of languages) {
        for (const tone of tones) {
          const composed = composeLetter(sampleFacts({ kind, country, relation, language, facts: { tone } }));
          // A letter that this kind of customer never gets.
          if (!composed.ok) continue;
          letters += 1;
          const text = composed.value.blocks.flatMap((block) => (block.block === 'paragraph' ? [block.text] : []));
          const hits = checkWords(text.join('\n'), { country, relation, where: 'letter' });
          const found = hits.filter(({ severity }) => severity === 'blocks').map((hit) => hit.found);
          expect(found, `${kind} ${country} ${relation} ${language} ${tone}`).toEqual([]);
        }
      }
    }
  }
  expect(letters).toBeGreaterThan(100);
});

it.each([
  ['De diefstalbeveiliging werkt weer.', 'nl'],
  ['La police d’assurance couvre les travaux.', 'fr'],
  ['Élimination des parasites électriques', 'fr'],
  ['Aucuns frais de rappel ne vous sont demandés.', 'fr'],
  ['Er worden geen dossierkosten gevraagd.', 'nl'],
])('%j is no insult and no threat', (text) => {
  expect(checkWords(text, consumer)).toEqual([]);
});

it('finds a word as often as it stands', () => {
  expect(checkWords('voleur, oui, voleur', consumer).map(({ at }) => at)).toEqual([0, 13]);
});

describe('persons and hours', () => {
  it('speaks of a debt with the debtor, the manager and a guarantor only', () => {
    expect(callParties.filter((party) => checkParty(party, 'BE') === null)).toEqual(['debtor', 'manager', 'guarantor']);
    expect(checkParty('family', 'FR')).toMatchObject({ rule: 'thirdPerson', severity: 'blocks', isConfirmed: false });
  });

  const at = (on: string, hour: number, country: 'FR' | 'BE' = 'FR') =>
    checkCallMoment({
      on: plainDate(on),
      minutes: hour * 60,
      relation: 'B2C',
      place: { country, isAlsaceMoselle: false },
    });

  it.each([
    ['2026-03-03', 8, null],
    ['2026-03-03', 19, null],
    ['2026-03-03', 20, 'lateCall'],
    ['2026-03-03', 7, 'nightCall'],
    ['2026-03-03', 22, 'nightCall'],
    ['2026-03-01', 10, 'sundayCall'],
    ['2026-07-14', 10, 'holidayCall'],
    ['2026-03-07', 10, null],
    ['2026-03-07', 18, 'lateCall'],
  ])('%s at %i h: %s', (on, hour, rule) => {
    expect(at(on, hour)?.rule ?? null).toBe(rule);
  });

  it('the night blocks a call to a Belgian consumer', () => {
    expect(at('2026-03-03', 22, 'BE')).toMatchObject({ severity: 'blocks' });
    expect(at('2026-03-03', 22)).toMatchObject({ severity: 'warns' });
  });

  it('a Belgian consumer is not called before the free reminder is over', () => {
    const today = plainDate('2026-03-03');
    expect(checkConsumerCall('BE', 'B2C', null, today)).toMatchObject({ instead: 'sendFirstReminder' });
    expect(checkConsumerCall('BE', 'B2C', plainDate('2026-03-04'), today)?.article).toBe('art. XIX.2 CDE');
    expect(checkConsumerCall('BE', 'B2C', today, today)).toBeNull();
    expect(checkConsumerCall('BE', 'B2B', null, today)).toBeNull();
    expect(checkConsumerCall('FR', 'B2C', null, today)).toBeNull();
  });
});
