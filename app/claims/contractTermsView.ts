import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { lawNow } from '#app/law';
import { contractOf, type TermsFile } from '#app/queries/claimOf';
import { termsDaysFor } from '#app/queries/invoiceWarnings';
import { sentence, type Sentence } from '#app/queries/sentence';
import { countryOf } from '#app/settings';
import type { Output, Request } from '#contract/api';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { beIndemnityCap } from '#domain/claims/beConsumer';
import type { ContractTerms, OwnTerms } from '#domain/claims/claimFacts';
import { keptTerms, termsFor } from '#domain/claims/contractTerms';
import { checkContractRate } from '#domain/claims/contractRate';
import { parseTypedRate } from '#domain/countries/rateEntry';
import type { Relation } from '#domain/country';
import { checkUsualTerms } from '#domain/terms/paymentTerms';
import { cents, zeroCents, type Cents } from '#domain/money/cents';
import { percentText, ratePpm, type RatePpm } from '#domain/money/rate';
import { ok, reject, type Result } from '#domain/result';

export type TypedTerms = Request<'terms.check'>['terms'];

/** No court ever heard of more: a slip of the finger. */
const contractRateMax = ratePpm(10_000_000);
const clausePercentMax = ratePpm(1_000_000);

/** The file of a customer with the kind that his form has now; of one who is being entered, an empty one. */
export function termsFile(file: CustomerFile | null, relation: Relation | undefined): TermsFile & Documents {
  if (file === null) {
    const customer = { relation: relation ?? 'B2B', penaltiesOnInvoices: null };
    return { customer, documents: [], facts: { items: [], followUp: { facts: [] } } };
  }
  const customer = relation === undefined ? file.customer : { ...file.customer, relation };
  return { customer, documents: file.documents, facts: file.facts };
}

type Documents = Pick<CustomerFile, 'documents'>;

/** What was agreed with a customer or for an invoice, as a form shows it. */
export function termsView(ctx: Context, file: TermsFile & Documents, documentId: string | null): Output<'terms.get'> {
  const { facts } = file.facts.followUp;
  const isOfInvoice = documentId !== null && keptTerms(facts, documentId) !== null;
  const terms = termsFor(facts, documentId);
  const { contractRate, indemnityClause } = contractOf(ctx, file, documentId);
  const clause = terms.own === null ? indemnityClause : terms.own.indemnityClause;
  return {
    terms: {
      isOwn: terms.own !== null,
      rate: contractRate === null ? '' : shortPercent(contractRate),
      clauseFixed: clause === null || clause.fixed === 0 ? null : clause.fixed,
      clausePercent: clause === null || clause.percent === 0 ? '' : shortPercent(clause.percent),
      isReciprocal: terms.own?.indemnityClause?.isReciprocal ?? true,
      isRegularDelivery: terms.isRegularDelivery,
      isInsolvent: terms.isInsolvent,
    },
    from: isOfInvoice ? 'invoice' : terms.own === null ? 'usual' : 'customer',
    country: countryOf(ctx.ledger),
    relation: file.customer.relation,
    number: file.documents.find(({ id }) => id === documentId)?.number ?? '',
  };
}

// As people write it: `12`, `12,5`, `0,875`.
function shortPercent(rate: RatePpm): string {
  return percentText(rate)
    .replace(/\.?0+$/, '')
    .replace('.', ',');
}

/** Reads terms as they were typed; the first thing that is no figure is refused. */
export function readTerms(typed: TypedTerms): Result<ContractTerms> {
  const { isInsolvent, isRegularDelivery } = typed;
  const own = typed.isOwn ? readOwnTerms(typed) : ok(null);
  return own.ok ? ok({ own: own.value, isRegularDelivery, isInsolvent }) : own;
}

function readOwnTerms({ clauseFixed, clausePercent, isReciprocal, rate }: TypedTerms): Result<OwnTerms> {
  const contractRate = readPercent(rate, contractRateMax);
  if (!contractRate.ok) return contractRate;
  const percent = readPercent(clausePercent, clausePercentMax);
  if (!percent.ok) return percent;
  const fixed = clauseFixed ?? zeroCents;
  const hasClause = fixed > 0 || (percent.value ?? 0) > 0;
  return ok({
    contractRate: contractRate.value,
    indemnityClause: hasClause ? { fixed, percent: percent.value ?? ratePpm(0), isReciprocal } : null,
  });
}

function readPercent(text: string, most: RatePpm): Result<RatePpm | null> {
  if (text.trim() === '') return ok(null);
  const read = parseTypedRate(text, most);
  // The words of the legal rates speak of 30 %.
  return !read.ok && read.error.code === 'rate.tooHigh' ? reject('terms.rateTooHigh', { ...read.error.params }) : read;
}

/** What the law has against these terms: they are kept all the same, and what is void does not count. */
export function termsWarnings(
  ctx: Context,
  file: TermsFile,
  documentId: string | null,
  { isInsolvent, own }: ContractTerms,
): readonly Sentence[] {
  const country = countryOf(ctx.ledger);
  const { relation } = file.customer;
  const rate = own?.contractRate ?? null;
  const checked =
    rate === null
      ? null
      : checkContractRate(country, relation, rate, firstDay(ctx, file, documentId), lawNow(ctx).rates);
  const clause = own?.indemnityClause ?? null;
  return [
    ...(checked?.warnings ?? []).map(({ article, code }) =>
      sentence(code, { article, rate: rate ?? 0, limit: checked?.limit ?? 0 }),
    ),
    ...(clause === null ? [] : clauseWarnings(country === 'BE' && relation === 'B2C', clause)),
    ...(isInsolvent ? [sentence('terms.insolvent')] : []),
  ];
}

/** What the law has against the days to pay of a customer. */
export function paymentWarnings(
  ctx: Context,
  { customer: { relation } }: TermsFile,
  { days, isEndOfMonth }: NonNullable<Request<'terms.check'>['payment']>,
): readonly Sentence[] {
  const country = countryOf(ctx.ledger);
  const sector = lawNow(ctx).choices.frSector;
  const typed = { days: days ?? termsDaysFor(ctx, isEndOfMonth), isEndOfMonth };
  return checkUsualTerms({ country, relation, sector }, typed).map(({ code, ...params }) => sentence(code, params));
}

/** The first day on which the rate would bear interest: after the due date of the invoice, or today. */
function firstDay(ctx: Context, file: TermsFile, documentId: string | null): PlainDate {
  const item = file.facts.items.find((one) => one.documentId === documentId);
  return item === undefined ? ctx.clock.today() : addDays(item.dueOn, 1);
}

function clauseWarnings(
  isBelgianConsumer: boolean,
  { fixed, isReciprocal, percent }: NonNullable<OwnTerms['indemnityClause']>,
): readonly Sentence[] {
  if (!isBelgianConsumer) return [sentence('terms.clauseNotUsed')];
  const over = triedBalances.find((balance) => clauseOn(balance, fixed, percent) > beIndemnityCap(balance));
  return [
    ...(isReciprocal ? [] : [sentence('terms.clauseOneSided', { article: 'art. VI.83, 17° CDE' })]),
    ...(over === undefined
      ? []
      : [sentence('terms.clauseOverCap', { article: 'art. XIX.4 CDE', balance: over, most: beIndemnityCap(over) })]),
  ];
}

// The borders of the caps, and what a craftsman's invoices come to between them.
const triedBalances: readonly Cents[] = [
  100_00, 150_00, 150_01, 300_00, 500_00, 500_01, 1_000_00, 5_000_00, 39_200_00,
].map((balance) => cents(balance));

function clauseOn(balance: Cents, fixed: Cents, percent: RatePpm): number {
  return fixed + Math.floor((balance * percent) / 1_000_000);
}
