import type { PlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { transferBlock } from '#domain/letters/compose/parts';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { frameNote } from '#domain/letters/papers/noteFrame';
import { missingMention, type PaperFacts } from '#domain/letters/papers/paper';
import { wordPaper } from '#domain/letters/templates/composePaper';
import type { Wording } from '#domain/letters/templates/wording';
import { listWith } from '#domain/letters/texts/listWith';
import { noteTexts } from '#domain/letters/texts/noteTexts';
import { typeset } from '#domain/letters/typeset';
import { sumCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type PhoneConfirmation = PaperFacts & {
  readonly calledOn: PlainDate;
  /** Who was on the line; null when it was the customer himself. */
  readonly person: string | null;
  readonly invoiceNumbers: readonly string[];
  /** What was promised: at least one day with its amount. */
  readonly promises: readonly { readonly dueOn: PlainDate; readonly amount: Cents }[];
  /** Other words of the agreement; empty when there are none. */
  readonly note: string;
  readonly showQr: boolean;
};

export type PhoneRefusal = 'paper.mentionMissing' | 'phone.nothingPromised' | 'letter.wordingBroken';

/**
 * Puts a promise given by phone on paper: no reproach, no consequence, nothing added to what was said. Being no demand,
 * it may be sent to a Belgian consumer before his first reminder.
 *
 * Refuses a promise without a day or an amount, and a mention that is missing.
 *
 * @param wording the user's own words; null: those of the program
 */
export function composePhoneConfirmation(
  facts: PhoneConfirmation,
  wording: Wording | null = null,
): Result<LetterDocument, PhoneRefusal> {
  const { addressee, calledOn, invoiceNumbers, language, note, person, promises, sender } = facts;
  const last = promises.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)).at(-1);
  if (last === undefined || promises.some(({ amount }) => amount <= 0)) return reject('phone.nothingPromised');
  const missing = missingMention([
    ['senderName', sender.name],
    ['addresseeName', addressee.name],
    ['addresseeAddress', addressee.lines[1] ?? null],
    ['invoices', invoiceNumbers.join('')],
    ['signatory', sender.signatory],
  ]);
  if (missing !== null) return reject('paper.mentionMissing', { field: missing });

  const date = formatDate(calledOn, language);
  const values = {
    amount: formatEuros(sumCents(promises.map(({ amount }) => amount)), language),
    promisedOn: formatDate(last.dueOn, language),
    instalmentCount: promises.length,
    callOn: date,
    person,
    note: note.trim() === '' ? null : note.trim(),
    numbers: listWith(invoiceNumbers, { fr: 'et', nl: 'en', en: 'and' }[language]),
    count: invoiceNumbers.length,
  };
  const parts = { promises: promised(promises, language), payment: payment(facts) };
  const worded = wordPaper('phoneConfirmation', facts, { values, parts }, wording);
  if (!worded.ok) return worded;
  const subject = noteTexts[language].phone.subject({ date });
  const { blocks, title } = worded.value;
  return ok(frameNote(facts, { kind: 'phoneConfirmation', title: title ?? '', subject, blocks }, wording));
}

// One promise is a sentence; several are a table.
function promised(promises: PhoneConfirmation['promises'], language: Language): readonly LetterBlock[] {
  const texts = noteTexts[language].phone;
  if (promises.length === 1) return [];
  return [
    {
      block: 'table',
      title: null,
      columns: [
        { label: texts.columns.dueOn, share: 3, isRight: false },
        { label: texts.columns.amount, share: 2, isRight: true },
      ],
      rows: promises.map(({ dueOn, amount }) => [formatDate(dueOn, language), formatEuros(amount, language)]),
      total: {
        label: typeset(texts.total, language),
        text: formatEuros(sumCents(promises.map(({ amount }) => amount)), language),
      },
      carry: promises.map(({ amount }) => amount),
    },
  ];
}

// The box shows the next payment: a promise of several is paid one by one.
function payment({ language, promises, reference, sender, showQr }: PhoneConfirmation): readonly LetterBlock[] {
  const [next] = promises.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (sender.iban === null || next === undefined) return [];
  return [transferBlock({ sender, language, showQr, reference, amount: next.amount, before: next.dueOn })];
}
