import { basename } from 'node:path';
import type { Answer, Call } from '#cli/call';
import { unreadable } from '#cli/verbs/readVerb';
import { fecProblemText, fecRemarkText } from '#contract/texts/fecTexts';
import { checkFec, type FecReport } from '#domain/fec/checkFec';
import { fileLines } from '#workers/read/textLines';

/** `check-fec FILE [--as-name NAME]`: the accounting-entries file of anybody, checked against the decree. */
export function checkFecVerb(call: Call): Answer {
  const path = call.operand ?? '';
  const name = basename((call.option('--as-name') ?? path).replaceAll('\\', '/'));
  const { errors, ok, problems, remarks } = report(path, name);
  const told = problems.map((problem) => {
    const { code, field, line } = problem;
    return { line, field, code, message: fecProblemText(problem, call.language) };
  });
  // Only when there are some: they refuse nothing.
  const more = remarks.map((remark) => {
    const { code, field, line, times } = remark;
    return { line, field, code, times, message: fecRemarkText(remark, call.language) };
  });
  const value = { ok, errors, problems: told, ...(more.length === 0 ? {} : { remarks: more }) };
  return { value, exitCode: ok ? 0 : 1 };
}

function report(path: string, name: string): FecReport {
  try {
    const { lines, signs } = fileLines(path);
    return checkFec(name, lines, signs);
  } catch (error) {
    throw unreadable(error, path);
  }
}
