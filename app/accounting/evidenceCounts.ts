import type { Context } from '#app/context';
import { eventsOfKinds } from '#app/queries/eventsOfKinds';
import { reading } from '#app/queries/reading';
import type { PlainDate } from '#domain/calendar/plainDate';
import { foldFollowUp } from '#domain/followup/state';

/** What lies on file about an item or a document on a day. */
export type Evidence = {
  /** Kind of the last letter about the item; null: none. */
  readonly stageOf: (itemId: string) => string | null;
  readonly isDisputed: (itemId: string) => boolean;
  readonly lettersOf: (itemId: string) => number;
  readonly registeredOf: (itemId: string) => number;
  readonly papersOf: (documentId: string) => number;
};

/** Counts letters, registered mail and papers of the whole book in four readings, as of a day. */
export function evidenceOn(ctx: Context, on: PlainDate): Evidence {
  const letters = reading<{ id: string; kind: string; channel: string; itemIds: string }, [string]>(
    ctx,
    `SELECT id, kind, channel, item_ids AS itemIds FROM letter WHERE is_trial = 0 AND dated_on <= ? ORDER BY seq`,
  ).all(on);
  const stages = new Map<string, string>();
  const written = new Map<string, number>();
  const registered = new Map<string, number>();
  for (const { channel, itemIds, kind } of letters) {
    for (const itemId of JSON.parse(itemIds) as readonly string[]) {
      stages.set(itemId, kind);
      written.set(itemId, (written.get(itemId) ?? 0) + 1);
      if (channel === 'registered_letter') registered.set(itemId, (registered.get(itemId) ?? 0) + 1);
    }
  }
  const papers = reading<{ id: string; count: number }, [string, string]>(
    ctx,
    `SELECT owner_id AS id, count(*) AS count FROM attachment
     WHERE owner_kind = 'document' AND substr(recorded_at, 1, 10) <= ?
       AND (removed_at IS NULL OR substr(removed_at, 1, 10) > ?) GROUP BY owner_id`,
  ).all(on, on);
  const papersOf = new Map(papers.map(({ count, id }) => [id, count]));
  const disputed = disputedItems(ctx, on);
  return {
    stageOf: (itemId) => stages.get(itemId) ?? null,
    isDisputed: (itemId) => disputed.has(itemId),
    lettersOf: (itemId) => written.get(itemId) ?? 0,
    registeredOf: (itemId) => registered.get(itemId) ?? 0,
    papersOf: (documentId) => papersOf.get(documentId) ?? 0,
  };
}

function disputedItems(ctx: Context, on: PlainDate): ReadonlySet<string> {
  const { disputes } = foldFollowUp(eventsOfKinds(ctx, ['disputeOpened', 'disputeClosed'], on));
  return new Set(disputes.filter(({ closedOn }) => closedOn === null).flatMap(({ itemIds }) => itemIds));
}
