import { eraseObstacle, erasedName } from '#app/commands/eraseCustomer';
import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import type { Output, Request } from '#contract/api';
import type { Language } from '#domain/country';
import { ok, reject, type Result } from '#domain/result';

/** What erasing a customer takes away, what stays of him and why, and what is to be done before. */
export function eraseView(
  ctx: Context,
  { customerId }: Request<'customer.eraseView'>,
  language: Language,
): Result<Output<'customer.eraseView'>> {
  const { ledger } = ctx;
  const file = loadCustomerFile(ledger, customerId, ctx.clock.today());
  if (file === null) return reject('customer.unknown');
  const free = eraseObstacle(ctx, file);
  const { customer, documents } = file;
  return ok({
    obstacle: free.ok ? null : { code: free.error.code, params: { ...free.error.params } },
    isErased: customer.erasedAt !== null,
    label: erasedName(customer, language),
    notes: ledger.notes.ofCustomer(customerId).filter(({ text }) => text !== '').length,
    ...ledger.erasure.count(ledger.customers.recordedAs(customerId)),
    documents: documents.length,
    letters: ledger.letters.ofCustomer(customerId).length,
    lastOn:
      documents
        .map(({ issuedOn }) => issuedOn)
        .toSorted()
        .at(-1) ?? null,
  });
}
