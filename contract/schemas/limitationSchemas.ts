import { z } from 'zod';
import { cents, done, id, longText, plainDate, relation, sentence, type Endpoint } from '#contract/schemas/common';
import { choiceScopes } from '#domain/limitation/invoiceLimitation';
import { limitationEventKinds } from '#domain/limitation/events';
import { mediationOutcomes } from '#domain/limitation/facts';
import { limitationSubjects, limitationWarnings, startFacts } from '#domain/limitation/limitation';

const subject = z.enum(limitationSubjects);
const eventKind = z.enum(limitationEventKinds);
const warning = z.enum(limitationWarnings);
const effect = z.enum(['nothing', 'newTerm', 'oneYearOnce', 'oneMonth', 'untilItsEnd']);

export const limitationView = z.strictObject({
  documentId: id,
  customerId: id,
  number: z.string(),
  open: cents,
  relation,
  subject,
  /** Who said so: this invoice, the customer's habit, the company's, or nobody (`default`). */
  subjectFrom: z.enum([...choiceScopes, 'default']),
  startFact: z.enum(startFacts),
  startOn: plainDate,
  startFrom: z.enum(['typed', 'delivered', 'issued', 'due']),
  months: z.number().int(),
  article: z.string(),
  isConfirmed: z.boolean(),
  firstLastDay: plainDate,
  lastDay: plainDate,
  warning: warning.nullable(),
  /** The warning of today was seen. */
  isSeen: z.boolean(),
  steps: z.array(
    z.strictObject({
      key: z.string(),
      kind: eventKind,
      on: plainDate,
      endedOn: plainDate.nullable(),
      effect: z.enum(['interrupts', 'suspends', 'nothing', 'tooLate', 'onceOnly']),
      article: z.string(),
      lastDay: plainDate,
      origin: z.enum(['typed', 'money', 'plan']),
      /** What a press takes back; null: it is no fact typed here. */
      factId: id.nullable(),
      note: z.string(),
      /** How a mediation ended; null while it lasts, or when its end was typed with it. */
      end: z.strictObject({ factId: id, outcome: z.enum(mediationOutcomes), note: z.string() }).nullable(),
      /** It lasts: its end is still to be noted. */
      isRunning: z.boolean(),
    }),
  ),
  /** What was sent and changed nothing. */
  without: z.strictObject({
    reminders: z.number().int(),
    registered: z.number().int(),
    calls: z.number().int(),
    article: z.string(),
  }),
  cautions: z.array(sentence),
  /** What each event would do in this country. */
  rules: z.array(z.strictObject({ kind: eventKind, effect, article: z.string() })),
});

const touches = ['today', 'board', 'customer', 'invoice', 'invoices', 'history'] as const;

export const limitationApi = {
  'limitation.get': { input: z.strictObject({ documentId: id }), output: limitationView, touches: [] },
  /** Open invoices of a customer, the one that grows old first at the top. */
  'limitation.ofCustomer': {
    input: z.strictObject({ customerId: id }),
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          documentId: id,
          number: z.string(),
          open: cents,
          lastDay: plainDate,
          warning: warning.nullable(),
        }),
      ),
    }),
    touches: [],
  },
  /** What an invoice is for and from when its term runs; of the whole customer or company the subject only. */
  'limitation.choose': {
    input: z.strictObject({
      documentId: id,
      scope: z.enum(choiceScopes),
      subject,
      startOn: plainDate.nullable(),
    }),
    output: done,
    touches,
  },
  'limitation.record': {
    input: z.strictObject({
      customerId: id,
      documentIds: z.array(id).min(1),
      what: eventKind,
      on: plainDate,
      endedOn: plainDate.nullable(),
      note: longText,
    }),
    output: done,
    touches,
  },
  /** A mediation or conciliation ended: by an agreement, or by its failure on the date of the certificate. */
  'limitation.endMediation': {
    input: z.strictObject({
      customerId: id,
      factId: id,
      outcome: z.enum(mediationOutcomes),
      on: plainDate,
      note: longText,
    }),
    output: done,
    touches,
  },
  'limitation.takeBack': { input: z.strictObject({ factId: id }), output: done, touches },
  /** The warning was read: it comes back at its next degree. */
  'limitation.seen': { input: z.strictObject({ customerId: id }), output: done, touches },
} as const satisfies Readonly<Record<string, Endpoint>>;
