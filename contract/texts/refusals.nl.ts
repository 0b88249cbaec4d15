import type { Params } from '#contract/params';
import { wordingRefusalsNl } from '#contract/texts/refusals.wording.nl';
import { claimRefusalsNl } from '#contract/texts/refusals.claims.nl';
import { rateRefusalsNl } from '#contract/texts/refusals.rates.nl';
import { planRefusalsNl } from '#contract/texts/refusals.plan.nl';
import { exportRefusalsNl } from '#contract/texts/refusals.export.nl';
import { eInvoiceRefusalsNl } from '#contract/texts/refusals.eInvoice.nl';
import { lossRefusalsNl } from '#contract/texts/refusals.loss.nl';
import { limitationRefusalsNl } from '#contract/texts/refusals.limitation.nl';
import { eraseRefusalsNl } from '#contract/texts/refusals.erase.nl';
import { deskRefusalsNl } from '#contract/texts/refusals.desk.nl';
import type { refusalsFr } from '#contract/texts/refusals.fr';
import { storyRefusalsNl } from '#contract/texts/refusals.story.nl';
import { workRefusalsNl } from '#contract/texts/refusals.work.nl';
import { guardrailRefusalsNl } from '#contract/texts/refusals.guardrails.nl';

/** Why something was refused: what is wrong, where, what to do. One plain sentence each. */
export const refusalsNl = {
  ...wordingRefusalsNl,
  ...claimRefusalsNl,
  ...rateRefusalsNl,
  ...guardrailRefusalsNl,
  ...deskRefusalsNl,
  ...eraseRefusalsNl,
  ...workRefusalsNl,
  ...storyRefusalsNl,
  ...limitationRefusalsNl,
  ...exportRefusalsNl,
  ...eInvoiceRefusalsNl,
  ...lossRefusalsNl,
  ...planRefusalsNl,
  internal: (p) => `Interne fout. Er is niets gewijzigd. Referentie: ${p['reportId'] ?? ''}`,
  'request.unknown': (p) => `Interne fout. Er is niets gewijzigd. Referentie: ${p['name'] ?? ''}`,
  'request.invalid': (p) =>
    `Het formulier werd niet begrepen (veld “${p['field'] ?? ''}”). Controleer dit veld en probeer opnieuw.`,
} satisfies Record<keyof typeof refusalsFr, (params: Params) => string>;
