import type { Context } from '#app/context';
import { printChoices } from '#app/runs/printChoices';
import type { CurrentLetter } from '#app/runs/currentRun';
import { piecesOf } from '#app/runs/pageCounts';
import { countryOf } from '#app/settings';
import type { Output } from '#contract/api';
import { postageOf } from '#domain/postage/postage';
import { publishedTariffs, type Tariff } from '#domain/postage/tariff';

type RunView = NonNullable<Output<'run.get'>['run']>;

/**
 * The sheets and stamps of all that leaves, as it will be printed: on one side or two, every piece on a new sheet. Null
 * while the pages of a letter are not counted: better no number than a wrong one.
 */
export function paperOf(ctx: Context, leaving: readonly CurrentLetter[]): Pick<RunView, 'sheets' | 'postage'> {
  const { isTwoSided, withFileCopy } = printChoices(ctx);
  const sheetsOf = (pages: number) => (isTwoSided ? Math.ceil(pages / 2) : pages);
  const envelopes: { readonly sheets: number; readonly isRegistered: boolean; readonly withReceipt: boolean }[] = [];
  let sheets = 0;
  for (const letter of leaving) {
    const pieces = piecesOf(ctx, letter);
    if (pieces.includes(null)) return { sheets: null, postage: null };
    const inside = pieces.reduce((sum: number, pages) => sum + sheetsOf(pages ?? 0), 0);
    sheets += inside + (withFileCopy ? sheetsOf(pieces[0] ?? 0) : 0);
    const isRegistered = letter.state.channel === 'registered_letter';
    const isWaiting = letter.postedOn === null && letter.leftBecause === null;
    if (isWaiting) envelopes.push({ sheets: inside, isRegistered, withReceipt: isRegistered });
  }
  if (envelopes.length === 0) return { sheets, postage: null };
  const { isComplete, lines, total } = postageOf(envelopes, tariffsOf(ctx), ctx.clock.today());
  return { sheets, postage: { lines: [...lines], total, isComplete } };
}

const tariffsKey = 'postalTariffs';

/** The postal prices of the user, or the published ones. */
export function tariffsOf(ctx: Context): readonly Tariff[] {
  return ownTariffs(ctx) ?? publishedTariffs[countryOf(ctx.ledger)];
}

/** The prices the user keeps himself; null: the published ones hold. */
export function ownTariffs(ctx: Context): readonly Tariff[] | null {
  const own = ctx.ledger.settings.get(tariffsKey) as readonly Tariff[] | null;
  return own === null || own.length === 0 ? null : own;
}

/** Keeps the user's prices; none: the published ones hold again. */
export function saveTariffs(ctx: Context, tariffs: readonly Tariff[]): void {
  ctx.ledger.settings.set(tariffsKey, tariffs);
}
