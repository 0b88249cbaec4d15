import type { Context } from '#app/context';
import { countryOf } from '#app/settings';
import type { Relation } from '#domain/country';
import { blockedWord, type WordSituation } from '#domain/guardrails/checkWords';
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
  return checked(text, { country: countryOf(ctx.ledger), relation: customer.relation, where: 'letter' }, original);
}

/**
 * Lets short texts of the user onto paper: the label of an invoice, the ground of a loss, the lines of his business. A
 * text that stays as it was is not refused again.
 *
 * @param relation of the customer who reads them; null: everybody does
 */
export function checkPrintedTexts(
  ctx: Context,
  relation: Relation | null,
  texts: readonly { readonly text: string; readonly original?: string }[],
): Result<object, 'words.blocked'> {
  const situation = {
    country: countryOf(ctx.ledger),
    relation: relation ?? 'B2B',
    where: relation === null ? 'sender' : 'label',
  } as const;
  for (const { original = '', text } of texts) {
    const passed = checked(text, situation, original);
    if (!passed.ok) return passed;
  }
  return ok({});
}

function checked(text: string, situation: WordSituation, original: string): Result<object, 'words.blocked'> {
  const blocked = blockedWord(text, situation, original);
  if (blocked === null) return ok({});
  const { article, found, instead, rule } = blocked;
  return reject('words.blocked', { rule, found, article, instead });
}
