import { Trash2 } from 'lucide-react';
import { useDirect } from '#renderer/api/useDirect';
import { useQuery } from '#renderer/api/useQuery';
import { Button } from '#renderer/components/Button.tsx';
import { useText } from '#renderer/i18n/language.tsx';

/** What was learned about who pays for whom; each line can be forgotten. */
export function KnownPayers() {
  const text = useText().bank;
  const { data = [] } = useQuery('payers.list', {});
  const forget = useDirect('payer.forget');
  if (data.length === 0) return null;
  return (
    <details className="noPrint">
      <summary>{text.payers(data.length)}</summary>
      <p className="soft">{text.payersText}</p>
      <ul className="stackTight">
        {data.map(({ customerName, payerId, value }) => (
          <li key={payerId} className="row flush">
            <span className="break">
              {value} <span className="soft">{text.paysFor(customerName)}</span>
            </span>
            <Button kind="quiet" icon={Trash2} onPress={() => forget.mutate({ payerId })}>
              {text.forget}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
