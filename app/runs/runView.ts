import type { Context } from '#app/context';
import { isTrial } from '#app/letters/pageLook';
import { invoiceNumbers } from '#app/queries/openInvoices';
import { bankAge } from '#app/queries/morningStrip';
import { sentence } from '#app/queries/sentence';
import { currentLetters, openItemIds, type CurrentLetter } from '#app/runs/currentRun';
import { runOf, type Run, type RunLetterState } from '#app/runs/runState';
import type { Output } from '#contract/api';
import { loadMailFile } from '#app/mailFile';
import { mailNumberOf } from '#domain/registeredMail/machine';

export type RunView = NonNullable<Output<'run.get'>['run']>;
type LetterView = RunView['letters'][number];

/** A tour as the window shows it. */
export function runView(ctx: Context, run: Run): RunView {
  const letters = currentLetters(ctx, run);
  const leaving = letters.filter((letter) => letter.isToPrint || letter.issued !== null);
  const age = bankAge(ctx);
  const before = ctx.ledger.runs.closed(runsRemembered).flatMap((stored) => runOf(stored).state.letters);
  return {
    runId: run.id,
    startedOn: run.startedOn,
    stage: run.stage,
    letters: letters.map((letter) => letterView(ctx, letter, timesLeft(before, letter))),
    generalDoubts: [
      ...(age === null ? [] : [sentence('doubt.bankOld', age)]),
      ...(isTrial(ctx) ? [sentence('run.trial')] : []),
    ],
    sheets: leaving.reduce((sum, { state }) => sum + (state.pages ?? 1), 0),
    envelopes: leaving.length,
    registered: leaving.filter(({ state }) => state.channel === 'registered_letter').length,
    isTrial: isTrial(ctx),
  };
}

function letterView(ctx: Context, letter: CurrentLetter, times: number): LetterView {
  const { file, issued, state } = letter;
  const ids = issued === null ? openItemIds(file, state) : issued.itemIds;
  const [mail] = issued === null ? [] : ctx.ledger.mails.ofLetter(issued.id);
  const mailFile = mail === undefined ? null : loadMailFile(ctx, mail.id);
  return {
    key: state.key,
    customerId: state.customerId,
    customerName: file.customer.name,
    kind: state.kind,
    channel: state.channel,
    level: state.level,
    stepKey: state.stepKey,
    invoices: file.facts.items
      .filter(({ itemId }) => ids.includes(itemId))
      .map(({ documentId, itemId, documentNumber, openCents }) => ({
        documentId,
        itemId,
        number: documentNumber,
        open: openCents,
      })),
    total: letter.total,
    deadlineOn: letter.deadlineOn,
    isTaken: state.isTaken && letter.leftBecause === null,
    leftBecause: letter.leftBecause,
    timesLeft: times,
    doubts: letter.doubts.map(({ doubt, repair }) => ({ doubt, repair })),
    isEdited: letter.isEdited,
    pages: issued?.pages ?? state.pages,
    letterId: issued?.id ?? null,
    isPrinted: issued !== null && state.isPrinted,
    postedOn: letter.postedOn,
    registeredNumber: mailFile === null ? null : mailNumberOf(mailFile.mail),
    mailId: mail?.id ?? null,
  };
}

const runsRemembered = 30;

/** How often in a row this customer's letter of this step was left out of a tour that ended. */
function timesLeft(before: readonly RunLetterState[], { state }: CurrentLetter): number {
  const same = before.filter(({ key, level }) => key === state.key && level === state.level);
  const lastSent = same.findIndex(({ letterId }) => letterId !== null);
  return lastSent === -1 ? same.length : lastSent;
}

/** Numbers of the invoices of a letter, for a list on paper. */
export function numbersOf({ file, issued, state }: CurrentLetter): string {
  return invoiceNumbers(file, issued?.itemIds ?? openItemIds(file, state)).join(', ');
}
