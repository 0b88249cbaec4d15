import { z } from 'zod';
import {
  boardColumn,
  cents,
  done,
  id,
  language,
  nextAction,
  plainDate,
  relation,
  sentence,
  shortText,
  tone,
  type Endpoint,
} from '#contract/schemas/common';
import { goneWhats } from '#domain/followup/goneFacts';
import { typedTerms } from '#contract/schemas/claimSchemas';
import { openInvoiceRow } from '#contract/schemas/followUpSchemas';
import { billView, planView } from '#contract/schemas/planSchemas';

export const customerFields = z.strictObject({
  code: shortText,
  name: z.string().min(1).max(200),
  relation,
  country: z.string().length(2),
  language,
  recipient: shortText,
  addressExtra: shortText,
  street: shortText,
  postcode: shortText,
  city: shortText,
  phone: shortText,
  email: shortText,
  companyNumber: shortText,
  vatNumber: shortText,
  tone,
  policyId: id.nullable(),
  termsDays: z.number().int().min(0).max(365).nullable(),
  /** The days go with the end of a month, by the reading chosen for all (`frEndOfMonth`). */
  termsEndOfMonth: z.boolean(),
  isLocked: z.boolean(),
  penaltiesOnInvoices: z.boolean().nullable(),
});

export const timelineKinds = [
  'call',
  'letter',
  'mail',
  'money',
  'promise',
  'dispute',
  'pause',
  'plan',
  'invoice',
  'step',
  'note',
] as const;

export const timelineRow = z.strictObject({
  key: z.string(),
  on: plainDate,
  kind: z.enum(timelineKinds),
  what: sentence,
  note: z.string(),
  isUndone: z.boolean(),
  /** What a click opens. */
  link: z.strictObject({ to: z.enum(['letter', 'invoice', 'mail']), ref: id }).nullable(),
  actionId: id.nullable(),
});

export const customerFile = z.strictObject({
  customerId: id,
  number: z.string(),
  fields: customerFields,
  relationGuessed: z.boolean(),
  balance: cents,
  open: cents,
  overdue: cents,
  /** Money and credit notes not yet on an invoice, zero or more. */
  credit: cents,
  column: boardColumn,
  invoices: z.array(openInvoiceRow),
  closedInvoices: z.number().int(),
  next: nextAction.nullable(),
  /** Why there is nothing to do now, or why the file waits. */
  why: z.array(sentence),
  usualDelayDays: z.number().int().nullable(),
  contacts90Days: z.number().int(),
  lastPaymentOn: plainDate.nullable(),
  promises: z.array(
    z.strictObject({
      promiseId: id,
      promisedOn: plainDate,
      amount: cents,
      state: z.enum(['open', 'kept', 'broken', 'cancelled']),
      invoiceNumbers: z.array(z.string()),
    }),
  ),
  pauses: z.array(
    z.strictObject({ pauseId: id, until: plainDate.nullable(), reason: z.string(), documentIds: z.array(id) }),
  ),
  disputes: z.array(
    z.strictObject({
      disputeId: id,
      since: plainDate,
      reason: z.string(),
      /** Null: all of them. */ amount: cents.nullable(),
      documentIds: z.array(id),
    }),
  ),
  plans: z.array(planView),
  bills: z.array(billView),
  /** He died, gave up his business, or is under collective proceedings; null: nothing of it is known. */
  gone: z.strictObject({ what: z.enum(goneWhats), on: plainDate, source: z.string() }).nullable(),
  lastAnswers: z.array(sentence),
  privateNote: z.string(),
});

export const customerRow = z.strictObject({
  customerId: id,
  number: z.string(),
  name: z.string(),
  city: z.string(),
  relation,
  open: cents,
  overdue: cents,
  credit: cents,
  column: boardColumn,
});

const goneTouches = ['customers', 'customer', 'today', 'board', 'run', 'history'] as const;

export const customerApi = {
  'customers.list': {
    input: z.strictObject({
      text: z.string().max(100),
      filter: z.enum(['all', 'owing', 'late', 'credit']),
      after: z.string().nullable(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.strictObject({ rows: z.array(customerRow), after: z.string().nullable(), total: z.number().int() }),
    touches: [],
  },
  'customer.get': { input: z.strictObject({ customerId: id }), output: customerFile, touches: [] },
  'customer.timeline': {
    input: z.strictObject({
      customerId: id,
      kinds: z.array(z.enum(timelineKinds)),
      limit: z.number().int().min(1).max(1_000),
    }),
    output: z.array(timelineRow),
    touches: [],
  },
  'customer.create': {
    /** `terms` left out: the usual ones. */
    input: customerFields.extend({ terms: typedTerms.optional() }),
    output: z.strictObject({ customerId: id, warnings: z.array(sentence), actionId: id.nullable() }),
    touches: ['customers', 'today', 'history'],
  },
  'customer.update': {
    /** `terms` left out: as they were. */
    input: z.strictObject({ customerId: id, fields: customerFields, terms: typedTerms.optional() }),
    output: z.strictObject({ warnings: z.array(sentence), actionId: id.nullable() }),
    touches: ['customers', 'customer', 'today', 'board', 'run', 'history'],
  },
  /** Who may be the same customer: the likeliest first, at most three. */
  'customer.alike': {
    input: z.strictObject({ customerId: id }),
    output: z.array(customerRow),
    touches: [],
  },
  /** Two customers are one: what was recorded of `goneId` is read as the facts of `keptId`. */
  'customer.merge': {
    input: z.strictObject({ keptId: id, goneId: id }),
    output: done,
    touches: ['customers', 'customer', 'invoices', 'invoice', 'today', 'board', 'run', 'mail', 'reports', 'history'],
  },
  /** What erasing him takes away, what stays and why; `obstacle`: what is to be done before. */
  'customer.eraseView': {
    input: z.strictObject({ customerId: id }),
    output: z.strictObject({
      obstacle: sentence.nullable(),
      isErased: z.boolean(),
      /** What stands for his name afterwards. */
      label: z.string(),
      notes: z.number().int(),
      bankMovements: z.number().int(),
      payers: z.number().int(),
      documents: z.number().int(),
      letters: z.number().int(),
      /** Day of his last invoice, payment or credit note. */
      lastOn: plainDate.nullable(),
    }),
    touches: [],
  },
  /** Forgets a person for good: his words, not his figures. */
  'customer.erase': {
    input: z.strictObject({ customerId: id }),
    output: done,
    touches: ['customers', 'customer', 'invoices', 'invoice', 'today', 'board', 'run', 'mail', 'reports', 'history'],
  },
  'customer.note': {
    input: z.strictObject({ customerId: id, text: z.string().max(10_000) }),
    output: done,
    touches: ['customer'],
  },
  /** He died, gave up his business, or is under collective proceedings: since when, and who said so. */
  'customer.gone': {
    input: z.strictObject({
      customerId: id,
      what: z.enum(goneWhats),
      on: plainDate,
      source: z.string().min(1).max(500),
    }),
    output: done,
    touches: goneTouches,
  },
  /** It was a mistake, or it is over. */
  'customer.back': { input: z.strictObject({ customerId: id }), output: done, touches: goneTouches },
  /** The address was checked today and is right. */
  'customer.addressSeen': {
    input: z.strictObject({ customerId: id }),
    output: done,
    touches: ['customer', 'today', 'run'],
  },
  'search.find': {
    input: z.strictObject({ text: z.string().max(100), limit: z.number().int().min(1).max(50) }),
    output: z.array(
      z.strictObject({
        kind: z.enum(['customer', 'invoice', 'creditNote', 'payment', 'letter', 'mail']),
        ref: id,
        customerId: id.nullable(),
        title: z.string(),
        detail: z.string(),
        amount: cents.nullable(),
      }),
    ),
    touches: [],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
