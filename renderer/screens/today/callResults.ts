import {
  BadgeEuro,
  CalendarClock,
  CircleSlash,
  FileQuestion,
  Hourglass,
  PhoneMissed,
  ShieldQuestion,
  Voicemail,
  type LucideIcon,
} from 'lucide-react';
import type { Input } from '#contract/api';

export type CallOutcome = Input<'call.log'>['outcome'];

/** What a result asks before it is saved: one field at most. */
export type CallNeed = 'nothing' | 'promise' | 'reason' | 'until';

/** The results in the order of the buttons; the frequent ones have a letter. */
export const callResults: readonly {
  readonly outcome: CallOutcome;
  readonly key: string;
  readonly icon: LucideIcon;
  readonly need: CallNeed;
}[] = [
  { outcome: 'will_pay', key: 'V', icon: CalendarClock, need: 'promise' },
  { outcome: 'not_reached', key: 'J', icon: PhoneMissed, need: 'nothing' },
  { outcome: 'message_left', key: 'Q', icon: Voicemail, need: 'nothing' },
  { outcome: 'disputes', key: 'C', icon: ShieldQuestion, need: 'reason' },
  { outcome: 'has_paid', key: '', icon: BadgeEuro, need: 'nothing' },
  { outcome: 'not_received', key: '', icon: FileQuestion, need: 'nothing' },
  { outcome: 'asks_for_time', key: '', icon: Hourglass, need: 'until' },
  { outcome: 'refuses', key: '', icon: CircleSlash, need: 'reason' },
];
