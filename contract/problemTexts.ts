import { problemsEn } from '#contract/texts/problems.en';
import { problemsFr } from '#contract/texts/problems.fr';
import { problemsNl } from '#contract/texts/problems.nl';
import type { ProblemFact, ProblemWords } from '#contract/texts/problemWords';
import type { Language } from '#domain/country';
import { importFields, type ImportField, type ImportProblem } from '#domain/imports/problem';

const words = { fr: problemsFr, nl: problemsNl, en: problemsEn } satisfies Record<Language, ProblemWords>;

const colon = { fr: '\u00a0:', nl: ':', en: ':' } satisfies Record<Language, string>;

/** What is wrong, on which line, and what to do: one sentence for the command line and for a printed list. */
export function problemText(problem: ImportProblem, language: Language): string {
  const sentence = problemSentence(problem, language);
  return problem.line === null ? sentence : `${words[language].line(problem.line)}${colon[language]} ${sentence}`;
}

/** The same without the line, for a row that shows it already. What comes from one of several files names it. */
export function problemSentence(problem: ImportProblem, language: Language): string {
  const { fields, texts } = words[language];
  const fact: ProblemFact = (key) => {
    if (key === 'fieldName') return problem.field === null ? '' : fields[problem.field];
    if (key === 'fieldNames') return fieldNames(String(problem.params['fields'] ?? ''), fields);
    return problem.params[key] ?? '';
  };
  const told = texts[problem.code](fact);
  const member = String(problem.params['member'] ?? '');
  const sentence = member === '' ? told : `${member.replace(/^.*[/\\]/, '')}${colon[language]} ${told}`;
  // French puts a blank before double signs and inside its quotes; it must not end a line.
  return language === 'fr' ? sentence.replace(/« /g, '«\u00a0').replace(/ ([»:;!?])/g, '\u00a0$1') : sentence;
}

/** The name of a field in the mapping screen. */
export function fieldName(field: ImportField, language: Language): string {
  return words[language].fields[field];
}

function fieldNames(list: string, names: Readonly<Record<ImportField, string>>): string {
  return list
    .split(',')
    .map((name) => importFields.find((field) => field === name))
    .filter((field) => field !== undefined)
    .map((field) => names[field])
    .join(', ');
}
