import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import { grouped } from '#app/queries/grouped';
import { callPanel } from '#app/queries/callPanel';
import { customerTimeline } from '#app/queries/customerTimeline';
import { nextOfCustomer } from '#app/queries/nextOfCustomer';
import { nextSentences } from '#app/queries/nextSentences';
import { owedItems } from '#app/queries/openInvoices';
import { reading } from '#app/queries/reading';
import type { Sentence } from '#app/queries/sentence';
import { today } from '#app/queries/today';
import { referencesOf, sheetFrame, type Frame } from '#app/sheets/callSheets';
import { callGroup, type SheetCall } from '#app/sheets/daySheet';
import type { TodayRow } from '#app/queries/todayRow';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import { timelineKinds } from '#contract/schemas/customerSchemas';
import { sentenceText } from '#contract/texts';
import { sheetWords } from '#contract/texts/sheetWords';
import { addDays, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import { formatDate, formatDateShort } from '#domain/format/date';
import { previewOf, type WhatHappensNext } from '#domain/followup/preview';
import { ok, reject, type Result } from '#domain/result';
import type { Sheet, SheetPart } from '#domain/sheets/sheet';

/** Who takes over on Monday is back with the owner a week later. */
const daysAhead = 7;
/** More than anyone phones in a week: the rest stays in the program. */
const customersMax = 150;
/** Facts told of each customer, the newest first, and how far back they are looked for. */
const factsMax = 5;
const timelineMax = 60;
/** Invoices named in one fact. */
const numbersMax = 3;

/**
 * What is under way, for a spouse or a secretary who takes over the calls without reading anything else: today's list
 * and what comes in the next seven days, each customer with what was said and what follows. Notes of calls are on it;
 * the private note about a customer is not.
 */
export async function handoverSheet(session: Session, ctx: Context): Promise<Result<DrawnFile>> {
  const frame = sheetFrame(session, ctx);
  const until = addDays(frame.today, daysAhead);
  const { rows } = today(ctx);
  const callRows = rows.flatMap(({ customerId, kind }) => (isCall(kind) && customerId !== null ? [customerId] : []));
  const customerIds = [...new Set([...callRows, ...comingCustomers(ctx, until)])];
  const shown = customerIds.slice(0, customersMax);
  const parts = shown.flatMap((customerId) =>
    partsOf(ctx, customerId, { ...frame, until, isCalledToday: callRows.includes(customerId) }),
  );
  const calls = parts.flatMap(({ call }) => (call === null ? [] : [call]));
  const also = [
    ...rows.filter(({ customerId }) => customerId === null).map(({ why }) => sentenceText(why, frame.language)),
    ...parts.flatMap(({ line }) => (line === '' ? [] : [line])),
  ];
  if (calls.length === 0 && also.length === 0) return reject('print.nothingComing');
  const sheet = handoverOf({ calls, also, until, left: customerIds.length - shown.length }, frame);
  return ok(await session.parts.workers.drawSheets([sheet]));
}

function isCall(kind: TodayRow['kind']): boolean {
  return kind === 'call' || kind === 'brokenPromise';
}

/** Customers of whom something falls due after today and until `until`, the soonest first. */
function comingCustomers(ctx: Context, until: PlainDate): readonly string[] {
  return reading<{ id: string }, [string]>(
    ctx,
    `SELECT customer_id AS id FROM item_state
     WHERE next_on IS NOT NULL AND next_on <= ? AND open_cents > 0
     GROUP BY customer_id ORDER BY min(next_on), customer_id`,
  )
    .all(until)
    .map(({ id }) => id);
}

type Part = {
  /** Null: he is not called within these days. */
  readonly call: SheetCall | null;
  /** What else is done for him; empty: nothing. */
  readonly line: string;
};
type Days = Frame & { readonly until: PlainDate; readonly isCalledToday: boolean };

// A customer who only waits is not on the sheet, and who only gets a letter is a line: nobody should phone him.
function partsOf(ctx: Context, customerId: string, { today: on, language, until, isCalledToday }: Days): Part[] {
  const file = loadCustomerFile(ctx.ledger, customerId, on);
  const panel = callPanel(ctx, { customerId });
  if (file === null || !panel.ok) return [];
  const next = nextOfCustomer(file, on);
  if (!isCalledToday && (next === null || next.on > until)) return [];
  const itemIds = owedItems(file).map(({ itemId }) => itemId);
  const ahead = previewOf(file.facts, [], itemIds, on).map((one) => fromTodayOn(one, on));
  const coming = [...new Set(nextSentences(file, ahead, null).map((one) => sentenceText(one, language)))];
  if (!isCalledToday && next?.channel !== 'call') {
    return [{ call: null, line: [file.customer.name, ...coming].join(' · ') }];
  }
  const words = sheetWords[language];
  const story = told(words.story, storyOf(ctx, customerId, language));
  const call = { panel: panel.value, references: referencesOf(ctx, panel.value) };
  return [{ call: { ...call, told: [...story, ...told(words.coming, coming)] }, line: '' }];
}

// What was planned for a day that is over is done today.
function fromTodayOn(one: WhatHappensNext, on: PlainDate): WhatHappensNext {
  return one.next === null ? one : { ...one, next: { ...one.next, on: laterOf(one.next.on, on) } };
}

function told(title: string, lines: readonly string[]): readonly SheetPart[] {
  if (lines.length === 0) return [];
  return [
    { part: 'text', text: title, size: 'strong' },
    ...lines.map((text): SheetPart => ({ part: 'text', text, size: 'normal' })),
  ];
}

// The invoices themselves stand above; what was undone did not happen. One thing about several invoices is told once.
function storyOf(ctx: Context, customerId: string, language: Language): readonly string[] {
  const kinds = timelineKinds.filter((kind) => kind !== 'invoice');
  const rows = customerTimeline(ctx, { customerId, kinds, limit: timelineMax });
  if (!rows.ok) return [];
  const standing = rows.value.filter(({ isUndone }) => !isUndone);
  const facts = grouped(standing, ({ on, what, note }) =>
    JSON.stringify([on, what.code, aboutNone(what.params), note]),
  );
  return [...facts.values()].slice(0, factsMax).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { on, what, note } = first;
    const numbers = [first, ...others]
      .map((row) => row.what.params.invoice)
      .filter((number) => number !== undefined)
      .toReversed();
    const invoice = `${numbers.slice(0, numbersMax).join(', ')}${numbers.length > numbersMax ? '…' : ''}`;
    const params = numbers.length === 0 ? what.params : { ...what.params, invoice };
    const said = note === '' ? '' : ` (${note.replaceAll(/\s+/g, ' ')})`;
    return [`${formatDateShort(on)} · ${sentenceText({ ...what, params }, language)}${said}`];
  });
}

function aboutNone({ invoice, ...others }: Sentence['params']): Sentence['params'] {
  return others;
}

type Handover = {
  readonly calls: readonly SheetCall[];
  /** What is to do today beside calls, as sentences. */
  readonly also: readonly string[];
  readonly until: PlainDate;
  /** Customers that are not listed. */
  readonly left: number;
};

function handoverOf({ calls, also, until, left }: Handover, { today: on, company, language }: Frame): Sheet {
  const words = sheetWords[language];
  const text = (value: string): SheetPart => ({ part: 'text', text: value, size: 'normal' });
  return {
    language,
    isLandscape: false,
    title: words.handoverTitle,
    subtitle: words.handoverDays(formatDate(on, language), formatDate(until, language)),
    footer: company,
    pageWord: words.page,
    parts: [
      text(words.handoverHelp),
      ...(also.length === 0 ? [] : [{ part: 'heading', text: words.alsoToday } as const, ...also.map(text)]),
      ...calls.map((call, index) => callGroup(call, index + 1, language)),
      ...(left > 0 ? [text(words.moreCustomers(left))] : []),
    ],
  };
}
