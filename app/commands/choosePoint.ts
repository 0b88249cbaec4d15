import { act } from '#app/act';
import type { Context } from '#app/context';
import { lawNow } from '#app/law';
import { checkReading, type LawPoint } from '#domain/company/lawPoints';
import { ok, type Result } from '#domain/result';

/** Keeps how the user reads a rule that the law leaves open: it holds for claims made from today on. */
export function choosePoint(
  ctx: Context,
  { point, reading }: { readonly point: LawPoint; readonly reading: string },
): Result<{ readonly actionId: string | null }> {
  const checked = checkReading(point, reading);
  if (!checked.ok) return checked;
  return act(ctx, { name: 'lawPoint.chosen', params: { point } }, (unit) => {
    // The same answer again is no fact.
    if (lawNow(ctx).choices[point] !== checked.value)
      unit.establish({ kind: 'pointChosen', point, reading: checked.value });
    return ok({});
  });
}
