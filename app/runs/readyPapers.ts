import type { Context } from '#app/context';
import { paperToStamp } from '#app/letters/stampedPapers';
import type { CurrentLetter } from '#app/runs/currentRun';
import { canBeDrawn, enclosedWith } from '#app/runs/enclosures';
import { rememberPaper } from '#app/runs/paperPages';
import type { DrawnFile, Workers } from '#app/workers';
import type { Attachment } from '#db/repositories/attachments';
import type { Language } from '#domain/country';
import type { DuplicateMark } from '#domain/letters/duplicateMark';
import { ok, reject, type Result } from '#domain/result';

/** Papers that were attached, on A4 and stamped where they are duplicates, by attachment and language. */
export type ReadyPapers = {
  readonly of: (paper: Attachment, language: Language, mark: DuplicateMark | null) => DrawnFile | null;
};

/**
 * The attached papers of a job, ready to be put behind their letters; each is read once. An invoice that cannot be read is
 * drawn from its data from now on; any other paper that cannot be read stops the job: a letter says that it is enclosed.
 */
export async function readyPapers(
  workers: Workers,
  ctx: Context,
  job: readonly CurrentLetter[],
): Promise<Result<ReadyPapers, 'run.enclosureUnreadable'>> {
  const keyOf = (paper: Attachment, language: Language, mark: DuplicateMark | null) =>
    `${paper.id} ${language} ${mark ?? ''}`;
  const wanted = new Map(
    job.flatMap((letter) =>
      enclosedWith(ctx, letter).flatMap((one) => {
        const { language } = letter.file.customer;
        return one.from === 'paper' ? [[keyOf(one.paper, language, one.mark), { ...one, language }] as const] : [];
      }),
    ),
  );
  const asked = [...wanted].map(([key, one]) => {
    const toStamp = paperToStamp(ctx, one.paper, one.language, one.mark);
    return { key, ...one, toStamp };
  });
  const there = asked.flatMap(({ toStamp }) => (toStamp === null ? [] : [toStamp]));
  const stamped = there.length === 0 ? [] : await workers.stampPapers(there);
  const ready = new Map<string, DrawnFile>();
  for (const { key, paper, toStamp } of asked) {
    const file = toStamp === null ? null : (stamped[there.indexOf(toStamp)] ?? null);
    rememberPaper(ctx, paper, file?.pages ?? null);
    if (file !== null) ready.set(key, file);
    else if (!canBeDrawn(paper)) return reject('run.enclosureUnreadable', { name: paper.fileName });
  }
  return ok({ of: (paper, language, mark) => ready.get(keyOf(paper, language, mark)) ?? null });
}
