import type { Params } from '#contract/params';
import { bankSentencesFr } from '#contract/texts/sentences.bank.fr';
import { wordingSentencesFr } from '#contract/texts/sentences.wording.fr';
import { claimSentencesFr } from '#contract/texts/sentences.claims.fr';
import { mineSentencesFr } from '#contract/texts/sentences.mine.fr';
import { rateSentencesFr } from '#contract/texts/sentences.rates.fr';
import { planSentencesFr } from '#contract/texts/sentences.plan.fr';
import { lossSentencesFr } from '#contract/texts/sentences.loss.fr';
import { limitationSentencesFr } from '#contract/texts/sentences.limitation.fr';
import { eInvoiceSentencesFr } from '#contract/texts/sentences.eInvoice.fr';
import { evidenceSentencesFr } from '#contract/texts/sentences.evidence.fr';
import { routeSentencesFr } from '#contract/texts/sentences.routes.fr';
import { actionSentencesFr } from '#contract/texts/sentences.actions.fr';
import { daySentencesFr } from '#contract/texts/sentences.day.fr';
import { fileSentencesFr } from '#contract/texts/sentences.file.fr';
import { letterSentencesFr } from '#contract/texts/sentences.letters.fr';
import { saySentencesFr } from '#contract/texts/sentences.say.fr';
import { guardrailSentencesFr } from '#contract/texts/sentences.guardrails.fr';

/** Facts told in words. Amounts come in cents, dates as ISO text. */
export const sentencesFr = {
  ...wordingSentencesFr,
  ...bankSentencesFr,
  ...claimSentencesFr,
  ...eInvoiceSentencesFr,
  ...evidenceSentencesFr,
  ...routeSentencesFr,
  ...mineSentencesFr,
  ...rateSentencesFr,
  ...guardrailSentencesFr,
  ...daySentencesFr,
  ...saySentencesFr,
  ...fileSentencesFr,
  ...letterSentencesFr,
  ...actionSentencesFr,
  ...limitationSentencesFr,
  ...lossSentencesFr,
  ...planSentencesFr,
} satisfies Readonly<Record<string, (params: Params) => string>>;
