import type { Unit } from '#app/act';

/**
 * Takes back a fact that stands. One that was undone and done again already has its undoing: then the doing again is
 * what is undone.
 */
export function takeBack(unit: Pick<Unit, 'ctx' | 'record'>, customerId: string, eventId: string): void {
  const { events } = unit.ctx.ledger;
  let last = eventId;
  for (let next = events.undoOf(last); next !== null; next = events.undoOf(last)) last = next;
  unit.record(customerId, { kind: 'undone', undoes: last });
}
