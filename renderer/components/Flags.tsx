import {
  Ban,
  CirclePause,
  Handshake,
  ListOrdered,
  MailCheck,
  MessageCircleWarning,
  ShieldQuestion,
  type LucideIcon,
} from 'lucide-react';
import { useText } from '#renderer/i18n/language.tsx';

export type Flag = 'promise' | 'dispute' | 'pause' | 'plan' | 'registered' | 'blocked' | 'brokenPromise';

const icons: Readonly<Record<Flag, LucideIcon>> = {
  promise: Handshake,
  dispute: ShieldQuestion,
  pause: CirclePause,
  plan: ListOrdered,
  registered: MailCheck,
  blocked: Ban,
  brokenPromise: MessageCircleWarning,
};

/** Small marks of a file: icon and word, never colour alone. */
export function Flags({ flags }: { readonly flags: readonly Flag[] }) {
  const text = useText();
  return (
    <>
      {flags.map((flag) => {
        const Icon = icons[flag];
        return (
          <span key={flag} className={flag === 'brokenPromise' ? 'mark late' : 'mark'}>
            <Icon aria-hidden />
            {text.common.flags[flag]}
          </span>
        );
      })}
    </>
  );
}
