import { z } from 'zod';
import { cents, country, id, plainDate, relation, sentence, type Endpoint } from '#contract/schemas/common';
import { routeIds, routePapers } from '#domain/routes/route';

/** Where a paper that is missing is added, or what is done first. */
const place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('invoice'), documentId: id }),
  z.strictObject({ kind: z.enum(['letter', 'conciliation', 'mail', 'customer', 'terms']) }),
]);

const route = z.strictObject({
  id: z.enum(routeIds),
  name: sentence,
  about: sentence,
  /** Why it is closed; null: it is open. */
  refusal: sentence.nullable(),
  /** The first open one. */
  isSuggested: z.boolean(),
  /** What may be claimed by it today, all together. */
  amount: cents,
  addressee: sentence,
  /** Sum of the costs that are known, and what is to be asked. */
  cost: sentence,
  costs: z.array(z.strictObject({ what: sentence, isConfirmed: z.boolean() })),
  payer: sentence,
  /** Times that the law sets, in their order. None: what it takes is to be asked. */
  spans: z.array(sentence),
  before: z.array(
    z.strictObject({
      what: sentence,
      state: z.enum(['done', 'begun', 'toDo']),
      article: z.string(),
      where: place.nullable(),
    }),
  ),
  papers: z.array(
    z.strictObject({
      paper: z.enum(routePapers),
      what: sentence,
      /** `made`: the program draws it. `outside`: it is got elsewhere. */
      state: z.enum(['there', 'made', 'missing', 'outside']),
      where: place.nullable(),
    }),
  ),
  limitation: sentence,
  cautions: z.array(sentence),
  article: z.string(),
  isConfirmed: z.boolean(),
});

/** Ways to get paid for what one customer owes, compared. */
export const routeApi = {
  'routes.get': {
    input: z.strictObject({
      customerId: id,
      /** Empty: every invoice on which something is owed. */
      documentIds: z.array(id).max(2_000),
    }),
    output: z.strictObject({
      customerId: id,
      customerName: z.string(),
      country,
      relation,
      asOf: plainDate,
      principal: cents,
      interest: cents,
      /** Indemnities. */
      beside: cents,
      total: cents,
      disputed: cents,
      /** Why it may be too early: a promise, a plan, money not matched. */
      wait: z.array(sentence),
      routes: z.array(route),
    }),
    touches: [],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
