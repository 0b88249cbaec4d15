import type { Context } from '#app/context';
import { documentOf, type CustomerFile } from '#app/customerFile';
import { addresseeOf, paymentReference } from '#app/letters/composeFor';
import { senderOf } from '#app/letters/sender';
import { claimOf } from '#app/queries/claimOf';
import { countryOf, storedPreferences } from '#app/settings';
import { present } from '#domain/assert';
import { earlierOf } from '#domain/calendar/plainDate';
import { waivableCharges } from '#domain/claims/claimFacts';
import { followedItem } from '#domain/followup/facts';
import type { FrozenCharge } from '#domain/followup/planFacts';
import type { PaperFacts } from '#domain/letters/papers/paper';
import type { PlanAgreement } from '#domain/letters/papers/planAgreement';
import { subtractCents, sumCents, type Cents } from '#domain/money/cents';

/** Who the parties of a paper are, and what the customer is to quote. */
export function paperFacts(ctx: Context, file: CustomerFile, itemIds: readonly string[]): PaperFacts {
  return {
    language: file.customer.language,
    country: countryOf(ctx.ledger),
    relation: file.customer.relation,
    tone: file.customer.tone,
    today: ctx.clock.today(),
    sender: senderOf(ctx),
    addressee: addresseeOf(ctx, file),
    reference: paymentReference(ctx, file, itemIds),
  };
}

/** The user wants a code to scan on what he prints. */
export function showsQr(ctx: Context): boolean {
  return storedPreferences(ctx.ledger).qrCode ?? true;
}

/** The invoices of an agreement, one line each, the one due first at the top. */
export function agreementInvoices(file: CustomerFile, itemIds: readonly string[]): PlanAgreement['invoices'] {
  const items = file.facts.items.filter(({ itemId }) => itemIds.includes(itemId));
  const documentIds = [...new Set(items.map(({ documentId }) => documentId))];
  return documentIds
    .map((documentId) => {
      const own = items.filter((item) => item.documentId === documentId);
      const document = documentOf(file, documentId);
      return {
        number: document.number,
        issuedOn: document.issuedOn,
        dueOn: own.map((item) => followedItem(file.facts, item).dueOn).reduce(earlierOf),
        open: sumCents(own.map(({ openCents }) => openCents)),
      };
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/**
 * Interest and indemnities that the law allows today for these items: what letters claimed already and is still open, and
 * what has come since. Their sum is frozen in an agreement.
 *
 * @param planId names the part that no letter claimed yet
 */
export function chargesOfTheDay(
  ctx: Context,
  file: CustomerFile,
  itemIds: readonly string[],
  planId: string,
): { readonly charges: readonly FrozenCharge[]; readonly isRateMissing: boolean } {
  const claim = claimOf(ctx, file, itemIds, 'formalNotice', ctx.clock.today());
  const own = file.claims.filter(({ itemId }) => itemIds.includes(itemId));
  const charges = claim.lines.flatMap(({ amount, isAllowed, itemId, what }): readonly FrozenCharge[] => {
    const charge = waivableCharges.find((one) => one === what);
    if (charge === undefined || !isAllowed) return [];
    // What the law still allows, less what is paid or given up; some of it letters claimed already.
    const made = own.filter((one) => one.itemId === itemId && one.what === charge && one.open > 0);
    const more = subtractCents(amount, sumCents(made.map(({ open }) => open)));
    const known = made.map(({ claimId, open }) => ({ claimId, itemId, what: charge, amount: open }));
    const fresh = { claimId: `${planId}:${itemId}:${charge}`, itemId, what: charge, amount: more };
    return more > 0 ? [...known, fresh] : known;
  });
  return { charges, isRateMissing: claim.unknown !== null };
}

/** What is open of these items, in cents. */
export function openOfItems(file: Pick<CustomerFile, 'facts'>, itemIds: readonly string[]): Cents {
  return sumCents(file.facts.items.filter(({ itemId }) => itemIds.includes(itemId)).map(({ openCents }) => openCents));
}

/** The plan of an id, which belongs to this customer. */
export function planOf(file: Pick<CustomerFile, 'facts'>, planId: string) {
  return present(
    file.facts.followUp.plans.find((plan) => plan.planId === planId),
    `plan ${planId}`,
  );
}

/** What the signed paper of a plan is kept as, beside the customer. */
export function planPaperRole(planId: string): string {
  return `plan:${planId}`;
}
