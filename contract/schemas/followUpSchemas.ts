import { z } from 'zod';
import {
  boardColumn,
  cents,
  channel,
  done,
  id,
  longText,
  nextAction,
  nothing,
  plainDate,
  relation,
  sentence,
  tone,
  type Endpoint,
} from '#contract/schemas/common';
import { callParties, guardrailAdvices, guardrailRules } from '#domain/guardrails/contact';
import { callOutcomes } from '#domain/followup/event';

/** Why a customer stands in the day's list. In the order in which the list shows them. */
export const todayKinds = [
  'brokenPromise',
  'mail',
  'call',
  'plan',
  'letters',
  'courtesy',
  'limitation',
  'repair',
] as const;

export const todayRow = z.strictObject({
  /** Stable while the list is open. */
  key: z.string(),
  kind: z.enum(todayKinds),
  customerId: id.nullable(),
  customerName: z.string(),
  /** What is due now (or the total of the letters), in cents. */
  amount: cents,
  daysLate: z.number().int(),
  /** `A promis pour hier`, `Délai du rappel passé`, `Facture reçue ?`, `4 lettres prêtes` ... */
  why: sentence,
  /** For a group row (letters, courtesy, mail, repair): how many. */
  count: z.number().int(),
  ref: id.nullable(),
});

export const todayView = z.strictObject({
  today: plainDate,
  rows: z.array(todayRow),
  todo: z.number().int(),
  late: z.number().int(),
  waiting: z.number().int(),
  calls: z.number().int(),
  letters: z.number().int(),
  followUps: z.number().int(),
  /** Only what is wrong: bank old, unmatched money, backup old, rate missing. */
  strip: z.array(sentence),
  overdueTotal: cents,
  /** For the empty day. */
  next: z.strictObject({ on: plainDate, customerName: z.string(), channel }).nullable(),
  isEmptyBook: z.boolean(),
});

export const openInvoiceRow = z.strictObject({
  documentId: id,
  number: z.string(),
  issuedOn: plainDate,
  dueOn: plainDate,
  gross: cents,
  open: cents,
  daysLate: z.number().int(),
  /** Key of the last step done (`reminder_1`), null: none yet. */
  stepKey: z.string().nullable(),
  flags: z.array(z.enum(['promise', 'dispute', 'pause', 'plan', 'registered', 'blocked'])),
});

/** A rule that blocks or warns, the text it rests on, and what to do instead. */
export const guardrail = z.strictObject({
  rule: z.enum(guardrailRules),
  article: z.string(),
  severity: z.enum(['blocks', 'warns']),
  instead: z.enum(guardrailAdvices),
  isConfirmed: z.boolean(),
});

export const callPanel = z.strictObject({
  customerId: id,
  customerName: z.string(),
  relation,
  phone: z.string(),
  contactName: z.string(),
  owed: cents,
  overdue: cents,
  invoices: z.array(openInvoiceRow),
  lastContact: sentence.nullable(),
  lastPromise: sentence.nullable(),
  /** One sentence to say. */
  say: sentence,
  /** Firm and understanding variants, for who hesitates. */
  sayMore: z.array(sentence),
  /** Belgian consumer before the free reminder: a demanding call is not allowed. */
  warning: sentence.nullable(),
  /** What stands in the way of calling now, and what is possible instead. */
  guardrails: z.array(guardrail),
  attempts: z.number().int(),
});

/** The result of a call, as typed. */
export const callResult = z.strictObject({
  customerId: id,
  outcome: z.enum(callOutcomes),
  note: longText,
  promisedOn: plainDate.nullable(),
  /** What is promised or, of one invoice that is disputed, what is contested; null: all. */
  promisedAmount: cents.nullable(),
  /** Empty: all the due invoices. */
  documentIds: z.array(id),
  /** Who answered; absent: the debtor himself. */
  party: z.enum(callParties).optional(),
});

export const boardCard = z.strictObject({
  customerId: id,
  name: z.string(),
  relation,
  column: boardColumn,
  open: cents,
  overdue: cents,
  daysLate: z.number().int(),
  next: nextAction.nullable(),
  flags: z.array(z.enum(['promise', 'pause', 'dispute', 'registered', 'brokenPromise'])),
});

export const followUpApi = {
  'today.get': { input: nothing, output: todayView, touches: [] },
  'call.prepare': { input: z.strictObject({ customerId: id }), output: callPanel, touches: [] },
  /** What will happen next if this result is saved. Writes nothing. */
  'call.preview': { input: callResult, output: z.strictObject({ next: z.array(sentence) }), touches: [] },
  'call.log': {
    input: callResult,
    output: z.strictObject({ actionId: id.nullable(), next: z.array(sentence) }),
    touches: ['today', 'board', 'customer', 'invoice', 'history', 'run'],
  },
  'promise.record': {
    input: z.strictObject({
      customerId: id,
      documentIds: z.array(id),
      promisedOn: plainDate,
      amount: cents,
      note: longText,
    }),
    output: done,
    touches: ['today', 'board', 'customer', 'invoice', 'history', 'run'],
  },
  'promise.cancel': {
    input: z.strictObject({ promiseId: id }),
    output: done,
    touches: ['today', 'board', 'customer', 'invoice', 'history', 'run'],
  },
  'dispute.open': {
    input: z.strictObject({
      customerId: id,
      documentIds: z.array(id),
      reason: longText,
      /** What is contested of the one invoice; null: all that is open of those named. */
      amount: cents.nullable(),
    }),
    output: done,
    touches: ['today', 'board', 'customer', 'invoice', 'history', 'run'],
  },
  'dispute.close': {
    input: z.strictObject({ disputeId: id, note: longText }),
    output: done,
    touches: ['today', 'board', 'customer', 'invoice', 'history', 'run'],
  },
  'pause.start': {
    input: z.strictObject({ customerId: id, documentIds: z.array(id), until: plainDate.nullable(), reason: longText }),
    output: done,
    touches: ['today', 'board', 'customer', 'invoice', 'history', 'run'],
  },
  'pause.end': {
    input: z.strictObject({ pauseId: id }),
    output: done,
    touches: ['today', 'board', 'customer', 'invoice', 'history', 'run'],
  },
  'plan.preview': {
    input: z.strictObject({
      documentIds: z.array(id).min(1),
      start: plainDate,
      everyMonths: z.number().int().min(1).max(12),
      count: z.number().int().min(2).max(60),
    }),
    output: z.strictObject({ instalments: z.array(z.strictObject({ dueOn: plainDate, amount: cents })) }),
    touches: [],
  },
  'plan.accept': {
    input: z.strictObject({
      customerId: id,
      documentIds: z.array(id).min(1),
      instalments: z.array(z.strictObject({ dueOn: plainDate, amount: cents })).min(1),
    }),
    output: done,
    touches: ['today', 'board', 'customer', 'invoice', 'history', 'run'],
  },
  'plan.cancel': {
    input: z.strictObject({ planId: id }),
    output: done,
    touches: ['today', 'board', 'customer', 'invoice', 'history', 'run'],
  },
  /** Passes over what is due today; no document named: all of it. */
  'step.ignore': {
    input: z.strictObject({ customerId: id, documentIds: z.array(id), reason: longText }),
    output: done,
    touches: ['today', 'board', 'customer', 'invoice', 'history', 'run'],
  },

  'board.get': {
    input: z.strictObject({ perColumn: z.number().int().min(1).max(500), filter: z.string().max(100) }),
    output: z.strictObject({
      columns: z.array(
        z.strictObject({ column: boardColumn, customers: z.number().int(), total: cents, cards: z.array(boardCard) }),
      ),
    }),
    touches: [],
  },
  /** Moving a card needs the fact that justifies it. */
  'board.move': {
    input: z.strictObject({
      customerId: id,
      to: boardColumn,
      fact: z.enum(['callMade', 'letterHandedOver', 'decision', 'dispute', 'plan', 'handedOver', 'back']),
      note: longText,
    }),
    output: done,
    touches: ['today', 'board', 'customer', 'invoice', 'history', 'run'],
  },
  'tone.set': { input: z.strictObject({ customerId: id, tone }), output: done, touches: ['customer', 'history'] },
} as const satisfies Readonly<Record<string, Endpoint>>;
