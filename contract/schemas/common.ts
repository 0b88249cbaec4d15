import { z } from 'zod';
import { parsePlainDate, type PlainDate } from '#domain/calendar/plainDate';
import { countries, languages, relations } from '#domain/country';
import { channels, letterKinds } from '#domain/followup/policy';
import { cents as toCents, type Cents } from '#domain/money/cents';

/** A calendar date as text; branded once checked. */
export const plainDate = z.custom<PlainDate>((value) => typeof value === 'string' && parsePlainDate(value).ok, {
  message: 'date.invalid',
});

/** A whole number of cents. */
export const cents = z.custom<Cents>((value) => Number.isSafeInteger(value), { message: 'amount.invalid' });

/** Makes branded cents of a number that the window computed. */
export const centsOf = toCents;

export const id = z.string().min(1).max(64);
export const shortText = z.string().max(200);
export const longText = z.string().max(4_000);
export const country = z.enum(countries);
export const relation = z.enum(relations);
export const language = z.enum(languages);
export const channel = z.enum(channels);
export const letterKind = z.enum(letterKinds);
export const tone = z.enum(['gentle', 'normal', 'firm']);
export const theme = z.enum(['system', 'light', 'dark']);

/** A sentence the window writes in its language: a code of its catalogue and what the sentence needs. */
export const sentence = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Bytes of a file, for previews: base64, because only data crosses between processes. */
export const base64 = z.string();

export const nothing = z.strictObject({});
/** What every command answers: the action that can be undone, if there is one. */
export const done = z.strictObject({ actionId: id.nullable() });

/** A file picked in the system's dialog: the window holds a token, never a path. */
export const fileToken = z.strictObject({ token: id, fileName: z.string() });

/** Board columns, from left to right. */
export const boardColumns = [
  'notDue',
  'check',
  'reminder1',
  'reminder2',
  'formalNotice',
  'plan',
  'dispute',
  'recovery',
] as const;
export const boardColumn = z.enum(boardColumns);

/** The next thing to do for a customer or an invoice. */
export const nextAction = z.strictObject({
  on: plainDate,
  channel,
  key: z.string(),
  level: z.number().int(),
  itemId: id.nullable(),
});

export type Endpoint = {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly touches: readonly string[];
};
