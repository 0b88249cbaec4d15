import type { Context } from '#app/context';
import { currentLetters, type CurrentLetter } from '#app/runs/currentRun';
import { draftRunId, runUnderWay } from '#app/runs/changeRun';
import { numbersOf } from '#app/runs/runView';
import { findRun } from '#app/runs/runState';
import type { Request } from '#contract/api';
import type { LetterDocument } from '#domain/letters/model';
import { ok, type Result } from '#domain/result';

/** Letters of a tour in which these words stand: in a name, a number of an invoice, any paragraph. */
export function findInRun(
  ctx: Context,
  { runId, words }: Request<'run.find'>,
): Result<{ readonly keys: readonly string[] }, 'run.unknown'> {
  const run = runId === draftRunId ? { ok: true as const, value: runUnderWay(ctx) } : findRun(ctx, runId);
  if (!run.ok) return run;
  const wanted = plain(words.trim());
  const letters = run.value === null ? [] : currentLetters(ctx, run.value);
  return ok({ keys: letters.filter((letter) => plain(textOf(letter)).includes(wanted)).map(({ state }) => state.key) });
}

function textOf(letter: CurrentLetter): string {
  const { document, file, issued } = letter;
  const drawn = issued === null ? document : (JSON.parse(issued.model) as LetterDocument);
  const paragraphs = drawn?.blocks.flatMap((block) => (block.block === 'paragraph' ? [block.text] : [])) ?? [];
  return [file.customer.name, numbersOf(letter), drawn?.title ?? '', drawn?.subject ?? '', ...paragraphs].join('\n');
}

// Letters typed without accents, with ordinary blanks and quotes, find those set in type.
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase();
}
