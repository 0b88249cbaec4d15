import { claimProblem } from '#app/claims/claimProblem';
import { figuresOf } from '#app/claims/claimFigures';
import { lineState } from '#app/claims/lineState';
import { openPoints } from '#app/claims/openPoints';
import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { claimInput } from '#app/queries/claimOf';
import { sentence } from '#app/queries/sentence';
import type { Output } from '#contract/api';
import { present } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import { buildClaim } from '#domain/claims/buildClaim';
import type { ClaimInput, ClaimLine, InterestSlice, InvoiceToClaim } from '#domain/claims/claim';
import { waivableCharges } from '#domain/claims/claimFacts';
import { termsFor } from '#domain/claims/contractTerms';
import { interestTerms } from '#domain/claims/interestTerms';
import { rciAccessories } from '#domain/claims/rciCap';
import { standingWaivers, type StandingWaiver } from '#domain/claims/waivers';
import type { PublishedRate } from '#domain/countries/rateSeries';
import type { LetterKind } from '#domain/followup/policy';
import { sumCents, zeroCents } from '#domain/money/cents';
import { percentText } from '#domain/money/rate';

export type ClaimView = Output<'claim.get'>;
type LineView = ClaimView['lines'][number];

export type ClaimWanted = {
  /** Empty: everything that is open. */
  readonly itemIds: readonly string[];
  /** The letter that will carry it; null: all that the law allows. */
  readonly kind: LetterKind | null;
  readonly on: PlainDate;
};

/**
 * The one list of what a customer may be asked: every line with its amount, rule, article and reason, what is not allowed
 * yet and from when, what never is. All screens and papers show this list.
 */
export function claimView(ctx: Context, file: CustomerFile, { itemIds, kind, on }: ClaimWanted): ClaimView {
  const wanted = itemIds.length === 0 ? itemsToClaim(file) : itemIds;
  // Seen as the firmest letter does, unless a letter is named: everything that the law allows.
  const input = claimInput(ctx, file, wanted, kind ?? 'formalNotice', on);
  const problem = claimProblem(ctx, file);
  const lines = buildClaim(input).lines.filter((line) => problem === null || line.what === 'principal');
  const shown = lines.filter((line) => isWorthShowing(input, line));
  const views = shown.map((line) => lineView(ctx, file, input, line));
  return {
    customerId: file.customer.id,
    asOf: on,
    country: input.country,
    relation: input.relation,
    problem,
    lines: views,
    total: sumCents(views.map(({ amount }) => amount)),
    asked: sumCents(views.filter(({ isAsked }) => isAsked).map(({ amount }) => amount)),
    never: views.length === 0 ? [] : neverOf(input, lines),
    figures: problem === null ? [...figuresOf(input, lines)] : [],
    hasAnnex: views.some(({ slices }) => slices.length > 0),
  };
}

/**
 * The instalments a claim is about: those on which something is owed, and those paid late of which a letter asked
 * charges that were not paid.
 */
export function itemsToClaim(file: CustomerFile): readonly string[] {
  const claimed = new Set(file.claims.filter(({ open }) => open > 0).map(({ itemId }) => itemId));
  return file.facts.items
    .filter(({ itemId, openCents }) => openCents > 0 || claimed.has(itemId))
    .map(({ itemId }) => itemId);
}

// Of an invoice that was paid, only what is still due of it, or was given up.
function isWorthShowing(input: ClaimInput, line: ClaimLine): boolean {
  const invoice = invoiceOf(input, line);
  const isOpen = sumCents(invoice.receipts.map(({ amount }) => amount)) < invoice.gross;
  return isOpen || line.amount > zeroCents || line.waived > zeroCents;
}

function lineView(ctx: Context, file: CustomerFile, input: ClaimInput, line: ClaimLine): LineView {
  const { amount, article, cautions, isAsked, itemId, number, paid, rule, slices, unknown, waived, what } = line;
  const invoice = invoiceOf(input, line);
  const own = { ...input, contract: invoice.contract ?? input.contract };
  const documentId = file.facts.items.find((item) => item.itemId === itemId)?.documentId ?? '';
  const state = lineState(own, line, termsFor(file.facts.followUp.facts, documentId));
  const rates = what === 'interest' ? interestTerms(own, invoice).rates : [];
  return {
    ...{ itemId, documentId, number, what, amount, waived, paid, article, isAsked },
    ...state,
    missing: unknown,
    why: sentence(`claim.${rule}`),
    cautions: cautions.map((caution) => sentence(`claim.caution.${caution}`)),
    open: state.state === 'never' ? [] : [...openPoints(own, line)],
    slices: slices.map((slice) => sliceView(slice, rates)),
    waiver: waiverView(ctx, file, line),
    mayWaive: what !== 'principal' && (state.state === 'due' ? amount > zeroCents : state.state !== 'never'),
  };
}

function invoiceOf(input: ClaimInput, { itemId }: ClaimLine): InvoiceToClaim {
  return present(
    input.invoices.find((one) => one.itemId === itemId),
    `invoice of claim line ${itemId}`,
  );
}

function sliceView(slice: InterestSlice, rates: readonly PublishedRate[]): LineView['slices'][number] {
  const { amountText, base, days, from, isConfirmed, rate, to, yearDays } = slice;
  // A rate that the law derives names the series it comes from first: the notice is what can be looked up.
  const source = rates.findLast((one) => one.from <= from)?.source.replace(/^[A-Z_]+: /, '') ?? '';
  return { from, to, days, percent: percentText(rate), base, yearDays, amount: amountText, source, isConfirmed };
}

function waiverView(ctx: Context, file: CustomerFile, line: ClaimLine): LineView['waiver'] {
  const waiver = waiverOf(file, line);
  if (waiver === null) return null;
  const { amount, noteId, on, waiverId } = waiver;
  const reason = noteId === null ? '' : (ctx.ledger.notes.get(noteId)?.text ?? '');
  return waiverId === null ? null : { waiverId, on, amount: amount === 'all' ? null : amount, reason };
}

/** The waiver that stands of a line, which the user can take back; null when there is none. */
export function waiverOf(
  { facts }: Pick<CustomerFile, 'facts'>,
  line: Pick<ClaimLine, 'itemId' | 'what'>,
): StandingWaiver | null {
  const what = waivableCharges.find((one) => one === line.what);
  const standing = standingWaivers(facts.followUp.facts);
  return standing.findLast((one) => one.itemId === line.itemId && one.what === what && one.waiverId !== null) ?? null;
}

/** What the law never lets anyone ask of this kind of customer, beside what has a line of its own. */
function neverOf({ contract, country, relation }: ClaimInput, lines: readonly ClaimLine[]): ClaimView['never'] {
  const sumOf = (...kinds: readonly ClaimLine['what'][]) =>
    sumCents(lines.filter(({ what }) => kinds.includes(what)).map(({ amount }) => amount));
  if (relation === 'B2B') {
    const { claimed, allowed } = rciAccessories(sumOf('principal'), sumOf('interest'), sumOf('fixedIndemnity'));
    if (country === 'FR' || claimed <= allowed) return [];
    return [{ what: sentence('claim.never.beUncontested', { claimed, allowed }), article: 'art. 1394/20 C. jud.' }];
  }
  if (country === 'FR')
    return [{ what: sentence('claim.never.frConsumer'), article: 'art. L441-10 et D441-5 C. com.' }];
  return contract.isRegularDelivery
    ? [{ what: sentence('claim.never.beSubscriber'), article: 'art. XIX.2, § 2 et XIX.4 CDE' }]
    : [{ what: sentence('claim.never.beConsumer'), article: 'art. XIX.4 CDE' }];
}
