import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import type { EventKind } from '#domain/followup/event';

// In the body, the id of what the fact began.
const idFields = {
  promiseMade: 'promiseId',
  disputeOpened: 'disputeId',
  pauseStarted: 'pauseId',
  planAgreed: 'planId',
  planProposed: 'planId',
  billDrawn: 'billId',
  chargeWaived: 'waiverId',
} as const satisfies Partial<Record<EventKind, string>>;

/** Whose promise, dispute, pause, plan or bill this is; null when there is none of that id. */
export function ownerOf(ctx: Context, kind: keyof typeof idFields, id: string): string | null {
  const found = reading<{ customerId: string }, [string, string]>(
    ctx,
    `SELECT owner.id AS customerId FROM followup_event JOIN owner ON owner.recorded_id = customer_id
     WHERE kind = ? AND json_extract(body, '$.${idFields[kind]}') = ? LIMIT 1`,
  ).get(kind, id);
  return found?.customerId ?? null;
}
