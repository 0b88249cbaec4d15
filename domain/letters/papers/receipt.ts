import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { amountInWords } from '#domain/format/amountInWords';
import { formatDate } from '#domain/format/date';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { frameNote, smallPrint } from '#domain/letters/papers/noteFrame';
import { missingMention, paragraph, type PaperFacts } from '#domain/letters/papers/paper';
import { wordPaper } from '#domain/letters/templates/composePaper';
import type { Wording } from '#domain/letters/templates/wording';
import { listWith } from '#domain/letters/texts/listWith';
import { noteTexts } from '#domain/letters/texts/noteTexts';
import { typeset } from '#domain/letters/typeset';
import { sumCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** How money comes in. */
export const receiptMeans = ['transfer', 'cheque', 'cash', 'card', 'directDebit', 'bill', 'other'] as const;
export type ReceiptMeans = (typeof receiptMeans)[number];

export type Receipt = PaperFacts & {
  readonly receivedOn: PlainDate;
  /** The whole payment, more than zero. */
  readonly amount: Cents;
  readonly means: ReceiptMeans;
  readonly invoices: readonly { readonly number: string; readonly received: Cents; readonly openAfter: Cents }[];
  /** What the payment was used for; the four add up to it. */
  readonly parts: {
    readonly costs: Cents;
    readonly interest: Cents;
    readonly principal: Cents;
    readonly credit: Cents;
  };
  /** Whether the customer owes nothing any more, on any account: only then is the account said to be settled. */
  readonly isAllSettled: boolean;
};

export type ReceiptRefusal =
  'receipt.nothing' | 'receipt.doesNotAddUp' | 'paper.mentionMissing' | 'letter.wordingBroken';

/**
 * The receipt of a payment, with thanks: amount in figures and words, day, means, what it paid and what is left. A cheque
 * is received subject to being cleared, and settles nothing before.
 *
 * Refuses an amount that its parts do not make up, and a mention that is missing.
 *
 * @source C. civ. (FR) art. 1342-8 and 1343-1; C. civ. (BE) book 5
 */
export function composeReceipt(facts: Receipt, wording: Wording | null = null): Result<LetterDocument, ReceiptRefusal> {
  const { addressee, amount, country, invoices, language, means, receivedOn, sender } = facts;
  if (amount <= 0) return reject('receipt.nothing');
  const { costs, credit, interest, principal } = facts.parts;
  const isWhole =
    sumCents([costs, interest, principal, credit]) === amount &&
    sumCents(invoices.map(({ received }) => received)) === principal;
  if (!isWhole) return reject('receipt.doesNotAddUp');
  const missing = missingMention([
    ['senderName', sender.name],
    ['senderCity', sender.city],
    ['signatory', sender.signatory],
    ['addresseeName', addressee.name],
  ]);
  if (missing !== null) return reject('paper.mentionMissing', { field: missing });

  const texts = noteTexts[language].receipt;
  const left = sumCents(invoices.map(({ openAfter }) => openAfter));
  const isCheque = means === 'cheque';
  const settled = isCheque ? [] : invoices.filter(({ openAfter }) => openAfter === 0).map(({ number }) => number);
  const figures = formatEuros(amount, language);
  const date = formatDate(receivedOn, language);
  const values = {
    ...{ amount: figures, words: amountInWords(amount, language, country), receivedOn: date },
    // A means that is not known is not named.
    means: means === 'other' ? null : texts.means[means],
    allPaid: facts.isAllSettled && left === 0 && !isCheque ? 1 : null,
    settledNumbers: settled.length === 0 ? null : listWith(settled, { fr: 'et', nl: 'en', en: 'and' }[language]),
    settledCount: settled.length,
    balance: formatEuros(left, language),
  };
  const parts = {
    invoices: invoicesTable(facts),
    used: partsTotals(facts),
    cheque: isCheque ? [smallPrint([texts.chequeReserve], language)] : [],
  };
  const worded = wordPaper('receipt', facts, { values, parts }, wording);
  if (!worded.ok) return worded;
  const { blocks, title } = worded.value;
  const subject = texts.subject({ amount: figures, date });
  return ok(frameNote(facts, { kind: 'receipt', title: title ?? '', subject, blocks }, wording));
}

function invoicesTable({ invoices, language }: Receipt): readonly LetterBlock[] {
  const { invoices: labels, left } = noteTexts[language].receipt;
  if (invoices.length === 0) return [];
  return [
    {
      block: 'table',
      title: typeset(labels.title, language),
      columns: [
        { label: labels.number, share: 3, isRight: false },
        { label: labels.received, share: 2, isRight: true },
        { label: labels.open, share: 2, isRight: true },
      ],
      rows: invoices.map(({ number, received, openAfter }) => [
        number,
        formatEuros(received, language),
        formatEuros(openAfter, language),
      ]),
      total: {
        label: typeset(left, language),
        text: formatEuros(sumCents(invoices.map(({ openAfter }) => openAfter)), language),
      },
      carry: invoices.map(({ openAfter }) => openAfter),
    },
  ];
}

// A payment that went to prices alone needs no account of its parts.
function partsTotals({ amount, language, parts }: Receipt): readonly LetterBlock[] {
  const texts = noteTexts[language].receipt.parts;
  if (parts.principal === amount) return [];
  const line = (label: string, part: Cents) =>
    part === 0 ? [] : [{ label: typeset(label, language), amount: part, isStrong: false }];
  return [
    paragraph(`${texts.title}${language === 'fr' ? ' :' : ':'}`, language),
    {
      block: 'totals',
      lines: [
        ...line(texts.costs, parts.costs),
        ...line(texts.interest, parts.interest),
        ...line(texts.principal, parts.principal),
        ...line(texts.credit, parts.credit),
      ],
    },
  ];
}
