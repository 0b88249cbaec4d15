import { z } from 'zod';
import { cents, done, id, nothing, plainDate, sentence, type Endpoint } from '#contract/schemas/common';

/** `payment` pays documents (none: it stays in advance); `return` takes a payment back; `refund` gives money back. */
export const moneyKinds = ['payment', 'return', 'refund'] as const;

const bookDocument = z.strictObject({
  documentId: id,
  number: z.string(),
  dueOn: plainDate.nullable(),
  open: cents,
});

export const moneySuggestion = z.strictObject({
  kind: z.enum(moneyKinds),
  parts: z.array(z.strictObject({ customerId: id, customerName: z.string(), documents: z.array(bookDocument) })),
  open: cents,
  reasons: z.array(sentence),
  sureness: z.enum(['certain', 'likely', 'possible']),
  /** The payment that came back. */
  paymentId: id.nullable(),
});

const moneyRow = z.strictObject({
  movementId: id,
  on: plainDate,
  /** Below zero: it left the account. */
  amount: cents,
  name: z.string(),
  iban: z.string(),
  structured: z.string(),
  text: z.string(),
  isLater: z.boolean(),
  best: moneySuggestion.nullable(),
});

const touches = [
  'app',
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

export const bankApi = {
  /** Money that waits for its invoice, oldest first, with the best suggestion of each. */
  'bank.waiting': {
    input: nothing,
    output: z.strictObject({
      rows: z.array(moneyRow),
      /** Those that may be accepted in one go. */
      sure: z.strictObject({ movementIds: z.array(id), amount: cents }),
      /** Last day that statements tell of; null: none was taken in. */
      statementsUntil: plainDate.nullable(),
    }),
    touches: [],
  },
  /** What one movement may pay, best first; with a customer, everything he has open. */
  'bank.look': {
    input: z.strictObject({ movementId: id, customerId: id.nullable() }),
    output: z.strictObject({ suggestions: z.array(moneySuggestion), open: z.array(bookDocument) }),
    touches: [],
  },
  /** Books every one of them that is still certain; what is no longer certain is left, and what comes after a stop. */
  'bank.acceptSure': {
    input: z.strictObject({ movementIds: z.array(id).min(1).max(5_000) }),
    output: z.strictObject({ accepted: z.number().int(), left: z.number().int(), actionId: id.nullable() }),
    touches,
  },
  /** How many of them are booked; null: none are being booked. */
  'bank.accepting': {
    input: nothing,
    output: z.strictObject({
      accepting: z.strictObject({ done: z.number().int(), total: z.number().int() }).nullable(),
    }),
    touches: [],
  },
  'bank.stopAccepting': { input: nothing, output: nothing, touches: ['drawing'] },
  'bank.accept': {
    input: z.strictObject({
      movementId: id,
      kind: z.enum(moneyKinds),
      /**
       * In this order, each as far as the money goes; what is left stays in advance. With amounts (above zero) each has his
       * share, all of them together the whole money; what his invoices leave of it stays his, in advance.
       */
      parts: z
        .array(z.strictObject({ customerId: id, documentIds: z.array(id).max(200), amount: cents.optional() }))
        .max(20),
      paymentId: id.nullable(),
      /** A small difference that is missing is granted as a discount on the last invoice. */
      isRestGranted: z.boolean(),
    }),
    output: z.strictObject({ actionId: id.nullable(), result: z.array(sentence) }),
    touches,
  },
  'bank.putAside': {
    input: z.strictObject({ movementId: id, as: z.enum(['later', 'notCustomer', 'waiting']) }),
    output: done,
    touches,
  },
  /** Takes the statements of a file in hand into the ledger. */
  'bank.take': {
    input: z.strictObject({ token: id }),
    output: z.strictObject({
      movements: z.number().int(),
      known: z.number().int(),
      waiting: z.number().int(),
      lastOn: plainDate,
      actionId: id.nullable(),
    }),
    touches,
  },
  /** Who was seen to pay for whom. */
  'payers.list': {
    input: nothing,
    output: z.array(
      z.strictObject({
        payerId: id,
        customerId: id,
        customerName: z.string(),
        kind: z.enum(['iban', 'name']),
        value: z.string(),
        learnedOn: plainDate,
      }),
    ),
    touches: [],
  },
  'payer.forget': { input: z.strictObject({ payerId: id }), output: done, touches: ['customer'] },
} as const satisfies Readonly<Record<string, Endpoint>>;

/** A statement of a file in hand, before it is taken in. */
export const statementPreview = z.strictObject({
  account: z.string(),
  currency: z.string(),
  openingCents: cents.nullable(),
  openingOn: plainDate.nullable(),
  closingCents: cents.nullable(),
  closingOn: plainDate.nullable(),
  incoming: z.strictObject({ count: z.number().int(), amount: cents }),
  outgoing: z.strictObject({ count: z.number().int(), amount: cents }),
  fresh: z.number().int(),
  known: z.number().int(),
  remarks: z.array(sentence),
});
