import { transact } from '#app/act';
import type { Context } from '#app/context';
import type { Company } from '#app/settings';
import { ok, type Result } from '#domain/result';

/** Changes what stands at the top and the foot of the letters. The country stays what it was. */
export function setCompany(
  ctx: Context,
  { company }: { readonly company: Company },
): Result<{ readonly actionId: null }, never> {
  return transact(ctx, () => {
    ctx.ledger.settings.set('company', company);
    return ok({ actionId: null });
  });
}
