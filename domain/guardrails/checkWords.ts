import { languages, type Country, type Language, type Relation } from '#domain/country';
import type { GuardrailAdvice } from '#domain/guardrails/contact';
import { wordLists, type WordRule } from '#domain/guardrails/wordLists';

/** A word that must not be there. */
export type WordHit = {
  readonly rule: WordRule;
  /** As it stands in the text. */
  readonly found: string;
  /** Where it begins, in characters. */
  readonly at: number;
  readonly language: Language;
  readonly article: string;
  /** Where it is printed it does not pass; a note is kept only after a question. */
  readonly severity: 'blocks' | 'warns';
  readonly instead: GuardrailAdvice;
};

export type WordSituation = {
  readonly country: Country;
  readonly relation: Relation;
  /**
   * A letter goes out; a note stays in the file, which the debtor may ask to read. A label says what was done (`label`), or
   * who writes (`sender`): printed on letters too, but said to nobody.
   */
  readonly where: 'letter' | 'note' | 'label' | 'sender';
};

const articles: Readonly<Record<WordRule, Readonly<Record<Country, string>>>> = {
  threat: { FR: 'art. 222-17 et 312-1 C. pénal', BE: 'art. VI.103 CDE' },
  insult: { FR: 'RGPD, art. 5', BE: 'RGPD, art. 5' },
  publicShame: { FR: 'art. 9 C. civ. ; RGPD, art. 6', BE: 'CDE, livre XIX ; RGPD, art. 6' },
  falseAuthority: { FR: 'art. L121-6 C. conso.', BE: 'art. VI.97 CDE' },
  costsToConsumer: { FR: 'art. L111-8 CPCE ; art. L121-21 C. conso.', BE: 'art. XIX.4 CDE' },
  wrongOfficer: { FR: 'ordonnance n° 2016-728 (commissaire de justice)', BE: '' },
};

const advice: Readonly<Record<WordRule, GuardrailAdvice>> = {
  threat: 'sayTheNextStep',
  insult: 'rephrase',
  publicShame: 'leaveOut',
  falseAuthority: 'sayTheNextStep',
  costsToConsumer: 'leaveOut',
  wrongOfficer: 'nameTheOfficer',
};

/**
 * The words of a text that must not stand in a letter, a label or a call note, in the order they appear. All three
 * languages are looked through: notes are written as people speak.
 *
 * @source practice of section 9 of the law file (never threaten, never speak of the debt to third persons); CPCE L111-8
 */
export function checkWords(text: string, situation: WordSituation): readonly WordHit[] {
  const folded = fold(text);
  const hits = languages.flatMap((language) =>
    rulesFor(situation, language).flatMap(({ isDoubtful, rule, words }) =>
      words.flatMap((word) =>
        positionsOf(folded, word)
          .filter(({ at }) => rule !== 'costsToConsumer' || !isDenied(folded, at))
          .map(({ at, end }) => hitOf({ rule, isDoubtful, language }, text.slice(at, end), at, situation)),
      ),
    ),
  );
  return hits
    .filter((hit, index) => !hits.some((other, place) => place !== index && isWithin(hit, other, index > place)))
    .toSorted((a, b) => a.at - b.at);
}

/**
 * The first word of a text that keeps it from being printed; null when it may be. What stood in the text before the user
 * changed it is none of his words.
 */
export function blockedWord(text: string, situation: WordSituation, original = ''): WordHit | null {
  const known = new Set(checkWords(original, situation).map(({ found }) => found.toLowerCase()));
  const hits = checkWords(text, situation);
  return hits.find(({ found, severity }) => severity === 'blocks' && !known.has(found.toLowerCase())) ?? null;
}

// A phrase holds the shorter word of the same rule: told once. Of two alike the first is kept.
function isWithin(hit: WordHit, other: WordHit, isLater: boolean): boolean {
  if (hit.rule !== other.rule) return false;
  const end = hit.at + hit.found.length;
  const otherEnd = other.at + other.found.length;
  if (hit.at === other.at && end === otherEnd) return isLater;
  return other.at <= hit.at && end <= otherEnd;
}

type LookedFor = { readonly rule: WordRule; readonly words: readonly string[]; readonly isDoubtful: boolean };

function rulesFor({ country, relation, where }: WordSituation, language: Language): readonly LookedFor[] {
  const isSaid = where === 'letter' || where === 'note';
  const lists = wordLists[language];
  // What is said to a business of the costs of recovery is the law; the foot of a letter is read by consumers too.
  const isAboutCosts = relation === 'B2C' || where === 'sender';
  const rules = (['threat', 'insult', 'publicShame', 'falseAuthority', 'costsToConsumer'] as const)
    .filter((rule) => rule !== 'costsToConsumer' || isAboutCosts)
    .flatMap((rule): LookedFor[] => {
      const { always, doubtful, said } = lists[rule];
      return isSaid
        ? [
            { rule, words: [...always, ...said], isDoubtful: false },
            { rule, words: doubtful, isDoubtful: true },
          ]
        : [{ rule, words: always, isDoubtful: false }];
    });
  // In France the officer has another name since 1 July 2022. A label may be the name of his office.
  const isOfficerNamed = country === 'FR' && language === 'fr' && isSaid;
  return isOfficerNamed ? [...rules, { rule: 'wrongOfficer', words: ['huissier'], isDoubtful: true }] : rules;
}

function hitOf(
  { isDoubtful, language, rule }: Pick<LookedFor, 'isDoubtful' | 'rule'> & { readonly language: Language },
  found: string,
  at: number,
  { country, where }: WordSituation,
): WordHit {
  // A business may print the 40 EUR at the foot of all its letters, as it must on its invoices to businesses.
  const isLawful = rule === 'costsToConsumer' && where === 'sender';
  return {
    rule,
    found,
    at,
    language,
    article: articles[rule][country],
    severity: where === 'note' || isDoubtful || isLawful ? 'warns' : 'blocks',
    instead: advice[rule],
  };
}

/** Every place of a word or phrase, at the start of a word; one that ends with a point stands for the whole word. */
function positionsOf(folded: string, listed: string): readonly { readonly at: number; readonly end: number }[] {
  const isWhole = listed.endsWith('.');
  const word = isWhole ? listed.slice(0, -1) : listed;
  const places: { at: number; end: number }[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isStart = !isLetter(folded[at - 1]);
    if (isStart && !(isWhole && isLetter(folded[end]))) places.push({ at, end });
  }
  return places;
}

/** `aucuns frais de rappel`, `geen dossierkosten`: to say that nothing is asked is what the law wants. */
function isDenied(folded: string, at: number): boolean {
  return /\b(aucuns?|aucune|sans|pas de|ni|ni de|geen|zonder|no|without) (\w+ )?$/.test(folded.slice(0, at));
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9]/.test(character);
}

/** Lower case without accents, one character for each character, so that places stay the same. */
function fold(text: string): string {
  return [...text]
    .map((character) => {
      const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      const same = plain.length === character.length ? plain : character;
      return /['’ʼ\s-]/.test(same) ? ' ' : same;
    })
    .join('');
}
