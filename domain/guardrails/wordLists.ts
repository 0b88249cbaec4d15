import type { Language } from '#domain/country';
import type { GuardrailRule } from '#domain/guardrails/contact';

/** The rules that a word can break. */
export type WordRule = Extract<
  GuardrailRule,
  'threat' | 'insult' | 'publicShame' | 'falseAuthority' | 'costsToConsumer' | 'wrongOfficer'
>;

/** Begins of words or phrases, lower case, without accents; one that ends with a point is the whole word. */
export type WordList = Readonly<Record<Exclude<WordRule, 'wrongOfficer'>, readonly string[]>>;

const fr: WordList = {
  threat: [
    'menace',
    'represaille',
    'vous allez le regretter',
    'vous le regretter',
    'dernier avertissement avant',
    'je sais ou vous habitez',
    'on sait ou vous habitez',
    'casser la',
    'prison.',
    'plainte penale',
    'appeler la police',
    'avertir la police',
    'prevenir la police',
    'gendarmes',
    'couper l electricite',
    'venir me servir',
    'reprendre le materiel',
  ],
  insult: [
    'voleur',
    'escroc',
    'menteu',
    'mauvais payeur',
    'malhonnete',
    'un parasite',
    'minable',
    'honteux',
    'arnaqu',
    'idiot',
  ],
  publicShame: [
    'vos voisins',
    'votre voisin',
    'votre employeur',
    'votre patron',
    'votre famille saura',
    'prevenir votre famille',
    'vos collegues',
    'vos clients sauront',
    'liste noire',
    'reseaux sociaux',
    'avis public',
    'facebook',
  ],
  falseAuthority: [
    'saisie immediate',
    'saisie de votre salaire',
    'saisir votre salaire',
    'saisir vos meubles',
    'titre executoire vous oblige',
    'au nom du tribunal',
    'le juge a deja',
    'condamnation certaine',
  ],
  costsToConsumer: [
    'frais de relance',
    'frais de rappel',
    'frais de dossier',
    'frais de recouvrement',
    'frais d agence',
  ],
};

const nl: WordList = {
  threat: [
    'bedreig',
    'dreig',
    'represaille',
    'daar krijg je spijt van',
    'u zult er spijt van krijgen',
    'ik weet waar u woont',
    'we weten waar u woont',
    'gevangenis.',
    'de politie bellen',
    'de politie sturen',
    'naar de politie',
    'strafklacht',
    'elektriciteit afsluiten',
    'materiaal terughalen',
  ],
  insult: [
    'dief.',
    'dieven.',
    'oplichter',
    'leugenaar',
    'wanbetaler',
    'oneerlijk',
    'profiteur',
    'schandalig',
    'idioot',
  ],
  publicShame: [
    'uw buren',
    'uw werkgever',
    'uw baas',
    'uw familie verwittigen',
    'uw familie inlichten',
    'uw collega',
    'zwarte lijst',
    'sociale media',
    'facebook',
  ],
  falseAuthority: [
    'onmiddellijk beslag',
    'beslag op uw loon',
    'uw loon in beslag',
    'uw meubels in beslag',
    'in naam van de rechtbank',
    'de rechter heeft al',
    'zeker veroordeeld',
  ],
  costsToConsumer: ['herinneringskosten', 'dossierkosten', 'inningskosten', 'invorderingskosten', 'aanmaningskosten'],
};

const en: WordList = {
  threat: [
    'threat',
    'retaliat',
    'you will regret',
    'we know where you live',
    'i know where you live',
    'prison.',
    'jail.',
    'call the police',
    'to the police',
    'cut off your',
    'take the equipment back',
  ],
  insult: ['thief', 'crook', 'liar', 'bad payer', 'dishonest', 'scammer', 'shameful', 'idiot'],
  publicShame: [
    'your neighbour',
    'your neighbor',
    'your employer',
    'your boss',
    'tell your family',
    'your colleague',
    'blacklist',
    'social media',
    'facebook',
  ],
  falseAuthority: [
    'immediate seizure',
    'seize your wages',
    'seize your furniture',
    'in the name of the court',
    'the judge has already',
    'certain to be convicted',
  ],
  costsToConsumer: ['reminder fee', 'file fee', 'collection cost', 'collection fee', 'recovery cost'],
};

/** Words and phrases that a letter or a note must not contain, by language. */
export const wordLists: Readonly<Record<Language, WordList>> = { fr, nl, en };
