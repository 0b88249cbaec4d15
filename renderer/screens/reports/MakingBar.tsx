import { X } from 'lucide-react';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** How far a list for the accountant is, while the books are read or its pages drawn, and a way to stop. */
export function MakingBar() {
  const text = useText().exports;
  const { data } = useQuery('export.making', {}, { isOutside: true });
  const stop = useDirect('export.stop');
  const making = data?.making ?? null;
  if (making === null) return null;
  const { done, total } = making;
  const label = total === null ? text.reading : text.making(done, total);
  return (
    <div className="drawingBar">
      <span aria-hidden>{label}</span>
      <progress aria-label={label} {...(total === null ? {} : { value: done, max: total })} />
      <Button icon={X} onPress={() => stop.mutate({})} isDisabled={stop.isPending}>
        {text.stop}
      </Button>
    </div>
  );
}
