import { act } from '#app/act';
import type { Context } from '#app/context';
import { loadMailFile } from '#app/mailFile';
import { takeBack } from '#app/takeBack';
import { claimIdOf } from '#app/runs/claimCharges';
import { runOf, saveRun } from '#app/runs/runState';
import { stageAfter } from '#app/runs/postRun';
import { claimWhats, type EventBody } from '#domain/followup/event';
import { ok, reject, type Result } from '#domain/result';

/**
 * Takes back that a letter was posted, with what followed from it: the step, the deadline, what it claimed. The letter
 * and its number stay; it can be posted again. Refused once the post has done something with it.
 */
export function unpostLetter(
  ctx: Context,
  { letterId, reason }: { readonly letterId: string; readonly reason: string },
): Result<{ readonly actionId: string | null }> {
  const letter = ctx.ledger.letters.get(letterId);
  if (letter === null) return reject('letter.unknown');
  const { customerId, itemIds, number } = letter;
  const claimIds = new Set(itemIds.flatMap((itemId) => claimWhats.map((what) => claimIdOf(letterId, itemId, what))));
  const [mail] = ctx.ledger.mails.ofLetter(letterId);
  const mailFile = mail === undefined ? null : loadMailFile(ctx, mail.id);
  if (
    mailFile !== null &&
    mailFile.mail.history.some(({ kind }) => kind !== 'print' && kind !== 'reprint' && kind !== 'deposit')
  ) {
    return reject('letter.mailUnderWay');
  }

  const unposted = act(ctx, { name: 'letter.unposted', customerId, params: { number } }, (unit) => {
    const { facts } = unit.file(customerId).facts.followUp;
    if (!facts.some(({ body }) => body.kind === 'letterPosted' && body.letterId === letterId)) {
      return reject('letter.notPosted');
    }
    unit.note(customerId, reason);
    for (const { body, id } of facts.toReversed()) {
      if (follows(body, letterId, mail?.id ?? null, claimIds)) takeBack(unit, customerId, id);
    }
    return ok({});
  });
  if (unposted.ok) reopenRunOf(ctx, letterId);
  return unposted.ok ? ok({ actionId: unposted.value.actionId }) : unposted;
}

function follows(body: EventBody, letterId: string, mailId: string | null, claimIds: ReadonlySet<string>): boolean {
  switch (body.kind) {
    case 'letterPosted':
      return body.letterId === letterId;
    case 'stepDone':
      return body.causedBy === letterId;
    case 'claimMade':
      return claimIds.has(body.claimId);
    case 'mail':
      return body.mailId === mailId && body.event === 'deposit';
    default:
      return false;
  }
}

const runsSearched = 50;

/** The tour of a letter waits again for what was taken back. */
export function reopenRunOf(ctx: Context, letterId: string): void {
  const stored = ctx.ledger.runs.closed(runsSearched).find(({ state }) => state.includes(letterId));
  if (stored === undefined) return;
  const run = runOf(stored);
  saveRun(ctx, { ...run, stage: stageAfter(ctx, run) });
}
