import type { Context } from '#app/context';
import { documentOf, type CustomerFile } from '#app/customerFile';
import { letterFacts } from '#app/letters/composeFor';
import { paperFacts } from '#app/papers/paperFacts';
import { documentIdsOf, invoiceNumbers } from '#app/queries/openInvoices';
import { countryOf, storedPreferences } from '#app/settings';
import { nextWorkingDay } from '#domain/calendar/businessDays';
import { placeOfAddress } from '#domain/calendar/place';
import { addDays, earlierOf } from '#domain/calendar/plainDate';
import { followedItem } from '#domain/followup/facts';
import type { LetterKind } from '#domain/followup/policy';
import type { LetterFacts } from '#domain/letters/facts';
import type { Exhibit } from '#domain/letters/papers/exhibits';
import type { PaperFacts } from '#domain/letters/papers/paper';
import type { PhoneConfirmation } from '#domain/letters/papers/phoneConfirmation';
import type { PlanProposal } from '#domain/letters/papers/planProposal';
import { callPerson } from '#domain/letters/texts/callPersons';
import type { CallParty } from '#domain/guardrails/contact';
import { present } from '#domain/assert';
import { ok, reject, type Result } from '#domain/result';

/** The promise that runs, as it was given by phone: the last one that was not taken back. */
export function phoneFacts(ctx: Context, file: CustomerFile): Result<PhoneConfirmation> {
  const promise = file.facts.followUp.promises.findLast(({ isCancelled }) => !isCancelled);
  if (promise === undefined) return reject('phone.nothingPromised');
  return ok({
    ...paperFacts(ctx, file, promise.itemIds),
    calledOn: promise.madeOn,
    person: callPerson(answeredBy(file, promise.promiseId), file.customer.language),
    invoiceNumbers: invoiceNumbers(file, promise.itemIds),
    promises: [{ dueOn: promise.promisedOn, amount: promise.amount }],
    note: '',
    showQr: storedPreferences(ctx.ledger).qrCode ?? true,
  });
}

// A promise made in a call has the id of the call.
function answeredBy({ facts }: CustomerFile, promiseId: string): CallParty {
  return facts.followUp.calls.find(({ callId }) => callId === promiseId)?.party ?? 'debtor';
}

/** Days that the last letter leaves, as a formal notice does. */
const lastDays = { B2B: 8, B2C: 15 } as const;

/** The last letter before the matter goes to a professional: about everything that is due. */
export function lastLetterFacts(ctx: Context, file: CustomerFile): Result<LetterFacts> {
  const itemIds = file.facts.items.filter(({ openCents }) => openCents > 0).map(({ itemId }) => itemId);
  return answerable(ctx, file, 'formalNotice', itemIds);
}

/** A proposal of conciliation or mediation, outside of any step: about what is late, as long to answer as after a notice. */
export function conciliationFacts(ctx: Context, file: CustomerFile): Result<LetterFacts> {
  return answerable(ctx, file, 'conciliation', openIds(ctx, file).late);
}

/** A word before the due date, outside of any step: about what is still to fall due. */
export function courtesyFacts(ctx: Context, file: CustomerFile): Result<LetterFacts> {
  const itemIds = openIds(ctx, file).coming;
  if (itemIds.length === 0) return reject('courtesy.nothingComing');
  const on = ctx.clock.today();
  return ok(letterFacts(ctx, file, { kind: 'courtesy', channel: 'letter', itemIds, deadlineOn: null, on }));
}

function openIds(ctx: Context, { facts }: CustomerFile) {
  const today = ctx.clock.today();
  const open = facts.items.filter(({ openCents }) => openCents > 0);
  const isLate = (item: (typeof open)[number]) => followedItem(facts, item).dueOn < today;
  const idsOf = (items: typeof open) => items.map(({ itemId }) => itemId);
  return { late: idsOf(open.filter(isLate)), coming: idsOf(open.filter((item) => !isLate(item))) };
}

function answerable(
  ctx: Context,
  file: CustomerFile,
  kind: LetterKind,
  itemIds: readonly string[],
): Result<LetterFacts> {
  if (itemIds.length === 0) return reject('letter.nothingDue');
  const on = ctx.clock.today();
  const home = { country: countryOf(ctx.ledger), isAlsaceMoselle: false } as const;
  const deadlineOn = nextWorkingDay(addDays(on, lastDays[file.customer.relation]), placeOfAddress(file.customer, home));
  return ok(letterFacts(ctx, file, { kind, channel: 'letter', itemIds, deadlineOn, on }));
}

/** The plan that was proposed and that nobody signed yet, as a letter to sign and send back. */
export function proposalFacts(ctx: Context, file: CustomerFile): Result<PlanProposal> {
  const today = ctx.clock.today();
  const plan = file.facts.followUp.plans.findLast(({ ended, signedOn }) => ended === null && signedOn === null);
  if (plan === undefined) return reject('plan.notProposed');
  const first = present(plan.instalments[0], 'first instalment');
  const items = file.facts.items.filter(({ itemId }) => plan.itemIds.includes(itemId));
  return ok({
    ...paperFacts(ctx, file, plan.itemIds),
    invoices: items.map(({ documentNumber, dueOn, openCents }) => ({ number: documentNumber, dueOn, open: openCents })),
    instalments: plan.instalments,
    answerBy: earlierOf(addDays(today, 10), first.dueOn),
  });
}

/** A list of exhibits is made of them and of who it is for. */
export type ExhibitListFacts = PaperFacts & { readonly exhibits: readonly Exhibit[] };

/** The numbered list of the papers that were attached to what is open, oldest invoice first. */
export function exhibitsFacts(ctx: Context, file: CustomerFile): Result<ExhibitListFacts> {
  const open = file.facts.items.filter(({ openCents }) => openCents > 0).map(({ itemId }) => itemId);
  const exhibits = documentIdsOf(file, open).flatMap((documentId) => {
    const { issuedOn, number } = documentOf(file, documentId);
    return ctx.ledger.attachments
      .of('document', documentId)
      .map(({ fileName }) => ({ label: `${number} – ${fileName}`, on: issuedOn, pages: null }));
  });
  return ok({ ...paperFacts(ctx, file, open), exhibits });
}
