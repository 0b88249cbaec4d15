import type { Params, Texts } from '#contract/params';
import type { exportRefusalsFr } from '#contract/texts/refusals.export.fr';
import { wordsOf } from '#contract/texts/words';

const { count, day } = wordsOf('nl');

/** Dutch: why a list for the accountant was not made, or a period not closed. */
export const exportRefusalsNl = {
  'export.period': () => 'De periode eindigt voor ze begint: wijzig een van beide datums',
  'export.fecFrance': () => 'Het FEC-formaat is Frans. Kies Excel of CSV voor een Belgische boekhouder',
  'export.noSiren': () => 'De naam van het FEC-bestand bevat uw SIREN: vul het aan in Instellingen, Mijn bedrijf',
  'export.tooLong': (params: Params) =>
    `Deze lijst telt ${count(params, 'rows')} regels, te veel voor papier (hoogstens ${count(params, 'max')}): bewaar ze in Excel of CSV`,
  'closing.before': (params: Params) =>
    `De boekhouding is afgesloten tot ${day(params, 'closed')}: gebruik een datum vanaf ${day(params, 'first')}. Moet het toch, dan heropent uw boekhouder de periode onder Overzichten`,
  'closing.future': () => 'Een periode sluit u af als ze voorbij is: kies een dag in het verleden',
  'closing.earlier': () => 'De periode is al afgesloten tot die dag of later',
  'closing.none': () => 'Er is geen afgesloten periode',
} satisfies Texts & Record<keyof typeof exportRefusalsFr, unknown>;
