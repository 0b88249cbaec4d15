import { act, type Unit } from '#app/act';
import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { appendFacts, follow } from '#app/follow';
import { withFile } from '#app/handlers/followUpHandlers';
import { paperWording } from '#app/letters/wordings';
import { drawPaper, keepPaper } from '#app/plans/issuePaper';
import { agreementInvoices, chargesOfTheDay, paperFacts, showsQr } from '#app/plans/planFrame';
import { itemIdsOf } from '#app/queries/openInvoices';
import { handOver } from '#app/runs/printRun';
import type { Session } from '#app/session';
import { rulesOf } from '#app/settings';
import type { DrawnFile } from '#app/workers';
import type { Output, Request } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import { addedCharges, allowedFates, decideProposePlan, decideSignPlan } from '#domain/followup/planDecisions';
import type { AgreedTerms, ChargeFate } from '#domain/followup/planFacts';
import type { LetterDocument } from '#domain/letters/model';
import { composePlanAgreement } from '#domain/letters/papers/planAgreement';
import { sumCents } from '#domain/money/cents';
import { checkPrintable } from '#domain/letters/printable';
import { ok, type Result } from '#domain/result';

/** What the dialog of a plan starts from: what is open, what the law adds today, what may be agreed about it. */
export function preparePlan(ctx: Context, request: Request<'plan.prepare'>): Result<Output<'plan.prepare'>> {
  return withFile(ctx, request.customerId, (file) => {
    const itemIds = itemIdsOf(file, request.documentIds);
    const { charges, isRateMissing } = chargesOfTheDay(ctx, file, itemIds, 'new');
    const { relation } = file.customer;
    return ok({
      relation,
      open: sumCents(agreementInvoices(file, itemIds).map(({ open }) => open)),
      charges: sumCents(charges.map(({ amount }) => amount)),
      itemIds: [...itemIds],
      isRateMissing,
      fates: [...allowedFates(relation)],
      noticeDays: rulesOf(ctx.ledger).planReminders[relation].noticeDays,
    });
  });
}

type Prepared = {
  readonly itemIds: readonly string[];
  readonly terms: AgreedTerms;
  readonly document: LetterDocument;
};

/** The agreement as it would be printed now. */
export function composeAgreement(
  ctx: Context,
  file: CustomerFile,
  planId: string,
  request: Pick<Request<'plan.propose'>, 'documentIds' | 'instalments' | 'chargeFate'>,
): Result<Prepared> {
  const itemIds = itemIdsOf(file, request.documentIds);
  const terms = termsOf(ctx, file, itemIds, planId, request.chargeFate);
  const facts = {
    ...paperFacts(ctx, file, itemIds),
    invoices: agreementInvoices(file, itemIds),
    instalments: request.instalments,
    chargeFate: request.chargeFate,
    addedCharges: addedCharges(terms),
    noticeDays: terms.noticeDays,
    showQr: showsQr(ctx),
  };
  const composed = composePlanAgreement(facts, paperWording(ctx, 'paymentPlan', facts));
  return composed.ok ? ok({ itemIds, terms, document: composed.value }) : composed;
}

function termsOf(
  ctx: Context,
  file: CustomerFile,
  itemIds: readonly string[],
  planId: string,
  chargeFate: ChargeFate,
): AgreedTerms {
  const { noticeDays } = rulesOf(ctx.ledger).planReminders[file.customer.relation];
  return { chargeFate, charges: chargesOfTheDay(ctx, file, itemIds, planId).charges, noticeDays, paperId: null };
}

/**
 * Prints an agreement to sign and keeps it. Nothing is asked while the answer is awaited. Refused when something changed
 * since it was typed: the sum on the paper is the sum of the ledger.
 */
export async function proposePlan(
  session: Session,
  ctx: Context,
  request: Request<'plan.propose'>,
): Promise<Result<Output<'plan.propose'>>> {
  const planId = ctx.newId();
  const prepared = withFile(ctx, request.customerId, (file) => composeAgreement(ctx, file, planId, request));
  if (!prepared.ok) return prepared;
  const printable = checkPrintable(prepared.value.document);
  if (!printable.ok) return printable;
  const drawn = await drawPaper(session, ctx, prepared.value.document, request.how);
  const name = { name: 'plan.proposed', customerId: request.customerId, params: { count: request.instalments.length } };
  const proposed = act(ctx, name, (unit) => propose(unit, planId, request, prepared.value, drawn));
  if (!proposed.ok) return proposed;
  const { actionId, letterId } = proposed.value;
  const given = await handOver(session, request.how, `accord-${ctx.clock.today()}.pdf`, drawn.bytes);
  return ok({ planId, letterId, actionId, ...given });
}

function propose(
  unit: Unit,
  planId: string,
  { customerId, instalments }: Request<'plan.propose'>,
  { document, itemIds, terms }: Prepared,
  file: DrawnFile,
): Result<{ readonly letterId: string | null }> {
  const total = sumCents(instalments.map(({ amount }) => amount));
  const input = { planId, itemIds, instalments, terms };
  // Decided before the paper is kept: a refused plan leaves no number in the list of letters.
  const { facts } = unit.file(customerId);
  const allowed = decideProposePlan(facts, input, unit.today);
  if (!allowed.ok) return allowed;
  const letterId = keepPaper(unit, { customerId, itemIds, total, deadlineOn: null, document, file });
  const decided = decideProposePlan(facts, { ...input, terms: { ...terms, paperId: letterId } }, unit.today);
  if (!decided.ok) return decided;
  appendFacts(unit, customerId, decided.value);
  return ok({ letterId });
}

/** The customer signed the agreement on that day. */
export function signPlan(
  ctx: Context,
  {
    customerId,
    planId,
    signedOn,
  }: { readonly customerId: string; readonly planId: string; readonly signedOn: PlainDate },
) {
  return follow(ctx, { name: 'plan.signed', customerId, params: { on: signedOn } }, (facts, unit) =>
    decideSignPlan(facts, { planId, signedOn }, unit.today),
  );
}
