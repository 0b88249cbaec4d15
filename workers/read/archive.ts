import type { ImportProblem } from '#domain/imports/problem';
import type { ReadOptions } from '#workers/read/csv';
import type { ArchiveMember, FileReading } from '#workers/read/fileReading';
import { readZip } from '#workers/read/zip';

type ReadOne = (fileName: string, bytes: Uint8Array, options: ReadOptions) => FileReading;

// What systems put into archives beside the user's files.
const isOfTheSystem = (name: string) => /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);

/**
 * Reads every file of a ZIP, each as if it had come alone. One that is no use is said with its name and left; an archive
 * inside the archive is not opened. An archive without any useful file is refused.
 */
export function readArchive(
  bytes: Uint8Array,
  options: ReadOptions,
  readOne: ReadOne,
): {
  readonly members: readonly ArchiveMember[];
  readonly problems: readonly ImportProblem[];
  readonly isRefused: boolean;
} {
  const zip = readZip(bytes, (name) => !isOfTheSystem(name));
  if (!zip.ok) return { members: [], problems: [zip.problem], isRefused: true };
  const members: ArchiveMember[] = [];
  const problems: ImportProblem[] = [];
  for (const file of zip.files) {
    if (
      /^PK\u0003\u0004/.test(Buffer.from(file.bytes.subarray(0, 4)).toString('latin1')) &&
      !/\.xlsx$/i.test(file.name)
    ) {
      problems.push(named(problemOf('zip.nested', { name: file.name.slice(-80) }), file.name));
      continue;
    }
    const reading = readOne(file.name, file.bytes, options);
    problems.push(...reading.problems.map((problem) => named(problem, file.name)));
    // A PDF without data is no use by itself, and may be the paper of an invoice.
    if (!reading.isRefused || isPaper(reading)) members.push({ ...file, reading });
  }
  if (members.some((member) => !member.reading.isRefused)) return { members, problems, isRefused: false };
  return { members, problems: [problemOf('zip.noFile', {}), ...problems], isRefused: true };
}

const isPaper = ({ problems }: FileReading) => problems.some(({ code }) => code === 'pdf.noInvoice');

function problemOf(code: ImportProblem['code'], params: ImportProblem['params']): ImportProblem {
  return { line: null, column: null, field: null, code, params };
}

function named(problem: ImportProblem, name: string): ImportProblem {
  return { ...problem, params: { ...problem.params, member: name.slice(-120) } };
}
