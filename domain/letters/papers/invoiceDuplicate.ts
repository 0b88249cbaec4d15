import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros, formatPercent } from '#domain/format/amount';
import { formatDate, formatDateShort } from '#domain/format/date';
import type { InvoiceLine } from '#domain/ledger/invoiceLine';
import { vatTotals, type VatShare } from '#domain/ledger/vat';
import { transferBlock } from '#domain/letters/compose/parts';
import type { DuplicateMark } from '#domain/letters/duplicateMark';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { lineWords, netText, quantityText, unitPriceText } from '#domain/letters/papers/lineTexts';
import { framePaper, paragraph, type PaperFacts } from '#domain/letters/papers/paper';
import { wordPaper } from '#domain/letters/templates/composePaper';
import type { Wording } from '#domain/letters/templates/wording';
import { paperTexts } from '#domain/letters/texts/paperTexts';
import { typeset } from '#domain/letters/typeset';
import { negateCents, subtractCents, sumCents, type Cents } from '#domain/money/cents';
import { ratePpm } from '#domain/money/rate';

/** An invoice as it stands in the ledger. Amounts in cents, VAT included unless said. */
export type InvoiceToRepeat = {
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly deliveredOn: PlainDate | null;
  readonly description: string;
  readonly orderReference: string;
  readonly shares: readonly VatShare[];
  /** As on its paper; none when they are not known. Below zero for a credit note. */
  readonly lines?: readonly InvoiceLine[];
  readonly gross: Cents;
  /** What is left to pay, zero or more. */
  readonly open: Cents;
  readonly dues: readonly { readonly dueOn: PlainDate; readonly amount: Cents; readonly open: Cents }[];
};

export type InvoiceDuplicate = PaperFacts & {
  readonly invoice: InvoiceToRepeat;
  readonly showQr: boolean;
  readonly mark: DuplicateMark;
};

/**
 * The data of an invoice on a sheet marked DUPLICATA (and RAPPEL, when it reminds of one), for a customer who says he
 * has not received it: dates, VAT by rate, what was received, what is left and how to pay it. It is not the invoice,
 * and says so.
 */
export function composeInvoiceDuplicate(facts: InvoiceDuplicate, wording: Wording | null = null): LetterDocument {
  const { invoice, language, mark } = facts;
  const { gross, issuedOn, number, open } = invoice;
  const texts = paperTexts[language].invoiceDuplicate;
  const date = formatDate(issuedOn, language);
  const values = {
    ...{ numbers: number, invoiceOn: date },
    ...{ amount: formatEuros(gross, language), balance: formatEuros(open, language) },
  };
  const parts = {
    said: said(facts),
    vat: [...linesTable(facts), vatTable(facts)],
    dues: [duesTable(facts)],
    account: [totals(facts)],
    payment: payment(facts),
  };
  const pieces = { values, parts };
  const own = wordPaper('invoiceDuplicate', facts, pieces, wording);
  // An invoice is never held back by a sentence about it: those of the program take its place.
  const worded = own.ok ? own : wordPaper('invoiceDuplicate', facts, pieces, null);
  const framed = framePaper(
    facts,
    {
      kind: 'invoiceDuplicate',
      title: mark === 'reminder' ? `${texts.reminder} · ${texts.title}` : texts.title,
      subject: texts.subject({ number, date }),
      blocks: worded.ok ? worded.value.blocks : Object.values(parts).flat(),
    },
    own.ok ? wording : null,
  );
  return { ...framed, words: { ...framed.words, copy: mark === 'reminder' ? texts.reminder : texts.title } };
}

// What the invoice says of itself.
function said({ invoice, language }: InvoiceDuplicate): readonly LetterBlock[] {
  const { deliveredOn, description, orderReference } = invoice;
  const texts = paperTexts[language].invoiceDuplicate;
  return [
    description,
    ...(deliveredOn === null ? [] : [texts.delivered({ date: formatDate(deliveredOn, language) })]),
    ...(orderReference === '' ? [] : [texts.order({ text: orderReference })]),
  ]
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line, language));
}

// Sums are carried from page to page, as the invoice itself carried them.
function linesTable({ invoice, language }: InvoiceDuplicate): readonly LetterBlock[] {
  const { lines = [] } = invoice;
  if (lines.length === 0) return [];
  const { lines: columns, linesTitle } = paperTexts[language].invoiceDuplicate;
  return [
    {
      block: 'table',
      title: typeset(linesTitle, language),
      columns: [
        { label: columns.name, share: 10, isRight: false },
        { label: columns.quantity, share: 4, isRight: true },
        { label: columns.price, share: 4, isRight: true },
        { label: columns.rate, share: 3, isRight: true },
        { label: columns.net, share: 4, isRight: true },
      ],
      rows: lines.map((line) => [
        typeset(lineWords(line, language), language),
        quantityText(line, language),
        unitPriceText(line, language),
        formatPercent(ratePpm(line.rateMilli * 10), language),
        netText(line, language),
      ]),
      total: null,
      carry: lines.map(({ net }) => net),
    },
  ];
}

function vatTable({ invoice, language }: InvoiceDuplicate): LetterBlock {
  const { vat: columns, vatTitle } = paperTexts[language].invoiceDuplicate;
  const { net, vat } = vatTotals(invoice.shares);
  const row = (shareNet: Cents, shareVat: Cents) => [
    formatEuros(shareNet, language),
    formatEuros(shareVat, language),
    formatEuros(sumCents([shareNet, shareVat]), language),
  ];
  return {
    block: 'table',
    title: typeset(vatTitle, language),
    columns: [
      { label: columns.rate, share: 2, isRight: false },
      { label: columns.net, share: 3, isRight: true },
      { label: columns.vat, share: 3, isRight: true },
      { label: columns.gross, share: 3, isRight: true },
    ],
    rows: [
      ...invoice.shares.map((share) => [
        formatPercent(ratePpm(share.rateMilli * 10), language),
        ...row(share.net, share.vat),
      ]),
      ...(invoice.shares.length > 1 ? [[paperTexts[language].plan.total, ...row(net, vat)]] : []),
    ],
    total: null,
  };
}

function duesTable({ invoice, language }: InvoiceDuplicate): LetterBlock {
  const { dues: columns, duesTitle } = paperTexts[language].invoiceDuplicate;
  return {
    block: 'table',
    title: typeset(duesTitle, language),
    columns: [
      { label: columns.dueOn, share: 3, isRight: false },
      { label: columns.amount, share: 3, isRight: true },
      { label: columns.open, share: 3, isRight: true },
    ],
    rows: invoice.dues.map(({ dueOn, amount, open }) => [
      formatDateShort(dueOn),
      formatEuros(amount, language),
      formatEuros(open, language),
    ]),
    total: null,
  };
}

function totals({ invoice, language }: InvoiceDuplicate): LetterBlock {
  const labels = paperTexts[language].invoiceDuplicate.totals;
  const received = subtractCents(invoice.gross, invoice.open);
  const line = (label: string, amount: Cents, isStrong: boolean) => ({
    label: typeset(label, language),
    amount,
    isStrong,
  });
  return {
    block: 'totals',
    lines: [
      line(labels.gross, invoice.gross, false),
      ...(received === 0 ? [] : [line(labels.received, negateCents(received), false)]),
      line(labels.open, invoice.open, true),
    ],
  };
}

// Without an account number, or with nothing left to pay, there is no transfer to describe.
function payment({ invoice, language, reference, sender, showQr }: InvoiceDuplicate): readonly LetterBlock[] {
  if (sender.iban === null || invoice.open <= 0) return [];
  return [transferBlock({ sender, language, showQr, reference, amount: invoice.open, before: null })];
}
