import type { Params } from '#contract/params';
import type { limitationRefusalsFr } from '#contract/texts/refusals.limitation.fr';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('nl');

/** Why something about the time to go to court was refused. */
export const limitationRefusalsNl = {
  'limitation.startInFuture': (p) =>
    `${day(p, 'on')} is nog niet voorbij: noteer de dag waarop het werk klaar of geleverd was`,
  'limitation.startLongAgo': (p) => `${day(p, 'on')} ligt meer dan drie jaar vóór de factuur: is het jaar juist?`,
  'limitation.eventInFuture': (p) => `${day(p, 'on')} is nog niet voorbij: noteer wat al gebeurd is`,
  'limitation.endsBefore': (p) => `Het einde ligt vóór het begin (${day(p, 'on')})`,
  'limitation.alreadyEnded': () => 'Het einde van deze bemiddeling is al genoteerd',
  'limitation.beforeInvoice': (p) => `Op ${day(p, 'on')} bestond factuur ${text(p, 'number')} nog niet`,
  'limitation.factUnknown': () => 'Dat is al ingetrokken',
  'limitation.nothingToSee': () => 'Voor deze klant loopt binnenkort geen termijn af',
} satisfies Record<keyof typeof limitationRefusalsFr, (params: Params) => string>;
