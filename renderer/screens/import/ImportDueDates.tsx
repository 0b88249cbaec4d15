import type { ImportPreview } from '#contract/schemas/importSchemas';
import { useCommand } from '#renderer/api/useCommand';
import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** A list without due dates is completed in one press: they are counted from the terms, and seen before anything is written. */
export function ImportDueDates(props: {
  readonly preview: ImportPreview;
  readonly onChange: (preview: ImportPreview) => void;
}) {
  const { dueDatesToAgree, token } = props.preview;
  const text = useText().import.dueDates;
  const agree = useCommand('import.agreeDueDates');
  if (dueDatesToAgree === 0) return null;
  return (
    <Notice>
      <div className="stackTight">
        <p>{text.text(dueDatesToAgree)}</p>
        <div>
          <Button onPress={() => agree.mutate({ token }, { onSuccess: props.onChange })} isPending={agree.isPending}>
            {text.agree(dueDatesToAgree)}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
