import { basename } from 'node:path';
import type { Answer, Call } from '#cli/call';
import { Refused } from '#cli/refused';
import { fecProblemText } from '#contract/texts/fecTexts';
import { checkFec, type FecReport } from '#domain/fec/checkFec';
import { fileLines } from '#workers/read/textLines';

/** `check-fec FILE [--as-name NAME]`: the accounting-entries file of anybody, checked against the decree. */
export function checkFecVerb(call: Call): Answer {
  const path = call.operand ?? '';
  const name = basename((call.option('--as-name') ?? path).replaceAll('\\', '/'));
  const { errors, ok, problems } = report(path, name);
  const told = problems.map((problem) => {
    const { code, field, line } = problem;
    return { line, field, code, message: fecProblemText(problem, call.language) };
  });
  return { value: { ok, errors, problems: told }, exitCode: ok ? 0 : 1 };
}

function report(path: string, name: string): FecReport {
  try {
    const { lines, signs } = fileLines(path);
    return checkFec(name, lines, signs);
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new Refused({ code: 'file.unreadable', params: { name: basename(path) } }, path);
  }
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
