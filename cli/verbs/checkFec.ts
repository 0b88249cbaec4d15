import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Answer, Call } from '#cli/call';
import { Refused } from '#cli/refused';
import { fecProblemText } from '#contract/texts/fecTexts';
import { checkFec } from '#domain/fec/checkFec';
import { textLines } from '#workers/read/textLines';

/** `check-fec FILE [--as-name NAME]`: the accounting-entries file of anybody, checked against the decree. */
export function checkFecVerb(call: Call): Answer {
  const path = call.operand ?? '';
  const name = call.option('--as-name') ?? basename(path);
  const { errors, ok, problems } = checkFec(name, textLines(bytesOf(path)));
  const told = problems.map((problem) => {
    const { code, field, line } = problem;
    return { line, field, code, message: fecProblemText(problem, call.language) };
  });
  return { value: { ok, errors, problems: told }, exitCode: ok ? 0 : 1 };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Refused({ code: 'file.unreadable', params: { name: basename(path) } }, path);
  }
}
