import type { Context } from '#app/context';
import { picturesOf } from '#app/letters/pictures';
import { printerOffsets } from '#app/runs/printChoices';
import { countryOf, storedPreferences } from '#app/settings';
import type { PageLook } from '#app/workers';
import { defaultEnvelope, envelopeProfileNames } from '#domain/letters/envelope';
import type { LetterDocument } from '#domain/letters/model';

/**
 * How this user's pages are laid out: his envelopes, his printer, the pictures that these letters carry.
 *
 * @param printer the one that prints them, if it was set right for itself; null: a file, or any printer
 */
export function pageLook(
  ctx: Context,
  stamp: PageLook['stamp'],
  letters: readonly LetterDocument[],
  printer: string | null = null,
): PageLook {
  const { windowOffsetXmm = 0, windowOffsetYmm = 0, windowProfile } = storedPreferences(ctx.ledger);
  const own = printer === null ? undefined : printerOffsets(ctx)[printer];
  return {
    envelope: envelopeProfileNames.find((name) => name === windowProfile) ?? defaultEnvelope(countryOf(ctx.ledger)),
    offsetXmm: own?.offsetXmm ?? windowOffsetXmm,
    offsetYmm: own?.offsetYmm ?? windowOffsetYmm,
    stamp,
    pictures: picturesOf(ctx, letters),
  };
}

/** Trial mode: nothing counts until the owner begins for real. */
export function isTrial(ctx: Context): boolean {
  return ctx.ledger.settings.get('isTrial') === true;
}
