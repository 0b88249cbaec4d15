import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Context } from '#app/context';
import { planTakeIn, takeIn, type TakePlan } from '#app/imports/takeIn';
import { together, type TakenFile } from '#app/imports/takenFiles';
import type { Sentence } from '#app/queries/sentence';
import { countryOf } from '#app/settings';
import type { Answer, Call } from '#cli/call';
import { memoryContext } from '#cli/openContext';
import { acceptedOf } from '#cli/refused';
import { printedProblem } from '#cli/verbs/read';
import { bytesOf } from '#cli/verbs/readVerb';
import { setUpIfNew } from '#cli/verbs/setUp';
import { WrongCall } from '#cli/wrongCall';
import { sentenceText } from '#contract/texts';
import { databaseFile } from '#db/open';
import type { Language } from '#domain/country';
import { rememberedColumns } from '#domain/imports/rememberedColumns';
import type { ImportProblem } from '#domain/imports/problem';
import { readAnswer } from '#workers/answers';
import type { FileReading, ReadFileOptions } from '#workers/read/fileReading';
import { readFileOf } from '#workers/read/readFile';
import { fileFormats } from '#workers/read/sniff';
import { readInThread } from '#workers/readThread';

const nothing = { customers: 0, invoices: 0, payments: 0 };

/**
 * `import FILE`: commits what `read` found, invoices and money alike; a folder is everything in it. `invoices` counts
 * credit notes too, as the rows of `read` and `duplicates` do. `payments` counts the
 * money that came in: what lists say was paid before, and the payments of statements, whether they are certain and booked
 * on their invoices or wait for the user. `--dry-run` only says what it would do.
 */
export async function importFile(call: Call): Promise<Answer> {
  const paths = pathsOf(call.operand ?? '');
  const ctx = existing(call);
  const files: { readonly file: TakenFile; readonly isRefused: boolean }[] = [];
  for (const path of paths) files.push(await readOne(call, ctx, path));
  const taken = together(files.map(({ file }) => file));
  const { language } = call;
  // Of several files those that are no use are said and left, as in an archive.
  const told = taken.answer.problems.map((problem) => printedProblem(problem, language));
  if (files.every(({ isRefused }) => isRefused)) {
    return { value: { created: nothing, duplicates: 0, problems: told }, exitCode: 1 };
  }
  const isDry = call.isSet('--dry-run');
  const ledger = ctx ?? (isDry ? memoryContext(call) : call.openLedger({ create: true }));
  setUpIfNew(ledger);
  const planned = planTakeIn(ledger, taken);
  const problems = problemsOf(planned, told, language);
  if (isDry || planned.isForeign) {
    const { created, duplicates } = planned;
    return { value: { created, duplicates, problems }, exitCode: planned.isForeign ? 1 : 0 };
  }
  const hashes = files.map(({ file }) => ledger.hash(file.bytes));
  const sha256 = hashes.length === 1 ? (hashes[0] ?? '') : ledger.hash(hashes.join('\n'));
  const fileName = basename(call.operand ?? '').slice(0, 200);
  const { created, duplicates, matched } = acceptedOf(await takeIn(ledger, planned, { fileName, sha256 }));
  if (matched > 0) call.say(`${matched} payments were certain and are booked on their invoices`);
  return { value: { created, duplicates, problems } };
}

// A folder is what stands in it, in the order of names; folders in it are somebody else's business.
function pathsOf(path: string): readonly string[] {
  if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted();
  if (names.length === 0) throw new WrongCall('input.unreadable', path);
  return names.map((name) => join(path, name));
}

// A file that is refused leaves no new ledger behind.
function existing(call: Call): Context | null {
  return existsSync(databaseFile(call.option('--ledger') ?? '')) ? call.openLedger() : null;
}

async function readOne(
  call: Call,
  ctx: Context | null,
  path: string,
): Promise<{ readonly file: TakenFile; readonly isRefused: boolean }> {
  const fileName = basename(path);
  const bytes = bytesOf(path);
  const options = { ...formatOption(call.option('--as')), country: ctx === null ? 'FR' : countryOf(ctx.ledger) };
  const first = await reading(call, fileName, bytes, options);
  const answer = readAnswer(first);
  // Columns that the user chose for this header hold here too.
  const kept = answer.signature === '' ? null : rememberedColumns(ctx?.ledger.imports.mapping(answer.signature));
  const again =
    kept === null
      ? first
      : await reading(call, fileName, bytes, {
          ...{ ...options, mapping: kept.mapping },
          ...(kept.dateOrder === null ? {} : { dateOrder: kept.dateOrder }),
        });
  return { file: { fileName, bytes, answer: readAnswer(again) }, isRefused: again.isRefused };
}

async function reading(
  { resources }: Call,
  fileName: string,
  bytes: Uint8Array,
  options: ReadFileOptions,
): Promise<FileReading> {
  const { readThread } = resources;
  return readThread === undefined
    ? readFileOf(fileName, bytes, options)
    : readInThread(readThread, { fileName, bytes, options });
}

// What was wrong with the files, with their lines, and with how statements follow each other; each thing once.
function problemsOf({ plan, remarks }: TakePlan, told: readonly object[], language: Language): readonly object[] {
  const ofRows = plan.rows
    .filter(({ state }) => state !== 'duplicate')
    .flatMap(({ reasons }): readonly ImportProblem[] => reasons)
    .map((problem) => printedProblem(problem, language));
  const ofBank = remarks.map((remark: Sentence) => ({ code: remark.code, message: sentenceText(remark, language) }));
  const all = [...told, ...ofRows, ...ofBank];
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function formatOption(as: string | null): Pick<ReadFileOptions, 'as'> {
  if (as === null) return {};
  const format = fileFormats.find((known) => known === as);
  if (format === undefined)
    throw new WrongCall('format.unknown', '--as', { value: as, allowed: fileFormats.join(', ') });
  return { as: format };
}
