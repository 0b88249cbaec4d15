import type { Context } from '#app/context';
import { countryOf, storedPreferences } from '#app/settings';
import type { PageLook } from '#app/workers';
import { defaultEnvelope, envelopeProfileNames } from '#domain/letters/envelope';

/** How this user's pages are laid out: his envelopes, his printer. */
export function pageLook(ctx: Context, stamp: PageLook['stamp']): PageLook {
  const { windowOffsetXmm = 0, windowOffsetYmm = 0, windowProfile } = storedPreferences(ctx.ledger);
  return {
    envelope: envelopeProfileNames.find((name) => name === windowProfile) ?? defaultEnvelope(countryOf(ctx.ledger)),
    offsetXmm: windowOffsetXmm,
    offsetYmm: windowOffsetYmm,
    stamp,
  };
}

/** Trial mode: nothing counts until the owner begins for real. */
export function isTrial(ctx: Context): boolean {
  return ctx.ledger.settings.get('isTrial') === true;
}
