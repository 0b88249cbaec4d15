import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import { overdueOf } from '#app/queries/openInvoices';
import { reading } from '#app/queries/reading';
import type { Cents } from '#domain/money/cents';

// Of one customer by his records, whoever they were merged into; a plan that was ended shields nothing.
const signers = `SELECT DISTINCT owner.id FROM followup_event AS event JOIN owner ON owner.recorded_id = event.customer_id
  WHERE event.kind = 'planSigned' AND NOT EXISTS (
    SELECT 1 FROM followup_event AS ended WHERE ended.customer_id = event.customer_id AND ended.kind = 'planEnded'
      AND json_extract(ended.body, '$.planId') = json_extract(event.body, '$.planId'))`;

/**
 * What is past its date of those who signed a plan: only the instalments they missed, while it runs. It stands in no column;
 * they are few, and are reckoned as on their own page. Others are not in it.
 */
export function overdueUnderPlans(ctx: Context): ReadonlyMap<string, Cents> {
  const today = ctx.clock.today();
  return new Map(
    reading<{ id: string }>(ctx, signers)
      .all()
      .flatMap(({ id }) => {
        const file = loadCustomerFile(ctx.ledger, id, today);
        return file === null ? [] : [[id, overdueOf(file, today)] as const];
      }),
  );
}
