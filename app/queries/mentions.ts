import type { Context } from '#app/context';
import { agreedTerms, invoiceTermsOf, type InvoiceTerms } from '#app/invoiceTerms';
import { lawNow } from '#app/law';
import { reading } from '#app/queries/reading';
import { sentence } from '#app/queries/sentence';
import { countryOf } from '#app/settings';
import type { Output, Request } from '#contract/api';
import { beIndemnityCap } from '#domain/claims/beConsumer';
import { checkContractRate } from '#domain/claims/contractRate';
import { languages, relations, type Country, type Relation } from '#domain/country';
import { invoiceMention } from '#domain/mentions/invoiceMentions';
import { cents } from '#domain/money/cents';

type View = Output<'mentions.get'>;

/** The sentences for the user's own invoices, with his terms as kept or as he types them. */
export function mentionsView(ctx: Context, { terms: typed }: Request<'mentions.get'>): View {
  const country = countryOf(ctx.ledger);
  const terms = typed ?? invoiceTermsOf(ctx.ledger);
  return {
    country,
    terms,
    mentions: relations.flatMap((relation) => mentionsFor(ctx, terms, country, relation)),
    unanswered: terms.isOnInvoices === null ? unansweredCustomers(ctx) : 0,
  };
}

function mentionsFor(ctx: Context, terms: InvoiceTerms, country: Country, relation: Relation): View['mentions'] {
  const { contractRate, indemnityClause } = agreedTerms(terms, country, relation);
  const rateCheck =
    contractRate === null
      ? null
      : checkContractRate(country, relation, contractRate, ctx.clock.today(), lawNow(ctx).rates);
  const isClauseVoid = indemnityClause !== null && isOverCaps(indemnityClause);
  const warnings = [
    ...(rateCheck?.warnings ?? []).map(({ code, article }) => ({
      what: sentence(`mention.${code}`, { limit: rateCheck?.limit ?? 0 }),
      article,
    })),
    ...(isClauseVoid ? [{ what: sentence('mention.clauseOverCap'), article: 'art. XIX.4 CDE' }] : []),
  ];
  return languages.map((language) => ({
    relation,
    language,
    ...invoiceMention({
      country,
      relation,
      language,
      contractRate: rateCheck?.isUsable === true ? contractRate : null,
      indemnityClause: isClauseVoid ? null : indemnityClause,
    }),
    warnings,
  }));
}

// The steps of the caps: a clause that fits at each of them fits in between, since cap and clause both run straight.
const capSteps = [1, 150_00, 150_01, 500_00, 500_01, 39_200_00, 100_000_00].map(cents);

function isOverCaps({ fixed, percent }: NonNullable<InvoiceTerms['clause']>): boolean {
  return capSteps.some((balance) => {
    const share = Number((BigInt(balance) * BigInt(percent)) / 1_000_000n);
    return fixed + share > beIndemnityCap(balance);
  });
}

function unansweredCustomers(ctx: Context): number {
  const found = reading<{ n: number }>(
    ctx,
    `SELECT count(*) AS n FROM customer WHERE penalties_on_invoices IS NULL AND erased_at IS NULL
       AND EXISTS (SELECT 1 FROM item_state WHERE item_state.customer_id = customer.id AND item_state.open_cents > 0)`,
  ).get();
  return found?.n ?? 0;
}
