import { Printer } from 'lucide-react';
import type { Input } from '#contract/api';
import { useDirect } from '#renderer/api/useDirect';
import { Button } from '#renderer/components/Button.tsx';
import { useLanguage } from '#renderer/i18n/language.tsx';
import { paperMenuText } from '#renderer/i18n/paperMenu';
import { useKeys } from '#renderer/keys';
import type { BarMessage } from '#renderer/shell/useUndo';

type Done = Extract<BarMessage, { readonly kind: 'done' }>;

/** The paper that belongs to what was just done: money came in, somebody promised to pay. Null for the rest. */
export function paperOffered({ what }: Done): Extract<Input<'paper.print'>['paper'], 'receipt' | 'phone'> | null {
  if (what.code === 'action.payment.recorded') return 'receipt';
  const isPromise =
    what.code === 'action.promise.recorded' ||
    (what.code === 'action.call.logged' && what.params['outcome'] === 'will_pay');
  return isPromise ? 'phone' : null;
}

/** One press, or the letter I, while the bar says what was done. */
export function PaperOffer({ message, onDone }: { readonly message: Done; readonly onDone: () => void }) {
  const text = paperMenuText[useLanguage()].offers;
  const print = useDirect('paper.print');
  const paper = paperOffered(message);
  const { customerId } = message;
  const isOffered = paper !== null && customerId !== null && !print.isPending;
  const act = () => {
    if (!isOffered) return false;
    print.mutate(
      { customerId, paper, how: 'dialog' },
      { onSuccess: ({ outcome }) => outcome !== 'cancelled' && onDone() },
    );
    return undefined;
  };
  useKeys({ I: act }, { isOn: isOffered });
  if (paper === null || customerId === null) return null;
  return (
    <Button icon={Printer} hint="I" isPending={print.isPending} onPress={() => void act()}>
      {text[paper]}
    </Button>
  );
}
