import { z } from 'zod';
import { cents, done, id, plainDate, relation, shortText, type Endpoint } from '#contract/schemas/common';
import { chargeFates } from '#domain/followup/planFacts';
import { planStates } from '#domain/followup/planStanding';
import { planTaskKinds } from '#domain/followup/planTasks';

const how = z.enum(['dialog', 'pdf', 'viewer']);
const given = {
  outcome: z.enum(['handedOver', 'saved', 'opened', 'cancelled', 'noPrinter', 'failed']),
  file: z.string().nullable(),
};
const instalments = z
  .array(z.strictObject({ dueOn: plainDate, amount: cents }))
  .min(1)
  .max(60);

/** A plan as the customer's file shows it. */
export const planView = z.strictObject({
  planId: id,
  state: z.enum(planStates),
  /** The day it was signed or agreed; the day it was printed while nobody signed. */
  agreedOn: plainDate,
  proposedOn: plainDate.nullable(),
  signedOn: plainDate.nullable(),
  /** An answer to the printed agreement is awaited up to this day. */
  answerBy: plainDate.nullable(),
  isInWriting: z.boolean(),
  chargeFate: z.enum(chargeFates).nullable(),
  charges: cents,
  total: cents,
  open: cents,
  instalments: z.array(z.strictObject({ dueOn: plainDate, amount: cents, open: cents })),
  invoiceNumbers: z.array(z.string()),
  /** What it asks for today. */
  task: z.strictObject({ kind: z.enum(planTaskKinds), amount: cents, dueOn: plainDate }).nullable(),
  /** The reminder that comes by itself, later. */
  nextStep: z.strictObject({ kind: z.enum(planTaskKinds), on: plainDate }).nullable(),
  /** A reminder was printed and waits to be posted. */
  printed: z
    .strictObject({ step: z.enum(['plan_note', 'plan_call', 'plan_notice']), on: plainDate, isRegistered: z.boolean() })
    .nullable(),
  /** The notice that left, and its last day. */
  notice: z.strictObject({ on: plainDate, deadlineOn: plainDate }).nullable(),
  brokenOn: plainDate.nullable(),
  /** The agreement that was printed. */
  letterId: id.nullable(),
  papers: z.array(z.strictObject({ attachmentId: id, fileName: z.string() })),
});

export const billView = z.strictObject({
  billId: id,
  amount: cents,
  open: cents,
  drawnOn: plainDate,
  maturityOn: plainDate.nullable(),
  acceptedOn: plainDate.nullable(),
  state: z.enum(['drawn', 'accepted', 'due', 'paid', 'unpaid', 'cancelled']),
  invoiceNumbers: z.array(z.string()),
  letterId: id.nullable(),
});

const touches = ['today', 'board', 'customer', 'invoice', 'history', 'run'] as const;

export const planApi = {
  /** What a plan starts from: what is open, what the law adds today, what may be agreed about it. */
  'plan.prepare': {
    input: z.strictObject({ customerId: id, documentIds: z.array(id) }),
    output: z.strictObject({
      relation,
      open: cents,
      /** Interest and indemnities of today. */
      charges: cents,
      /** What they are of: the claim of these has the reason of each. */
      itemIds: z.array(id),
      /** A rate is not known yet: the charges are only the known part. */
      isRateMissing: z.boolean(),
      fates: z.array(z.enum(chargeFates)),
      noticeDays: z.number().int(),
    }),
    touches: [],
  },
  /** Prints the agreement to sign and keeps it. */
  'plan.propose': {
    input: z.strictObject({
      customerId: id,
      documentIds: z.array(id).min(1),
      instalments,
      chargeFate: z.enum(chargeFates),
      how,
    }),
    output: z.strictObject({ planId: id, letterId: id.nullable(), actionId: id.nullable(), ...given }),
    touches,
  },
  'plan.sign': { input: z.strictObject({ planId: id, signedOn: plainDate }), output: done, touches },
  /** Lets the user pick the signed paper; null: cancelled. */
  'plan.attach': {
    input: z.strictObject({ planId: id }),
    output: z.strictObject({ attachmentId: id }).nullable(),
    touches: ['customer'],
  },
  /** Prints the note before an instalment or the notice of a missed one. It counts once it is posted. */
  'plan.remind': {
    input: z.strictObject({ planId: id, step: z.enum(['plan_note', 'plan_notice']), how }),
    output: z.strictObject({ letterId: id, actionId: id.nullable(), ...given }),
    touches,
  },
  /** The note or the notice left; a registered notice may come with its number. */
  'plan.posted': {
    input: z.strictObject({ planId: id, postedOn: plainDate, number: shortText.nullable().optional() }),
    output: done,
    touches: [...touches, 'mail'],
  },
  'plan.end': {
    input: z.strictObject({ planId: id, reason: z.enum(['broken', 'cancelled']) }),
    output: done,
    touches,
  },

  'bill.prepare': {
    input: z.strictObject({ customerId: id, documentIds: z.array(id) }),
    output: z.strictObject({
      relation,
      open: cents,
      beneficiary: z.string(),
      drawee: z.string(),
      placeOfPayment: z.string(),
      createdAt: z.string(),
      drawer: z.string(),
    }),
    touches: [],
  },
  'bill.draw': {
    input: z.strictObject({
      customerId: id,
      documentIds: z.array(id).min(1),
      amount: cents,
      /** Null: payable at sight. */
      maturityOn: plainDate.nullable(),
      placeOfPayment: shortText,
      beneficiary: shortText,
      how,
    }),
    output: z.strictObject({ billId: id, letterId: id.nullable(), actionId: id.nullable(), ...given }),
    touches,
  },
  'bill.mark': {
    input: z.strictObject({ billId: id, what: z.enum(['accepted', 'unpaid', 'cancelled']), on: plainDate }),
    output: done,
    touches,
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
