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
  /** A letter with it is not printed; a note is kept only after a question. */
  readonly severity: 'blocks' | 'warns';
  readonly instead: GuardrailAdvice;
};

export type WordSituation = {
  readonly country: Country;
  readonly relation: Relation;
  /** A letter goes out; a note stays in the file, which the debtor may ask to read. */
  readonly where: 'letter' | 'note';
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
 * The words of a text that must not stand in a letter or a call note, in the order they appear. All three languages are
 * looked through: notes are written as people speak.
 *
 * @source practice of section 9 of the law file (never threaten, never speak of the debt to third persons); CPCE L111-8
 */
export function checkWords(text: string, situation: WordSituation): readonly WordHit[] {
  const folded = fold(text);
  const hits = languages.flatMap((language) =>
    rulesFor(situation, language).flatMap(({ rule, words }) =>
      words.flatMap((word) =>
        positionsOf(folded, word)
          .filter(({ at }) => rule !== 'costsToConsumer' || !isDenied(folded, at))
          .map(({ at, end }) => hitOf(rule, text.slice(at, end), at, language, situation)),
      ),
    ),
  );
  const seen = new Set<string>();
  return hits
    .toSorted((a, b) => a.at - b.at)
    .filter(({ rule, at }) => {
      const key = `${rule} ${at}`;
      return seen.has(key) ? false : seen.add(key) !== undefined;
    });
}

function rulesFor(
  { country, relation }: WordSituation,
  language: Language,
): readonly { readonly rule: WordRule; readonly words: readonly string[] }[] {
  const { costsToConsumer, ...always } = wordLists[language];
  const rules: { readonly rule: WordRule; readonly words: readonly string[] }[] = (
    ['threat', 'insult', 'publicShame', 'falseAuthority'] as const
  ).map((rule) => ({ rule, words: always[rule] }));
  if (relation === 'B2C') rules.push({ rule: 'costsToConsumer', words: costsToConsumer });
  // In France the officer has another name since 1 July 2022.
  if (country === 'FR' && language === 'fr') rules.push({ rule: 'wrongOfficer', words: ['huissier'] });
  return rules;
}

function hitOf(
  rule: WordRule,
  found: string,
  at: number,
  language: Language,
  { country, where }: WordSituation,
): WordHit {
  const isGrave = rule !== 'wrongOfficer' && rule !== 'costsToConsumer';
  return {
    rule,
    found,
    at,
    language,
    article: articles[rule][country],
    severity: where === 'letter' && (isGrave || rule === 'costsToConsumer') ? 'blocks' : 'warns',
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
