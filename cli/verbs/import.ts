import { basename } from 'node:path';
import { commitImport } from '#app/commands/commitImport';
import { importContext } from '#app/imports/planOf';
import { countryOf } from '#app/settings';
import type { Answer, Call } from '#cli/call';
import { acceptedOf } from '#cli/refused';
import { printedProblem } from '#cli/verbs/read';
import { bytesOf } from '#cli/verbs/readVerb';
import { setUpIfNew } from '#cli/verbs/setUp';
import { WrongCall } from '#cli/wrongCall';
import { planImport } from '#domain/imports/plan';
import { draftsOf, statementProblems } from '#workers/read/draftsOf';
import { readFileOf } from '#workers/read/readFile';
import { fileFormats } from '#workers/read/sniff';
import { readInThread } from '#workers/readThread';

/** `import FILE`: commits what `read` found. `--dry-run` only says what it would do. */
export async function importFile(call: Call): Promise<Answer> {
  const path = call.operand ?? '';
  const bytes = bytesOf(path);
  const ctx = call.openLedger({ create: true });
  setUpIfNew(ctx);
  const options = { ...formatOption(call.option('--as')), country: countryOf(ctx.ledger) };
  const { readThread } = call.resources;
  const file =
    readThread === undefined
      ? readFileOf(basename(path), bytes, options)
      : await readInThread(readThread, { fileName: basename(path), bytes, options });
  const drafts = draftsOf(file);
  const ofBank = statementProblems(file);
  const problems = [...file.problems, ...ofBank];
  const isRefused = file.isRefused || (ofBank.length > 0 && drafts.length === 0);
  const plan = planImport(drafts, importContext(ctx));
  const told = [
    ...problems,
    ...plan.rows.filter(({ state }) => state !== 'duplicate').flatMap(({ reasons }) => reasons),
  ];
  const printed = [
    ...new Map(told.map((problem) => [JSON.stringify(problem), printedProblem(problem, call.language)])).values(),
  ];
  if (isRefused || call.isSet('--dry-run')) {
    const { customers, invoices, payments } = plan.willWrite;
    const created = isRefused ? { customers: 0, invoices: 0, payments: 0 } : { customers, invoices, payments };
    return { value: { created, duplicates: plan.counts.duplicate, problems: printed }, exitCode: isRefused ? 1 : 0 };
  }
  const { created, duplicates } = acceptedOf(
    commitImport(ctx, { plan, fileName: basename(path), sha256: ctx.hash(bytes) }),
  );
  return { value: { created, duplicates, problems: printed } };
}

function formatOption(as: string | null) {
  if (as === null) return {};
  const format = fileFormats.find((known) => known === as);
  if (format === undefined) throw new WrongCall('format.unknown', '--as', { allowed: fileFormats.join(', ') });
  return { as: format };
}
