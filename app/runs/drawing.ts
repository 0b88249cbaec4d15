import { followedWork } from '#app/followedWork';
import type { Session } from '#app/session';
import type { DrawnFile, Watch } from '#app/workers';

const drawings = followedWork<number>();

/** How many papers of the tour in hand are drawn; null: none is being drawn. */
export function drawingNow(session: Session): { readonly drawn: number; readonly total: number } | null {
  const drawing = drawings.now(session);
  return drawing === null ? null : { drawn: drawing.done, total: drawing.total };
}

/** Stops the drawing in hand before its next paper. Too late once the last one is drawn: then it goes on. */
export const stopDrawing = drawings.stop;

/** Draws while the window follows and may stop it; null: it was stopped. */
export function followed<Drawn extends { readonly files: readonly DrawnFile[] }>(
  session: Session,
  total: number,
  draw: (watch: Watch) => Promise<Drawn | null>,
): Promise<Drawn | null> {
  return drawings.follow(session, total, ({ isStopped, onDone }) =>
    draw({ isStopped, onDrawn: (drawn) => onDone(drawn, total) }),
  );
}
