import { sentence } from '#app/queries/sentence';
import type { RunView } from '#app/runs/runView';
import type { Session } from '#app/session';
import type { ReadAnswer } from '#app/workers';

/**
 * A tour with the doubt that a file was opened and not imported, with credit notes in it: letters that leave before ask
 * for too much. This ledger knows no other draft of a credit note.
 */
export function withCreditsInHand({ imports }: Session, run: RunView): RunView {
  const waiting = [...imports.values()].flatMap(({ answer, fileName }) => {
    const count = creditsOf(answer);
    return count === 0 ? [] : [sentence('doubt.creditsInHand', { count, fileName })];
  });
  return waiting.length === 0 ? run : { ...run, generalDoubts: [...run.generalDoubts, ...waiting] };
}

function creditsOf({ drafts, members }: ReadAnswer): number {
  const own = drafts.filter(({ kind }) => kind === 'creditNote').length;
  return members.reduce((sum, { answer }) => sum + creditsOf(answer), own);
}
