import { z } from 'zod';
import { base64, cents, done, id, nothing, plainDate, sentence, type Endpoint } from '#contract/schemas/common';
import { mailEventKinds } from '#domain/followup/event';
import { mailGroups, proofRoles } from '#domain/registeredMail/desk';
import { mailLevels } from '#domain/registeredMail/deskFacts';

export const mailProofRoles = [...proofRoles, 'other'] as const;

export const mailRow = z.strictObject({
  mailId: id,
  letterId: id,
  customerId: id,
  customerName: z.string(),
  letterKind: z.string(),
  group: z.enum(mailGroups),
  state: z.string(),
  number: z.string().nullable(),
  numberPrinted: z.string().nullable(),
  carrier: z.enum(['laposte', 'bpost']),
  withReceipt: z.boolean(),
  depositedOn: plainDate.nullable(),
  /** Ticked as posted on this day, though its number is not known yet. */
  tickedOn: plainDate.nullable(),
  /** Last day of the delay that the letter gives; null while it is not posted, or when it gives none. */
  deadlineOn: plainDate.nullable(),
  days: sentence.nullable(),
  pickupUntil: plainDate.nullable(),
  legalDate: z
    .strictObject({
      on: plainDate,
      basis: z.string(),
      /** While the post has not said when it presented the letter: the estimate of the claims. */
      presentationOn: plainDate.nullable(),
    })
    .nullable(),
  alerts: z.array(z.string()),
  nextLookOn: plainDate.nullable(),
  proofs: z.array(
    z.strictObject({ attachmentId: id, role: z.string(), fileName: z.string(), kind: z.enum(['pdf', 'image']) }),
  ),
  missingProofs: z.array(z.string()),
  events: z.array(z.strictObject({ event: z.string(), on: plainDate, note: z.string(), isUndone: z.boolean() })),
  /** What the slip of the counter says; null while nobody typed it. */
  counter: z
    .strictObject({ level: z.enum(mailLevels).nullable(), price: cents.nullable(), office: z.string() })
    .nullable(),
  /** It reached nobody: the step can be done again by another letter. */
  canSendAgain: z.boolean(),
  /** Day on which a copy was sent by plain post; null: none was. */
  copySentOn: plainDate.nullable(),
  /** Address to which the letter went; empty for a letter of another program. */
  sentTo: z.array(z.string()),
});

/** Registered letters, what the post said of them, and their proofs. */
export const mailApi = {
  'mail.list': { input: nothing, output: z.array(mailRow), touches: [] },
  'mail.get': { input: z.strictObject({ mailId: id }), output: mailRow, touches: [] },
  'mail.checkNumber': {
    input: z.strictObject({ carrier: z.enum(['laposte', 'bpost']), number: z.string().max(80) }),
    output: z.strictObject({
      normalized: z.string().nullable(),
      printed: z.string().nullable(),
      warning: sentence.nullable(),
      refusal: sentence.nullable(),
    }),
    touches: [],
  },
  'mail.record': {
    input: z.strictObject({
      mailId: id,
      event: z.enum(mailEventKinds),
      on: plainDate,
      number: z.string().max(80).nullable(),
      /** Who signed, what the label says, the number of a claim; empty: nothing to add. */
      note: z.string().max(500),
      /** With the outcome: the day of the first presentation, when nobody noted it before. */
      presentedOn: plainDate.optional(),
    }),
    output: z.strictObject({ actionId: id.nullable(), consequence: z.array(sentence) }),
    touches: ['mail', 'today', 'board', 'customer', 'invoice', 'history'],
  },
  'mail.attachProof': {
    input: z.strictObject({
      mailId: id,
      role: z.enum(mailProofRoles),
    }),
    output: z.strictObject({ attachmentId: id }).nullable(),
    touches: ['mail', 'today', 'customer'],
  },
  'mail.waiveProof': {
    input: z.strictObject({ mailId: id, role: z.string().max(40) }),
    output: done,
    touches: ['mail', 'today', 'history'],
  },
  /** A copy of a letter that nobody fetched went by plain post. */
  'mail.copySent': {
    input: z.strictObject({ mailId: id, on: plainDate }),
    output: done,
    touches: ['mail', 'customer', 'history'],
  },
  /** Level, price and office, from the slip of the counter. */
  'mail.counter': {
    input: z.strictObject({
      mailId: id,
      level: z.enum(mailLevels).nullable(),
      price: cents.nullable(),
      office: z.string().max(120),
    }),
    output: done,
    touches: ['mail', 'history'],
  },
  /** The step is given back, and a tour of one letter is begun: the first one reached nobody. */
  'mail.sendAgain': {
    input: z.strictObject({ mailId: id }),
    output: z.strictObject({ actionId: id.nullable(), runId: id }),
    touches: ['run', 'today', 'board', 'customer', 'invoice', 'mail', 'history'],
  },
  'mail.attachBytes': {
    input: z.strictObject({
      mailId: id,
      role: z.enum(mailProofRoles),
      fileName: z.string().min(1).max(200),
      bytes: base64.max(30_000_000),
    }),
    output: z.strictObject({ attachmentId: id }),
    touches: ['mail', 'today', 'customer'],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
