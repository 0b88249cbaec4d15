import { documentOf, standingOf, type CustomerFile } from '#app/customerFile';
import type { Context } from '#app/context';
import { contractFacts } from '#app/invoiceTerms';
import { lawOn } from '#app/law';
import { companyOf } from '#app/queries/company';
import { countryOf } from '#app/settings';
import type { PlainDate } from '#domain/calendar/plainDate';
import { buildClaim } from '#domain/claims/buildClaim';
import type { Claim, ContractFacts, InvoiceToClaim, NoticeFacts } from '#domain/claims/claim';
import { followedItem } from '#domain/followup/facts';
import type { LetterKind } from '#domain/followup/policy';
import { itemFollowUp, type StepTaken } from '#domain/followup/state';
import { present } from '#domain/assert';
import { legalDateOf } from '#domain/registeredMail/legalDate';
import { firstEventOf } from '#domain/registeredMail/machine';
import { loadMailFile } from '#app/mailFile';

/**
 * What may be asked of a customer for some of his instalments on a day, by the letter of a step, with the rates that were
 * known on that day.
 *
 * @param recordedBy instant at which the letter was drawn: what was typed later on that day does not count
 */
export function claimOf(
  ctx: Context,
  file: CustomerFile,
  itemIds: readonly string[],
  kind: LetterKind,
  today: PlainDate,
  recordedBy: string | null = null,
): Claim {
  return buildClaim({
    country: countryOf(ctx.ledger),
    relation: file.customer.relation,
    kind,
    today,
    ...lawOn(ctx, today, recordedBy),
    contract: contractOf(ctx, file),
    notices: noticesOf(ctx, file, itemIds),
    // An invoice that was not in the reminder is not charged for it.
    invoices: itemIds.map((itemId) => ({
      ...invoiceToClaim(ctx, file, itemId),
      notices: noticesOf(ctx, file, [itemId]),
    })),
  });
}

/** What was agreed before the invoice, as far as the ledger knows. */
export function contractOf(ctx: Context, { customer }: Pick<CustomerFile, 'customer'>): ContractFacts {
  return {
    ...contractFacts(ctx.ledger, customer, countryOf(ctx.ledger)),
    creditorIsSme: companyOf(ctx).isSmallEnterprise,
  };
}

/** An instalment as a claim sees it: what it was for, and everything that came in for it. */
export function invoiceToClaim(ctx: Context, file: CustomerFile, itemId: string): InvoiceToClaim {
  const item = present(
    file.facts.items.find((candidate) => candidate.itemId === itemId),
    `item ${itemId}`,
  );
  const document = documentOf(file, item.documentId);
  return {
    itemId,
    number: document.number,
    description: ctx.ledger.documents.detail(document.id)?.label ?? '',
    issuedOn: document.issuedOn,
    dueOn: followedItem(file.facts, item).dueOn,
    gross: item.originalCents,
    // A discount or an amount given up is no longer asked for, like money received.
    receipts: standingOf(file, itemId).movements.map(({ on, amount }) => ({ on, amount })),
  };
}

/** Dates from which the law counts: those of the letters that concern any of these instalments. */
export function noticesOf(ctx: Context, file: CustomerFile, itemIds: readonly string[]): NoticeFacts {
  const first = earliestStep(file, itemIds, 'reminder1');
  const notice = earliestStep(file, itemIds, 'formalNotice');
  return {
    firstReminder:
      first === null ? null : { sentOn: first.on, channel: first.channel === 'email' ? 'electronic' : 'post' },
    formalNotice: notice === null ? null : { sentOn: notice.on, ...postalDays(ctx, file, notice) },
  };
}

function earliestStep(file: CustomerFile, itemIds: readonly string[], letter: LetterKind): StepTaken | null {
  const taken = file.facts.items
    .filter(({ itemId }) => itemIds.includes(itemId))
    .flatMap(({ itemId, policy }) =>
      itemFollowUp(file.facts.followUp, itemId).taken.filter(
        ({ how, level, isDateKnown }) =>
          how === 'done' && isDateKnown && policy.steps.find((step) => step.level === level)?.letter === letter,
      ),
    );
  return taken.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
}

// When the post presented the letter, and when it was signed for; null while it has not said so.
function postalDays(
  ctx: Context,
  file: CustomerFile,
  notice: StepTaken,
): { readonly presentedOn: PlainDate | null; readonly receivedOn: PlainDate | null } {
  const posted = file.facts.followUp.facts.findLast(({ body, on }) => body.kind === 'letterPosted' && on === notice.on);
  const [row] = posted?.body.kind === 'letterPosted' ? ctx.ledger.mails.ofLetter(posted.body.letterId) : [];
  const mail = row === undefined ? null : loadMailFile(ctx, row.id);
  if (mail === null) return { presentedOn: null, receivedOn: null };
  const legal = legalDateOf(mail.mail, mail.setting.place, mail.row.withReceipt);
  const isPresented = legal?.basis === 'firstPresentation' || legal?.basis === 'dayAfterPresentation';
  return {
    presentedOn: isPresented ? legal.date : null,
    receivedOn: firstEventOf(mail.mail, 'deliver')?.on ?? null,
  };
}
