import type { Output } from '#contract/api';
import { useText } from '#renderer/i18n/language.tsx';

/** First start: no ledger is open, or its set-up is not finished. */
export function StartScreen({ status }: { readonly status: Output<'app.status'> }) {
  const text = useText();
  return (
    <main className="main">
      <h1>Dûment</h1>
      <p>{status.ledger?.companyName ?? text.common.loading}</p>
    </main>
  );
}
