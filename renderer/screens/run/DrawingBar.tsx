import { X } from 'lucide-react';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** A tour of fewer papers is drawn before anybody could read how far it is. */
const shownFrom = 5;

/** How far the pages of a tour are, while they are drawn for the printer, and a way to stop. */
export function DrawingBar() {
  const text = useText().run;
  // Asked when the screen opens too: the tour may have been left while it was drawn.
  const { data } = useQuery('run.drawing', {}, { isOutside: true });
  const stop = useDirect('run.stopDrawing');
  const drawing = data?.drawing ?? null;
  if (drawing === null || drawing.total < shownFrom) return null;
  const { drawn, total } = drawing;
  const label = text.drawing(drawn, total);
  return (
    <div className="drawingBar">
      <span aria-hidden>{label}</span>
      <progress aria-label={label} value={drawn} max={total} />
      <Button icon={X} onPress={() => stop.mutate({})} isDisabled={stop.isPending}>
        {text.stopDrawing}
      </Button>
    </div>
  );
}
