import { transact } from '#app/act';
import type { Context } from '#app/context';
import { documentSearchText } from '#app/searchTexts';
import type { Request } from '#contract/api';
import { ok, reject, type Result } from '#domain/result';

/** Changes what may still be changed of an invoice: references, the day it was sent, its sequence. */
export function saveDocumentDetail(
  ctx: Context,
  request: Request<'invoice.saveDetail'>,
): Result<{ readonly actionId: null }, 'invoice.unknown' | 'policy.unknown'> {
  return transact(ctx, (unit) => {
    const { ledger, clock } = ctx;
    const document = ledger.documents.get(request.documentId);
    if (document === null) return reject('invoice.unknown');
    if (request.policyId !== null && ledger.policies.get(request.policyId) === null) return reject('policy.unknown');

    ledger.documents.saveDetail(request, clock.now());
    const { label, orderReference, paymentReference } = request;
    const name = ledger.customers.get(document.customerId)?.name ?? '';
    const text = documentSearchText(document, [orderReference, paymentReference, label], name);
    ledger.search.put('document', document.id, text);
    unit.touch(document.customerId);
    return ok({ actionId: null });
  });
}
