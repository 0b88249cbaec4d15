import { z } from 'zod';
import {
  base64,
  done,
  id,
  language,
  nothing,
  plainDate,
  relation,
  tone,
  type Endpoint,
} from '#contract/schemas/common';
import { letterKinds } from '#domain/followup/policy';
import { variableCodes } from '#domain/letters/templates/variableNames';
import { wordedPapers } from '#domain/letters/templates/wordedDocuments';

const document = z.enum([...letterKinds, ...wordedPapers]);
const letter = { document, relation, language, tone };
// Longer than what is taken: what is too long is refused in a sentence.
const block = z.strictObject({ id: z.string().min(1).max(40), source: z.string().max(10_000).nullable() });
const blocks = z.array(block).max(60);
const touches = ['settings', 'run', 'history'] as const;

export const wordingView = z.strictObject({
  name: z.string(),
  /** The blocks as the program writes them; what has an article cannot be left out. */
  specs: z.array(
    z.strictObject({
      id: z.string(),
      role: z.enum(['title', 'paragraph', 'strong', 'legal', 'closing', 'part']),
      source: z.string().nullable(),
      article: z.string().nullable(),
      isOffer: z.boolean(),
    }),
  ),
  blocks,
  /** Whether paragraphs may be added: nothing may be put into a bill of exchange. */
  takesParagraphs: z.boolean(),
  isOwn: z.boolean(),
  /** Newest first. */
  versions: z.array(
    z.strictObject({
      versionId: id,
      on: plainDate,
      isOriginal: z.boolean(),
      isUndone: z.boolean(),
      isStanding: z.boolean(),
      blocks,
    }),
  ),
  variables: z.array(z.strictObject({ code: z.enum(variableCodes), name: z.string() })),
});

/** The words of letters and papers: seen, tried on a real customer, kept, and given back to the program. */
export const wordingApi = {
  'wording.list': {
    input: nothing,
    output: z.array(
      z.strictObject({
        document,
        family: z.enum(['reminders', 'agreements', 'notes', 'accounts']),
        worded: z.number().int(),
        /** False: it reads the same whatever the tone. */
        hasTones: z.boolean(),
        relations: z.array(relation),
      }),
    ),
    touches: [],
  },
  'wording.get': { input: z.strictObject(letter), output: wordingView, touches: [] },
  /** The real pages; `customerId` null: the sample customer. `isSample`: figures are made up, there is no such paper yet. */
  'wording.preview': {
    input: z.strictObject({ ...letter, blocks, customerId: id.nullable() }),
    output: z.strictObject({ pdf: base64, pages: z.number().int(), isSample: z.boolean() }),
    touches: [],
  },
  /** `saved`: how many letters took the change, this one included. */
  'wording.save': {
    input: z.strictObject({ ...letter, blocks, alsoSame: z.boolean() }),
    output: z.strictObject({ actionId: id.nullable(), saved: z.number().int() }),
    touches,
  },
  'wording.reset': { input: z.strictObject(letter), output: done, touches },
} as const satisfies Readonly<Record<string, Endpoint>>;
