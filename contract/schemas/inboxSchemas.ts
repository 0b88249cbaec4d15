import { z } from 'zod';
import { base64, done, id, nothing, type Endpoint } from '#contract/schemas/common';
import { mailProofRoles } from '#contract/schemas/mailSchemas';

const scanName = z.string().min(1).max(255);
const look = z.strictObject({
  kind: z.enum(['pdf', 'image']),
  /** What to show; null: too large for a small picture. */
  bytes: base64.nullable(),
});

/** Scans that wait in a folder to be filed, and how papers look. */
export const inboxApi = {
  /** `folder` null: this ledger has no place for one. */
  'inbox.list': {
    input: nothing,
    output: z.strictObject({
      folder: z.string().nullable(),
      files: z.array(
        z.strictObject({
          name: z.string(),
          /** The letter whose number stands in the name, or in the words of the scan. */
          proposal: z
            .strictObject({ mailId: id, role: z.enum(mailProofRoles), foundIn: z.enum(['name', 'text']) })
            .nullable(),
        }),
      ),
    }),
    touches: [],
  },
  'inbox.look': { input: z.strictObject({ name: scanName }), output: look, touches: [] },
  'inbox.view': { input: z.strictObject({ name: scanName }), output: done, touches: [] },
  'inbox.openFolder': { input: nothing, output: done, touches: ['mail'] },
  'inbox.file': {
    input: z.strictObject({ name: scanName, mailId: id, role: z.enum(mailProofRoles) }),
    output: z.strictObject({ attachmentId: id }),
    touches: ['mail', 'today', 'customer'],
  },
  'attachment.look': { input: z.strictObject({ attachmentId: id }), output: look, touches: [] },
} as const satisfies Readonly<Record<string, Endpoint>>;
