import type { Context } from '#app/context';
import { callPanel } from '#app/queries/callPanel';
import { companyOf } from '#app/queries/company';
import type { Sentence } from '#app/queries/sentence';
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
import { ok, type Result } from '#domain/result';

type Panel = Output<'call.prepare'>;

/** What to have in hand for a call to one customer, on any day: someone who is called back, or seen on the building site. */
export async function callSheetOf(session: Session, ctx: Context, customerId: string): Promise<Result<DrawnFile>> {
  const panel = callPanel(ctx, { customerId });
  if (!panel.ok) return panel;
  const sheet = callSheet(panel.value, sheetFrame(session, ctx), referencesOf(ctx, panel.value));
  return ok(await session.parts.workers.drawSheets([sheet]));
}

/** What every sheet about calls is written in and from. */
export function sheetFrame(session: Session, ctx: Context): Frame {
  return { today: ctx.clock.today(), company: companyOf(ctx).name, language: session.language() };
}

export type Frame = { readonly today: PlainDate; readonly company: string; readonly language: Language };

/** One call on a sheet: whom, about what, what to say, and room for what was said. */
export function callSheet(panel: Panel, { today: on, company, language }: Frame, references: References): Sheet {
  const words = sheetWords[language];
  const told = contactsOf(panel, language).map((text): SheetPart => ({ part: 'text', text, size: 'normal' }));
  const said = [panel.say, ...panel.sayMore].map((one): SheetPart => ({
    part: 'text',
    text: quoted(one, language),
    size: 'normal',
  }));
  // Someone will dial what stands here: a number that must not be called yet is not printed, nor what to say.
  const first = barOf(panel);
  return {
    language,
    isLandscape: false,
    title: panel.customerName,
    subtitle: `${words.callTitle} · ${formatDate(on, language)}`,
    footer: company,
    pageWord: words.page,
    parts: [
      ...(first === undefined ? [phone(panel, language)] : barred(notToCall(first, language))),
      { part: 'text', text: panel.contactName, size: 'normal' },
      { part: 'heading', text: owedText(panel, language) },
      invoicesTable(panel, language, references),
      ...told,
      ...(first === undefined ? [{ part: 'heading', text: words.toSay } as const, ...said] : []),
      { part: 'heading', text: words.result },
      { part: 'ticks', labels: words.outcomes },
      { part: 'room', label: words.notes, lines: 5 },
    ],
  };
}

/** A sentence to say, between the quotation marks of its language. */
export function quoted(sentence: Sentence, language: Language): string {
  const text = sentenceText(sentence, language);
  return language === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`;
}

/** What is late, or nothing being late, what is owed. */
export function owedText({ overdue, owed }: Panel, language: Language): string {
  return `${sheetWords[language].owed} ${formatEuros(overdue > 0 ? overdue : owed, language)}`;
}

/** The last contact and who answered, the last promise, and what is not allowed yet. */
export function contactsOf(panel: Panel, language: Language): readonly string[] {
  return [panel.lastContact, panel.lastPromise, panel.warning].flatMap((one) =>
    one === null ? [] : [sentenceText(one, language)],
  );
}

/** Why this customer must not be called at all yet; none: he may be. */
export function barOf({ guardrails }: Panel): Panel['guardrails'][number] | undefined {
  return guardrails.find(({ rule }) => rule === 'beConsumerCallBeforeReminder');
}

/** By invoice, what the customer can be told about it: what it was for, his order, the papers that are kept. */
export type References = (documentId: string, language: Language) => string;

/** The references of the invoices of a call. */
export function referencesOf({ ledger }: Context, { invoices }: Panel): References {
  const known = new Map(
    invoices.map(({ documentId }) => {
      const roles = ledger.attachments.of('document', documentId).map(({ role }) => role);
      return [documentId, { detail: ledger.documents.detail(documentId), roles }] as const;
    }),
  );
  return (documentId, language) => {
    const { detail, roles = [] } = known.get(documentId) ?? {};
    const { order, papers } = sheetWords[language];
    const kept = paperRoles.filter((role) => roles.includes(role)).map((role) => papers[role]);
    const reference = detail?.orderReference ?? '';
    return [detail?.label ?? '', reference === '' ? '' : order(reference), ...kept]
      .filter((text) => text !== '')
      .join(' · ');
  };
}

const paperRoles = ['quote', 'order', 'deliveryNote', 'receipt'] as const;

function barred({ rule, instead }: ReturnType<typeof notToCall>): readonly SheetPart[] {
  return [
    { part: 'heading', text: rule },
    { part: 'text', text: instead, size: 'normal' },
  ];
}

function phone({ phone: number }: Panel, language: Language): SheetPart {
  return { part: 'text', text: number === '' ? sheetWords[language].noPhone : number, size: 'large' };
}

/** What stands in place of the number of someone who must not be called yet: the rule, and what to do instead. */
export function notToCall(
  { rule, instead }: Panel['guardrails'][number],
  language: Language,
): { readonly rule: string; readonly instead: string } {
  const told = (code: string) => sentenceText({ code, params: {} }, language);
  return { rule: told(`guardrail.rule.${rule}`), instead: told(`guardrail.instead.${instead}`) };
}

function invoicesTable({ invoices }: Panel, language: Language, references: References): SheetPart {
  const words = sheetWords[language];
  const texts = invoices.map(({ documentId }) => references(documentId, language));
  const hasTexts = texts.some((text) => text !== '');
  return {
    part: 'table',
    columns: [
      { label: words.invoice, share: 3, align: 'left' },
      ...(hasTexts ? [{ label: words.about, share: 5, align: 'left' } as const] : []),
      { label: words.issued, share: 2, align: 'left' },
      { label: words.due, share: 2, align: 'left' },
      { label: words.left, share: 2, align: 'right' },
    ],
    rows: invoices.map(({ number, issuedOn, dueOn, open }, index) => [
      number,
      ...(hasTexts ? [texts[index] ?? ''] : []),
      formatDateShort(issuedOn),
      formatDateShort(dueOn),
      formatEuros(open, language),
    ]),
    total: null,
  };
}
