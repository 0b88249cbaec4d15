import type { Output } from '#contract/api';
import { boardColumns } from '#contract/schemas/common';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { plainDate } from '#domain/calendar/plainDate';
import { lineOf } from '#domain/ledger/testdata/someLines';
import { cents, sumCents } from '#domain/money/cents';
import { decimal } from '#domain/money/decimal';
import { sampleDay } from '#renderer/testing/samples';

type Card = Output<'board.get'>['columns'][number]['cards'][number];

/** One card of the board. */
export function sampleCard(card: Partial<Card> & Pick<Card, 'customerId' | 'name'>): Card {
  return {
    relation: 'B2B',
    column: 'reminder1',
    open: cents(86_000),
    overdue: cents(86_000),
    daysLate: 20,
    next: { on: sampleDay, channel: 'call', key: 'call_1', level: 1, itemId: null },
    flags: [],
    ...card,
  };
}

/** A board with three customers in two columns. */
export const sampleBoard: Output<'board.get'> = boardOf([
  sampleCard({ customerId: 'dupont', name: 'DUPONT Paul', column: 'check', open: cents(31_240), daysLate: 6 }),
  sampleCard({
    customerId: 'martin',
    name: 'MARTIN Toiture',
    open: cents(124_000),
    daysLate: 34,
    flags: ['brokenPromise'],
  }),
  sampleCard({ customerId: 'halles', name: 'SCI Les Halles', flags: ['registered', 'pause'], next: null }),
]);

/** A board of these cards. */
export function boardOf(cards: readonly Card[]): Output<'board.get'> {
  return {
    columns: boardColumns.map((column) => {
      const own = cards.filter((card) => card.column === column);
      return { column, customers: own.length, total: sumCents(own.map((card) => card.open)), cards: [...own] };
    }),
  };
}

/** Three customers. */
export const sampleCustomers: Output<'customers.list'> = {
  rows: [
    ['martin', 'MARTIN Toiture SARL', 'Limoges', 124_000, 100_000],
    ['halles', 'SCI Les Halles', 'Brive', 86_000, 86_000],
    ['dupont', 'DUPONT Paul', 'Tulle', 0, 0],
  ].map(([customerId, name, city, open, overdue], index) => ({
    customerId: String(customerId),
    number: `C000${String(index + 1)}`,
    name: String(name),
    city: String(city),
    relation: 'B2B' as const,
    open: cents(Number(open)),
    overdue: cents(Number(overdue)),
    credit: cents(0),
    column: 'reminder1' as const,
  })),
  after: null,
  total: 3,
};

/** Two invoices, one of them late. */
export const sampleInvoices: Output<'invoices.list'> = {
  rows: [
    {
      documentId: 'F-101',
      kind: 'invoice',
      number: 'F-101',
      customerId: 'martin',
      customerName: 'MARTIN Toiture SARL',
      issuedOn: plainDate('2026-03-09'),
      dueOn: plainDate('2026-04-08'),
      gross: cents(100_000),
      open: cents(70_000),
      state: 'part_paid',
    },
    {
      documentId: 'F-115',
      kind: 'invoice',
      number: 'F-115',
      customerId: 'martin',
      customerName: 'MARTIN Toiture SARL',
      issuedOn: plainDate('2026-05-03'),
      dueOn: plainDate('2026-06-02'),
      gross: cents(24_000),
      open: cents(24_000),
      state: 'open',
    },
  ],
  after: null,
  total: 2,
};

/** An invoice partly paid, with a step done and one to come. */
export const sampleInvoice: Output<'invoice.get'> = {
  documentId: 'F-101',
  kind: 'invoice',
  number: 'F-101',
  customerId: 'martin',
  customerName: 'MARTIN Toiture SARL',
  issuedOn: plainDate('2026-03-09'),
  deliveredOn: plainDate('2026-03-06'),
  sentOn: null,
  net: cents(83_333),
  vat: cents(16_667),
  gross: cents(100_000),
  open: cents(70_000),
  state: 'part_paid',
  story: [
    { code: 'story.issued', params: { on: '2026-03-09' } },
    { code: 'story.late', params: { days: 34 } },
    { code: 'story.received', params: { received: 30_000, gross: 100_000 } },
  ],
  warnings: [],
  lines: [
    lineOf({ quantity: decimal('12.5'), unit: 'HUR', unitPrice: decimal('60'), net: cents(75_000) }),
    lineOf({ name: 'Fournitures', details: 'Visserie et mastic', net: cents(8_333) }),
  ],
  instalments: [{ itemId: 'i1', dueOn: plainDate('2026-04-08'), amount: cents(100_000), open: cents(70_000) }],
  settledBy: [
    {
      entryId: 'e1',
      on: plainDate('2026-04-20'),
      kind: 'payment',
      label: 'Virement Martin',
      amount: cents(30_000),
      paymentId: 'pay1',
      isUndone: false,
    },
  ],
  steps: [
    { level: 1, key: 'call_1', state: 'done', on: plainDate('2026-04-13'), deadlineOn: null, letterId: null, why: [] },
    {
      level: 2,
      key: 'reminder_1',
      state: 'done',
      on: plainDate('2026-05-04'),
      deadlineOn: plainDate('2026-05-18'),
      letterId: 'l1',
      why: [],
    },
    {
      level: 3,
      key: 'formal_notice',
      state: 'coming',
      on: plainDate('2026-05-19'),
      deadlineOn: null,
      letterId: null,
      why: [],
    },
  ],
  orderReference: 'BC 77',
  paymentReference: '',
  label: 'Réfection de la salle de bains',
  policyId: null,
  attachments: [{ attachmentId: 'a1', role: 'deliveryNote', fileName: 'bon-77.pdf' }],
};

/** What can be asked for the invoice: price, interest of two periods, indemnity. */
export const sampleClaim: Output<'claim.get'> = {
  customerId: 'martin',
  asOf: sampleDay,
  country: 'FR',
  relation: 'B2B',
  problem: null,
  lines: [
    claimLine('principal', 70_000),
    {
      ...claimLine('interest', 912),
      article: 'art. L441-10, II C. com.',
      slices: [
        {
          from: plainDate('2026-04-09'),
          to: plainDate('2026-05-12'),
          days: 34,
          percent: '12.15',
          base: cents(70_000),
          yearDays: 365,
          amount: '9.120000',
          source: 'BCE',
          isConfirmed: true,
        },
      ],
    },
    claimLine('fixedIndemnity', 4_000),
  ],
  total: cents(74_912),
  asked: cents(74_912),
  never: [],
  figures: [],
  hasAnnex: true,
};

function claimLine(
  what: Output<'claim.get'>['lines'][number]['what'],
  amount: number,
): Output<'claim.get'>['lines'][number] {
  return {
    itemId: 'i1',
    documentId: 'F-101',
    number: 'F-101',
    what,
    state: 'due',
    amount: cents(amount),
    waived: cents(0),
    paid: cents(0),
    allowedFrom: null,
    because: null,
    isAsked: true,
    missing: null,
    why: { code: 'claim.openBalance', params: {} },
    article: '',
    cautions: [],
    open: [],
    slices: [],
    waiver: null,
    mayWaive: what !== 'principal',
  };
}

const row = [24_000, 100_000, 0, 0, 0, 0].map((value) => cents(value));

/** An aged balance of one customer. */
export const sampleAging: Output<'report.aging'> = {
  on: sampleDay,
  rows: [
    {
      customerId: 'martin',
      number: 'C0001',
      name: 'MARTIN Toiture SARL',
      buckets: row,
      credit: cents(0),
      total: cents(124_000),
      disputed: cents(0),
      promised: cents(0),
    },
  ],
  totals: { buckets: row, credit: cents(0), total: cents(124_000), disputed: cents(0), promised: cents(0) },
  account: { code: '411', balance: cents(124_000) },
};

/** What money of 700,00 most likely pays. */
export const sampleSuggestions: Output<'payment.suggest'> = [
  {
    customerId: 'martin',
    customerName: 'MARTIN Toiture SARL',
    documentIds: ['F-101'],
    label: 'F-101',
    open: cents(70_000),
    reasons: [{ code: 'match.amount', params: {} }],
    isSure: true,
  },
];

/** A statement of a bank whose file gives no balances. */
export const sampleStatement: ImportPreview['statements'][number] = {
  ...{ account: 'FR7630006000011234567890189', currency: 'EUR', fresh: 3, known: 0, remarks: [] },
  ...{ openingCents: null, openingOn: null, closingCents: null, closingOn: null },
  incoming: { count: 2, amount: cents(150_000) },
  outgoing: { count: 1, amount: cents(-8_000) },
};
