import { transact } from '#app/act';
import type { Context } from '#app/context';
import { rebuildProjections } from '#app/projections/projectCustomer';
import { rulesOf, storedPreferences, type Preferences } from '#app/settings';
import { ok, type Result } from '#domain/result';

/** Keeps how the user wants the program to work. What changes the follow-up is seen on every file at once. */
export function savePreferences(ctx: Context, preferences: Preferences): Result<{ readonly actionId: null }, never> {
  return transact(ctx, () => {
    const before = followUpChoices(ctx);
    ctx.ledger.settings.set('preferences', preferences);
    if (followUpChoices(ctx) !== before) rebuildProjections(ctx.ledger, ctx.clock.today());
    return ok({ actionId: null });
  });
}

function followUpChoices({ ledger }: Context): string {
  return JSON.stringify({ rules: rulesOf(ledger), pausedUntil: storedPreferences(ledger).pausedUntil ?? null });
}
