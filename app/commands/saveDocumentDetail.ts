import { transact } from '#app/act';
import type { Context } from '#app/context';
import { checkPrintedTexts } from '#app/letters/paperWords';
import { documentSearchText } from '#app/searchTexts';
import type { Request } from '#contract/api';
import { ok, reject, type Result } from '#domain/result';

type Saved = { readonly actionId: null };
type SaveRefusal = 'invoice.unknown' | 'policy.unknown' | 'words.blocked';

/** Changes what may still be changed of an invoice: references, the day it was sent, its sequence. */
export function saveDocumentDetail(ctx: Context, request: Request<'invoice.saveDetail'>): Result<Saved, SaveRefusal> {
  return transact(ctx, (unit): Result<Saved, SaveRefusal> => {
    const { ledger, clock } = ctx;
    const document = ledger.documents.get(request.documentId);
    if (document === null) return reject('invoice.unknown');
    if (request.policyId !== null && ledger.policies.get(request.policyId) === null) return reject('policy.unknown');

    const before = ledger.documents.detail(document.id);
    const customer = ledger.customers.get(document.customerId);
    const passed = checkPrintedTexts(ctx, customer?.relation ?? 'B2B', [
      { text: request.label, original: before?.label ?? '' },
      { text: request.orderReference, original: before?.orderReference ?? '' },
    ]);
    if (!passed.ok) return passed;

    ledger.documents.saveDetail(request, clock.now());
    const { label, orderReference, paymentReference } = request;
    const text = documentSearchText(document, [orderReference, paymentReference, label], customer?.name ?? '');
    ledger.search.put('document', document.id, text);
    unit.touch(document.customerId);
    return ok({ actionId: null });
  });
}
