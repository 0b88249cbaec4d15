import { statementPlans } from '#app/bank/statementPlan';
import { commitImport } from '#app/commands/commitImport';
import type { Context } from '#app/context';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater } from '#app/handlers/answer';
import { bytesOf } from '#app/handlers/base64';
import { withAgreedDueDates } from '#app/imports/dueDates';
import type { ImportInHand } from '#app/imports/inHand';
import { lateInvoicesOf } from '#app/imports/lateInvoices';
import { modelFile } from '#app/imports/modelFile';
import { keepOriginals } from '#app/imports/papers';
import { together, withFileReadAgain, type TakenFile } from '#app/imports/takenFiles';
import { rememberColumns } from '#app/imports/rememberColumns';
import { planOf } from '#app/imports/planOf';
import { previewOf, problemSentence } from '#app/imports/preview';
import type { Session } from '#app/session';
import { countryOf } from '#app/settings';
import type { Output, Request } from '#contract/api';
import type { importApi, ImportPreview } from '#contract/schemas/importSchemas';
import { parseDate, type DateOrder } from '#domain/calendar/parseDate';
import type { ColumnMapping } from '#domain/imports/columns';
import { noDecisions, type ImportPlan, type RowDecision } from '#domain/imports/plan';
import { rememberedColumns } from '#domain/imports/rememberedColumns';
import { importFields } from '#domain/imports/problem';
import { decimalSignIn, parseAmount } from '#domain/money/parseAmount';
import { ok, reject, type Result } from '#domain/result';

/** What the window asks about files of invoices. Nothing is written before `import.commit`. */
export function importHandlers(session: Session): Pick<Handlers, keyof typeof importApi> {
  return {
    'import.open': fromLedgerLater(session, async (ctx) => {
      const picked = await session.parts.shell.pickFiles('invoices');
      const tooLarge = picked.find(({ isTooLarge }) => isTooLarge);
      if (tooLarge !== undefined) return reject('file.tooLarge', { name: tooLarge.fileName });
      return ok(picked.length === 0 ? null : await take(session, ctx, picked));
    }),
    'import.read': fromLedgerLater(session, async (ctx, { fileName, bytes }) =>
      ok(await take(session, ctx, [{ fileName, bytes: bytesOf(bytes) }])),
    ),
    'import.readFiles': fromLedgerLater(session, async (ctx, { files }) =>
      ok(
        await take(
          session,
          ctx,
          files.map(({ bytes, fileName }) => ({ fileName, bytes: bytesOf(bytes) })),
        ),
      ),
    ),
    'import.same': fromLedger(session, (ctx, { key, target, token }) => {
      const inHand = session.imports.get(token);
      if (inHand === undefined) return reject('import.gone');
      const same = { ...inHand.decisions.same, [key]: target };
      return ok(keep(session, ctx, { ...inHand, decisions: { ...inHand.decisions, same } }));
    }),
    'import.remap': fromLedgerLater(session, async (ctx, { token, mapping, ...said }) => {
      const inHand = session.imports.get(token);
      if (inHand === undefined) return reject('import.gone');
      const chosen = columnMapping(mapping);
      const [only, ...others] = inHand.files;
      if (only === undefined || others.length > 0) return reject('import.gone');
      const { bytes, fileName } = only;
      const dateOrder = said.dateOrder ?? inHand.dateOrder;
      const answer = await session.parts.workers.readFile({
        fileName,
        bytes,
        country: countryOf(ctx.ledger),
        mapping: chosen,
        dateOrder,
      });
      const files = [{ fileName, bytes, answer }];
      return ok(keep(session, ctx, { ...inHand, files, ...together(files), isMappingRemembered: false, dateOrder }));
    }),
    'import.dateOrder': fromLedgerLater(session, (ctx, request) => orderDates(session, ctx, request)),
    'import.complete': fromLedger(session, (ctx, request) => complete(session, ctx, request)),
    'import.agreeDueDates': fromLedger(session, (ctx, { token }) => {
      const inHand = session.imports.get(token);
      if (inHand === undefined) return reject('import.gone');
      return ok(keep(session, ctx, withAgreedDueDates(inHand, planOf(ctx, inHand))));
    }),
    'import.commit': fromLedger(session, (ctx, request) => commit(session, ctx, request)),
    'import.model': async () => {
      const { fileName, bytes } = modelFile(session.language());
      const file = await session.parts.shell.saveFile(fileName, bytes);
      return ok(file === null ? null : { file });
    },
  };
}

// The columns stay what they were: the same names lead to the same ones.
async function orderDates(
  session: Session,
  ctx: Context,
  { dateOrder, file, token }: Request<'import.dateOrder'>,
): Promise<Result<ImportPreview>> {
  const inHand = session.imports.get(token);
  const origin = inHand?.origins[file];
  if (inHand === undefined || origin === undefined) return reject('import.gone');
  const { bytes, fileName } = origin;
  const { mapping } = origin.answer;
  const country = countryOf(ctx.ledger);
  const answer = await session.parts.workers.readFile({ fileName, bytes, country, mapping, dateOrder });
  const files = withFileReadAgain(inHand.files, origin, { answer, dateOrder });
  return ok(keep(session, ctx, { ...inHand, files, ...together(files) }));
}

type Bytes = Pick<TakenFile, 'fileName' | 'bytes'>;

async function take(session: Session, ctx: Context, given: readonly Bytes[]): Promise<ImportPreview> {
  const files: TakenFile[] = [];
  let isMappingRemembered = false;
  let dateOrder: DateOrder | null = null;
  // One after the other: each of them may need its full share of memory.
  for (const file of given) {
    const taken = await readOne(session, ctx, file);
    const said = given.length > 1 ? taken.dateOrder : null;
    files.push(said === null ? taken.file : { ...taken.file, dateOrder: said });
    ({ dateOrder, isMappingRemembered } = taken);
  }
  const hashes = files.map(({ bytes }) => ctx.hash(bytes));
  return keep(session, ctx, {
    token: session.parts.newId(),
    fileName: given
      .map(({ fileName }) => fileName)
      .join(', ')
      .slice(0, 200),
    files,
    ...together(files),
    sha256: hashes.length === 1 ? (hashes[0] ?? '') : ctx.hash(new TextEncoder().encode(hashes.join('\n'))),
    isMappingRemembered: given.length === 1 && isMappingRemembered,
    dateOrder: given.length === 1 ? dateOrder : null,
    decisions: noDecisions,
  });
}

async function readOne(session: Session, ctx: Context, { bytes, fileName }: Bytes) {
  const country = countryOf(ctx.ledger);
  const first = await session.parts.workers.readFile({ fileName, bytes, country, mapping: null });
  // Columns chosen for this header last time come back by themselves.
  const remembered = first.signature === '' ? null : rememberedColumns(ctx.ledger.imports.mapping(first.signature));
  const answer =
    remembered === null ? first : await session.parts.workers.readFile({ fileName, bytes, country, ...remembered });
  return {
    file: { fileName, bytes, answer },
    isMappingRemembered: remembered !== null,
    dateOrder: remembered?.dateOrder ?? null,
  };
}

// One file at a time: the one before is let go of.
function keep(session: Session, ctx: Context, inHand: ImportInHand): ImportPreview {
  session.imports.clear();
  session.imports.set(inHand.token, inHand);
  return previewOf(ctx, inHand);
}

function columnMapping(mapping: Request<'import.remap'>['mapping']): ColumnMapping {
  const chosen = importFields.flatMap((field) => {
    const column = mapping[field];
    return typeof column === 'number' && column >= 0 ? [[field, column] as const] : [];
  });
  return Object.fromEntries(chosen);
}

function complete(
  session: Session,
  ctx: Context,
  { isLeftOut, line, token, values }: Request<'import.complete'>,
): Result<ImportPreview> {
  const inHand = session.imports.get(token);
  if (inHand === undefined) return reject('import.gone');
  const typed = decisionOf(values);
  if (!typed.ok) return typed;
  const known = inHand.decisions.rows[line] ?? {};
  const rows = { ...inHand.decisions.rows, [line]: { ...known, ...typed.value, isLeftOut } };
  return ok(keep(session, ctx, { ...inHand, decisions: { ...inHand.decisions, rows } }));
}

// What was typed into the row; an empty field says nothing.
function decisionOf(values: Readonly<Record<string, string>>): Result<RowDecision> {
  const text = (field: string) => values[field]?.trim() ?? '';
  let decision: RowDecision = {};
  if (text('number') !== '') decision = { ...decision, number: text('number') };
  if (text('customer') !== '') decision = { ...decision, customer: text('customer') };
  if (text('isCreditNote') !== '') decision = { ...decision, isCreditNote: text('isCreditNote') === 'yes' };
  for (const field of ['date', 'dueDate'] as const) {
    if (text(field) === '') continue;
    const date = parseDate(text(field));
    if (!date.ok) return date;
    decision = { ...decision, [field]: date.value };
  }
  if (text('grossCents') !== '') {
    const amount = parseAmount(text('grossCents'), decimalSignIn(text('grossCents')) ?? ',');
    if (!amount.ok) return amount;
    decision = { ...decision, grossCents: amount.value };
  }
  return ok(decision);
}

function commit(
  session: Session,
  ctx: Context,
  { isOnInvoices = null, token }: Request<'import.commit'>,
): Result<Output<'import.commit'>> {
  const inHand = session.imports.get(token);
  if (inHand === undefined) return reject('import.gone');
  const { decisions, fileName, origins, sha256 } = inHand;
  const plan = planOf(ctx, inHand);
  const committed = commitImport(ctx, { plan, fileName, sha256, isOnInvoices, same: decisions.same });
  if (!committed.ok) return committed;
  const papers = keepOriginals(ctx, origins, plan);
  rememberColumns(ctx, inHand);
  session.imports.delete(token);
  const statementsLeft = keepStatements(session, ctx, inHand);
  const { actionId, created, duplicates } = committed.value;
  return ok({
    customers: created.customers,
    invoices: plan.willWrite.invoices,
    creditNotes: plan.willWrite.creditNotes,
    payments: created.payments,
    credits: [...creditsTold(plan)],
    papers,
    duplicates,
    left: plan.counts.toComplete + plan.counts.wrong + plan.counts.leftOut,
    lateInvoices: [...lateInvoicesOf(ctx, plan)],
    statementsLeft,
    actionId,
  });
}

// Most imports have few; a list of years is read in the journal.
const creditsTold = ({ rows }: ImportPlan) =>
  rows
    .flatMap(({ document, reasons }) => (document === null ? [] : reasons))
    .filter(({ code }) => code.startsWith('creditNote.'))
    .slice(0, 100)
    .map(problemSentence);

// A statement of the bank that came in the same drop is still to be taken in.
function keepStatements(session: Session, ctx: Context, inHand: ImportInHand): ImportPreview | null {
  const { answer } = inHand;
  const plans = statementPlans(ctx, answer.statements);
  if (plans.every(({ isThere }) => isThere)) return null;
  const rest = { ...inHand, origins: [], answer: { ...answer, drafts: [], problems: [] }, decisions: noDecisions };
  return keep(session, ctx, rest);
}
