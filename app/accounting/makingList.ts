import type { Session } from '#app/session';

/** A list in the making: `total` null while the books are read, then the rows to draw. */
type Making = { done: number; total: number | null; isStopped: boolean };

/** The user stopped it: nothing is made, and nothing went wrong. */
class ListStopped extends Error {
  override readonly name = 'ListStopped';
}

const toldEveryMillis = 100;

// Of each running program: the list in hand. Nothing of it is a fact.
const makings = new WeakMap<Session, Making>();

/** How far the list in hand is; null: none is being made. */
export function makingNow(session: Session): Pick<Making, 'done' | 'total'> | null {
  const making = makings.get(session);
  return making === undefined ? null : { done: making.done, total: making.total };
}

/** Stops the list in hand, while it is read or drawn. */
export function stopMaking(session: Session): void {
  const making = makings.get(session);
  if (making !== undefined) making.isStopped = true;
}

/** How the work on a list tells of itself: `millis` to be asked between its slices, `drawing` once it is drawn. */
export type ListWork = {
  /** @throws ListStopped when the user stopped it: whoever reads in slices ends there */
  readonly millis: () => number;
  readonly isStopped: () => boolean;
  readonly onRows: (done: number, total: number) => void;
};

/** Makes a list while the window follows and may stop it; null: it was stopped. */
export async function followedList<Made>(
  session: Session,
  make: (work: ListWork) => Promise<Made | null>,
): Promise<Made | null> {
  const { announce, millis } = session.parts;
  const making: Making = { done: 0, total: null, isStopped: false };
  makings.set(session, making);
  announce(['drawing']);
  let toldAt = millis();
  try {
    return await make({
      millis: () => {
        if (making.isStopped) throw new ListStopped();
        return millis();
      },
      isStopped: () => making.isStopped,
      onRows: (done, total) => {
        [making.done, making.total] = [done, total];
        if (done < total && millis() - toldAt < toldEveryMillis) return;
        toldAt = millis();
        announce(['drawing']);
      },
    });
  } catch (error) {
    if (error instanceof ListStopped) return null;
    throw error;
  } finally {
    if (makings.get(session) === making) makings.delete(session);
    announce(['drawing']);
  }
}
