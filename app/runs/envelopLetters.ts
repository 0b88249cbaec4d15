import type { Context } from '#app/context';
import { actOnMany, type Work } from '#app/prepared';
import { takeRun } from '#app/runs/changeRun';
import { envelopedFact } from '#app/runs/inEnvelope';
import type { RunLetterState } from '#app/runs/runState';
import { takeBack } from '#app/takeBack';
import type { Request } from '#contract/api';
import { ok, reject, type Result } from '#domain/result';

/**
 * Says which letters are in their envelopes, or are not after all: a fact of its own between printed and posted, which
 * starts no deadline. Only what came out of the printer can be.
 */
export async function putInEnvelopes(
  ctx: Context,
  millis: () => number,
  { isEnveloped, keys, runId }: Request<'run.envelop'>,
): Promise<Result<object>> {
  const taken = takeRun(ctx, runId);
  if (!taken.ok) return taken;
  const asked = taken.value.state.letters.filter(({ key }) => keys.includes(key));
  if (asked.some(({ isPrinted, letterId }) => !isPrinted || letterId === null)) return reject('run.notPrinted');
  const name = isEnveloped ? 'letters.enveloped' : 'letters.unenveloped';
  const work: Work<RunLetterState, never> = {
    action: { name, params: { count: asked.length, runId: taken.value.id } },
    items: asked,
    prepare: (unit, { customerId, letterId }) => {
      const standing = envelopedFact(unit.file(customerId), letterId);
      if (isEnveloped && standing === null) {
        unit.record(customerId, { kind: 'letterEnveloped', letterId: letterId ?? '' });
      }
      if (!isEnveloped && standing !== null) takeBack(unit, customerId, standing.id);
      return ok({});
    },
  };
  const done = await actOnMany(ctx, millis, () => Promise.resolve(ok(work)));
  return done === null || done.ok ? ok({}) : done;
}
