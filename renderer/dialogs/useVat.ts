import { useState } from 'react';
import { vatOfGross } from '#domain/ledger/vatOfGross';
import { zeroCents, type Cents } from '#domain/money/cents';
import { useQuery } from '#renderer/api/useQuery';
import { usualRate, vatChoices } from '#renderer/dialogs/vatRates';
import { useLanguage, useText } from '#renderer/i18n/language.tsx';

/** The VAT rate of a document being typed, and what an amount with VAT contains at that rate. */
export function useVat() {
  const text = useText();
  const language = useLanguage();
  const country = useQuery('app.status', {}).data?.ledger?.country ?? 'FR';
  const [picked, setPicked] = useState<string | null>(null);
  const rate = picked ?? usualRate(country);
  const of = (gross: Cents) => {
    const rateMilli = Number(rate);
    const parts = gross < 0 ? { net: gross, vat: zeroCents } : vatOfGross(gross, rateMilli);
    return { rateMilli, ...parts };
  };
  return { rate, setRate: setPicked, choices: vatChoices(country, language, text.money.vatNone), of };
}
