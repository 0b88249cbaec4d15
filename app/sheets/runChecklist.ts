import type { Context } from '#app/context';
import { isTrial } from '#app/letters/pageLook';
import { companyOf } from '#app/queries/company';
import { draftRunId, runUnderWay, takeRun } from '#app/runs/changeRun';
import { currentLetters, type CurrentLetter } from '#app/runs/currentRun';
import { piecesOf } from '#app/runs/pageCounts';
import { readRun } from '#app/runs/readRun';
import { numbersOf } from '#app/runs/runView';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import { sheetWords, type SheetWords } from '#contract/texts/sheetWords';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import type { Sheet, SheetPart } from '#domain/sheets/sheet';
import { ok, reject, type Result } from '#domain/result';

/** The list of a tour on paper: to correct at the kitchen table before printing, to tick at the post office after. */
export async function runChecklist(
  session: Session,
  ctx: Context,
  { runId }: { readonly runId: string },
): Promise<Result<DrawnFile>> {
  await readRun(ctx, runId, session.parts.millis);
  const taken = runId === draftRunId ? { ok: true as const, value: runUnderWay(ctx) } : takeRun(ctx, runId);
  if (!taken.ok) return taken;
  const letters = taken.value === null ? [] : currentLetters(ctx, taken.value);
  if (letters.length === 0) return reject('run.nothingDue');
  const sheet = checklistSheet(session, ctx, letters);
  return ok(await session.parts.workers.drawSheets([sheet]));
}

function checklistSheet(session: Session, ctx: Context, letters: readonly CurrentLetter[]): Sheet {
  const language = session.language();
  const words = sheetWords[language];
  const isIssued = letters.some(({ issued }) => issued !== null);
  const leaving = letters.filter(({ issued, isToPrint }) => issued !== null || isToPrint);
  const left = letters.filter((letter) => !leaving.includes(letter));
  // No letter, no heads of columns over nothing.
  const table = (listed: readonly CurrentLetter[], heading: readonly SheetPart[]): readonly SheetPart[] => {
    const rows = listed.map((letter) => rowOf(ctx, letter, words, language));
    return rows.length === 0 ? [] : [...heading, { part: 'table', columns: columnsOf(words), rows, total: null }];
  };
  return {
    language,
    isLandscape: true,
    title: isIssued ? words.postingTitle : words.rehearsalTitle,
    subtitle: `${formatDate(ctx.clock.today(), language)}${isTrial(ctx) ? ` · ${words.trial}` : ''}`,
    footer: companyOf(ctx).name,
    pageWord: words.page,
    parts: [
      ...table(leaving, []),
      ...table(left, [{ part: 'heading', text: words.leftOut }]),
      { part: 'room', label: words.notes, lines: 3 },
    ],
  };
}

function columnsOf(words: SheetWords) {
  return [
    { label: words.posted, share: 2, align: 'left', isTick: true },
    { label: words.customer, share: 6, align: 'left' },
    { label: words.letter, share: 4, align: 'left' },
    { label: words.invoices, share: 5, align: 'left' },
    { label: words.amount, share: 3, align: 'right' },
    { label: words.pages, share: 2, align: 'right' },
    { label: words.registeredNumber, share: 6, align: 'left' },
  ] as const;
}

/** `2`, or `2 + 1` with a piece enclosed; empty while they are not counted. */
function pagesText(pieces: readonly (number | null)[]): string {
  return pieces.includes(null) ? '' : pieces.join(' + ');
}

function rowOf(ctx: Context, letter: CurrentLetter, words: SheetWords, language: Sheet['language']): readonly string[] {
  const { file, state, total } = letter;
  const isRegistered = state.channel === 'registered_letter';
  return [
    '',
    file.customer.name,
    words.kinds[state.kind],
    numbersOf(letter),
    formatEuros(total, language),
    pagesText(piecesOf(ctx, letter)),
    isRegistered ? `${words.registered}\u00a0__________________` : words.simple,
  ];
}
