import { daysBetween, type PlainDate } from '#domain/calendar/plainDate';
import { formatCents, formatEuros } from '#domain/format/amount';
import { formatDate, formatDateShort } from '#domain/format/date';
import { transferBlock } from '#domain/letters/compose/parts';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { frameNote } from '#domain/letters/papers/noteFrame';
import { missingMention, type PaperFacts } from '#domain/letters/papers/paper';
import { wordPaper } from '#domain/letters/templates/composePaper';
import type { Wording } from '#domain/letters/templates/wording';
import { noteTexts } from '#domain/letters/texts/noteTexts';
import { typeset } from '#domain/letters/typeset';
import { negateCents, subtractCents, sumCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type MovementKind = keyof (typeof noteTexts)['fr']['statement']['kinds'];

export type Movement = {
  readonly on: PlainDate;
  readonly kind: MovementKind;
  /** Number of the document, or reference of the payment; empty when there is none. */
  readonly number: string;
  /** Cents: what the customer owes more (above zero) or less (below zero). */
  readonly amount: Cents;
};

export type Statement = PaperFacts & {
  /** First day shown; null: since the beginning. */
  readonly from: PlainDate | null;
  /** Balance before the first movement. */
  readonly brought: Cents;
  /** In the order of their days. */
  readonly movements: readonly Movement[];
  /** What is still open; together with the credit it makes up the balance. */
  readonly open: readonly { readonly dueOn: PlainDate; readonly amount: Cents }[];
  /** Money in favour of the customer that pays no invoice yet, zero or more. */
  readonly credit: Cents;
  readonly showQr: boolean;
};

/**
 * The account of a customer: every movement with the balance after it, what is due and how late it is. It is no
 * reminder and says so: it starts no delay and adds nothing.
 *
 * Refuses an account whose open amounts are not its balance, and a mention that is missing.
 */
export function composeStatement(
  facts: Statement,
  wording: Wording | null = null,
): Result<LetterDocument, 'statement.doesNotAddUp' | 'paper.mentionMissing' | 'letter.wordingBroken'> {
  const { addressee, brought, credit, language, movements, open, sender, today } = facts;
  const balance = sumCents([brought, ...movements.map(({ amount }) => amount)]);
  const owed = sumCents(open.map(({ amount }) => amount));
  if (subtractCents(owed, credit) !== balance) return reject('statement.doesNotAddUp');
  const missing = missingMention([
    ['senderName', sender.name],
    ['addresseeName', addressee.name],
  ]);
  if (missing !== null) return reject('paper.mentionMissing', { field: missing });

  const parts = {
    movements: [movementsTable(facts)],
    ageing: ageingTable(facts),
    account: [totals(facts, balance)],
    payment: payment(facts, balance),
  };
  const values = { balance: formatEuros(balance, language) };
  const worded = wordPaper('statement', facts, { values, parts }, wording);
  if (!worded.ok) return worded;
  const { blocks, title } = worded.value;
  const subject = noteTexts[language].statement.subject({
    from: facts.from === null ? null : formatDate(facts.from, language),
    date: formatDate(today, language),
  });
  return ok(frameNote(facts, { kind: 'statement', title: title ?? '', subject, blocks }, wording));
}

function movementsTable({ brought, from, language, movements }: Statement): LetterBlock {
  const { brought: broughtLabel, kinds, movements: labels } = noteTexts[language].statement;
  const cell = (amount: Cents) => formatCents(amount, language);
  const balances = movements.map((_, index) =>
    sumCents([brought, ...movements.slice(0, index + 1).map(({ amount }) => amount)]),
  );
  const first =
    brought === 0
      ? []
      : [[from === null ? '' : formatDateShort(from), typeset(broughtLabel, language), '', '', cell(brought)]];
  return {
    block: 'table',
    title: null,
    columns: [
      { label: labels.on, share: 4, isRight: false },
      { label: labels.label, share: 9, isRight: false },
      { label: labels.debit, share: 5, isRight: true },
      { label: labels.credit, share: 5, isRight: true },
      { label: labels.balance, share: 5, isRight: true },
    ],
    rows: [
      ...first,
      ...movements.map(({ on, kind, number, amount }, index) => [
        formatDateShort(on),
        [typeset(kinds[kind], language), number].filter((text) => text !== '').join(' '),
        amount >= 0 ? cell(amount) : '',
        amount < 0 ? cell(negateCents(amount)) : '',
        cell(balances[index] ?? brought),
      ]),
    ],
    total: null,
    carry: [...(brought === 0 ? [] : [brought]), ...movements.map(({ amount }) => amount)],
  };
}

function ageingTable({ language, open, today }: Statement): readonly LetterBlock[] {
  const { ageing } = noteTexts[language].statement;
  const late = open.filter(({ dueOn }) => dueOn < today);
  if (late.length === 0) return [];
  const between = (from: number, to: number) =>
    sumCents(
      open
        .filter(({ dueOn }) => {
          const days = daysBetween(dueOn, today);
          return days >= from && days <= to;
        })
        .map(({ amount }) => amount),
    );
  const bands = [
    [ageing.notDue, between(-100_000, 0)],
    [ageing.to30, between(1, 30)],
    [ageing.to60, between(31, 60)],
    [ageing.to90, between(61, 90)],
    [ageing.over90, between(91, 1_000_000)],
  ] as const;
  return [
    {
      block: 'table',
      title: typeset(ageing.title, language),
      columns: bands.map(([label]) => ({ label: typeset(label, language), share: 1, isRight: true })),
      rows: [bands.map(([, amount]) => (amount === 0 ? '–' : formatEuros(amount, language)))],
      total: null,
    },
  ];
}

function totals({ credit, language, open, today }: Statement, balance: Cents): LetterBlock {
  const { totals: labels } = noteTexts[language].statement;
  const due = sumCents(open.filter(({ dueOn }) => dueOn < today).map(({ amount }) => amount));
  const notYet = sumCents(open.filter(({ dueOn }) => dueOn >= today).map(({ amount }) => amount));
  const line = (label: string, amount: Cents) =>
    amount === 0 ? [] : [{ label: typeset(label, language), amount, isStrong: false }];
  const parts = [
    ...line(labels.due, due),
    ...line(labels.notYetDue, notYet),
    ...line(labels.credit, negateCents(credit)),
  ];
  return {
    block: 'totals',
    lines: [
      ...(parts.length > 1 ? parts : []),
      { label: typeset(labels.balance, language), amount: balance, isStrong: true },
    ],
  };
}

function payment({ language, reference, sender, showQr }: Statement, balance: Cents): readonly LetterBlock[] {
  if (sender.iban === null || balance <= 0) return [];
  return [transferBlock({ sender, language, showQr, reference, amount: balance, before: null })];
}
