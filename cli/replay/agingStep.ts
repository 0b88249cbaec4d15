import { agedBalance } from '#app/reports/agedBalance';
import type { StepAnswer } from '#cli/replay/stepAnswer';
import type { Stage } from '#cli/replay/stage';
import { decimalText } from '#domain/format/decimal';
import { ok } from '#domain/result';

/** Who owes for how long, over all clients, as of the step's date. */
export function agingStep(stage: Stage): StepAnswer {
  const { total } = agedBalance(stage.ctx.ledger, stage.today());
  return ok(Object.fromEntries(Object.entries(total).map(([column, amount]) => [column, decimalText(amount)])));
}
