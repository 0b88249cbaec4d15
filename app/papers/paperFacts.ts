import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { addresseeOf, paymentReference } from '#app/letters/composeFor';
import { senderOf } from '#app/letters/sender';
import { countryOf } from '#app/settings';
import type { PaperFacts } from '#domain/letters/papers/paper';

/** What every paper of a customer begins with. `itemIds`: what it is about, for the reference to quote. */
export function paperFacts(ctx: Context, file: CustomerFile, itemIds: readonly string[]): PaperFacts {
  const { customer } = file;
  return {
    language: customer.language,
    country: countryOf(ctx.ledger),
    relation: customer.relation,
    tone: customer.tone,
    today: ctx.clock.today(),
    sender: senderOf(ctx),
    addressee: addresseeOf(ctx, file),
    reference: itemIds.length === 0 ? customer.number : paymentReference(ctx, file, itemIds),
  };
}
