import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { claimOf } from '#app/queries/claimOf';
import type { Output } from '#contract/api';
import type { ClaimLine, InterestSlice } from '#domain/claims/claim';
import { sumCents } from '#domain/money/cents';
import { percentText } from '#domain/money/rate';

type View = Output<'invoice.get'>['claim'];

/** What may be asked today for an invoice, line by line, with the rule behind each. */
export function claimView(ctx: Context, file: CustomerFile, documentId: string): View {
  const today = ctx.clock.today();
  const itemIds = file.facts.items
    .filter((item) => item.documentId === documentId && item.openCents > 0)
    .map(({ itemId }) => itemId);
  if (itemIds.length === 0) return { asOf: today, total: sumCents([]), lines: [] };
  // Seen as the firmest letter does: everything that the law allows today.
  const { lines } = claimOf(ctx, file, itemIds, 'formalNotice', today);
  return {
    asOf: today,
    total: sumCents(lines.filter(({ isAllowed }) => isAllowed).map(({ amount }) => amount)),
    lines: lines.map(lineOf),
  };
}

function lineOf(line: ClaimLine): View['lines'][number] {
  const { what, amount, rule, article, isAllowed, notBefore, slices, unknown, cautions } = line;
  return {
    what,
    amount: isAllowed ? amount : null,
    why: { code: `claim.${rule}`, params: { from: notBefore ?? '', caution: cautions[0] ?? '' } },
    article,
    isAllowed,
    allowedFrom: isAllowed ? null : notBefore,
    isProvisional: unknown !== null,
    slices: slices.map(sliceOf),
  };
}

function sliceOf({ from, to, days, rate, base }: InterestSlice): View['lines'][number]['slices'][number] {
  return { from, to, days, percent: percentText(rate), base, amount: null };
}
