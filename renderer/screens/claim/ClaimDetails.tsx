import { useState } from 'react';
import { useText } from '#renderer/i18n/language.tsx';
import { ClaimCard } from '#renderer/screens/claim/ClaimCard.tsx';
import type { ClaimWanted } from '#renderer/screens/claim/claimFile';

/** The same list folded away, reckoned only once somebody asks for it: beside a call or a letter. */
export function ClaimDetails(props: ClaimWanted) {
  const text = useText().claim;
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{(props.kind ?? null) === null ? text.details : text.letterDetails}</summary>
      {isOpen ? <ClaimCard {...props} /> : null}
    </details>
  );
}
