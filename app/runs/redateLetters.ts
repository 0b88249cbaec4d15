import type { Context } from '#app/context';
import { loadMailFile } from '#app/mailFile';
import { actOnMany, type Recorder, type Work } from '#app/prepared';
import { takeRun } from '#app/runs/changeRun';
import { currentLetters, type CurrentLetter } from '#app/runs/currentRun';
import { readRun } from '#app/runs/readRun';
import { saveRun } from '#app/runs/runState';
import { takeBack } from '#app/takeBack';
import type { Request } from '#contract/api';
import { ok, reject, type Result } from '#domain/result';

/**
 * Takes letters back that were printed and not posted, because the date and the deadline on the paper are no longer
 * right. They are composed again as of today and get a new number; the old one is not used again, and its paper is to be
 * thrown away.
 */
export async function redateLetters(
  ctx: Context,
  millis: () => number,
  { keys, runId }: Request<'run.redate'>,
): Promise<Result<object>> {
  const done = await actOnMany(ctx, millis, async (): Promise<Result<Work<CurrentLetter, string>>> => {
    await readRun(ctx, runId, millis);
    const taken = takeRun(ctx, runId);
    if (!taken.ok) return taken;
    const run = taken.value;
    const asked = currentLetters(ctx, run).filter(({ state }) => keys.includes(state.key));
    if (asked.length === 0) return reject('run.letterUnknown');
    return ok({
      action: { name: 'letters.redated', params: { count: asked.length, runId: run.id } },
      items: asked,
      prepare: (unit, letter) => {
        const { issued, postedOn } = letter;
        if (issued === null) return reject('run.notPrinted');
        if (postedOn !== null) return reject('letter.alreadyPosted', { number: issued.number });
        takeIssueBack(unit, letter);
        return ok({});
      },
      finish: () => {
        const letters = run.state.letters.map((letter) =>
          keys.includes(letter.key) ? { ...letter, isPrinted: false } : letter,
        );
        saveRun(ctx, { ...run, stage: 'print', state: { ...run.state, letters, job: [] } });
      },
    });
  });
  return done === null || done.ok ? ok({}) : done;
}

function takeIssueBack(unit: Recorder, { file, issued, state }: CurrentLetter): void {
  const letterId = issued?.id ?? '';
  const [mail] = unit.ctx.ledger.mails.ofLetter(letterId);
  const mailFile = mail === undefined ? null : loadMailFile(unit.ctx, mail.id);
  const followed = new Set(mailFile?.events.filter(({ isUndone }) => !isUndone).map(({ id }) => id));
  for (const { body, id } of file.facts.followUp.facts.toReversed()) {
    const isPaper = body.kind === 'letterPrinted' || body.kind === 'letterEnveloped';
    const isIssue = isPaper && body.letterId === letterId;
    if (isIssue || followed.has(id)) takeBack(unit, state.customerId, id);
  }
}
