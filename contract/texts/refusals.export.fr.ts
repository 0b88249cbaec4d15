import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { count, day } = wordsOf('fr');

/** Why a list for the accountant was not made, or a period not closed. */
export const exportRefusalsFr = {
  'export.period': () => 'La période finit avant de commencer : changez une des deux dates',
  'export.fecFrance': () => 'Le format FEC est français. Pour un comptable belge, choisissez Excel ou CSV',
  'export.noSiren': () => 'Le nom du fichier FEC porte votre SIREN : complétez-le dans Réglages, Mon entreprise',
  'export.tooLong': (params) =>
    `Cette liste fait ${count(params, 'rows')} lignes, trop pour du papier (${count(params, 'max')} au plus) : enregistrez-la en Excel ou en CSV`,
  'closing.before': (params) =>
    `Les comptes sont clos jusqu’au ${day(params, 'closed')} : datez du ${day(params, 'first')} ou après. S’il le faut, le comptable rouvre la période dans Bilans`,
  'closing.future': () => 'Une période se clôt quand elle est finie : choisissez un jour passé',
  'closing.earlier': () => 'La période est déjà close jusqu’à ce jour ou plus loin',
  'closing.none': () => 'Aucune période n’est close',
} satisfies Readonly<Record<string, (params: Params) => string>>;
