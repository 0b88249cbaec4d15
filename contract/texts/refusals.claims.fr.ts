import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { euros, text } = wordsOf('fr');

/** Refusals about claims, what is given up of them and what was agreed. */
export const claimRefusalsFr = {
  'waiver.neverDue': () => 'Il n’y a rien à abandonner ici : la loi ne donne pas cette somme.',
  'waiver.notDueYet': () =>
    'Cette somme n’est pas encore due : abandonnez-la toute, ou attendez son jour pour choisir un montant.',
  'waiver.moreThanDue': (p) => `On ne peut pas abandonner plus que ce qui est dû : ${euros(p, 'most')}.`,
  'waiver.unknown': () => 'Cet abandon n’existe plus : il a déjà été repris.',
  'terms.rateTooHigh': (p) =>
    `${text(p, 'text')} : au-dessus de 1 000 % par an, ce n’est pas un taux. Vérifiez la virgule.`,
  'annex.noInterest': () => 'Il n’y a pas d’intérêt à détailler aujourd’hui.',
  'annex.cannotReckon': () =>
    'L’intérêt de ce client ne peut pas être calculé : la raison est écrite en haut de sa demande.',
} satisfies Readonly<Record<string, (params: Params) => string>>;
