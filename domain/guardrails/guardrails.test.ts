import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { countries, languages, relations } from '#domain/country';
import { letterKinds } from '#domain/followup/policy';
import { composeLetter } from '#domain/letters/composeLetter';
import { tones } from '#domain/letters/facts';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { blockedWord, checkWords } from '#domain/guardrails/checkWords';
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
      [9, 'publicShame'],
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

describe('what is harmless passes', () => {
  const labels = [
    ['SCP Huissiers Dupont & Fils', 'fr'],
    ['Étude Martin, huissier de justice, 4 rue du Tribunal', 'fr'],
    ['Saisie des données et mise au propre du devis', 'fr'],
    ['Saisie immédiate des relevés', 'fr'],
    ['Démolition d’un mur menaçant ruine', 'fr'],
    ['Casser la dalle et évacuer', 'fr'],
    ['Peinture de la prison de Lille, logements des gendarmes', 'fr'],
    ['Travaux en prison', 'fr'],
    ['Mur mitoyen avec votre voisin', 'fr'],
    ['Rideau anti-voleur, alarme appelant la police', 'fr'],
    ['facebook.com/plomberiedubois', 'fr'],
    ['Recherche d’un parasite sur la ligne', 'fr'],
    ['Couper l’électricité, poser le tableau', 'fr'],
    ['Frais de dossier MaPrimeRénov’', 'fr'],
    ['Gerechtsdeurwaarderskantoor Peeters', 'nl'],
    ['Rechtbankstraat 12, 9000 Gent', 'nl'],
    ['Beslag en sloten van de voordeur', 'nl'],
    ['Dreigend instortingsgevaar: stutten van de gevel', 'nl'],
    ['Gemene muur met uw buren', 'nl'],
    ['Antidiefstalbeveiliging, melding naar de politie', 'nl'],
    ['Volg ons op Facebook', 'nl'],
    ['Bailiff House, Court Road 3', 'en'],
    ['Seizure of data into the register', 'en'],
    ['Crooked wall made straight', 'en'],
    ['Repair of a wall threatening to fall', 'en'],
    ['Thief-proof lock, line to the police', 'en'],
    ['Wall shared with your neighbour', 'en'],
  ];

  it.each(labels)('as a label or a line of the business: %j (%s)', (text) => {
    for (const country of countries) {
      for (const relation of relations) {
        expect(checkWords(text, { country, relation, where: 'label' })).toEqual([]);
      }
      expect(checkWords(text, { country, relation: 'B2B', where: 'sender' })).toEqual([]);
    }
  });

  it.each([
    ['Le cabinet Huissiers Associés, rue du Tribunal, suit ce dossier.', 'fr'],
    ['La saisie des heures a pris du retard.', 'fr'],
    ['Le mur menaçait ruine : nous avons travaillé de nuit.', 'fr'],
    ['La fuite venait de votre voisin.', 'fr'],
    ['Vous nous trouvez aussi sur Facebook.', 'fr'],
    ['Nous viendrons prendre des mesures.', 'fr'],
    ['Het kantoor in de Rechtbankstraat volgt dit dossier.', 'nl'],
    ['De muur dreigde in te storten.', 'nl'],
    ['Het lek kwam van uw buren.', 'nl'],
    ['The wall was threatening to fall.', 'en'],
    ['The leak came from your neighbour.', 'en'],
    ['You also find us on Facebook.', 'en'],
  ])('in a letter, at most with a question: %j (%s)', (text) => {
    for (const country of countries) {
      for (const relation of relations) {
        expect(blockedWord(text, { country, relation, where: 'letter' })).toBeNull();
      }
    }
  });
});

describe('what is grave does not pass', () => {
  it.each([
    ['Nous savons où vous habitez', 'threat'],
    ['Vous êtes un escroc', 'insult'],
    ['Saisir vos meubles sans attendre', 'falseAuthority'],
    ['Vos clients sauront que vous ne payez pas', 'publicShame'],
    ['Frais de relance', 'costsToConsumer'],
    ['We weten waar u woont', 'threat'],
    ['Aan de wanbetaler', 'insult'],
    ['Beslag op uw loon volgt', 'falseAuthority'],
    ['Herinneringskosten', 'costsToConsumer'],
    ['You will regret this', 'threat'],
    ['To a bad payer', 'insult'],
    ['Reminder fee', 'costsToConsumer'],
  ])('as a label either: %j', (text, rule) => {
    expect(blockedWord(text, { country: 'FR', relation: 'B2C', where: 'label' })).toMatchObject({ rule });
  });

  it.each([
    'Vous irez en prison.',
    'Nous allons prévenir la police.',
    'Nous le dirons à vos voisins.',
    'Nous publierons votre nom sur Facebook.',
    'Nous viendrons reprendre la chaudière.',
    'Een saisie immédiate de vos biens.',
    'U gaat naar de gevangenis.',
    'Wij zullen het aan uw buren vertellen.',
    'You will go to prison.',
    'We shall tell your neighbours.',
  ])('in a letter: %j', (text) => {
    expect(blockedWord(text, { ...consumer, relation: 'B2B' })?.severity).toBe('blocks');
  });

  it('the costs that the law gives between businesses may stand at the foot of letters, with a word about consumers', () => {
    const text = 'Indemnité pour frais de recouvrement : 40 €';
    expect(checkWords(text, { country: 'FR', relation: 'B2B', where: 'sender' })).toMatchObject([
      { rule: 'costsToConsumer', severity: 'warns' },
    ]);
    expect(checkWords(text, { country: 'FR', relation: 'B2B', where: 'label' })).toEqual([]);
  });

  it('what stood there before is not held against the user', () => {
    expect(blockedWord('M. Menteur, rue du Lac', consumer, 'M. Menteur')).toBeNull();
    expect(blockedWord('M. Menteur, voleur', consumer, 'M. Menteur')).toMatchObject({ found: 'voleur' });
  });

  it('a phrase is told once, not again for the word in it', () => {
    expect(checkWords('En prison !', { ...consumer, relation: 'B2B' })).toMatchObject([{ found: 'En prison' }]);
  });
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
