// docs/law/words.md: words that must not be written and sentences to copy, for a lawyer to read.
import { languages } from '#domain/country';
import { callParties, checkParty } from '#domain/guardrails/contact';
import { checkWords } from '#domain/guardrails/checkWords';
import { wordLists } from '#domain/guardrails/wordLists';
import { invoiceMention } from '#domain/mentions/invoiceMentions';
import { situations } from '#scripts/law/stories';

const groups = {
  always: 'refusés partout où ils sont imprimés',
  said: 'refusés dans une lettre, permis dans le libellé d’une facture ou le pied de page',
  doubtful: 'seulement signalés',
} as const;

/** The page. */
export function wordsPage(): string {
  const blocked = callParties.filter((party) => checkParty(party, 'FR') !== null);
  return [
    '# Mots interdits et mentions à copier',
    '',
    'Page écrite par le programme (`node scripts/lawPages.ts`) ; un test vérifie qu’elle est à jour.',
    '',
    `Personnes à qui l’on ne parle jamais de la dette : ${blocked.join(', ')}.`,
    '',
    ...languages.flatMap((language) => [
      `## Mots (${language})`,
      '',
      ...Object.entries(wordLists[language]).map(([rule, words]) => {
        const situation = { country: 'FR', relation: 'B2C', where: 'letter' } as const;
        const article = checkWords(words.always[0] ?? '', situation)[0]?.article ?? '';
        return [
          `- ${rule} (${article})`,
          ...(['always', 'said', 'doubtful'] as const)
            .filter((group) => words[group].length > 0)
            .map((group) => `  - ${groups[group]} : ${words[group].join(' · ')}`),
        ].join('\n');
      }),
      '',
    ]),
    '## Mentions pour les factures',
    '',
    ...situations.flatMap(({ country, relation }) =>
      languages.flatMap((language) => {
        const terms = { country, relation, language, contractRate: null, indemnityClause: null };
        const { text, article, isRequired } = invoiceMention(terms);
        const status = isRequired ? 'obligatoire' : 'utile';
        return [`### ${country} ${relation} (${language}), ${status} — ${article}`, '', `> ${text}`, ''];
      }),
    ),
  ].join('\n');
}
