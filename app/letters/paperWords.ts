import type { Context } from '#app/context';
import { countryOf } from '#app/settings';
import { checkWords } from '#domain/guardrails/checkWords';
import { ok, reject, type Result } from '#domain/result';

/**
 * Lets a text written by the user onto paper, unless it holds a word that no letter may carry. What the program itself
 * wrote there before is none of his words.
 */
export function checkPaperWords(
  ctx: Context,
  customerId: string,
  { text, original }: { readonly text: string; readonly original: string },
): Result<object, 'words.blocked' | 'customer.unknown'> {
  const customer = ctx.ledger.customers.get(customerId);
  if (customer === null) return reject('customer.unknown');
  const situation = { country: countryOf(ctx.ledger), relation: customer.relation, where: 'letter' } as const;
  const known = new Set(checkWords(original, situation).map(({ found }) => found.toLowerCase()));
  const blocked = checkWords(text, situation).find(
    ({ found, severity }) => severity === 'blocks' && !known.has(found.toLowerCase()),
  );
  if (blocked === undefined) return ok({});
  const { rule, found, article } = blocked;
  return reject('words.blocked', { rule, found, article });
}
