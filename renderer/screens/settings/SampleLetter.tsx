import { useEffect, useState } from 'react';
import { useQuery } from '#renderer/api/useQuery';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { PdfPages } from '#renderer/components/PdfPages.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import type { Company } from '#renderer/screens/settings/CompanyFields.tsx';

const pauseMillis = 400;

/** A real letter with these particulars, drawn anew when the typing pauses. Nothing of it is kept. */
export function SampleLetter({ company }: { readonly company: Company }) {
  const text = useText().start;
  const language = useLanguage();
  const settled = useSettled(company);
  const letter = useQuery(
    'settings.previewLetter',
    { company: settled, language, kind: 'reminder1' },
    { keepPrevious: true },
  );
  return (
    <section className="stackTight" aria-label={text.preview}>
      <h2>{text.preview}</h2>
      <Loaded answer={letter}>{({ pdf }) => <PdfPages base64={pdf} label={text.preview} page={1} />}</Loaded>
    </section>
  );
}

// What stood still for a moment: drawing at each letter typed would always be late.
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMillis);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
