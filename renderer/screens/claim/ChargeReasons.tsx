import { useState } from 'react';
import { useQuery } from '#renderer/api/useQuery';
import { Loaded } from '#renderer/components/Loaded.tsx';
import { Money } from '#renderer/components/Money.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { ClaimWanted } from '#renderer/screens/claim/claimFile';
import { ClaimWhy } from '#renderer/screens/claim/ClaimWhy.tsx';

/** "Pourquoi ?" of one figure that adds up charges: each of them with its own reason, reckoned once somebody asks. */
export function ChargeReasons(props: Pick<ClaimWanted, 'customerId' | 'itemIds'>) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.common.why}</summary>
      {isOpen ? <Reasons {...props} /> : null}
    </details>
  );
}

function Reasons({ customerId, itemIds }: Pick<ClaimWanted, 'customerId' | 'itemIds'>) {
  const text = useText().claim;
  const claim = useQuery('claim.get', { customerId, itemIds: [...itemIds], kind: null, on: null });
  return (
    <Loaded answer={claim}>
      {({ lines }) => (
        <ul className="claimWhy stackTight">
          {lines
            .filter(({ amount, what }) => what !== 'principal' && amount > 0)
            .map((line) => (
              <li key={`${line.itemId}:${line.what}`}>
                <span className="spread">
                  <span>
                    {text.whats[line.what]} <span className="soft">{text.invoice(line.number)}</span>
                  </span>
                  <Money value={line.amount} />
                </span>
                <ClaimWhy line={line} />
              </li>
            ))}
        </ul>
      )}
    </Loaded>
  );
}
