import type { Language } from '#domain/country';
import type { GuardrailRule } from '#domain/guardrails/contact';

/** The rules that a word can break. */
export type WordRule = Extract<
  GuardrailRule,
  'threat' | 'insult' | 'publicShame' | 'falseAuthority' | 'costsToConsumer' | 'wrongOfficer'
>;

/** Begins of words or phrases, lower case, without accents; one that ends with a point is the whole word. */
export type Words = {
  /** Wrong wherever they are printed, also in the label of an invoice or at the foot of a letter. */
  readonly always: readonly string[];
  /** Wrong when they are said to the one who owes; a label may need them (`mur de votre voisin`). */
  readonly said: readonly string[];
  /** Wrong or harmless, as the sentence goes: the user is only asked to read it again. */
  readonly doubtful: readonly string[];
};
export type WordList = Readonly<Record<Exclude<WordRule, 'wrongOfficer'>, Words>>;

const fr: WordList = {
  threat: {
    always: [
      'represaille',
      'vous allez le regretter',
      'vous le regretter',
      'je sais ou vous habitez',
      'on sait ou vous habitez',
      'nous savons ou vous habitez',
      'casser la figure',
      'casser la gueule',
    ],
    said: [
      'dernier avertissement avant',
      'en prison',
      'plainte penale',
      'appeler la police',
      'avertir la police',
      'prevenir la police',
      'envoyer les gendarmes',
      'prevenir les gendarmes',
      'vous couper l electricite',
      'couper votre electricite',
      'venir me servir',
      'viendrai reprendre',
      'viendrons reprendre',
      'venir reprendre',
    ],
    doubtful: ['menac', 'casser la', 'prison.', 'gendarmes', 'couper l electricite', 'reprendre le materiel'],
  },
  insult: {
    always: ['escroc', 'menteu', 'mauvais payeur', 'malhonnete', 'minable', 'honteux', 'arnaqu', 'sale type'],
    said: ['voleur', 'un parasite', 'idiot'],
    doubtful: [],
  },
  publicShame: {
    always: ['votre famille saura', 'vos clients sauront', 'vos voisins sauront'],
    said: [
      'a vos voisins',
      'prevenir vos voisins',
      'informer vos voisins',
      'votre employeur',
      'votre patron',
      'prevenir votre famille',
      'vos collegues',
      'liste noire',
      'publier votre nom',
      'publierai votre nom',
      'publierons votre nom',
      'afficher votre nom',
      'votre nom sur',
    ],
    doubtful: ['vos voisins', 'votre voisin', 'reseaux sociaux', 'avis public', 'facebook'],
  },
  falseAuthority: {
    always: ['saisie de votre salaire', 'saisir votre salaire', 'saisir vos meubles', 'titre executoire vous oblige'],
    said: ['saisie immediate', 'au nom du tribunal', 'le juge a deja', 'condamnation certaine'],
    doubtful: [],
  },
  costsToConsumer: {
    always: ['frais de relance', 'frais de rappel', 'frais de recouvrement'],
    said: ['frais de dossier', 'frais d agence'],
    doubtful: [],
  },
};

const nl: WordList = {
  threat: {
    always: [
      'represaille',
      'daar krijg je spijt van',
      'daar krijgt u spijt van',
      'u zult er spijt van krijgen',
      'ik weet waar u woont',
      'we weten waar u woont',
      'wij weten waar u woont',
    ],
    said: [
      'in de gevangenis',
      'naar de gevangenis',
      'de politie bellen',
      'de politie sturen',
      'naar de politie',
      'strafklacht',
      'uw elektriciteit afsluiten',
      'komen terughalen',
    ],
    doubtful: ['bedreig', 'dreig', 'gevangenis.', 'elektriciteit afsluiten', 'materiaal terughalen'],
  },
  insult: {
    always: ['oplichter', 'leugenaar', 'wanbetaler', 'oneerlijk', 'profiteur', 'schandalig'],
    said: ['dief.', 'dieven.', 'idioot'],
    doubtful: [],
  },
  publicShame: {
    always: ['uw familie zal het weten', 'uw buren zullen het weten'],
    said: [
      'aan uw buren',
      'uw buren inlichten',
      'uw buren verwittigen',
      'uw werkgever',
      'uw baas',
      'uw familie verwittigen',
      'uw familie inlichten',
      'uw collega',
      'zwarte lijst',
      'uw naam bekendmaken',
      'uw naam publiceren',
      'op facebook zetten',
      'op facebook plaatsen',
    ],
    doubtful: ['uw buren', 'sociale media', 'facebook'],
  },
  falseAuthority: {
    always: ['beslag op uw loon', 'uw loon in beslag', 'uw meubels in beslag'],
    said: ['onmiddellijk beslag', 'in naam van de rechtbank', 'de rechter heeft al', 'zeker veroordeeld'],
    doubtful: [],
  },
  costsToConsumer: {
    always: ['herinneringskosten', 'inningskosten', 'invorderingskosten', 'aanmaningskosten'],
    said: ['dossierkosten'],
    doubtful: [],
  },
};

const en: WordList = {
  threat: {
    always: ['retaliat', 'you will regret', 'we know where you live', 'i know where you live'],
    said: ['to prison', 'in prison', 'to jail', 'in jail', 'call the police', 'to the police', 'cut off your'],
    doubtful: ['threat', 'prison.', 'jail.', 'take the equipment back'],
  },
  insult: {
    always: ['a liar', 'liars.', 'bad payer', 'dishonest', 'scammer', 'shameful'],
    said: ['thief', 'crook.', 'crooks.', 'idiot'],
    doubtful: ['liar.'],
  },
  publicShame: {
    always: ['your family will know', 'your neighbours will know', 'your neighbors will know'],
    said: [
      'tell your neighbour',
      'tell your neighbor',
      'to your neighbour',
      'to your neighbor',
      'your employer',
      'your boss',
      'tell your family',
      'your colleague',
      'blacklist',
      'publish your name',
      'your name on',
    ],
    doubtful: ['your neighbour', 'your neighbor', 'social media', 'facebook'],
  },
  falseAuthority: {
    always: ['seize your wages', 'seize your furniture'],
    said: ['immediate seizure', 'in the name of the court', 'the judge has already', 'certain to be convicted'],
    doubtful: [],
  },
  costsToConsumer: {
    always: ['reminder fee', 'collection cost', 'collection fee', 'recovery cost'],
    said: ['file fee'],
    doubtful: [],
  },
};

/** Words and phrases that a letter or a note must not contain, by language. */
export const wordLists: Readonly<Record<Language, WordList>> = { fr, nl, en };
