import { z } from 'zod';
import { cents, country, done, id, plainDate, sentence, type Endpoint } from '#contract/schemas/common';
import { lossGrounds } from '#domain/vat/lostDebt';

export const lossReason = z.strictObject({
  ground: z.enum(lossGrounds),
  groundOn: plainDate.nullable(),
  detail: z.string().max(500),
  hasProof: z.boolean(),
  isCashBasis: z.boolean(),
});

/** VAT of one rate; the rate in thousandths of a percent. */
const share = z.strictObject({ rateMilli: z.number().int(), net: cents, vat: cents });

const standing = z.strictObject({
  shares: z.array(share),
  /** What is missing before the VAT may be taken back. */
  missing: z.array(sentence),
  article: z.string(),
  lastDay: plainDate.nullable(),
  isLastDayConfirmed: z.boolean(),
});

export const lossView = z.strictObject({
  ...standing.shape,
  lossId: id,
  lostOn: plainDate,
  reason: lossReason,
  amount: cents,
  papers: z.array(z.strictObject({ letterId: id, number: z.string(), on: plainDate })),
  sentOn: plainDate.nullable(),
  /** VAT that stands in the books: taken back less due again. */
  bookedVat: cents,
  bookedOn: plainDate.nullable(),
});

const touches = [
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

export const lossApi = {
  'loss.get': {
    input: z.strictObject({ documentId: id }),
    output: z.strictObject({
      documentId: id,
      customerId: id,
      number: z.string(),
      customerName: z.string(),
      country,
      open: cents,
      grounds: z.array(z.enum(lossGrounds)),
      /** As it was answered last time; null: never. */
      isCashBasis: z.boolean().nullable(),
      isVatKnown: z.boolean(),
      losses: z.array(lossView),
      /** Money of this customer that waits and could be for what was lost. */
      waiting: cents,
    }),
    touches: [],
  },
  /** What would be lost, and what would be missing. Writes nothing. */
  'loss.preview': {
    input: z.strictObject({ documentId: id, amount: cents, reason: lossReason }),
    output: standing,
    touches: [],
  },
  'loss.record': {
    input: z.strictObject({ documentId: id, amount: cents, reason: lossReason }),
    output: z.strictObject({ lossId: id, actionId: id.nullable() }),
    touches,
  },
  'loss.complete': {
    input: z.strictObject({ customerId: id, lossId: id, reason: lossReason }),
    output: done,
    touches,
  },
  /** Draws the duplicate (France) or the corrective document (Belgium), keeps it and hands it over. */
  'loss.print': {
    input: z.strictObject({
      customerId: id,
      /** Several: one summary instead of a duplicate each, which only France knows. */
      lossIds: z.array(id).min(1).max(200),
      how: z.enum(['dialog', 'pdf', 'viewer']),
    }),
    output: z.strictObject({
      letterId: id.nullable(),
      outcome: z.enum(['handedOver', 'cancelled', 'noPrinter', 'failed', 'saved', 'opened']),
      file: z.string().nullable(),
    }),
    touches,
  },
  /** What a customer owes and will never pay, for the one paper about several invoices. */
  'loss.ofCustomer': {
    input: z.strictObject({ customerId: id }),
    output: z.strictObject({
      customerName: z.string(),
      /** One paper may stand for several invoices. */
      canBeSummarised: z.boolean(),
      losses: z.array(
        z.strictObject({
          lossId: id,
          documentId: id,
          number: z.string(),
          issuedOn: plainDate,
          ground: z.enum(lossGrounds),
          groundOn: plainDate.nullable(),
          net: cents,
          vat: cents,
          isCashBasis: z.boolean(),
          /** The number of the paper that was made for it; empty: none yet. */
          letterNumber: z.string(),
          sentOn: plainDate.nullable(),
        }),
      ),
    }),
    touches: [],
  },
  /** The paper left; a summary left for all its invoices at once. */
  'loss.sent': { input: z.strictObject({ customerId: id, lossId: id, on: plainDate }), output: done, touches },
  /** Waiting money is for the lost invoice: what it pays is no loss any more, and its VAT is due again. */
  'loss.moneyCame': { input: z.strictObject({ documentId: id }), output: done, touches },
  'report.lostVat': {
    input: z.strictObject({ on: plainDate }),
    output: z.strictObject({
      on: plainDate,
      /** One paper may stand for several invoices of a customer. */
      canBeSummarised: z.boolean(),
      rows: z.array(
        z.strictObject({
          lossId: id,
          documentId: id,
          customerId: id,
          customerName: z.string(),
          number: z.string(),
          issuedOn: plainDate,
          ground: z.enum(lossGrounds),
          groundOn: plainDate.nullable(),
          net: cents,
          vat: cents,
          rates: z.array(z.strictObject({ ...share.shape, booked: cents })),
          isCashBasis: z.boolean(),
          letterId: id.nullable(),
          letterNumber: z.string(),
          sentOn: plainDate.nullable(),
          bookedOn: plainDate.nullable(),
          booked: cents,
          missing: z.array(sentence),
        }),
      ),
      totals: z.strictObject({ net: cents, vat: cents, booked: cents }),
      /** VAT taken back as it stands in the journal on that day: must equal the total. */
      account: z.strictObject({ code: z.string(), booked: cents }),
    }),
    touches: [],
  },
  'report.lostVatFile': {
    input: z.strictObject({ on: plainDate }),
    output: z.strictObject({ outcome: z.enum(['saved', 'cancelled']), file: z.string().nullable() }),
    touches: [],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
