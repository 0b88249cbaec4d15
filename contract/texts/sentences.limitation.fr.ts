import type { Params } from '#contract/params';
import { limitationNames } from '#contract/texts/limitationNames';
import { wordsOf } from '#contract/texts/words';

const { count, day, many, text } = wordsOf('fr');
const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);
const kinds: Readonly<Record<string, string>> = {
  ...limitationNames.fr.kinds,
  mediationEnded: 'Fin de la médiation',
};
const subjects: Readonly<Record<string, string>> = limitationNames.fr.subjects;
const subject = (p: Params): string => (subjects[text(p, 'subject')] ?? '').toLowerCase();
const what = (p: Params): string => kinds[text(p, 'what')] ?? 'Fait noté';
const others = (p: Params): string =>
  count(p, 'count') > 1 ? ` et ${many(count(p, 'count') - 1, 'autre facture', 'autres factures')}` : '';

/** Jusqu'à quand une facture peut être réclamée en justice. */
export const limitationSentencesFr = {
  'today.limitation.sixMonths': (p) =>
    `${text(p, 'number')}${others(p)} : plus que six mois pour agir en justice (dernier jour le ${day(p, 'on')})`,
  'today.limitation.threeMonths': (p) =>
    `${text(p, 'number')}${others(p)} : plus que trois mois pour agir en justice (dernier jour le ${day(p, 'on')})`,
  'today.limitation.oneMonth': (p) =>
    `${text(p, 'number')}${others(p)} : dernier mois pour agir en justice, jusqu’au ${day(p, 'on')}`,
  'today.limitation.passed': (p) =>
    `${text(p, 'number')}${others(p)} : trop tard pour agir en justice depuis le ${day(p, 'on')}`,
  'today.limitation.manyPassed': (p) =>
    `${many(count(p, 'count'), 'client dont une facture est', 'clients dont des factures sont')} trop anciennes pour la justice`,
  'limitation.startGuessed.worksCompleted': () =>
    'Le jour où les travaux ou le service ont été terminés n’est pas noté : le délai est compté depuis la facture. S’ils ont été terminés plus tôt, le vrai dernier jour est plus tôt aussi.',
  'limitation.startGuessed.delivery': () =>
    'Le jour de la livraison n’est pas noté : le délai est compté depuis la facture. Si elle a eu lieu plus tôt, le vrai dernier jour est plus tôt aussi.',
  'limitation.startGuessed.dueDate': () => 'Le délai est compté depuis l’échéance de la facture.',
  'limitation.judgeMayRaise': () =>
    'Face à un particulier, le juge belge peut refuser de lui-même une demande trop tardive, depuis le 1er octobre 2024 (loi du 15 mai 2024).',
  'limitation.courtCountsFromAction': () =>
    'Le nouveau délai ne court qu’à la fin du procès. Dûment le compte depuis la demande : il prévient trop tôt plutôt que trop tard.',
  'limitation.mediationRuns': () =>
    'La médiation dure encore : le délai est arrêté. Notez sa fin pour que les jours soient ajoutés.',
  'limitation.afterMediation': (p) =>
    `La médiation est finie depuis le ${day(p, 'on')}. La loi laisse au moins six mois à partir de là (art. 2238 C. civ.) ; Dûment compte sans cette rallonge : il prévient trop tôt plutôt que trop tard.`,
  'timeline.limitationChosen': () => 'Délai pour agir en justice : objet ou départ précisé',
  'timeline.limitationEvent': (p) => what(p),
  'timeline.mediationEnded.agreement': () => 'Médiation ou conciliation finie : accord trouvé',
  'timeline.mediationEnded.failure': () => 'Médiation ou conciliation finie : échec constaté',
  'timeline.limitationSeen': () => 'Avertissement lu : délai pour agir en justice',
  'action.limitation.chosen': (p) => `Délai pour agir en justice précisé${of(p)}`,
  'action.limitation.usual': (p) => `Mes factures sont d’habitude pour : ${subject(p)}`,
  'action.mediation.ended': (p) =>
    `Médiation ou conciliation finie le ${day(p, 'on')} : ${text(p, 'outcome') === 'agreement' ? 'accord' : 'échec'}${of(p)}`,
  'action.limitation.recorded': (p) => `${what(p)}, le ${day(p, 'on')}${of(p)}`,
  'action.limitation.takenBack': (p) => `${what(p)} : retiré${of(p)}`,
  'action.limitation.seen': (p) => `Avertissement lu : délai pour agir en justice${of(p)}`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
