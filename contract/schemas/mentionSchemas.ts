import { z } from 'zod';
import {
  cents,
  country,
  done,
  id,
  language,
  nothing,
  relation,
  sentence,
  type Endpoint,
} from '#contract/schemas/common';
import { ratePpm, type RatePpm } from '#domain/money/rate';

/** A yearly rate in millionths. */
export const rate = z.custom<RatePpm>(
  (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 10_000_000,
  { message: 'rate.invalid' },
);
export const rateOf = ratePpm;

/** What the user's invoices and general terms say. */
export const invoiceTerms = z.strictObject({
  isOnInvoices: z.boolean().nullable(),
  businessRate: rate.nullable(),
  consumerRate: rate.nullable(),
  clause: z.strictObject({ fixed: cents, percent: rate }).nullable(),
});

/** The sentence for the invoices of one kind of customer, in one language. */
export const mention = z.strictObject({
  relation,
  language,
  text: z.string(),
  article: z.string(),
  isRequired: z.boolean(),
  /** What is wrong with an agreed rate or clause; then the sentence has the rate of the law, or no clause. */
  warnings: z.array(z.strictObject({ what: sentence, article: z.string() })),
});

export const mentionApi = {
  /** `terms` null: those that are kept; else as they are typed. Writes nothing. */
  'mentions.get': {
    input: z.strictObject({ terms: invoiceTerms.nullable() }),
    output: z.strictObject({
      country,
      terms: invoiceTerms,
      mentions: z.array(mention),
      /** Customers who owe and for whom nobody said whether the sentence is on their invoices. */
      unanswered: z.number().int(),
    }),
    touches: [],
  },
  'mentions.saveTerms': {
    input: invoiceTerms,
    output: done,
    touches: ['settings', 'customers', 'customer', 'invoices', 'invoice', 'run', 'today'],
  },
  /** Whether the sentence is on the invoices of this customer, and what is held while nobody said. */
  'mentions.standing': {
    input: z.strictObject({ customerId: id }),
    output: z.strictObject({
      relation,
      answer: z.boolean().nullable(),
      from: z.enum(['customer', 'company', 'nobody']),
      assumed: z.boolean(),
    }),
    touches: [],
  },
  'mentions.answer': {
    input: z.strictObject({ customerId: id, isOnInvoices: z.boolean().nullable() }),
    output: nothing,
    touches: ['customers', 'customer', 'invoice', 'run', 'settings'],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
