import type { Input, Output } from '#contract/api';
import type { Cents } from '#domain/money/cents';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { TypedSeries } from '#domain/countries/rateEntry';

/** Which typed rate: a new one, or the correction of another. */
export type AskedRate = { readonly series: TypedSeries; readonly from: PlainDate; readonly replaces: string | null };

export type BoardColumn = Output<'customer.get'>['column'];

/** Every question that can be asked from anywhere; one at a time. */
export type DialogRequest =
  | { readonly kind: 'search' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'newInvoice'; readonly customerId?: string }
  | { readonly kind: 'newCustomer'; readonly name?: string }
  | { readonly kind: 'editCustomer'; readonly customerId: string }
  | { readonly kind: 'mergeCustomer'; readonly customerId: string }
  | { readonly kind: 'eraseCustomer'; readonly customerId: string }
  | { readonly kind: 'customerGone'; readonly customerId: string }
  | { readonly kind: 'call'; readonly customerId: string }
  | { readonly kind: 'payment'; readonly customerId?: string; readonly documentId?: string }
  | { readonly kind: 'promise'; readonly customerId: string }
  | { readonly kind: 'pause'; readonly customerId: string }
  | { readonly kind: 'dispute'; readonly customerId: string }
  | { readonly kind: 'plan'; readonly customerId: string }
  | { readonly kind: 'signPlan'; readonly planId: string }
  | { readonly kind: 'postPlan'; readonly planId: string; readonly isRegistered: boolean }
  | { readonly kind: 'bill'; readonly customerId: string }
  | { readonly kind: 'markBill'; readonly billId: string; readonly what: 'accepted' | 'unpaid' | 'cancelled' }
  | { readonly kind: 'letter'; readonly customerId: string }
  | { readonly kind: 'paper'; readonly customerId: string; readonly paper: Input<'paper.print'>['paper'] }
  | { readonly kind: 'evidence' | 'routes'; readonly customerId: string; readonly documentIds: readonly string[] }
  | { readonly kind: 'ignoreStep'; readonly customerId: string }
  | { readonly kind: 'refund'; readonly customerId: string }
  | { readonly kind: 'useCredit'; readonly customerId: string }
  | { readonly kind: 'creditNote'; readonly customerId: string; readonly documentId?: string }
  | { readonly kind: 'writeOff'; readonly documentId: string }
  | { readonly kind: 'cancelInvoice'; readonly documentId: string }
  | { readonly kind: 'changeDueDate'; readonly documentId: string }
  | { readonly kind: 'invoiceDetail'; readonly documentId: string }
  | { readonly kind: 'showLetter'; readonly letterId: string }
  | { readonly kind: 'rate'; readonly asked?: AskedRate }
  | { readonly kind: 'rateFile' }
  | {
      readonly kind: 'waive';
      readonly customerId: string;
      readonly charges: Input<'claim.waive'>['charges'];
      readonly number: string;
      readonly due: Cents | null;
    }
  | { readonly kind: 'terms'; readonly customerId: string; readonly documentId: string | null }
  | { readonly kind: 'closeDispute'; readonly disputeId: string }
  | { readonly kind: 'limitationChoice'; readonly documentId: string }
  | { readonly kind: 'limitationEvent'; readonly customerId: string; readonly documentId: string }
  | {
      readonly kind: 'mediationEnd';
      readonly customerId: string;
      readonly documentId: string;
      readonly factId: string;
    }
  | { readonly kind: 'lossSummary'; readonly customerId: string }
  | { readonly kind: 'completeLoss'; readonly documentId: string; readonly lossId: string }
  | {
      readonly kind: 'move';
      readonly customerId: string;
      readonly name: string;
      readonly from: BoardColumn;
      readonly to?: BoardColumn;
    };
