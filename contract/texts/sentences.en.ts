import type { Params } from '#contract/params';
import { bankSentencesEn } from '#contract/texts/sentences.bank.en';
import { wordingSentencesEn } from '#contract/texts/sentences.wording.en';
import { claimSentencesEn } from '#contract/texts/sentences.claims.en';
import { mineSentencesEn } from '#contract/texts/sentences.mine.en';
import { rateSentencesEn } from '#contract/texts/sentences.rates.en';
import { planSentencesEn } from '#contract/texts/sentences.plan.en';
import { lossSentencesEn } from '#contract/texts/sentences.loss.en';
import { limitationSentencesEn } from '#contract/texts/sentences.limitation.en';
import { eInvoiceSentencesEn } from '#contract/texts/sentences.eInvoice.en';
import { evidenceSentencesEn } from '#contract/texts/sentences.evidence.en';
import { routeSentencesEn } from '#contract/texts/sentences.routes.en';
import { actionSentencesEn } from '#contract/texts/sentences.actions.en';
import { daySentencesEn } from '#contract/texts/sentences.day.en';
import { fileSentencesEn } from '#contract/texts/sentences.file.en';
import type { sentencesFr } from '#contract/texts/sentences.fr';
import { letterSentencesEn } from '#contract/texts/sentences.letters.en';
import { saySentencesEn } from '#contract/texts/sentences.say.en';
import { guardrailSentencesEn } from '#contract/texts/sentences.guardrails.en';

/** Facts told in words. Amounts come in cents, dates as ISO text. */
export const sentencesEn = {
  ...wordingSentencesEn,
  ...bankSentencesEn,
  ...claimSentencesEn,
  ...eInvoiceSentencesEn,
  ...evidenceSentencesEn,
  ...routeSentencesEn,
  ...mineSentencesEn,
  ...rateSentencesEn,
  ...guardrailSentencesEn,
  ...daySentencesEn,
  ...saySentencesEn,
  ...fileSentencesEn,
  ...letterSentencesEn,
  ...actionSentencesEn,
  ...limitationSentencesEn,
  ...lossSentencesEn,
  ...planSentencesEn,
} satisfies Record<keyof typeof sentencesFr, (params: Params) => string>;
