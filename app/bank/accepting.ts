import type { AcceptWatch } from '#app/bank/acceptMoney';
import { followedWork } from '#app/followedWork';
import type { Session } from '#app/session';

const bookings = followedWork<number>();

/** How many of the certain payments are booked; null: none are being booked. */
export const acceptingNow = bookings.now;

/** Stops the booking in hand: what is booked stands, the rest waits. */
export const stopAccepting = bookings.stop;

/** Books while the window follows and may stop it. */
export function followedAccepting<Booked>(
  session: Session,
  total: number,
  work: (watch: AcceptWatch) => Promise<Booked>,
): Promise<Booked> {
  const { millis } = session.parts;
  return bookings.follow(session, total, ({ isStopped, onDone }) => work({ millis, isStopped, onBooked: onDone }));
}
