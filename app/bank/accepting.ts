import type { AcceptWatch } from '#app/bank/acceptMoney';
import type { Session } from '#app/session';

type Accepting = { done: number; total: number; isStopped: boolean };

const toldEveryMillis = 200;

// Of each running program: the payments that are being booked. Nothing of it is a fact.
const underWay = new WeakMap<Session, Accepting>();

/** How many of the certain payments are booked; null: none are being booked. */
export function acceptingNow(session: Session): Pick<Accepting, 'done' | 'total'> | null {
  const accepting = underWay.get(session);
  return accepting === undefined ? null : { done: accepting.done, total: accepting.total };
}

/** Stops the booking in hand: what is booked stands, the rest waits. */
export function stopAccepting(session: Session): void {
  const accepting = underWay.get(session);
  if (accepting !== undefined) accepting.isStopped = true;
}

/** Books while the window follows and may stop it. */
export async function followedAccepting<Booked>(
  session: Session,
  total: number,
  work: (watch: AcceptWatch) => Promise<Booked>,
): Promise<Booked> {
  const { announce, millis } = session.parts;
  const accepting: Accepting = { done: 0, total, isStopped: false };
  underWay.set(session, accepting);
  let toldAt = millis();
  try {
    return await work({
      millis,
      isStopped: () => accepting.isStopped,
      onBooked: (done, all) => {
        [accepting.done, accepting.total] = [done, all];
        if (millis() - toldAt < toldEveryMillis) return;
        toldAt = millis();
        announce(['drawing']);
      },
    });
  } finally {
    if (underWay.get(session) === accepting) underWay.delete(session);
    announce(['drawing']);
  }
}
