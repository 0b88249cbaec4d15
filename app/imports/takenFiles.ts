import type { ReadAnswer } from '#app/workers';
import type { DateOrder } from '#domain/calendar/parseDate';
import type { InvoiceDraft } from '#domain/imports/row';

/** A file as it came, alone or out of an archive. */
export type TakenFile = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly answer: ReadAnswer;
  /** Which comes first in its dates, as the user said of this one of several; absent: what the dates tell. */
  readonly dateOrder?: DateOrder;
};

/** A file of an import and the lines of the list that come from it. */
export type Origin = TakenFile & {
  /** `paper`: a PDF without data, which may be the paper of an invoice. */
  readonly kind: 'eInvoice' | 'paper' | 'other';
  readonly lines: readonly number[];
};

/** Files that were dropped together, as one list. */
export type Together = { readonly answer: ReadAnswer; readonly origins: readonly Origin[] };

/**
 * One list of everything that came at once. The lines of a single file keep their numbers; those of several are numbered
 * anew, because each file counts from its own first line.
 */
export function together(files: readonly TakenFile[]): Together {
  const [first, ...others] = files.flatMap(leavesOf);
  const [only, ...more] = files;
  if (only !== undefined && more.length === 0 && (first === undefined || only.fileName === first.fileName)) {
    const origin = originOf(only, linesOf(only.answer.drafts));
    return { answer: { ...only.answer, problems: problemsWithout(only, origin, false) }, origins: [origin] };
  }
  const drafts: InvoiceDraft[] = [];
  const origins = (first === undefined ? [] : [first, ...others]).map((file) => {
    const lines = file.answer.drafts.map((draft) => {
      const line = drafts.length + 1;
      drafts.push({ ...draft, line, problems: draft.problems.map((problem) => ({ ...problem, line })) });
      return line;
    });
    return originOf(file, lines);
  });
  const answers = origins.map(({ answer }) => answer);
  return {
    origins,
    answer: {
      ...{
        encoding: '',
        separator: '',
        header: [],
        sample: [],
        signature: '',
        mapping: {},
        dateOrder: null,
        isDateOrderInDoubt: false,
        members: [],
      },
      format: only?.answer.format ?? 'unknown',
      content: drafts.length > 0 ? 'invoices' : 'unknown',
      drafts,
      statements: answers.flatMap(({ statements }) => statements),
      problems: files.flatMap((file) => problemsWithout(file, originOf(file, []), files.length > 1)),
    },
  };
}

/** The files with this one, alone or out of an archive, read anew. */
export function withFileReadAgain(
  files: readonly TakenFile[],
  { bytes }: Pick<TakenFile, 'bytes'>,
  again: Pick<TakenFile, 'answer' | 'dateOrder'>,
): readonly TakenFile[] {
  return files.map((file) => {
    if (file.bytes === bytes) return { ...file, ...again };
    const members = withFileReadAgain(file.answer.members, { bytes }, again);
    return members.length === 0 ? file : { ...file, answer: { ...file.answer, members } };
  });
}

function leavesOf(file: TakenFile): readonly TakenFile[] {
  const { members } = file.answer;
  return members.length === 0 ? [file] : members.flatMap(leavesOf);
}

function originOf(file: TakenFile, lines: readonly number[]): Origin {
  const { drafts, format, problems } = file.answer;
  const isEInvoice = (format === 'cii' || format === 'ubl' || format === 'facturx') && drafts.length > 0;
  const isPaper = problems.some(({ code }) => code === 'pdf.noInvoice') && file.answer.members.length === 0;
  return { ...file, kind: isEInvoice ? 'eInvoice' : isPaper ? 'paper' : 'other', lines };
}

function linesOf(drafts: readonly InvoiceDraft[]): readonly number[] {
  return drafts.map(({ line }) => line);
}

// A paper without data is told among the papers. What is wrong is told with the name of the file when there are several.
function problemsWithout({ answer, fileName }: TakenFile, origin: Origin, isNamed: boolean): ReadAnswer['problems'] {
  const isOfPaper = (code: string) => code === 'pdf.noInvoice' || (code === 'zip.noFile' && hasPaper(answer));
  const told =
    origin.kind === 'paper' || answer.members.length > 0
      ? answer.problems.filter(({ code }) => !isOfPaper(code))
      : answer.problems;
  if (!isNamed) return told;
  // The line of one file says nothing in a list of several.
  return told
    .filter(({ line }) => line === null)
    .map((problem) => ({ ...problem, params: { member: fileName.slice(-120), ...problem.params } }));
}

function hasPaper({ members }: ReadAnswer): boolean {
  return members.some(({ answer }) => answer.problems.some(({ code }) => code === 'pdf.noInvoice'));
}
