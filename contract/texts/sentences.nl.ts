import type { Params } from '#contract/params';
import { bankSentencesNl } from '#contract/texts/sentences.bank.nl';
import { wordingSentencesNl } from '#contract/texts/sentences.wording.nl';
import { claimSentencesNl } from '#contract/texts/sentences.claims.nl';
import { mineSentencesNl } from '#contract/texts/sentences.mine.nl';
import { rateSentencesNl } from '#contract/texts/sentences.rates.nl';
import { planSentencesNl } from '#contract/texts/sentences.plan.nl';
import { lossSentencesNl } from '#contract/texts/sentences.loss.nl';
import { limitationSentencesNl } from '#contract/texts/sentences.limitation.nl';
import { eInvoiceSentencesNl } from '#contract/texts/sentences.eInvoice.nl';
import { evidenceSentencesNl } from '#contract/texts/sentences.evidence.nl';
import { routeSentencesNl } from '#contract/texts/sentences.routes.nl';
import { actionSentencesNl } from '#contract/texts/sentences.actions.nl';
import { daySentencesNl } from '#contract/texts/sentences.day.nl';
import { fileSentencesNl } from '#contract/texts/sentences.file.nl';
import type { sentencesFr } from '#contract/texts/sentences.fr';
import { letterSentencesNl } from '#contract/texts/sentences.letters.nl';
import { saySentencesNl } from '#contract/texts/sentences.say.nl';
import { guardrailSentencesNl } from '#contract/texts/sentences.guardrails.nl';

/** Facts told in words. Amounts come in cents, dates as ISO text. */
export const sentencesNl = {
  ...wordingSentencesNl,
  ...bankSentencesNl,
  ...claimSentencesNl,
  ...eInvoiceSentencesNl,
  ...evidenceSentencesNl,
  ...routeSentencesNl,
  ...mineSentencesNl,
  ...rateSentencesNl,
  ...guardrailSentencesNl,
  ...daySentencesNl,
  ...saySentencesNl,
  ...fileSentencesNl,
  ...letterSentencesNl,
  ...actionSentencesNl,
  ...limitationSentencesNl,
  ...lossSentencesNl,
  ...planSentencesNl,
} satisfies Record<keyof typeof sentencesFr, (params: Params) => string>;
