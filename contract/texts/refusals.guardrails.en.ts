import type { Params } from '#contract/params';
import { guardrailSentencesEn } from '#contract/texts/sentences.guardrails.en';

const reasons: Readonly<Record<string, string>> = {
  threat: 'it is a threat',
  insult: 'it is an insult',
  publicShame: 'the debt is not spoken of with others',
  falseAuthority: 'no judge has decided yet',
  costsToConsumer: 'a private customer pays no reminder costs',
};

const instead: Readonly<Record<string, (params: Params) => string>> = guardrailSentencesEn;

// What is possible instead, as beside the field while it is typed.
const possible = (p: Params): string =>
  instead[`guardrail.instead.${p['instead'] ?? ''}`]?.(p) ?? 'Change this passage.';

/** Words that must not be printed and persons who must not hear of a debt. */
export const guardrailRefusalsEn = {
  'words.blocked': (p) =>
    `“${p['found'] ?? ''}” must not go out on paper: ${reasons[String(p['rule'] ?? '')] ?? 'this word is forbidden'} (${p['article'] ?? ''}). ${possible(p)}`,
  'call.thirdPerson': () =>
    'Nothing of the debt is told to anyone but the person who owes it. Ask to be called back, and note “Message left”.',
} satisfies Readonly<Record<string, (params: Params) => string>>;
