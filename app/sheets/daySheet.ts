import type { Context } from '#app/context';
import { callPanel } from '#app/queries/callPanel';
import { today } from '#app/queries/today';
import {
  barOf,
  contactsOf,
  notToCall,
  owedText,
  quoted,
  referencesOf,
  sheetFrame,
  type Frame,
  type References,
} from '#app/sheets/callSheets';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import type { Output } from '#contract/api';
import { sheetWords } from '#contract/texts/sheetWords';
import type { Language } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { formatDate, formatDateShort } from '#domain/format/date';
import { sumCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';
import type { Sheet, SheetPart } from '#domain/sheets/sheet';

type Panel = Output<'call.prepare'>;

/** One call on a sheet of several. */
export type SheetCall = {
  readonly panel: Panel;
  readonly references: References;
  /** What stands between what is owed and what to say. */
  readonly told: readonly SheetPart[];
};

/** More invoices of one customer would push the next call off the page. */
const invoicesMax = 4;

/** The calls of the day on paper, in the order of the list, with room to write: for the van or the kitchen table. */
export async function daySheet(session: Session, ctx: Context): Promise<Result<DrawnFile>> {
  const frame = sheetFrame(session, ctx);
  const calls = today(ctx).rows.flatMap(({ kind, customerId }) => {
    const isCall = (kind === 'call' || kind === 'brokenPromise') && customerId !== null;
    const panel = isCall ? callPanel(ctx, { customerId }) : null;
    return panel?.ok === true ? [callOf(ctx, panel.value, frame.language)] : [];
  });
  return calls.length === 0
    ? reject('print.noCalls')
    : ok(await session.parts.workers.drawSheets([daySheetOf(calls, frame)]));
}

function callOf(ctx: Context, panel: Panel, language: Language): SheetCall {
  const told = contactsOf(panel, language).map((text): SheetPart => ({ part: 'text', text, size: 'normal' }));
  return { panel, references: referencesOf(ctx, panel), told };
}

/** Several calls on few pages, numbered in the order in which they are made and typed in afterwards. */
export function daySheetOf(calls: readonly SheetCall[], { today: on, company, language }: Frame): Sheet {
  const words = sheetWords[language];
  const owed = sumCents(calls.map(({ panel }) => (panel.overdue > 0 ? panel.overdue : panel.owed)));
  return {
    language,
    isLandscape: false,
    title: words.dayTitle,
    subtitle: `${formatDate(on, language)} · ${words.dayCount(calls.length, formatEuros(owed, language))}`,
    footer: company,
    pageWord: words.page,
    parts: calls.map((call, index) => callGroup(call, index + 1, language)),
  };
}

/**
 * A call in a few lines that stay on one page: whom, about what, what to say, and room for what was said.
 *
 * @param place its number on the sheet, from 1
 */
export function callGroup({ panel, references, told }: SheetCall, place: number, language: Language): SheetPart {
  const words = sheetWords[language];
  // Someone will dial what stands here: a number that must not be called yet is not printed, nor what to say.
  const bar = barOf(panel);
  const phone = panel.phone === '' ? words.noPhone : panel.phone;
  const contact = panel.contactName === panel.customerName ? '' : panel.contactName;
  const text = (value: string): SheetPart => ({ part: 'text', text: value, size: 'normal' });
  return {
    part: 'group',
    parts: [
      { part: 'sides', left: `${place}. ${panel.customerName}`, right: bar === undefined ? phone : words.doNotCall },
      ...(contact === '' ? [] : [text(contact)]),
      ...(bar === undefined ? [] : Object.values(notToCall(bar, language)).map(text)),
      ...invoiceLines(panel, references, language),
      ...told,
      ...(bar === undefined ? [text(quoted(panel.say, language))] : []),
      { part: 'ticks', labels: words.outcomes },
      { part: 'room', label: '', lines: 2 },
    ],
  };
}

function invoiceLines(panel: Panel, references: References, language: Language): readonly SheetPart[] {
  const words = sheetWords[language];
  const shown = panel.invoices.slice(0, invoicesMax);
  const more = panel.invoices.length - shown.length;
  const lines = shown.map(({ documentId, dueOn, number, open }) => {
    const about = references(documentId, language);
    const due = `${words.due.toLowerCase()} ${formatDateShort(dueOn)}`;
    return [`${words.invoice} ${number}`, formatEuros(open, language), due, about]
      .filter((one) => one !== '')
      .join(' · ');
  });
  return [
    { part: 'text', text: owedText(panel, language), size: 'strong' },
    ...lines.map((line): SheetPart => ({ part: 'text', text: line, size: 'small' })),
    ...(more > 0 ? [{ part: 'text', text: words.moreInvoices(more), size: 'small' } as const] : []),
  ];
}
