import type { Params } from '#contract/params';
import type { storyRefusalsFr } from '#contract/texts/refusals.story.fr';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('nl');

/** What only the command line refuses, and what a run of reminders refuses. */
export const storyRefusalsNl = {
  'amount.zero': () => 'Een bedrag van nul zegt niets. Geef het bedrag.',
  'bankLine.unknown': (p) => `Er is geen bankregel ‘${text(p, 'id')}’.`,
  'bankLine.known': (p) => `De bankregel ‘${text(p, 'id')}’ bestaat al.`,
  'dispute.notOpen': () => 'Over deze factuur is geen betwisting open.',
  'schedule.dateGoesBack': (p) =>
    `${day(p, 'on')} valt vóór de laatste keer, ${day(p, 'last')}. Kies een latere datum.`,
} satisfies Record<keyof typeof storyRefusalsFr, (params: Params) => string>;
