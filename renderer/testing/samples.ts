import type { Output } from '#contract/api';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

/** The day of the samples: a Tuesday. */
export const sampleDay = plainDate('2026-05-12');

/** A ledger in daily use. */
export const sampleStatus: Output<'app.status'> = {
  version: '0.1.0',
  platform: 'linux',
  today: sampleDay,
  language: 'fr',
  theme: 'light',
  ledger: {
    folderName: 'Plomberie Martin',
    companyName: 'Plomberie Martin',
    country: 'FR',
    isTrial: false,
    isDemo: false,
    isEmpty: false,
    setupStep: 'done',
  },
  recent: [],
  defaultFolder: 'Documents/Dûment',
  notices: [],
};

type TodayRow = Output<'today.get'>['rows'][number];

/** One row of the day's list. */
export function sampleTodayRow(row: Partial<TodayRow> & Pick<TodayRow, 'key'>): TodayRow {
  return {
    kind: 'call',
    customerId: row.key,
    customerName: 'SCI Les Halles',
    amount: cents(86_000),
    daysLate: 20,
    why: { code: 'today.deadlinePassed', params: {} },
    count: 1,
    ref: null,
    ...row,
  };
}

/** A day with three calls and a letter run. */
export const sampleDayView: Output<'today.get'> = {
  today: sampleDay,
  rows: [
    sampleTodayRow({
      key: 'martin',
      kind: 'brokenPromise',
      customerName: 'MARTIN Toiture',
      why: { code: 'today.brokenPromiseYesterday', params: {} },
      amount: cents(124_000),
      daysLate: 34,
    }),
    sampleTodayRow({ key: 'halles' }),
    sampleTodayRow({
      key: 'dupont',
      customerName: 'DUPONT Paul',
      amount: cents(31_240),
      daysLate: 6,
      why: { code: 'today.invoiceReceived', params: {} },
    }),
    sampleTodayRow({
      key: 'letters',
      kind: 'letters',
      customerId: null,
      customerName: '',
      count: 4,
      daysLate: 0,
      amount: cents(0),
      why: { code: 'today.letters', params: { count: 4 } },
    }),
  ],
  todo: 7,
  late: 2,
  waiting: 5,
  calls: 3,
  letters: 4,
  followUps: 2,
  strip: [],
  overdueTotal: cents(348_920),
  next: null,
  isEmptyBook: false,
};

type OpenRow = Output<'customer.get'>['invoices'][number];

/** An open invoice of a customer. */
export function sampleOpenInvoice(row: Partial<OpenRow> & Pick<OpenRow, 'documentId'>): OpenRow {
  return {
    number: row.documentId,
    issuedOn: plainDate('2026-03-09'),
    dueOn: plainDate('2026-04-08'),
    gross: cents(100_000),
    open: cents(70_000),
    daysLate: 34,
    stepKey: 'reminder_1',
    flags: [],
    ...row,
  };
}

/** The call panel of a customer. */
export function samplePrepared(customerId: string): Output<'call.prepare'> {
  return {
    customerId,
    customerName: customerId === 'martin' ? 'MARTIN Toiture' : 'SCI Les Halles',
    relation: 'B2B',
    phone: '06 12 34 56 78',
    contactName: 'Mme Martin',
    owed: cents(124_000),
    overdue: cents(100_000),
    invoices: [sampleOpenInvoice({ documentId: 'F-101' })],
    lastContact: null,
    lastPromise: { code: 'contact.promise.broken', params: { amount: 45_000, on: '2026-05-11' } },
    say: { code: 'say.brokenPromise.normal', params: { on: '2026-05-11' } },
    sayMore: [],
    warning: null,
    guardrails: [],
    attempts: 1,
  };
}

const customer = { customerId: 'martin', name: 'MARTIN Toiture SARL' };

/** The file of a customer with three open invoices. */
export const sampleCustomer: Output<'customer.get'> = {
  customerId: customer.customerId,
  number: 'C0012',
  fields: {
    code: 'C0012',
    name: customer.name,
    relation: 'B2B',
    country: 'FR',
    language: 'fr',
    recipient: 'Mme Martin',
    addressExtra: '',
    street: '12 rue des Tanneurs',
    postcode: '87000',
    city: 'Limoges',
    phone: '06 12 34 56 78',
    email: 'compta@martin-toiture.fr',
    companyNumber: '',
    vatNumber: '',
    tone: 'normal',
    policyId: null,
    termsDays: null,
    termsEndOfMonth: false,
    isLocked: false,
    penaltiesOnInvoices: null,
  },
  relationGuessed: false,
  balance: cents(124_000),
  open: cents(124_000),
  overdue: cents(100_000),
  credit: cents(0),
  column: 'reminder1',
  invoices: [
    sampleOpenInvoice({ documentId: 'F-101' }),
    sampleOpenInvoice({
      documentId: 'F-108',
      dueOn: plainDate('2026-04-30'),
      gross: cents(30_000),
      open: cents(30_000),
      daysLate: 12,
      stepKey: 'call_1',
      flags: ['promise'],
    }),
    sampleOpenInvoice({
      documentId: 'F-115',
      dueOn: plainDate('2026-06-02'),
      gross: cents(24_000),
      open: cents(24_000),
      daysLate: 0,
      stepKey: null,
    }),
  ],
  closedInvoices: 9,
  next: { on: sampleDay, channel: 'call', key: 'call_1', level: 1, itemId: 'i1' },
  why: [],
  usualDelayDays: 41,
  contacts90Days: 5,
  lastPaymentOn: plainDate('2026-03-20'),
  promises: [
    {
      promiseId: 'p1',
      promisedOn: addDays(sampleDay, -1),
      amount: cents(45_000),
      state: 'broken',
      invoiceNumbers: ['F-101'],
    },
  ],
  gone: null,
  pauses: [],
  disputes: [],
  plans: [],
  bills: [],
  lastAnswers: [],
  privateNote: '',
};

/** Four facts of the file, newest first. */
export const sampleTimeline: Output<'customer.timeline'> = [
  sampleFact('t1', addDays(sampleDay, -1), 'promise', {
    code: 'timeline.promiseMade',
    params: { amount: 45_000, on: '2026-05-11' },
  }),
  sampleFact('t2', addDays(sampleDay, -8), 'letter', {
    code: 'timeline.letterPosted',
    params: { letter: 'reminder1', number: 'L-7', until: '2026-05-18' },
  }),
  sampleFact('t3', addDays(sampleDay, -14), 'call', { code: 'timeline.call.refuses', params: {} }),
  {
    ...sampleFact('t4', addDays(sampleDay, -34), 'money', { code: 'timeline.payment', params: { amount: 30_000 } }),
    isUndone: true,
  },
];

function sampleFact(
  key: string,
  on: Output<'customer.timeline'>[number]['on'],
  kind: Output<'customer.timeline'>[number]['kind'],
  what: Output<'customer.timeline'>[number]['what'],
): Output<'customer.timeline'>[number] {
  return {
    key,
    on,
    kind,
    what,
    note: '',
    isUndone: false,
    link: null,
    actionId: null,
  };
}
