import type { Context } from '#app/context';
import { callPanel } from '#app/queries/callPanel';
import { companyOf } from '#app/queries/company';
import { today } from '#app/queries/today';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import type { Output } from '#contract/api';
import { sentenceText } from '#contract/texts';
import { sheetWords } from '#contract/texts/sheetWords';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { formatDate, formatDateShort } from '#domain/format/date';
import type { Sheet, SheetPart } from '#domain/sheets/sheet';
import { ok, reject, type Result } from '#domain/result';

type Panel = Output<'call.prepare'>;

/** The calls of the day on paper, in the order of the list, with room to write: for the van or the kitchen table. */
export async function callSheets(session: Session, ctx: Context): Promise<Result<DrawnFile>> {
  const calls = today(ctx).rows.filter(({ kind }) => kind === 'call' || kind === 'brokenPromise');
  const panels = calls.flatMap(({ customerId }) => {
    const panel = customerId === null ? null : callPanel(ctx, { customerId });
    return panel?.ok === true ? [panel.value] : [];
  });
  return panels.length === 0 ? reject('print.noCalls') : ok(await draw(session, ctx, panels));
}

/** The same for one customer, on any day: someone who is called back, or seen on the building site. */
export async function callSheetOf(session: Session, ctx: Context, customerId: string): Promise<Result<DrawnFile>> {
  const panel = callPanel(ctx, { customerId });
  return panel.ok ? ok(await draw(session, ctx, [panel.value])) : panel;
}

function draw(session: Session, ctx: Context, panels: readonly Panel[]): Promise<DrawnFile> {
  const frame = { today: ctx.clock.today(), company: companyOf(ctx).name, language: session.language() };
  return session.parts.workers.drawSheets(panels.map((panel) => callSheet(panel, frame)));
}

type Frame = { readonly today: PlainDate; readonly company: string; readonly language: Language };

/** One call on a sheet: whom, about what, what to say, and room for what was said. */
export function callSheet(panel: Panel, { today: on, company, language }: Frame): Sheet {
  const words = sheetWords[language];
  const told = [panel.lastContact, panel.lastPromise, panel.warning].flatMap((one) =>
    one === null ? [] : [{ part: 'text', text: sentenceText(one, language), size: 'normal' } as const],
  );
  const said = [panel.say, ...panel.sayMore].map((one): SheetPart => ({
    part: 'text',
    text: quoted[language](sentenceText(one, language)),
    size: 'normal',
  }));
  // Someone will dial what stands here: a number that must not be called yet is not printed, nor what to say.
  const first = panel.guardrails.find(({ rule }) => rule === 'beConsumerCallBeforeReminder');
  return {
    language,
    isLandscape: false,
    title: panel.customerName,
    subtitle: `${words.callTitle} · ${formatDate(on, language)}`,
    footer: company,
    pageWord: words.page,
    parts: [
      ...(first === undefined ? [phone(panel, language)] : notToCall(first, language)),
      { part: 'text', text: panel.contactName, size: 'normal' },
      {
        part: 'heading',
        text: `${words.owed} ${formatEuros(panel.overdue > 0 ? panel.overdue : panel.owed, language)}`,
      },
      invoicesTable(panel, language),
      ...told,
      ...(first === undefined ? [{ part: 'heading', text: words.toSay } as const, ...said] : []),
      { part: 'heading', text: words.result },
      { part: 'ticks', labels: words.outcomes },
      { part: 'room', label: words.notes, lines: 5 },
    ],
  };
}

const quoted: Readonly<Record<Language, (text: string) => string>> = {
  fr: (text) => `«\u00a0${text}\u00a0»`,
  nl: (text) => `“${text}”`,
  en: (text) => `“${text}”`,
};

function phone({ phone: number }: Panel, language: Language): SheetPart {
  return { part: 'text', text: number === '' ? sheetWords[language].noPhone : number, size: 'large' };
}

function notToCall({ rule, instead }: Panel['guardrails'][number], language: Language): readonly SheetPart[] {
  const told = (code: string) => sentenceText({ code, params: {} }, language);
  return [
    { part: 'heading', text: told(`guardrail.rule.${rule}`) },
    { part: 'text', text: told(`guardrail.instead.${instead}`), size: 'normal' },
  ];
}

function invoicesTable({ invoices }: Panel, language: Language): SheetPart {
  const words = sheetWords[language];
  return {
    part: 'table',
    columns: [
      { label: words.invoice, share: 3, align: 'left' },
      { label: words.issued, share: 2, align: 'left' },
      { label: words.due, share: 2, align: 'left' },
      { label: words.left, share: 2, align: 'right' },
    ],
    rows: invoices.map(({ number, issuedOn, dueOn, open }) => [
      number,
      formatDateShort(issuedOn),
      formatDateShort(dueOn),
      formatEuros(open, language),
    ]),
    total: null,
  };
}
