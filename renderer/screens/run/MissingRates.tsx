import { Notice } from '#renderer/components/Notice.tsx';
import { Sentence } from '#renderer/components/Sentence.tsx';
import { ToRates } from '#renderer/screens/rates/ToRates.tsx';
import { missingRates, type Run } from '#renderer/screens/run/runParts';

/** What the letters say of interest whose rate is not known, before they are printed; the rate can be typed at once. */
export function MissingRates({ run }: { readonly run: Run }) {
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
          <ToRates />
        </div>
      </div>
    </Notice>
  );
}
