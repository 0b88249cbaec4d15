import type { DialogRequest } from '#renderer/dialogs/dialogRequest';
import { LimitationChoiceDialog, LimitationEventDialog } from '#renderer/dialogs/LimitationDialogs.tsx';
import { CompleteLossDialog, WriteOffDialog } from '#renderer/dialogs/LossDialogs.tsx';
import { LossSummaryDialog } from '#renderer/dialogs/LossSummaryDialog.tsx';
import { MediationEndDialog } from '#renderer/dialogs/MediationEndDialog.tsx';

type OldDebtRequest = Extract<
  DialogRequest,
  {
    readonly kind:
      'writeOff' | 'completeLoss' | 'lossSummary' | 'limitationChoice' | 'limitationEvent' | 'mediationEnd';
  }
>;

/** The questions about invoices that grow too old, and about those that are lost. */
export function OldDebtDialogs({
  request,
  onClose,
}: {
  readonly request: OldDebtRequest;
  readonly onClose: () => void;
}) {
  switch (request.kind) {
    case 'writeOff':
      return <WriteOffDialog {...request} onClose={onClose} />;
    case 'completeLoss':
      return <CompleteLossDialog {...request} onClose={onClose} />;
    case 'lossSummary':
      return <LossSummaryDialog {...request} onClose={onClose} />;
    case 'limitationChoice':
      return <LimitationChoiceDialog {...request} onClose={onClose} />;
    case 'limitationEvent':
      return <LimitationEventDialog {...request} onClose={onClose} />;
    case 'mediationEnd':
      return <MediationEndDialog {...request} onClose={onClose} />;
  }
}
