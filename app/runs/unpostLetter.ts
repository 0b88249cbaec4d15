import { act } from '#app/act';
import type { Context } from '#app/context';
import { loadMailFile } from '#app/mailFile';
import { takeBack } from '#app/takeBack';
import { claimIdOf } from '#app/runs/claimCharges';
import { settleStage } from '#app/runs/postRun';
import type { Session } from '#app/session';
import { claimWhats, type EventBody } from '#domain/followup/event';
import { ok, reject, type Result } from '#domain/result';

/**
 * Takes back that a letter was posted, with what followed from it: the step, the deadline, what it claimed. The letter
 * and its number stay; it can be posted again. Refused once the post has done something with it.
 */
export async function unpostLetter(
  session: Session,
  ctx: Context,
  { letterId, reason }: { readonly letterId: string; readonly reason: string },
): Promise<Result<{ readonly actionId: string | null }>> {
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
  if (!unposted.ok) return unposted;
  await reopenRunOf(session, ctx, letterId);
  return ok({ actionId: unposted.value.actionId });
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

// The tour of a letter waits again for what was taken back.
async function reopenRunOf({ parts }: Session, ctx: Context, letterId: string): Promise<void> {
  const stored = ctx.ledger.runs.closed(runsSearched).find(({ state }) => state.includes(letterId));
  if (stored !== undefined) await settleStage(ctx, stored.id, parts.millis);
}
