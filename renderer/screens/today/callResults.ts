import type { Input } from '#contract/api';

export type CallOutcome = Input<'call.log'>['outcome'];

/** What a result asks before it is saved: one field at most. */
export type CallNeed = 'nothing' | 'promise' | 'reason' | 'until';

/** The results in the order of the buttons; the frequent ones have a letter. */
export const callResults: readonly {
  readonly outcome: CallOutcome;
  readonly key: string;
  readonly need: CallNeed;
}[] = [
  { outcome: 'will_pay', key: 'V', need: 'promise' },
  { outcome: 'not_reached', key: 'J', need: 'nothing' },
  { outcome: 'message_left', key: 'Q', need: 'nothing' },
  { outcome: 'disputes', key: 'C', need: 'reason' },
  { outcome: 'has_paid', key: '', need: 'nothing' },
  { outcome: 'not_received', key: '', need: 'nothing' },
  { outcome: 'asks_for_time', key: '', need: 'until' },
  { outcome: 'refuses', key: '', need: 'reason' },
];
