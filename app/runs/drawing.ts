import type { Session } from '#app/session';
import type { DrawnFile, Watch } from '#app/workers';

type Drawing = { drawn: number; readonly total: number; isStopped: boolean };

/** The window hears of a drawing this often at most: an answer for every letter would be work of its own. */
const toldEveryMillis = 100;

// Of each running program: the tour that is being drawn. Nothing of it is a fact.
const drawings = new WeakMap<Session, Drawing>();

/** How many papers of the tour in hand are drawn; null: none is being drawn. */
export function drawingNow(session: Session): Pick<Drawing, 'drawn' | 'total'> | null {
  const drawing = drawings.get(session);
  return drawing === undefined ? null : { drawn: drawing.drawn, total: drawing.total };
}

/** Stops the drawing in hand before its next paper. Too late once the last one is drawn: then it goes on. */
export function stopDrawing(session: Session): void {
  const drawing = drawings.get(session);
  if (drawing !== undefined) drawing.isStopped = true;
}

/** Draws while the window follows and may stop it; null: it was stopped. */
export async function followed<Drawn extends { readonly files: readonly DrawnFile[] }>(
  session: Session,
  total: number,
  draw: (watch: Watch) => Promise<Drawn | null>,
): Promise<Drawn | null> {
  const { announce, millis } = session.parts;
  const drawing: Drawing = { drawn: 0, total, isStopped: false };
  drawings.set(session, drawing);
  announce(['drawing']);
  let toldAt = millis();
  try {
    return await draw({
      isStopped: () => drawing.isStopped,
      onDrawn: (drawn) => {
        drawing.drawn = drawn;
        if (drawn < total && millis() - toldAt < toldEveryMillis) return;
        toldAt = millis();
        announce(['drawing']);
      },
    });
  } finally {
    if (drawings.get(session) === drawing) drawings.delete(session);
    announce(['drawing']);
  }
}
