import type { Params } from '#contract/params';
import { guardrailSentencesNl } from '#contract/texts/sentences.guardrails.nl';

const reasons: Readonly<Record<string, string>> = {
  threat: 'dit is een dreigement',
  insult: 'dit is een belediging',
  publicShame: 'over de schuld spreekt u niet met anderen',
  falseAuthority: 'geen rechter heeft al beslist',
  costsToConsumer: 'een particulier betaalt geen herinneringskosten',
};

const instead: Readonly<Record<string, (params: Params) => string>> = guardrailSentencesNl;

// What is possible instead, as beside the field while it is typed.
const possible = (p: Params): string => instead[`guardrail.instead.${p['instead'] ?? ''}`]?.(p) ?? 'Verander dit stuk.';

/** Words that must not be printed and persons who must not hear of a debt. */
export const guardrailRefusalsNl = {
  'words.blocked': (p) =>
    `“${p['found'] ?? ''}” mag niet op papier: ${reasons[String(p['rule'] ?? '')] ?? 'dit woord is verboden'} (${p['article'] ?? ''}). ${possible(p)}`,
  'call.thirdPerson': () =>
    'Over de schuld zegt u niets aan iemand anders dan wie ze heeft. Vraag dat hij terugbelt, en noteer “Bericht gelaten”.',
} satisfies Readonly<Record<string, (params: Params) => string>>;
