import { severityOf, type ImportProblem, type ProblemCode } from '#domain/imports/problem';

// A broken file may be broken on every line: enough to see what is wrong.
const problemsMax = 100;

/** Gathers what is wrong with a file while it is read. */
export class Findings {
  readonly problems: ImportProblem[] = [];
  isRefused = false;

  /** Refused, and told often enough why: what follows need not be read. */
  get isHopeless(): boolean {
    return this.isRefused && this.problems.length >= problemsMax;
  }

  /** Notes a problem; one that is `wrong` refuses the file. */
  note(code: ProblemCode, params: ImportProblem['params'] = {}, line: number | null = null): void {
    if (severityOf(code) === 'wrong') this.isRefused = true;
    if (this.problems.length < problemsMax) this.problems.push({ line, column: null, field: null, code, params });
  }

  /** The value, or, when it is null, a note that the element holds none, with the text that stands there. */
  need<Value>(value: Value | null, element: string, text: string | null, line: number | null): Value | null {
    if (value === null) {
      const shown = text?.trim().slice(0, 40) ?? '';
      if (shown === '') this.note('element.missing', { element }, line);
      else this.note('element.invalid', { element, text: shown }, line);
    }
    return value;
  }
}
