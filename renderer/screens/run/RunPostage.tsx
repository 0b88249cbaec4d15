import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { formatEuros } from '#domain/format/amount';
import { Button } from '#renderer/components/Button.tsx';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';
import type { Run } from '#renderer/screens/run/runParts';
import { TariffsDialog } from '#renderer/screens/run/TariffsDialog.tsx';

/** What the tour costs at the counter, before anything is printed; the prices are the user's to change. */
export function RunPostage({ run }: { readonly run: Run }) {
  const text = useText().runPaper;
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { postage } = run;
  if (postage === null) return null;
  const { isComplete, lines, total } = postage;
  const sum = formatEuros(total, language);
  const said = isComplete ? text.stamps(sum) : total === 0 ? text.stampsUnknown : text.stampsAtLeast(sum);
  const details = lines.map(({ count, grams, price, service, upTo }) => {
    const what = text.stampLine(count, text.services[service], upTo, grams);
    return `${what} (${price === null ? text.priceMissing : formatEuros(price, language)})`;
  });
  return (
    <div className="runPostage">
      <Stamp aria-hidden />
      <span>
        <strong>{said}</strong>
        <span className="cellNote">{details.join(', ')}</span>
      </span>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {text.tariffs}
      </Button>
      {isOpen ? <TariffsDialog onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
