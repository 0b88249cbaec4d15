import { Activity } from 'react';
import { SettleContext } from '#renderer/components/settle';
import { CallDialog } from '#renderer/dialogs/CallDialog.tsx';
import { CreditNoteDialog } from '#renderer/dialogs/CreditNoteDialog.tsx';
import { RefundDialog, UseCreditDialog } from '#renderer/dialogs/CreditDialogs.tsx';
import { EditCustomerDialog, NewCustomerDialog } from '#renderer/dialogs/CustomerForm.tsx';
import type { DialogRequest } from '#renderer/dialogs/dialogRequest';
import { useDialogs } from '#renderer/dialogs/dialogs.tsx';
import { CloseDisputeDialog, DisputeDialog } from '#renderer/dialogs/DisputeDialog.tsx';
import { EraseDialog } from '#renderer/dialogs/EraseDialog.tsx';
import { EvidenceDialog } from '#renderer/dialogs/EvidenceDialog.tsx';
import { GoneDialog } from '#renderer/dialogs/GoneDialog.tsx';
import { IgnoreStepDialog } from '#renderer/dialogs/IgnoreStepDialog.tsx';
import { CancelInvoiceDialog, ChangeDueDateDialog, InvoiceDetailDialog } from '#renderer/dialogs/InvoiceDialogs.tsx';
import { KeysDialog } from '#renderer/dialogs/KeysDialog.tsx';
import { LetterDialog, ShowLetterDialog } from '#renderer/dialogs/LetterDialogs.tsx';
import { MergeDialog } from '#renderer/dialogs/MergeDialog.tsx';
import { MoveDialog } from '#renderer/dialogs/MoveDialog.tsx';
import { NewInvoiceDialog } from '#renderer/dialogs/NewInvoiceDialog.tsx';
import { OldDebtDialogs } from '#renderer/dialogs/OldDebtDialogs.tsx';
import { requestKey } from '#renderer/dialogs/openDialogs';
import { PaperDialog } from '#renderer/dialogs/PaperDialog.tsx';
import { PauseDialog } from '#renderer/dialogs/PauseDialog.tsx';
import { PaymentDialog } from '#renderer/dialogs/PaymentDialog.tsx';
import { PlanDialogs } from '#renderer/dialogs/plan/PlanDialogs.tsx';
import { PromiseDialog } from '#renderer/dialogs/PromiseDialog.tsx';
import { RateDialog } from '#renderer/dialogs/RateDialog.tsx';
import { RateFileDialog } from '#renderer/dialogs/RateFileDialog.tsx';
import { RoutesDialog } from '#renderer/dialogs/RoutesDialog.tsx';
import { SearchDialog } from '#renderer/dialogs/SearchDialog.tsx';
import { TermsDialog } from '#renderer/dialogs/TermsDialog.tsx';
import { WaiveDialog } from '#renderer/dialogs/WaiveDialog.tsx';

/** Shows the open question, if any. Those put aside stay as they were, unseen, until they are asked for again. */
export function DialogHost() {
  const { dialogs, close, settle } = useDialogs();
  const { aside, shown } = dialogs;
  const held = shown === null ? aside : [...aside, shown];
  return held.map((request) => (
    <Activity key={requestKey(request)} mode={request === shown ? 'visible' : 'hidden'}>
      <SettleContext value={settle}>
        <OpenDialog request={request} onClose={close} />
      </SettleContext>
    </Activity>
  ));
}

function OpenDialog({ request, onClose }: { readonly request: DialogRequest; readonly onClose: () => void }) {
  switch (request.kind) {
    case 'search':
      return <SearchDialog onClose={onClose} />;
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'newInvoice':
      return <NewInvoiceDialog {...request} onClose={onClose} />;
    case 'newCustomer':
    case 'editCustomer':
    case 'mergeCustomer':
    case 'eraseCustomer':
    case 'customerGone':
      return <RecordQuestion request={request} onClose={onClose} />;
    case 'call':
      return <CallDialog {...request} onClose={onClose} />;
    case 'payment':
      return <PaymentDialog {...request} onClose={onClose} />;
    case 'promise':
      return <PromiseDialog {...request} onClose={onClose} />;
    case 'pause':
      return <PauseDialog {...request} onClose={onClose} />;
    case 'dispute':
      return <DisputeDialog {...request} onClose={onClose} />;
    case 'closeDispute':
      return <CloseDisputeDialog {...request} onClose={onClose} />;
    case 'plan':
    case 'signPlan':
    case 'postPlan':
    case 'bill':
    case 'markBill':
      return <PlanDialogs request={request} onClose={onClose} />;
    case 'letter':
    case 'paper':
    case 'showLetter':
      return <LetterQuestion request={request} onClose={onClose} />;
    case 'evidence':
    case 'routes':
      return <FileQuestion request={request} onClose={onClose} />;
    case 'ignoreStep':
      return <IgnoreStepDialog {...request} onClose={onClose} />;
    case 'refund':
      return <RefundDialog {...request} onClose={onClose} />;
    case 'useCredit':
      return <UseCreditDialog {...request} onClose={onClose} />;
    case 'creditNote':
      return <CreditNoteDialog {...request} onClose={onClose} />;
    case 'writeOff':
    case 'completeLoss':
    case 'lossSummary':
    case 'limitationChoice':
    case 'limitationEvent':
    case 'mediationEnd':
      return <OldDebtDialogs request={request} onClose={onClose} />;
    case 'cancelInvoice':
    case 'changeDueDate':
    case 'invoiceDetail':
      return <InvoiceQuestion request={request} onClose={onClose} />;
    case 'rate':
      return <RateDialog {...request} onClose={onClose} />;
    case 'rateFile':
      return <RateFileDialog onClose={onClose} />;
    case 'waive':
      return <WaiveDialog {...request} onClose={onClose} />;
    case 'terms':
      return <TermsDialog {...request} onClose={onClose} />;
    case 'move':
      return <MoveDialog request={request} onClose={onClose} />;
  }
}

/** A letter to write, a paper to print, a letter that was sent. */
function LetterQuestion(props: {
  readonly request: Extract<DialogRequest, { readonly kind: 'letter' | 'paper' | 'showLetter' }>;
  readonly onClose: () => void;
}) {
  const { onClose, request } = props;
  switch (request.kind) {
    case 'letter':
    case 'paper':
      return <PaperQuestion request={request} onClose={onClose} />;
    case 'showLetter':
      return <ShowLetterDialog {...request} onClose={onClose} />;
  }
}

/** Where a file goes when letters were not enough, and the file itself. */
function FileQuestion(props: {
  readonly request: Extract<DialogRequest, { readonly kind: 'evidence' | 'routes' }>;
  readonly onClose: () => void;
}) {
  const { onClose, request } = props;
  return request.kind === 'routes' ? (
    <RoutesDialog {...request} onClose={onClose} />
  ) : (
    <EvidenceDialog {...request} onClose={onClose} />
  );
}

/** What is written to a customer. */
function PaperQuestion(props: {
  readonly request: Extract<DialogRequest, { readonly kind: 'letter' | 'paper' }>;
  readonly onClose: () => void;
}) {
  const { onClose, request } = props;
  return request.kind === 'letter' ? (
    <LetterDialog {...request} onClose={onClose} />
  ) : (
    <PaperDialog {...request} onClose={onClose} />
  );
}

/** What is done to the record of a customer. */
function RecordQuestion(props: {
  readonly request: Extract<
    DialogRequest,
    { readonly kind: 'newCustomer' | 'editCustomer' | 'mergeCustomer' | 'eraseCustomer' | 'customerGone' }
  >;
  readonly onClose: () => void;
}) {
  const { onClose, request } = props;
  switch (request.kind) {
    case 'newCustomer':
      return <NewCustomerDialog {...request} onClose={onClose} />;
    case 'editCustomer':
      return <EditCustomerDialog {...request} onClose={onClose} />;
    case 'mergeCustomer':
      return <MergeDialog {...request} onClose={onClose} />;
    case 'eraseCustomer':
      return <EraseDialog {...request} onClose={onClose} />;
    case 'customerGone':
      return <GoneDialog {...request} onClose={onClose} />;
  }
}

/** What is changed of an invoice that was entered. */
function InvoiceQuestion(props: {
  readonly request: Extract<DialogRequest, { readonly kind: 'cancelInvoice' | 'changeDueDate' | 'invoiceDetail' }>;
  readonly onClose: () => void;
}) {
  const { onClose, request } = props;
  switch (request.kind) {
    case 'cancelInvoice':
      return <CancelInvoiceDialog {...request} onClose={onClose} />;
    case 'changeDueDate':
      return <ChangeDueDateDialog {...request} onClose={onClose} />;
    case 'invoiceDetail':
      return <InvoiceDetailDialog {...request} onClose={onClose} />;
  }
}
