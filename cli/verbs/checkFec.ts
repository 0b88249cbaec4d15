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
  // They refuse nothing, and the answer has its fixed shape: they are told beside it.
  for (const remark of remarks) call.say(`${remark.line ?? 1}: ${fecRemarkText(remark, call.language)}`);
  const value = { ok, errors, problems: told };
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
