import { z } from 'zod';
import { channel, cents, country, id, letterKind, relation, shortText } from '#contract/schemas/common';
import { dayOffRules, stepBases } from '#domain/followup/policy';

export const step = z.strictObject({
  level: z.number().int().min(0).max(30),
  key: z.string().min(1).max(40),
  channel,
  letter: letterKind.nullable(),
  offset: z.strictObject({
    from: z.enum(stepBases),
    days: z.number().int().min(-365).max(730),
    ifDayOff: z.enum(dayOffRules),
  }),
  grace: z
    .strictObject({
      days: z.number().int().min(1).max(180),
      from: z.enum(['sentDate', 'beFirstReminderWindow']),
      ifDayOff: z.enum(dayOffRules),
    })
    .nullable(),
  isOptional: z.boolean(),
  isOn: z.boolean(),
  isRepeated: z.boolean(),
  fee: z.strictObject({ fixed: cents, percentPpm: z.number().int().min(0) }).nullable(),
  minAmount: cents,
});

export const policy = z.strictObject({
  id,
  name: shortText,
  country,
  relation,
  isDefault: z.boolean(),
  steps: z.array(step).min(1).max(30),
});
