import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('fr');

/** Why a rate, a file of rates or a reading of the law was refused. */
export const rateRefusalsFr = {
  'rate.missing': () => 'Tapez le taux : « 12,15 % » ou « 12,15 ».',
  'rate.invalid': (p) =>
    `« ${text(p, 'text')} » n’est pas un taux. Écrivez-le en pour cent par an : « 12,15 % » ou « 12,15 », quatre décimales au plus.`,
  'rate.looksLikeFraction': (p) =>
    `« ${text(p, 'text')} » ressemble à un taux de tableur (0,1215 pour 12,15 %). Écrivez-le en pour cent : « 12,15 % ». Si le taux est vraiment si bas, ajoutez le signe %.`,
  'rate.tooHigh': (p) => `${text(p, 'text')} : aucun taux légal n’a jamais dépassé 30 %. Vérifiez la virgule.`,
  'rate.includesPoints': () =>
    'La Banque centrale n’a jamais été si haut : ce taux contient sans doute les 10 points (France) ou 8 points (Belgique) de la loi. Tapez le taux de la banque seul, le programme ajoute les points.',
  'rate.seriesNotTyped': () => 'Ce taux-là ne se tape pas : il se calcule à partir d’un autre.',
  'rate.sourceMissing': () => 'Écrivez où vous avez lu ce taux : le journal officiel, sa date. C’est votre preuve.',
  'rate.periodInvalid': (p) =>
    `Ce taux vaut pour une période entière : du ${day(p, 'from')} au ${day(p, 'to')}. Mettez le ${day(p, 'from')} comme premier jour.`,
  'rate.periodOverlaps': (p) =>
    `Un taux est déjà connu du ${day(p, 'from')} au ${day(p, 'to')} : deux taux ne peuvent pas valoir le même jour. S’il est faux et que vous l’avez tapé, corrigez-le.`,
  'rate.differsFromEcb': () =>
    'Ce taux ne va pas avec celui de la Banque centrale : la loi belge ajoute 8 points et arrondit au demi-point supérieur. L’un des deux est mal tapé.',
  'rate.unknown': () => 'Ce taux n’est plus celui qui compte : il a été corrigé ou annulé entre-temps.',
  'rate.sameAsBefore': () => 'C’est le taux qui est déjà noté : rien à corriger.',
  'rateFile.notOne': () => 'Ce fichier n’est pas un fichier de taux de Dûment. Rien n’a été pris.',
  'rateFile.damaged': () =>
    'Ce fichier de taux a été modifié ou est incomplet : sa somme de contrôle ne va pas. Rien n’a été pris. Demandez-le de nouveau.',
  'rateFile.tooLong': (p) => `Ce fichier de taux est trop long (plus de ${text(p, 'max')} lignes). Rien n’a été pris.`,
  'rateFile.lineInvalid': (p) =>
    `La ligne ${text(p, 'line')} de ce fichier de taux n’est pas comprise. Rien n’a été pris.`,
  'annex.rateMissing': (p) =>
    `Le taux d’intérêt du ${day(p, 'from')} au ${day(p, 'to')} n’est pas connu : ces intérêts ne peuvent pas être chiffrés, donc pas imprimés. Tapez le taux (Réglages, Règles du pays, Taux légaux). Le prix et l’indemnité se demandent sans attendre.`,
  'lawPoint.readingUnknown': () => 'Cette lecture n’existe pas. Choisissez-en une de la liste.',
  'lawPoint.wordsMissing': () => 'Écrivez la phrase à imprimer.',
  'lawPoint.wordsTooLong': (p) => `Cette phrase est trop longue : ${text(p, 'max')} signes au plus.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
