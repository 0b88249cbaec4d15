import type { Params } from '#contract/params';
import type { limitationRefusalsFr } from '#contract/texts/refusals.limitation.fr';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('en');

/** Why something about the time to go to court was refused. */
export const limitationRefusalsEn = {
  'limitation.startInFuture': (p) =>
    `${day(p, 'on')} is still to come: note the day the work was completed or delivered`,
  'limitation.startLongAgo': (p) => `${day(p, 'on')} is more than three years before the invoice: is the year right?`,
  'limitation.eventInFuture': (p) => `${day(p, 'on')} is still to come: note what has already happened`,
  'limitation.endsBefore': (p) => `It ends before it begins (${day(p, 'on')})`,
  'limitation.alreadyEnded': () => 'The end of this mediation is already noted',
  'limitation.beforeInvoice': (p) => `On ${day(p, 'on')} invoice ${text(p, 'number')} did not exist yet`,
  'limitation.factUnknown': () => 'This was already taken back',
  'limitation.nothingToSee': () => 'No term of this customer ends soon',
} satisfies Record<keyof typeof limitationRefusalsFr, (params: Params) => string>;
