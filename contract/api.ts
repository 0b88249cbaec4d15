import type { z } from 'zod';
import { appApi } from '#contract/schemas/appSchemas';
import { bankApi } from '#contract/schemas/bankSchemas';
import { claimApi } from '#contract/schemas/claimSchemas';
import { customerApi } from '#contract/schemas/customerSchemas';
import { eInvoiceApi } from '#contract/schemas/eInvoiceSchemas';
import { evidenceApi } from '#contract/schemas/evidenceSchemas';
import { mineApi } from '#contract/schemas/mineSchemas';
import { exportApi } from '#contract/schemas/exportSchemas';
import { followUpApi } from '#contract/schemas/followUpSchemas';
import { importApi } from '#contract/schemas/importSchemas';
import { inboxApi } from '#contract/schemas/inboxSchemas';
import { invoiceApi } from '#contract/schemas/invoiceSchemas';
import { lawApi } from '#contract/schemas/lawSchemas';
import { letterApi } from '#contract/schemas/letterSchemas';
import { limitationApi } from '#contract/schemas/limitationSchemas';
import { lossApi } from '#contract/schemas/lossSchemas';
import { mailApi } from '#contract/schemas/mailSchemas';
import { mentionApi } from '#contract/schemas/mentionSchemas';
import { planApi } from '#contract/schemas/planSchemas';
import { postageApi } from '#contract/schemas/postageSchemas';
import { routeApi } from '#contract/schemas/routeSchemas';
import { wordingApi } from '#contract/schemas/wordingSchemas';
import type { Refusal } from '#domain/result';

/** Everything the window may ask of the program. Both sides are typed from this one table. */
export const api = {
  ...appApi,
  ...followUpApi,
  ...customerApi,
  ...invoiceApi,
  ...letterApi,
  ...mailApi,
  ...claimApi,
  ...importApi,
  ...eInvoiceApi,
  ...bankApi,
  ...inboxApi,
  ...evidenceApi,
  ...routeApi,
  ...mentionApi,
  ...lawApi,
  ...limitationApi,
  ...lossApi,
  ...exportApi,
  ...mineApi,
  ...planApi,
  ...wordingApi,
  ...postageApi,
} as const;

export type Api = typeof api;
export type EndpointName = keyof Api;

/** What the window sends; dates are still text there. */
export type Input<Name extends EndpointName> = z.input<Api[Name]['input']>;
/** What a handler receives, checked and branded. */
export type Request<Name extends EndpointName> = z.output<Api[Name]['input']>;
/** What a handler gives back. */
export type Output<Name extends EndpointName> = z.output<Api[Name]['output']>;

/** What crosses between processes: data only, never an exception. */
export type Reply<Value = unknown> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Refusal };
