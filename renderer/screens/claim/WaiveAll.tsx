import { Button } from '#renderer/components/Button.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { Claim } from '#renderer/screens/claim/claimFile';

/** Asks for the price and nothing else: gives up every charge that is due or will be. */
export function WaiveAll({ claim }: { readonly claim: Claim }) {
  const text = useText().claim;
  const { open } = useDialogs();
  const charges = claim.lines.flatMap(({ itemId, mayWaive, what, waiver }) =>
    mayWaive && waiver === null && what !== 'principal' ? [{ itemId, what }] : [],
  );
  if (charges.length < 2) return null;
  return (
    <Button
      kind="quiet"
      onPress={() => open({ kind: 'waive', customerId: claim.customerId, charges, number: '', due: null })}
    >
      {text.waiveAll}
    </Button>
  );
}
