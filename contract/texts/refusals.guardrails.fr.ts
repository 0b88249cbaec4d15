import type { Params } from '#contract/params';
import { guardrailSentencesFr } from '#contract/texts/sentences.guardrails.fr';

const reasons: Readonly<Record<string, string>> = {
  threat: 'c’est une menace',
  insult: 'c’est une insulte',
  publicShame: 'on ne parle pas de la dette à d’autres',
  falseAuthority: 'aucun juge n’a encore décidé',
  costsToConsumer: 'un particulier ne paie pas de frais de relance',
};

const instead: Readonly<Record<string, (params: Params) => string>> = guardrailSentencesFr;

// What is possible instead, as beside the field while it is typed.
const possible = (p: Params): string =>
  instead[`guardrail.instead.${p['instead'] ?? ''}`]?.(p) ?? 'Changez ce passage.';

/** Words that must not be printed and persons who must not hear of a debt. */
export const guardrailRefusalsFr = {
  'words.blocked': (p) =>
    `« ${p['found'] ?? ''} » ne peut pas partir sur du papier : ${reasons[String(p['rule'] ?? '')] ?? 'ce mot est interdit'} (${p['article'] ?? ''}). ${possible(p)}`,
  'call.thirdPerson': () =>
    'Rien de la dette ne se dit à quelqu’un d’autre que celui qui doit. Demandez qu’il vous rappelle, et notez « Message laissé ».',
} satisfies Readonly<Record<string, (params: Params) => string>>;
