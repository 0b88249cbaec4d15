import { FileSignature } from 'lucide-react';
import { Button } from '#renderer/components/Button.tsx';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { useText } from '#renderer/i18n/language.tsx';
import type { Claim, ClaimWanted } from '#renderer/screens/claim/claimFile';

/** What was agreed with the customer, or for the one invoice that the list is about. */
export function TermsButton({ claim, wanted }: { readonly claim: Claim; readonly wanted: ClaimWanted }) {
  const text = useText().claim;
  const { open } = useDialogs();
  const documentIds = [...new Set(claim.lines.map(({ documentId }) => documentId))];
  const [only] = documentIds;
  const documentId = wanted.itemIds.length > 0 && documentIds.length === 1 && only !== undefined ? only : null;
  return (
    <Button
      kind="quiet"
      icon={FileSignature}
      onPress={() => open({ kind: 'terms', customerId: claim.customerId, documentId })}
    >
      {text.terms.open}
    </Button>
  );
}
