import { z } from 'zod';
import { vatCategories } from '#domain/ledger/invoiceLine';
import { decimal, parseDecimal } from '#domain/money/decimal';
import {
  base64,
  cents,
  done,
  id,
  longText,
  plainDate,
  sentence,
  shortText,
  type Endpoint,
} from '#contract/schemas/common';

const decimalNumber = z
  .string()
  .max(24)
  .refine((text) => parseDecimal(text) === text)
  .transform((text) => decimal(text));

/** A line as on the paper of an invoice; exact decimals as text. */
export const invoiceLine = z.strictObject({
  kind: z.enum(['line', 'allowance', 'charge']),
  name: z.string().max(500),
  details: z.string().max(1_000),
  quantity: decimalNumber,
  unit: z.string().max(3),
  unitPrice: decimalNumber,
  pricePer: decimalNumber,
  adjustments: z.array(z.strictObject({ isCharge: z.boolean(), amount: cents, reason: z.string() })).readonly(),
  category: z.enum(vatCategories),
  rateMilli: z.number().int().min(0).max(100_000),
  exemption: z.string().max(500),
  exemptionCode: z.string().max(60),
  net: cents,
});

export const invoiceRow = z.strictObject({
  documentId: id,
  kind: z.enum(['invoice', 'creditNote']),
  number: z.string(),
  customerId: id,
  customerName: z.string(),
  issuedOn: plainDate,
  dueOn: plainDate.nullable(),
  gross: cents,
  open: cents,
  state: z.enum(['open', 'part_paid', 'paid', 'written_off', 'credited', 'cancelled']),
});

export const invoiceFile = z.strictObject({
  documentId: id,
  kind: z.enum(['invoice', 'creditNote']),
  number: z.string(),
  customerId: id,
  customerName: z.string(),
  issuedOn: plainDate,
  deliveredOn: plainDate.nullable(),
  sentOn: plainDate.nullable(),
  net: cents,
  vat: cents,
  gross: cents,
  open: cents,
  state: z.enum(['open', 'part_paid', 'paid', 'written_off', 'credited', 'cancelled']),
  /** `Émise le 9 mars, échue depuis 34 jours, ...`: facts in order, the window joins them. */
  story: z.array(sentence),
  warnings: z.array(sentence),
  /** None when they are not known; figures of a credit note above zero, as on its paper. */
  lines: z.array(invoiceLine),
  instalments: z.array(z.strictObject({ itemId: id, dueOn: plainDate, amount: cents, open: cents })),
  settledBy: z.array(
    z.strictObject({
      entryId: id,
      on: plainDate,
      kind: z.enum(['payment', 'creditNote', 'writeOff', 'discount']),
      label: z.string(),
      amount: cents,
      paymentId: id.nullable(),
      isUndone: z.boolean(),
    }),
  ),
  steps: z.array(
    z.strictObject({
      level: z.number().int(),
      key: z.string(),
      state: z.enum(['done', 'ignored', 'skipped', 'proposed', 'coming', 'off']),
      on: plainDate.nullable(),
      deadlineOn: plainDate.nullable(),
      letterId: id.nullable(),
      /** How the days that the law counts from this step were found, one after the other. */
      why: z.array(z.strictObject({ what: sentence, article: z.string() })),
    }),
  ),
  orderReference: z.string(),
  paymentReference: z.string(),
  label: z.string(),
  policyId: id.nullable(),
  attachments: z.array(z.strictObject({ attachmentId: id, role: z.string(), fileName: z.string() })),
});

const moneyTouches = [
  'today',
  'board',
  'customers',
  'customer',
  'invoices',
  'invoice',
  'run',
  'reports',
  'history',
] as const;

export const invoiceApi = {
  'invoices.list': {
    input: z.strictObject({
      text: z.string().max(100),
      /** `old`: open, and in the last six months in which it can be taken to court, or past them. */
      filter: z.enum(['all', 'open', 'late', 'old', 'paid']),
      after: z.string().nullable(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.strictObject({ rows: z.array(invoiceRow), after: z.string().nullable(), total: z.number().int() }),
    touches: [],
  },
  'invoice.get': { input: z.strictObject({ documentId: id }), output: invoiceFile, touches: [] },
  /** Looks at what is being typed: warnings, proposed due date. Writes nothing. */
  'invoice.check': {
    input: z.strictObject({
      customerId: id.nullable(),
      number: z.string().max(60),
      issuedOn: plainDate.nullable(),
      dueOn: plainDate.nullable(),
      gross: cents.nullable(),
    }),
    output: z.strictObject({ proposedDueOn: plainDate.nullable(), warnings: z.array(sentence) }),
    touches: [],
  },
  'invoice.create': {
    input: z.strictObject({
      customerId: id,
      number: z.string().min(1).max(60),
      issuedOn: plainDate,
      deliveredOn: plainDate.nullable(),
      gross: cents,
      /** Thousandths of a percent: 20 % is 20000. One rate, or the VAT typed by rate. */
      vat: z.array(z.strictObject({ rateMilli: z.number().int().min(0).max(100_000), net: cents, vat: cents })).min(1),
      /** Its detail, when the user typed it; it makes the net amounts of `vat`. */
      lines: z.array(invoiceLine).max(200).optional(),
      instalments: z.array(z.strictObject({ dueOn: plainDate, amount: cents })).min(1),
      orderReference: shortText,
      paymentReference: shortText,
      label: shortText,
    }),
    output: z.strictObject({ documentId: id, actionId: id.nullable(), warnings: z.array(sentence) }),
    touches: moneyTouches,
  },
  'invoice.cancel': {
    input: z.strictObject({ documentId: id, reason: longText }),
    output: done,
    touches: moneyTouches,
  },
  'invoice.changeDueDate': {
    input: z.strictObject({ itemId: id, dueOn: plainDate, reason: z.string().min(1).max(500) }),
    output: done,
    touches: moneyTouches,
  },
  'invoice.saveDetail': {
    input: z.strictObject({
      documentId: id,
      orderReference: shortText,
      paymentReference: shortText,
      label: shortText,
      sentOn: plainDate.nullable(),
      policyId: id.nullable(),
    }),
    output: done,
    touches: ['invoice', 'today', 'board'],
  },
  'invoice.setReminded': {
    /** Reminders sent before this program: none, one, two, formal notice. */
    input: z.strictObject({
      rows: z
        .array(
          z.strictObject({
            documentId: id,
            reached: z.enum(['none', 'reminder1', 'reminder2', 'formalNotice']),
            on: plainDate.nullable(),
          }),
        )
        .max(5_000),
    }),
    output: done,
    touches: moneyTouches,
  },
  'invoice.attach': {
    input: z.strictObject({
      documentId: id,
      role: z.enum(['quote', 'order', 'deliveryNote', 'receipt', 'invoice', 'photo', 'other']),
    }),
    output: z.strictObject({ attachmentId: id }).nullable(),
    touches: ['invoice', 'customer', 'run'],
  },
  /** A paper dropped on the window or pasted: its bytes, 20 MB at most. What it is, its first bytes say. */
  'invoice.attachBytes': {
    input: z.strictObject({
      documentId: id,
      role: z.enum(['quote', 'order', 'deliveryNote', 'receipt', 'invoice', 'photo', 'other']),
      fileName: shortText,
      bytes: base64.max(28_000_000),
    }),
    output: z.strictObject({ attachmentId: id }),
    touches: ['invoice', 'customer', 'run'],
  },
  'attachment.open': { input: z.strictObject({ attachmentId: id }), output: z.strictObject({}), touches: [] },
  'creditNote.create': {
    input: z.strictObject({
      customerId: id,
      againstId: id.nullable(),
      number: z.string().min(1).max(60),
      issuedOn: plainDate,
      gross: cents,
      vat: z.array(z.strictObject({ rateMilli: z.number().int().min(0).max(100_000), net: cents, vat: cents })).min(1),
    }),
    output: z.strictObject({ documentId: id, actionId: id.nullable() }),
    touches: moneyTouches,
  },

  /** Which invoices this money most likely pays, best first, with the reason. */
  'payment.suggest': {
    input: z.strictObject({ customerId: id.nullable(), amount: cents.nullable(), text: z.string().max(200) }),
    output: z.array(
      z.strictObject({
        customerId: id,
        customerName: z.string(),
        documentIds: z.array(id),
        label: z.string(),
        open: cents,
        reasons: z.array(sentence),
        isSure: z.boolean(),
      }),
    ),
    touches: [],
  },
  'payment.record': {
    input: z.strictObject({
      customerId: id,
      amount: cents,
      paidOn: plainDate,
      means: z.enum(['transfer', 'cheque', 'cash', 'card', 'other']),
      /** In this order, each as far as the money goes unless an amount is given; what is left stays as credit. */
      allocations: z.array(z.strictObject({ documentId: id, amount: cents.nullable() })),
      label: shortText,
    }),
    output: z.strictObject({ paymentId: id, actionId: id.nullable(), result: z.array(sentence) }),
    touches: moneyTouches,
  },
  'payment.cancel': { input: z.strictObject({ paymentId: id, reason: longText }), output: done, touches: moneyTouches },
  'credit.allocate': {
    input: z.strictObject({ customerId: id, documentId: id, amount: cents.nullable() }),
    output: done,
    touches: moneyTouches,
  },
  /** Takes back that this money paid this invoice (`settledBy.entryId`): the money is free again, both stay visible. */
  'allocation.undo': { input: z.strictObject({ entryId: id }), output: done, touches: moneyTouches },
  'refund.record': {
    input: z.strictObject({ customerId: id, amount: cents, paidOn: plainDate, label: shortText }),
    output: done,
    touches: moneyTouches,
  },
  'writeOff.record': {
    input: z.strictObject({ documentId: id, amount: cents, reason: longText }),
    output: done,
    touches: moneyTouches,
  },

  'report.aging': {
    input: z.strictObject({ on: plainDate }),
    output: z.strictObject({
      on: plainDate,
      rows: z.array(
        z.strictObject({
          customerId: id,
          number: z.string(),
          name: z.string(),
          /** not due, 1-30, 31-60, 61-90, 91-120, over 120 */
          buckets: z.array(cents).length(6),
          credit: cents,
          total: cents,
          disputed: cents,
          /** Promised for that day or later. */
          promised: cents,
        }),
      ),
      totals: z.strictObject({
        buckets: z.array(cents).length(6),
        credit: cents,
        total: cents,
        disputed: cents,
        promised: cents,
      }),
      /** Balance of the customers account on that day: must equal the total. */
      account: z.strictObject({ code: z.string(), balance: cents }),
    }),
    touches: [],
  },
  'report.statement': {
    input: z.strictObject({ customerId: id, on: plainDate }),
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          on: plainDate,
          label: sentence,
          number: z.string(),
          dueOn: plainDate.nullable(),
          debit: cents,
          credit: cents,
          balance: cents,
          matching: z.string(),
        }),
      ),
      balance: cents,
    }),
    touches: [],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
