import type { Params } from '#contract/params';
import type { storyRefusalsFr } from '#contract/texts/refusals.story.fr';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('en');

/** What only the command line refuses, and what a run of reminders refuses. */
export const storyRefusalsEn = {
  'amount.zero': () => 'An amount of zero says nothing. Give the amount.',
  'bankLine.unknown': (p) => `There is no bank line “${text(p, 'id')}”.`,
  'bankLine.known': (p) => `The bank line “${text(p, 'id')}” is there already.`,
  'dispute.notOpen': () => 'No dispute is open about this invoice.',
  'schedule.dateGoesBack': (p) => `${day(p, 'on')} is before the last run, ${day(p, 'last')}. Choose a later date.`,
} satisfies Record<keyof typeof storyRefusalsFr, (params: Params) => string>;
