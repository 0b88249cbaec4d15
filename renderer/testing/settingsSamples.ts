import type { Output } from '#contract/api';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { plainDate } from '#domain/calendar/plainDate';
import { defaultPlanReminders } from '#domain/followup/planReminders';
import { cents } from '#domain/money/cents';

type ImportRow = ImportPreview['rows'][number];
type Step = Output<'policies.list'>[number]['steps'][number];

/** Settings of a French business in daily use. */
export const sampleSettings: Output<'settings.get'> = {
  company: {
    name: 'Plomberie Martin',
    legalForm: 'SARL',
    country: 'FR',
    street: '12 rue du Consulat',
    addressExtra: '',
    postcode: '87000',
    city: 'Limoges',
    phone: '05 55 00 00 00',
    email: 'contact@plomberie-martin.fr',
    companyNumber: '732 829 320 00074',
    vatNumber: 'FR44732829320',
    registration: 'RCS Limoges, capital 8 000 €',
    insurance: '',
    iban: 'FR76 3000 6000 0112 3456 7890 189',
    bic: '',
    signatory: 'Luc Martin',
    isSmallEnterprise: false,
  },
  preferences: {
    language: 'fr',
    theme: 'light',
    tone: 'normal',
    mainRelation: 'B2B',
    minimumGapDays: 7,
    minAmount: cents(1_000),
    tolerance: cents(100),
    callAttempts: 3,
    defaultTermsDays: 30,
    alsaceMoselle: false,
    qrCode: true,
    windowProfile: 'FR',
    windowOffsetXmm: 0,
    windowOffsetYmm: 0,
    morningNotice: true,
    pausedUntil: null,
    pauseReason: '',
    planReminders: defaultPlanReminders.FR,
  },
  logo: null,
  signature: null,
  letterColor: null,
  accounts: [
    { role: 'customers', code: '411', name: 'Clients' },
    { role: 'sales', code: '706', name: 'Prestations de services' },
    { role: 'bank', code: '512', name: 'Banque' },
  ],
  lastBackupOn: plainDate('2026-05-08'),
  bankSeenOn: plainDate('2026-05-10'),
  holidays: [
    { on: plainDate('2026-05-14'), name: '' },
    { on: plainDate('2026-07-14'), name: '' },
  ],
};

function step(level: number, key: string, days: number, change: Partial<Step> = {}): Step {
  return {
    level,
    key,
    channel: 'letter',
    letter: 'reminder1',
    offset: { from: level === 1 ? 'dueDate' : 'previousStep', days, ifDayOff: 'nextWorkingDay' },
    grace: null,
    isOptional: false,
    isOn: true,
    isRepeated: false,
    fee: null,
    minAmount: cents(0),
    ...change,
  };
}

/** Two sequences: businesses by default, private customers beside. */
export const samplePolicies: Output<'policies.list'> = [
  {
    id: 'b2b',
    name: 'Professionnels, France',
    country: 'FR',
    relation: 'B2B',
    isDefault: true,
    steps: [
      step(1, 'call_1', 5, { channel: 'call', letter: null, isOptional: true }),
      step(2, 'reminder_1', 10, { grace: { days: 8, from: 'sentDate', ifDayOff: 'nextWorkingDay' } }),
      step(3, 'formal_notice', 15, { channel: 'registered_letter', letter: 'formalNotice' }),
    ],
  },
  {
    id: 'b2c',
    name: 'Particuliers, France',
    country: 'FR',
    relation: 'B2C',
    isDefault: false,
    steps: [step(1, 'reminder_1', 8)],
  },
];

/** A line of a file of invoices, ready to be written. */
export function sampleImportRow(row: Partial<ImportRow> & Pick<ImportRow, 'line'>): ImportRow {
  return {
    state: 'ready',
    kind: 'invoice',
    number: `F-2026-${row.line}`,
    customer: 'MARTIN Toiture',
    date: '2026-03-09',
    dueDate: '2026-04-08',
    gross: cents(124_000),
    open: cents(124_000),
    problems: [],
    file: '',
    existing: null,
    missing: [],
    ...row,
  };
}

const columnNames = ['N° facture', 'Date', 'Échéance', 'Client', 'TTC'];

/** A file with a line of each result. Problems are told in words by the program. */
export function samplePreview(preview: Partial<ImportPreview> = {}): ImportPreview {
  return {
    token: 'file1',
    fileName: 'factures-2026.csv',
    format: 'csv',
    encoding: 'windows-1252',
    separator: ';',
    columns: columnNames.map((name, index) => ({ index, name, samples: [] })),
    mapping: { number: 0, date: 1, dueDate: 2, customer: 3, grossCents: 4 },
    fields: ['number', 'date', 'dueDate', 'customer', 'grossCents'].map((field) => ({
      field,
      isNeeded: field !== 'dueDate',
    })),
    isMappingRemembered: false,
    dateOrder: null,
    isDateOrderChosen: false,
    dueDatesToAgree: 0,
    alreadyImportedOn: null,
    counts: { ready: 2, toComplete: 1, duplicate: 1, wrong: 1, leftOut: 0, customers: 2, openTotal: cents(248_000) },
    rows: [
      sampleImportRow({ line: 2 }),
      sampleImportRow({ line: 3, customer: 'SCI Les Halles' }),
      sampleImportRow({
        line: 4,
        state: 'toComplete',
        dueDate: '',
        problems: [{ code: 'problem.dueDate.missing', params: { field: 'dueDate' } }],
        missing: ['dueDate'],
      }),
      sampleImportRow({
        line: 5,
        state: 'duplicate',
        problems: [{ code: 'problem.number.alreadyThere', params: { field: 'number', number: 'F-2026-5' } }],
      }),
      sampleImportRow({
        line: 6,
        state: 'wrong',
        date: '31/02/2026',
        problems: [{ code: 'problem.date.invalid', params: { field: 'date', text: '31/02/2026' } }],
      }),
    ],
    files: [],
    questions: [],
    papers: [],
    statements: [],
    fileProblems: [],
    unansweredMentions: 0,
    ...preview,
  };
}

/** What was written of that file; one of its invoices is late. */
export const sampleImported: Output<'import.commit'> = {
  customers: 2,
  invoices: 2,
  creditNotes: 0,
  payments: 0,
  credits: [],
  papers: 0,
  duplicates: 1,
  left: 2,
  statementsLeft: null,
  lateInvoices: [
    {
      documentId: 'd1',
      number: 'F-2026-2',
      customerName: 'MARTIN Toiture',
      dueOn: plainDate('2026-04-08'),
      open: cents(124_000),
    },
    {
      documentId: 'd2',
      number: 'F-2026-3',
      customerName: 'SCI Les Halles',
      dueOn: plainDate('2026-04-20'),
      open: cents(86_000),
    },
  ],
  actionId: 'a1',
};
