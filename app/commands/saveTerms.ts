import { act } from '#app/act';
import { readTerms, termsWarnings, type TypedTerms } from '#app/claims/contractTermsView';
import type { Context } from '#app/context';
import { usualTerms } from '#domain/claims/contractTerms';
import type { Sentence } from '#app/queries/sentence';
import { ok, reject, type Result } from '#domain/result';

/**
 * Keeps what was agreed with a customer, or for one invoice of his. It counts from today on: what was printed before was
 * reckoned with what was known before. Terms that the law does not allow are kept and told of; they do not count.
 */
export function saveTerms(
  ctx: Context,
  input: { readonly customerId: string; readonly documentId: string | null; readonly terms: TypedTerms | null },
): Result<{ readonly actionId: string | null; readonly warnings: Sentence[] }> {
  const { customerId, documentId } = input;
  if (ctx.ledger.customers.get(customerId) === null) return reject('customer.unknown');
  const read = input.terms === null ? ok(null) : readTerms(input.terms);
  if (!read.ok) return read;
  const terms = read.value;
  return act(ctx, { name: 'terms.agreed', customerId }, (unit): Result<{ warnings: Sentence[] }, string> => {
    const file = unit.file(customerId);
    if (documentId !== null && !file.documents.some(({ id }) => id === documentId)) return reject('invoice.unknown');
    unit.record(customerId, { kind: 'termsAgreed', documentId, terms });
    return ok({ warnings: [...termsWarnings(ctx, file, documentId, terms ?? usualTerms)] });
  });
}
