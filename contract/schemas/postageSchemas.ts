import { z } from 'zod';
import { cents, id, nothing, plainDate, type Endpoint } from '#contract/schemas/common';
import { duplicateMarks } from '#domain/letters/duplicateMark';
import { postalServices } from '#domain/postage/tariff';

/** What a tour costs at the counter. `total` counts the known prices only. */
export const postage = z.strictObject({
  lines: z.array(
    z.strictObject({
      service: z.enum(postalServices),
      count: z.number().int(),
      /** Of the heaviest envelope. */
      grams: z.number().int(),
      upTo: z.number().int().nullable(),
      price: cents.nullable(),
    }),
  ),
  total: cents,
  isComplete: z.boolean(),
});

const tariff = z.strictObject({
  service: z.enum(postalServices),
  upTo: z.number().int().min(1).max(5_000),
  price: cents,
  validFrom: plainDate,
});

/** How this user prints. `printer` null: the dialog of the system asks each time. */
export const printChoices = z.strictObject({
  printer: z.string().max(300).nullable(),
  /** On both sides of the sheet; every letter and enclosure still begins on a new one. */
  isTwoSided: z.boolean(),
  /** One more of each letter, marked as a copy, after all the others. */
  withFileCopy: z.boolean(),
});

// Half millimetres, as in the general shift.
const halfMm = z.number().min(-20).max(20).multipleOf(0.5);
const printerOffset = z.strictObject({ offsetXmm: halfMm, offsetYmm: halfMm });

const runTouches = ['run', 'today', 'board', 'customer', 'invoice', 'mail', 'history'] as const;

export const postageApi = {
  'postage.get': {
    input: nothing,
    output: z.strictObject({ tariffs: z.array(tariff), isOwn: z.boolean() }),
    touches: [],
  },
  /** All the prices there are, old ones included; an empty list takes the published ones again. */
  'postage.save': {
    input: z.strictObject({ tariffs: z.array(tariff).max(100) }),
    output: nothing,
    touches: ['run', 'settings'],
  },
  'print.choices': {
    input: nothing,
    output: z.strictObject({
      choices: printChoices,
      printers: z.array(
        z.strictObject({
          name: z.string(),
          label: z.string(),
          /** What keeps paper from coming out; null: nothing, or the system does not say. */
          problem: z.enum(['offline', 'jam', 'open', 'paperOut', 'inkOut', 'paused']).nullable(),
        }),
      ),
      /** This system prints a file without a dialog. */
      isDirect: z.boolean(),
      /** Printers that were set right one by one; the others go by the general shift. */
      offsets: z.array(z.strictObject({ printer: z.string(), offset: printerOffset })),
    }),
    touches: [],
  },
  /** Null: this printer is like the others again. */
  'print.offset': {
    input: z.strictObject({ printer: z.string().min(1).max(300), offset: printerOffset.nullable() }),
    output: nothing,
    touches: ['settings'],
  },
  'print.choose': { input: printChoices, output: nothing, touches: ['run', 'settings'] },
  /** Draws some letters of a tour whose pages nobody counted yet. Nothing is kept of them but their number. */
  'run.measure': {
    input: z.strictObject({ runId: id }),
    output: z.strictObject({ isComplete: z.boolean() }),
    touches: ['run'],
  },
  /** How many papers of a tour are drawn for its print; null: none is being drawn. */
  'run.drawing': {
    input: nothing,
    output: z.strictObject({
      drawing: z.strictObject({ drawn: z.number().int(), total: z.number().int() }).nullable(),
    }),
    touches: [],
  },
  /** Stops it: nothing is issued, and the tour is what it was. */
  'run.stopDrawing': { input: nothing, output: nothing, touches: ['drawing'] },
  /** Letters of a tour in which a word stands: names, numbers, every paragraph. */
  'run.find': {
    input: z.strictObject({ runId: id, words: z.string().max(100) }),
    output: z.strictObject({ keys: z.array(z.string()) }),
    touches: [],
  },
  /** `key` null: all letters of the tour that are not issued. */
  'run.enclose': {
    input: z.strictObject({ runId: id, key: z.string().nullable(), encloses: z.boolean() }),
    output: nothing,
    touches: ['run'],
  },
  /** What the copies of the invoices of one letter bear: RAPPEL or DUPLICATA. */
  'run.markDuplicates': {
    input: z.strictObject({ runId: id, key: z.string(), mark: z.enum(duplicateMarks) }),
    output: nothing,
    touches: ['run'],
  },
  /** Puts a paper that was attached to an invoice of the letter into its envelope, or takes it out. */
  'run.enclosePaper': {
    input: z.strictObject({ runId: id, key: z.string(), attachmentId: id, isEnclosed: z.boolean() }),
    output: nothing,
    touches: ['run'],
  },
  /** The general terms of the company: a PDF that goes along with the copies of invoices. */
  'generalTerms.get': {
    input: nothing,
    output: z.strictObject({ terms: z.strictObject({ fileName: z.string() }).nullable() }),
    touches: [],
  },
  /** Main opens the dialog. Refused: no PDF or picture, locked, damaged, too large; nothing changes then. */
  'generalTerms.pick': { input: nothing, output: nothing, touches: ['settings', 'run'] },
  'generalTerms.remove': { input: nothing, output: nothing, touches: ['settings', 'run'] },
  /** A fact of its own between printed and posted; it starts no deadline. */
  'run.envelop': {
    input: z.strictObject({ runId: id, keys: z.array(z.string()), isEnveloped: z.boolean() }),
    output: nothing,
    touches: ['run', 'customer', 'history'],
  },
  /** Takes back letters that were printed and not posted: they are printed again with the date and deadline of today. */
  'run.redate': {
    input: z.strictObject({ runId: id, keys: z.array(z.string()).min(1) }),
    output: nothing,
    touches: runTouches,
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
