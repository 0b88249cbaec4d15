import { z } from 'zod';
import {
  cents,
  country,
  done,
  id,
  letterKind,
  longText,
  plainDate,
  relation,
  sentence,
  type Endpoint,
} from '#contract/schemas/common';
import { claimLineKinds } from '#domain/claims/claim';
import { waivableCharges } from '#domain/claims/claimFacts';
import { settlementParts } from '#domain/claims/settlement';

/** Stretch of days with one rate and one base. Texts as the reader's language writes them are made by the window. */
const claimSlice = z.strictObject({
  from: plainDate,
  to: plainDate,
  days: z.number().int(),
  /** `12.15`: percent a year. */
  percent: z.string(),
  base: cents,
  yearDays: z.union([z.literal(365), z.literal(366)]),
  /** Euros, not rounded: `18.374795`. */
  amount: z.string(),
  /** Where the rate was published; empty for the rate of a contract. */
  source: z.string(),
  /** The official notice of the rate was seen. */
  isConfirmed: z.boolean(),
});

export const claimLine = z.strictObject({
  itemId: id,
  documentId: id,
  number: z.string(),
  what: z.enum(claimLineKinds),
  /** due: may be asked today; later: from `allowedFrom`; waits: for a fact that `because` names; never: `because` says why. */
  state: z.enum(['due', 'later', 'waits', 'never']),
  /** What may be asked today, less what was paid and given up. */
  amount: cents,
  waived: cents,
  paid: cents,
  allowedFrom: plainDate.nullable(),
  because: sentence.nullable(),
  /** The letter it is seen for asks for it. */
  isAsked: z.boolean(),
  /** Days without a published rate: the amount is the part that is proven. */
  missing: z.strictObject({ from: plainDate, to: plainDate }).nullable(),
  why: sentence,
  article: z.string(),
  cautions: z.array(sentence),
  /** What the law leaves open here, with the setting that decides it. */
  open: z.array(sentence),
  slices: z.array(claimSlice),
  /** What the user gave up of it and can claim again. */
  waiver: z.strictObject({ waiverId: id, on: plainDate, amount: cents.nullable(), reason: z.string() }).nullable(),
  mayWaive: z.boolean(),
});

const figure = z.strictObject({ principal: cents, interest: cents, costs: cents, total: cents });

/** What one customer may be asked on a day, line by line: the same list wherever it is shown. */
export const claimView = z.strictObject({
  customerId: id,
  asOf: plainDate,
  country,
  relation,
  /** Why nothing beside the price can be reckoned; null: it can. */
  problem: sentence.nullable(),
  lines: z.array(claimLine),
  /** Everything that may be asked today. */
  total: cents,
  /** What the letter it is seen for asks. */
  asked: cents,
  /** What may never be asked of this kind of customer. */
  never: z.array(z.strictObject({ what: sentence, article: z.string() })),
  /** Invoices on which money came late: as the ledger keeps them, and as the law settles them. */
  figures: z.array(
    z.strictObject({
      itemId: id,
      number: z.string(),
      ledger: figure,
      legal: figure,
      areEqual: z.boolean(),
      order: z.array(z.enum(settlementParts)),
      why: z.array(sentence),
      article: z.string(),
      open: z.array(sentence),
      isProvisional: z.boolean(),
    }),
  ),
  hasAnnex: z.boolean(),
});

/** The terms of one customer or one invoice, as they are typed: texts, so that what is wrong can be said. */
export const typedTerms = z.strictObject({
  /** False: the user's usual terms. */
  isOwn: z.boolean(),
  /** Percent a year: `12,15`; empty: no clause. */
  rate: z.string().max(40),
  clauseFixed: cents.nullable(),
  /** Percent of what is open: `10`; empty: none. */
  clausePercent: z.string().max(40),
  isReciprocal: z.boolean(),
  isRegularDelivery: z.boolean(),
  isInsolvent: z.boolean(),
});

/** Whose terms: `customerId` null: of a customer who is being entered. `relation`: as the form has it now. */
const termsPlace = z.strictObject({
  customerId: id.nullable(),
  documentId: id.nullable(),
  relation: relation.optional(),
});

const claimTouches = ['customer', 'invoice', 'today', 'run', 'reports', 'history'] as const;

export const claimApi = {
  /** `itemIds` empty: everything that is open. `kind`: the letter that will carry it; null: all that the law allows. */
  'claim.get': {
    input: z.strictObject({
      customerId: id,
      itemIds: z.array(id).max(500),
      kind: letterKind.nullable(),
      on: plainDate.nullable(),
    }),
    output: claimView,
    touches: [],
  },
  /** Gives up a charge: `amount` null, all of it. A waiver before it is replaced. */
  'claim.waive': {
    input: z.strictObject({
      customerId: id,
      charges: z
        .array(z.strictObject({ itemId: id, what: z.enum(waivableCharges) }))
        .min(1)
        .max(500),
      amount: cents.nullable(),
      reason: longText,
    }),
    output: done,
    touches: claimTouches,
  },
  'claim.again': { input: z.strictObject({ waiverId: id }), output: done, touches: claimTouches },
  /** How the interest was reckoned, as a paper a judge can check. */
  'claim.annex': {
    input: z.strictObject({
      customerId: id,
      itemIds: z.array(id).max(500),
      how: z.enum(['dialog', 'pdf', 'viewer']),
    }),
    output: z.strictObject({
      outcome: z.enum(['handedOver', 'saved', 'opened', 'cancelled', 'noPrinter', 'failed']),
      file: z.string().nullable(),
    }),
    touches: [],
  },
  /** What was agreed with a customer (`documentId` null) or for one invoice. */
  'terms.get': {
    input: termsPlace,
    output: z.strictObject({
      terms: typedTerms,
      /** Whose terms hold now. */
      from: z.enum(['invoice', 'customer', 'usual']),
      country,
      relation,
      number: z.string(),
    }),
    touches: [],
  },
  /** Looks at terms while they are typed. Writes nothing. */
  'terms.check': {
    input: termsPlace.extend({
      terms: typedTerms,
      /** The days to pay being typed, to warn of those the law does not allow. */
      payment: z
        .strictObject({ days: z.number().int().min(0).max(365).nullable(), isEndOfMonth: z.boolean() })
        .optional(),
    }),
    output: z.strictObject({
      problem: sentence.nullable(),
      warnings: z.array(sentence),
      /** About the days to pay. */
      paymentWarnings: z.array(sentence),
    }),
    touches: [],
  },
  /** `terms` null: the invoice follows its customer again, the customer the usual terms. */
  'terms.save': {
    input: z.strictObject({ customerId: id, documentId: id.nullable(), terms: typedTerms.nullable() }),
    output: z.strictObject({ actionId: id.nullable(), warnings: z.array(sentence) }),
    touches: claimTouches,
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
