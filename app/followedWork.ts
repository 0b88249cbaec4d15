import type { Session } from '#app/session';

/** How far it is; `total` may not be known yet. */
type Progress<Total> = { readonly done: number; readonly total: Total };
type UnderWay<Total> = { done: number; total: Total; isStopped: boolean };

/** How long work tells of itself, and hears that it is stopped. */
export type Followed<Total> = {
  readonly isStopped: () => boolean;
  readonly onDone: (done: number, total: Total) => void;
};

/** The window hears of it this often at most: an answer for every piece would be work of its own. */
const toldEveryMillis = 100;

/**
 * One kind of long work, which the window follows and may stop. Kept of each running program while it lasts: nothing of it
 * is a fact.
 */
export function followedWork<Total extends number | null>() {
  const underWay = new WeakMap<Session, UnderWay<Total>>();
  return {
    /** How far it is; null: it is not going on. */
    now(session: Session): Progress<Total> | null {
      const work = underWay.get(session);
      return work === undefined ? null : { done: work.done, total: work.total };
    },

    /** Stops it before its next piece. When it is not going on, nothing is stopped. */
    stop(session: Session): void {
      const work = underWay.get(session);
      if (work !== undefined) work.isStopped = true;
    },

    /** Does it while the window is told. */
    async follow<Made>(
      session: Session,
      total: Total,
      make: (followed: Followed<Total>) => Promise<Made>,
    ): Promise<Made> {
      const { announce, millis } = session.parts;
      const work: UnderWay<Total> = { done: 0, total, isStopped: false };
      underWay.set(session, work);
      announce(['drawing']);
      let toldAt = millis();
      try {
        return await make({
          isStopped: () => work.isStopped,
          onDone: (done, all) => {
            [work.done, work.total] = [done, all];
            if ((all === null || done < all) && millis() - toldAt < toldEveryMillis) return;
            toldAt = millis();
            announce(['drawing']);
          },
        });
      } finally {
        if (underWay.get(session) === work) underWay.delete(session);
        announce(['drawing']);
      }
    },
  };
}
