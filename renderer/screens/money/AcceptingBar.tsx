import { X } from 'lucide-react';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** Fewer are booked before anybody could read how far it is. */
const shownFrom = 20;

/** How far the certain payments are booked, and a way to stop: what is booked stands. */
export function AcceptingBar() {
  const text = useText().bank;
  const { data } = useQuery('bank.accepting', {}, { isOutside: true });
  const stop = useDirect('bank.stopAccepting');
  const accepting = data?.accepting ?? null;
  if (accepting === null || accepting.total < shownFrom) return null;
  const { done, total } = accepting;
  const label = text.accepting(done, total);
  return (
    <div className="drawingBar">
      <span aria-hidden>{label}</span>
      <progress aria-label={label} value={done} max={total} />
      <Button icon={X} onPress={() => stop.mutate({})} isDisabled={stop.isPending}>
        {text.stop}
      </Button>
    </div>
  );
}
