import type { Params } from '#contract/params';
import { wordingRefusalsFr } from '#contract/texts/refusals.wording.fr';
import { claimRefusalsFr } from '#contract/texts/refusals.claims.fr';
import { rateRefusalsFr } from '#contract/texts/refusals.rates.fr';
import { planRefusalsFr } from '#contract/texts/refusals.plan.fr';
import { exportRefusalsFr } from '#contract/texts/refusals.export.fr';
import { eInvoiceRefusalsFr } from '#contract/texts/refusals.eInvoice.fr';
import { lossRefusalsFr } from '#contract/texts/refusals.loss.fr';
import { limitationRefusalsFr } from '#contract/texts/refusals.limitation.fr';
import { eraseRefusalsFr } from '#contract/texts/refusals.erase.fr';
import { deskRefusalsFr } from '#contract/texts/refusals.desk.fr';
import { storyRefusalsFr } from '#contract/texts/refusals.story.fr';
import { workRefusalsFr } from '#contract/texts/refusals.work.fr';
import { guardrailRefusalsFr } from '#contract/texts/refusals.guardrails.fr';

/** Why something was refused: what is wrong, where, what to do. One plain sentence each. */
export const refusalsFr = {
  ...wordingRefusalsFr,
  ...claimRefusalsFr,
  ...rateRefusalsFr,
  ...guardrailRefusalsFr,
  ...deskRefusalsFr,
  ...eraseRefusalsFr,
  ...workRefusalsFr,
  ...storyRefusalsFr,
  ...limitationRefusalsFr,
  ...exportRefusalsFr,
  ...eInvoiceRefusalsFr,
  ...lossRefusalsFr,
  ...planRefusalsFr,
  internal: (p) => `Erreur interne. Rien n’a été modifié. Référence : ${p['reportId'] ?? ''}`,
  'request.unknown': (p) => `Erreur interne. Rien n’a été modifié. Référence : ${p['name'] ?? ''}`,
  'request.invalid': (p) =>
    `Le formulaire n’a pas pu être compris (champ « ${p['field'] ?? ''} »). Vérifiez ce champ et recommencez.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
