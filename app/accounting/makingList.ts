import { followedWork } from '#app/followedWork';
import type { Session } from '#app/session';

/** The user stopped it: nothing is made, and nothing went wrong. */
class ListStopped extends Error {
  override readonly name = 'ListStopped';
}

// `total` is null while the books are read, then it is the rows to draw.
const lists = followedWork<number | null>();

/** How far the list in hand is; null: none is being made. */
export const makingNow = lists.now;

/** Stops the list in hand, while it is read or drawn. */
export const stopMaking = lists.stop;

/** How the work on a list tells of itself: `millis` to be asked between its slices, `onRows` once it is drawn. */
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
  try {
    return await lists.follow(session, null, ({ isStopped, onDone }) =>
      make({
        millis: () => {
          if (isStopped()) throw new ListStopped();
          return session.parts.millis();
        },
        isStopped,
        onRows: onDone,
      }),
    );
  } catch (error) {
    if (error instanceof ListStopped) return null;
    throw error;
  }
}
