import { claimProblem } from '#app/claims/claimProblem';
import type { Context } from '#app/context';
import { evidenceContext, type EvidenceContext } from '#app/evidence/evidenceContext';
import { evidenceFacts } from '#app/evidence/gather';
import { limitationEventsOf, limitationOfInvoice } from '#app/limitation/limitations';
import { claimOf, noticesOf } from '#app/queries/claimOf';
import { routeView } from '#app/queries/routeView';
import { sentence, type Sentence } from '#app/queries/sentence';
import { countryOf } from '#app/settings';
import type { Output, Request } from '#contract/api';
import { laterOf, type PlainDate } from '#domain/calendar/plainDate';
import { termsFor } from '#domain/claims/contractTerms';
import type { EvidenceFacts } from '#domain/evidence/exhibits';
import { followedItem, type OpenItem } from '#domain/followup/facts';
import { agreedHolds } from '#domain/followup/holds';
import { subtractCents, sumCents, zeroCents } from '#domain/money/cents';
import { ok, type Result } from '#domain/result';
import type { RouteFacts, RouteSum } from '#domain/routes/route';
import { totalOf } from '#domain/routes/routeParts';
import { routesFor } from '#domain/routes/routesFor';

type View = Output<'routes.get'>;

/** Every way to get what a customer owes, or some invoices of his: open or not, its cost, its time, and what the file holds. */
export function routesView(ctx: Context, request: Request<'routes.get'>): Result<View> {
  const found = evidenceContext(ctx, request);
  if (!found.ok) return found;
  const { file, today } = found.value;
  const late = lateItems(found.value);
  const about = { ...found.value, itemIds: late.map(({ itemId }) => itemId), documentIds: documentsOf(late) };
  const evidence = evidenceFacts(ctx, about);
  const facts = routeFacts(ctx, about, late, evidence);
  const routes = routesFor(facts);
  const suggested = routes.find(({ refusal }) => refusal === null);
  const { beside, interest, principal } = facts.all;
  return ok({
    customerId: file.customer.id,
    customerName: file.customer.name,
    ...{ country: facts.country, relation: facts.relation, asOf: today, principal, interest, beside },
    total: totalOf(facts.all),
    disputed: subtractCents(principal, facts.undisputed.principal),
    wait: [...waitOf(about, late), ...(facts.isInterestComplete ? [] : [sentence('route.wait.rate')])],
    routes: routes.map((route) => ({
      ...routeView({ facts, evidence, customer: file.customer }, route),
      isSuggested: route === suggested,
    })),
  });
}

// Nobody is sued for what he need not pay yet.
function lateItems({ file, itemIds, today }: EvidenceContext): readonly OpenItem[] {
  return file.facts.items.filter(
    (item) => itemIds.includes(item.itemId) && item.openCents > 0 && followedItem(file.facts, item).dueOn < today,
  );
}

function documentsOf(items: readonly OpenItem[]): readonly string[] {
  return [...new Set(items.map(({ documentId }) => documentId))];
}

function routeFacts(
  ctx: Context,
  about: EvidenceContext,
  late: readonly OpenItem[],
  evidence: EvidenceFacts,
): RouteFacts {
  const { documentIds, file, today } = about;
  const notices = late.map(({ itemId }) => noticesOf(ctx, file, [itemId]));
  const { isComplete, undisputed } = claimed(ctx, about, late);
  return {
    country: countryOf(ctx.ledger),
    relation: file.customer.relation,
    today,
    all: { ...undisputed, principal: sumCents(late.map(({ openCents }) => openCents)) },
    undisputed,
    isInterestComplete: isComplete,
    isInsolvent: late.some(({ documentId }) => termsFor(file.facts.followUp.facts, documentId).isInsolvent),
    isAbroad: file.customer.country !== countryOf(ctx.ledger),
    firstReminderOn: lastOfAll(notices.map(({ firstReminder }) => firstReminder?.sentOn ?? null)),
    noticeOn: lastOfAll(notices.map(({ formalNotice }) => formalNotice?.sentOn ?? null)),
    attempt: attemptOf(about, evidence),
    lastDays: documentIds.map((documentId) => ({
      number: late.find((item) => item.documentId === documentId)?.documentNumber ?? '',
      lastDay: limitationOfInvoice(ctx.ledger, file, documentId).lastDay,
    })),
  };
}

/**
 * What the firmest letter may ask today for these instalments, what is contested left out; the price alone where the rest
 * cannot be reckoned.
 */
function claimed(
  ctx: Context,
  { file, today }: EvidenceContext,
  items: readonly OpenItem[],
): { readonly undisputed: RouteSum; readonly isComplete: boolean } {
  const nothing = { principal: zeroCents, interest: zeroCents, beside: zeroCents };
  if (items.length === 0) return { undisputed: nothing, isComplete: true };
  const itemIds = items.map(({ itemId }) => itemId);
  const { asked, unknown } = claimOf(ctx, file, itemIds, 'formalNotice', today);
  const { interest, principal } = asked;
  if (claimProblem(ctx, file) !== null) return { undisputed: { ...nothing, principal }, isComplete: true };
  const beside = sumCents([asked.fixedIndemnity, asked.penaltyClause, asked.reminderFee]);
  return { undisputed: { principal, interest, beside }, isComplete: unknown === null };
}

/** The day by which all of them were sent; null when one was not. */
function lastOfAll(days: readonly (PlainDate | null)[]): PlainDate | null {
  const known = days.flatMap((day) => (day === null ? [] : [day]));
  const [first, ...others] = known;
  return first === undefined || known.length < days.length ? null : others.reduce(laterOf, first);
}

// A mediation that was noted, or the letter that proposed one.
function attemptOf({ documentIds, file }: EvidenceContext, { letters }: EvidenceFacts): RouteFacts['attempt'] {
  const noted = documentIds
    .flatMap((documentId) => limitationEventsOf(file, documentId))
    .findLast(({ kind }) => kind === 'agreedMediation' || kind === 'mediationProposal');
  if (noted !== undefined) return { on: noted.on, endedOn: noted.endedOn };
  const letter = letters.findLast(({ isPosted, kind }) => isPosted && kind === 'conciliation');
  return letter === undefined ? null : { on: letter.datedOn, endedOn: null };
}

/** What people agreed on and that still runs: who breaks it first loses his best argument. */
function waitOf({ file, today }: EvidenceContext, late: readonly OpenItem[]): Sentence[] {
  const holds = late
    .flatMap((item) => agreedHolds(file.facts, followedItem(file.facts, item), today))
    .filter(({ until }) => until === null || until >= today);
  const reasons = [...new Set(holds.map(({ reason }) => reason))];
  const unallocated = file.facts.unallocated;
  return [
    ...reasons.flatMap((reason) => {
      const days = holds.flatMap((hold) => (hold.reason === reason && hold.until !== null ? [hold.until] : []));
      const [first, ...others] = days;
      return first === undefined
        ? [sentence(`route.wait.${reason}`)]
        : [sentence(`route.wait.${reason}`, { on: others.reduce(laterOf, first) })];
    }),
    ...(unallocated > 0 ? [sentence('route.wait.money', { amount: unallocated })] : []),
  ];
}
