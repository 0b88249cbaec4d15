import type { Context } from '#app/context';
import { picturesOf } from '#app/letters/pictures';
import { countryOf, storedPreferences } from '#app/settings';
import type { PageLook } from '#app/workers';
import { defaultEnvelope, envelopeProfileNames } from '#domain/letters/envelope';
import type { LetterDocument } from '#domain/letters/model';

/** How this user's pages are laid out: his envelopes, his printer, the pictures that these letters carry. */
export function pageLook(ctx: Context, stamp: PageLook['stamp'], letters: readonly LetterDocument[]): PageLook {
  const { windowOffsetXmm = 0, windowOffsetYmm = 0, windowProfile } = storedPreferences(ctx.ledger);
  return {
    envelope: envelopeProfileNames.find((name) => name === windowProfile) ?? defaultEnvelope(countryOf(ctx.ledger)),
    offsetXmm: windowOffsetXmm,
    offsetYmm: windowOffsetYmm,
    stamp,
    pictures: picturesOf(ctx, letters),
  };
}

/** Trial mode: nothing counts until the owner begins for real. */
export function isTrial(ctx: Context): boolean {
  return ctx.ledger.settings.get('isTrial') === true;
}
