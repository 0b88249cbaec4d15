import { Button } from '#renderer/components/Button.tsx';
import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import { missingRates, type Run } from '#renderer/screens/run/runParts';

/** What the letters say of interest whose rate is not known, before they are printed; the rate can be typed at once. */
export function MissingRates({ run }: { readonly run: Run }) {
  const text = useText().rates;
  const { open } = useDialogs();
  const missing = missingRates(run);
  if (missing.length === 0) return null;
  return (
    <Notice>
      <div className="stackTight">
        {missing.map((one) => (
          <p key={one.code}>
            <Sentence value={one} />
          </p>
        ))}
        <div className="row">
          <Button onPress={() => open({ kind: 'rate' })}>{text.enterOther}</Button>
        </div>
      </div>
    </Notice>
  );
}
