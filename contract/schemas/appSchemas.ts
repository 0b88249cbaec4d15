import { z } from 'zod';
import {
  base64,
  cents,
  country,
  done,
  fileToken,
  id,
  language,
  nothing,
  plainDate,
  relation,
  sentence,
  shortText,
  theme,
  tone,
  type Endpoint,
} from '#contract/schemas/common';
import { policy } from '#contract/schemas/policySchemas';
import { planReminderLimits } from '#domain/followup/planReminders';

/** The user's own business: what stands at the top and the foot of his letters. */
export const company = z.strictObject({
  name: shortText,
  legalForm: shortText,
  country,
  street: shortText,
  addressExtra: shortText,
  postcode: shortText,
  city: shortText,
  phone: shortText,
  email: shortText,
  /** SIRET (FR) or enterprise number (BE). */
  companyNumber: shortText,
  vatNumber: shortText,
  /** `RCS Limoges` and capital, where the law asks for them. */
  registration: shortText,
  insurance: shortText,
  iban: shortText,
  bic: shortText,
  signatory: shortText,
  /** Small enterprise in the sense of book XIX (Belgium). */
  isSmallEnterprise: z.boolean(),
});

const days = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().int().min(least).max(most);
const planReminders = (of: 'B2B' | 'B2C') =>
  z.strictObject({
    noteDays: days(planReminderLimits.noteDays),
    noticeAfterDays: days(planReminderLimits.noticeAfterDays),
    noticeDays: days(planReminderLimits.noticeDays[of]),
    isNoticeRegistered: z.boolean(),
  });

const hexColor = z.string().regex(/^#[0-9a-f]{6}$/);

export const preferences = z.strictObject({
  language,
  theme,
  tone,
  mainRelation: relation,
  minimumGapDays: z.number().int().min(0).max(365),
  minAmount: cents,
  tolerance: cents,
  callAttempts: z.number().int().min(1).max(10),
  defaultTermsDays: z.number().int().min(0).max(365),
  alsaceMoselle: z.boolean(),
  qrCode: z.boolean(),
  windowProfile: z.string(),
  windowOffsetXmm: z.number().min(-20).max(20),
  windowOffsetYmm: z.number().min(-20).max(20),
  morningNotice: z.boolean(),
  /** Nothing is proposed until this day; null: no pause of the whole account. */
  pausedUntil: plainDate.nullable(),
  pauseReason: shortText,
  /** How the instalments of a plan are reminded of. */
  planReminders: z.strictObject({ B2B: planReminders('B2B'), B2C: planReminders('B2C') }),
});

export const appStatus = z.strictObject({
  version: z.string(),
  platform: z.string(),
  today: plainDate,
  language,
  theme,
  /** Null: no ledger is open; show the welcome screen. */
  ledger: z
    .strictObject({
      folderName: z.string(),
      companyName: z.string(),
      country,
      isTrial: z.boolean(),
      isDemo: z.boolean(),
      isEmpty: z.boolean(),
      /** First start is not finished: country, business, first invoices. */
      setupStep: z.enum(['company', 'letterhead', 'invoices', 'reminded', 'done']),
    })
    .nullable(),
  recent: z.array(z.strictObject({ token: id, name: z.string(), folder: z.string(), isThere: z.boolean() })),
  defaultFolder: z.string(),
  /** Something the user has to know now: clock went back, clock leapt, ledger read-only, stick removed. */
  notices: z.array(sentence),
});

export const historyRow = z.strictObject({
  actionId: id,
  on: plainDate,
  at: z.string(),
  what: sentence,
  customerId: id.nullable(),
  isUndone: z.boolean(),
  canUndo: z.boolean(),
});

export const appApi = {
  'app.status': { input: nothing, output: appStatus, touches: [] },
  /** Before a ledger is open, language and theme are kept for this computer. */
  'app.setLook': {
    input: z.strictObject({ language: language.optional(), theme: theme.optional() }),
    output: nothing,
    touches: ['app', 'settings'],
  },
  'app.confirmDate': { input: nothing, output: nothing, touches: ['app', 'today', 'board'] },
  'app.openDocumentation': { input: z.strictObject({ topic: shortText }), output: nothing, touches: [] },
  'ledger.pickFolder': {
    input: z.strictObject({ purpose: z.enum(['new', 'open']) }),
    output: fileToken.nullable(),
    touches: [],
  },
  /** `folder` null: the user's Documents; the name of the company names the folder. */
  'ledger.create': {
    input: z.strictObject({ folder: id.nullable(), companyName: shortText, country, mainRelation: relation, language }),
    output: nothing,
    touches: ['app', 'settings', 'today', 'board', 'customers', 'invoices'],
  },
  'ledger.open': {
    input: z.strictObject({ token: id }),
    output: nothing,
    touches: ['app', 'settings', 'today', 'board', 'customers', 'invoices'],
  },
  'ledger.createDemo': {
    input: z.strictObject({ country, language }),
    output: nothing,
    touches: ['app', 'settings', 'today', 'board', 'customers', 'invoices'],
  },
  'ledger.close': { input: nothing, output: nothing, touches: ['app'] },
  'ledger.showFolder': { input: nothing, output: nothing, touches: [] },
  'ledger.backup': {
    input: nothing,
    output: z.strictObject({ file: z.string() }).nullable(),
    touches: ['settings', 'today'],
  },
  'ledger.check': {
    input: nothing,
    output: z.strictObject({
      ok: z.boolean(),
      checks: z.array(z.strictObject({ name: z.string(), ok: z.boolean(), detail: z.string() })),
    }),
    touches: [],
  },
  'trial.end': { input: nothing, output: done, touches: ['app', 'today', 'board', 'run', 'history'] },
  'setup.step': {
    input: z.strictObject({ step: z.enum(['company', 'letterhead', 'invoices', 'reminded', 'done']) }),
    output: nothing,
    touches: ['app', 'today'],
  },

  'settings.get': {
    input: nothing,
    output: z.strictObject({
      company,
      preferences,
      logo: base64.nullable(),
      signature: base64.nullable(),
      /** Of the letterhead, `#rrggbb`; null: the colour of the house. */
      letterColor: hexColor.nullable(),
      accounts: z.array(z.strictObject({ role: z.string(), code: z.string(), name: z.string() })),
      lastBackupOn: plainDate.nullable(),
      bankSeenOn: plainDate.nullable(),
      holidays: z.array(z.strictObject({ on: plainDate, name: z.string() })),
    }),
    touches: [],
  },
  'settings.saveCompany': { input: company, output: done, touches: ['settings', 'app', 'today', 'history'] },
  'settings.savePreferences': {
    input: preferences,
    output: done,
    touches: ['settings', 'app', 'today', 'board', 'history'],
  },
  'settings.saveAccounts': {
    input: z.strictObject({
      accounts: z.array(z.strictObject({ role: z.string(), code: shortText, name: shortText })),
    }),
    output: done,
    touches: ['settings', 'reports'],
  },
  /**
   * Main opens the dialog; PNG or JPEG is taken as `logo` or `signature`. An SVG, a picture too large for a letter and one
   * in the colours of a printing house come back to be painted in the window, where no script of them runs and nothing is
   * fetched; their points come in by `settings.keepPainted`.
   */
  'settings.pickImage': {
    input: z.strictObject({ what: z.enum(['logo', 'signature']) }),
    output: z.strictObject({
      image: base64.nullable(),
      toPaint: z
        .strictObject({ fileName: z.string(), type: z.enum(['svg+xml', 'png', 'jpeg']), bytes: base64 })
        .nullable(),
    }),
    touches: ['settings'],
  },
  'settings.keepPainted': {
    input: z.strictObject({ what: z.enum(['logo', 'signature']), fileName: shortText, png: base64 }),
    output: z.strictObject({ image: base64 }),
    touches: ['settings'],
  },
  'settings.removeImage': {
    input: z.strictObject({ what: z.enum(['logo', 'signature']) }),
    output: nothing,
    touches: ['settings'],
  },
  /** Colour of the letterhead; null: the one of the house. Letters that were issued keep theirs. */
  'settings.letterColor': {
    input: z.strictObject({ color: hexColor.nullable() }),
    output: nothing,
    touches: ['settings', 'run'],
  },
  /** The user looked at his bank account up to this day and typed every payment. */
  'settings.bankSeen': {
    input: z.strictObject({ on: plainDate }),
    output: done,
    touches: ['settings', 'today', 'run'],
  },
  /** A sample letter with these settings, not saved: first page as PNG is drawn by the window from the PDF. */
  'settings.previewLetter': {
    input: z.strictObject({ company, language, kind: z.string() }),
    output: z.strictObject({ pdf: base64 }),
    touches: [],
  },
  'settings.envelopeSheet': { input: nothing, output: z.strictObject({ pdf: base64 }), touches: [] },

  'policies.list': { input: nothing, output: z.array(policy), touches: [] },
  'policies.save': {
    input: policy,
    output: done,
    touches: ['policies', 'today', 'board', 'customer', 'invoice', 'history'],
  },
  'policies.setDefault': {
    input: z.strictObject({ policyId: id }),
    output: done,
    touches: ['policies', 'today', 'board', 'customer', 'invoice', 'history'],
  },
  /** Calendar of a policy being edited, and how many open files it concerns. */
  'policies.preview': {
    input: z.strictObject({ policy, exampleDueOn: plainDate }),
    output: z.strictObject({
      files: z.number().int(),
      dates: z.array(
        z.strictObject({ level: z.number().int(), key: z.string(), on: plainDate, deadlineOn: plainDate.nullable() }),
      ),
    }),
    touches: [],
  },

  'history.list': {
    input: z.strictObject({ limit: z.number().int().min(1).max(500) }),
    output: z.array(historyRow),
    touches: [],
  },
  'history.undo': {
    /** Null: the last action that can be undone. */
    input: z.strictObject({ actionId: id.nullable(), reason: shortText }),
    output: z.strictObject({ undone: sentence, actionId: id }),
    touches: [
      'today',
      'board',
      'customers',
      'customer',
      'invoices',
      'invoice',
      'run',
      'mail',
      'reports',
      'history',
      'settings',
      'policies',
    ],
  },
  'history.redo': {
    input: nothing,
    output: z.strictObject({ redone: sentence, actionId: id }),
    touches: [
      'today',
      'board',
      'customers',
      'customer',
      'invoices',
      'invoice',
      'run',
      'mail',
      'reports',
      'history',
      'settings',
      'policies',
    ],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
