import type { Params } from '#contract/params';
import { wordingRefusalsEn } from '#contract/texts/refusals.wording.en';
import { claimRefusalsEn } from '#contract/texts/refusals.claims.en';
import { rateRefusalsEn } from '#contract/texts/refusals.rates.en';
import { planRefusalsEn } from '#contract/texts/refusals.plan.en';
import { exportRefusalsEn } from '#contract/texts/refusals.export.en';
import { eInvoiceRefusalsEn } from '#contract/texts/refusals.eInvoice.en';
import { lossRefusalsEn } from '#contract/texts/refusals.loss.en';
import { limitationRefusalsEn } from '#contract/texts/refusals.limitation.en';
import { eraseRefusalsEn } from '#contract/texts/refusals.erase.en';
import { deskRefusalsEn } from '#contract/texts/refusals.desk.en';
import type { refusalsFr } from '#contract/texts/refusals.fr';
import { storyRefusalsEn } from '#contract/texts/refusals.story.en';
import { workRefusalsEn } from '#contract/texts/refusals.work.en';
import { guardrailRefusalsEn } from '#contract/texts/refusals.guardrails.en';

/** Why something was refused: what is wrong, where, what to do. One plain sentence each. */
export const refusalsEn = {
  ...wordingRefusalsEn,
  ...claimRefusalsEn,
  ...rateRefusalsEn,
  ...guardrailRefusalsEn,
  ...deskRefusalsEn,
  ...eraseRefusalsEn,
  ...workRefusalsEn,
  ...storyRefusalsEn,
  ...limitationRefusalsEn,
  ...exportRefusalsEn,
  ...eInvoiceRefusalsEn,
  ...lossRefusalsEn,
  ...planRefusalsEn,
  internal: (p) => `Internal error. Nothing was changed. Reference: ${p['reportId'] ?? ''}`,
  'request.unknown': (p) => `Internal error. Nothing was changed. Reference: ${p['name'] ?? ''}`,
  'request.invalid': (p) =>
    `The form could not be understood (field “${p['field'] ?? ''}”). Check this field and try again.`,
} satisfies Record<keyof typeof refusalsFr, (params: Params) => string>;
