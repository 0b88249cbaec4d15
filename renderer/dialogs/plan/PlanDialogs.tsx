import { BillDialog } from '#renderer/dialogs/BillDialog.tsx';
import type { DialogRequest } from '#renderer/dialogs/dialogRequest';
import { MarkBillDialog, PostPlanDialog, SignPlanDialog } from '#renderer/dialogs/plan/DayDialogs.tsx';
import { PlanDialog } from '#renderer/dialogs/PlanDialog.tsx';

type PlanRequest = Extract<DialogRequest, { readonly kind: 'plan' | 'signPlan' | 'postPlan' | 'bill' | 'markBill' }>;

/** The questions about payment in several parts and bills of exchange. */
export function PlanDialogs({ request, onClose }: { readonly request: PlanRequest; readonly onClose: () => void }) {
  switch (request.kind) {
    case 'plan':
      return <PlanDialog {...request} onClose={onClose} />;
    case 'signPlan':
      return <SignPlanDialog {...request} onClose={onClose} />;
    case 'postPlan':
      return <PostPlanDialog {...request} onClose={onClose} />;
    case 'bill':
      return <BillDialog {...request} onClose={onClose} />;
    case 'markBill':
      return <MarkBillDialog {...request} onClose={onClose} />;
  }
}
