import type { PlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { transferBlock } from '#domain/letters/compose/parts';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { contactOf, frameNote, signatureOf } from '#domain/letters/papers/noteFrame';
import { missingMention, paragraph, type PaperFacts } from '#domain/letters/papers/paper';
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

/**
 * Puts a promise given by phone on paper: no reproach, no consequence, nothing added to what was said. Being no demand,
 * it may be sent to a Belgian consumer before his first reminder.
 *
 * Refuses a promise without a day or an amount, and a mention that is missing.
 */
export function composePhoneConfirmation(
  facts: PhoneConfirmation,
): Result<LetterDocument, 'paper.mentionMissing' | 'phone.nothingPromised'> {
  const { addressee, calledOn, invoiceNumbers, language, note, person, promises, sender } = facts;
  if (promises.length === 0 || promises.some(({ amount }) => amount <= 0)) return reject('phone.nothingPromised');
  const missing = missingMention([
    ['senderName', sender.name],
    ['addresseeName', addressee.name],
    ['addresseeAddress', addressee.lines[1] ?? null],
    ['invoices', invoiceNumbers.join('')],
    ['signatory', sender.signatory],
  ]);
  if (missing !== null) return reject('paper.mentionMissing', { field: missing });

  const texts = noteTexts[language].phone;
  const date = formatDate(calledOn, language);
  const numbers = listWith(invoiceNumbers, { fr: 'et', nl: 'en', en: 'and' }[language]);
  const say = (text: string, isStrong = false) => paragraph(text, language, isStrong);
  return ok(
    frameNote(facts, {
      kind: 'phoneConfirmation',
      title: texts.title,
      subject: texts.subject({ date }),
      blocks: [
        say(texts.opening({ date, person })),
        ...promised(promises, language),
        say(texts.invoices({ numbers, isOne: invoiceNumbers.length === 1 })),
        ...(note.trim() === '' ? [] : [say(texts.noted({ text: note.trim() }))]),
        ...payment(facts),
        say(texts.pause),
        say(texts.correct({ contact: contactOf(sender, language) })),
        signatureOf(texts.closing, sender, language),
      ],
    }),
  );
}

function promised(promises: PhoneConfirmation['promises'], language: Language): readonly LetterBlock[] {
  const texts = noteTexts[language].phone;
  const [first] = promises;
  if (promises.length === 1 && first !== undefined) {
    const only = { amount: formatEuros(first.amount, language), date: formatDate(first.dueOn, language) };
    return [paragraph(texts.agreed(only), language, true)];
  }
  return [
    paragraph(texts.agreedMany, language),
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
