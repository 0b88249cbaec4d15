import { transact } from '#app/act';
import { checkCustomer, type CustomerFields } from '#app/commands/createCustomer';
import type { Context } from '#app/context';
import { customerSearchText } from '#app/searchTexts';
import { ok, reject, type Result } from '#domain/result';

type Updated = { readonly customerId: string; readonly actionId: null };
type UpdateRefusal = 'customer.unknown' | 'text.missing' | 'text.tooLong' | 'policy.unknown';

/** Changes what is known of a customer. His number and his facts stay. */
export function updateCustomer(
  ctx: Context,
  input: { readonly customerId: string; readonly changes: Partial<CustomerFields> },
): Result<Updated, UpdateRefusal> {
  return transact(ctx, (unit): Result<Updated, UpdateRefusal> => {
    const { ledger, clock } = ctx;
    const customer = ledger.customers.get(input.customerId);
    if (customer === null) return reject('customer.unknown');
    const checked = checkCustomer(input.changes);
    if (!checked.ok) return checked;
    const { policyId } = input.changes;
    if (typeof policyId === 'string' && ledger.policies.get(policyId) === null) return reject('policy.unknown');

    const changed = { ...customer, ...input.changes };
    ledger.customers.save(changed, clock.now());
    ledger.search.put('customer', customer.id, customerSearchText(changed));
    unit.touch(customer.id);
    return ok({ customerId: customer.id, actionId: null });
  });
}
