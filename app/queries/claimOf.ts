import { documentOf, fileKnownAt, standingOf, type CustomerFile } from '#app/customerFile';
import type { Context } from '#app/context';
import { contractFacts } from '#app/invoiceTerms';
import { lawOn } from '#app/law';
import { companyOf } from '#app/queries/company';
import { countryOf, rulesOf } from '#app/settings';
import { placeOfAddress } from '#domain/calendar/place';
import type { PlainDate } from '#domain/calendar/plainDate';
import { buildClaim } from '#domain/claims/buildClaim';
import type {
  Claim,
  ClaimInput,
  ContractFacts,
  InvoiceToClaim,
  NoticeFacts,
  PaidCharge,
  RemindedDate,
} from '#domain/claims/claim';
import { waivableCharges } from '#domain/claims/claimFacts';
import { contractFactsOf, termsFor } from '#domain/claims/contractTerms';
import { standingWaivers } from '#domain/claims/waivers';
import { contestedOf } from '#domain/followup/contested';
import { followedItem, type OpenItem } from '#domain/followup/facts';
import { keptPlanWaivers } from '#domain/followup/planWaivers';
import type { LetterKind } from '#domain/followup/policy';
import { itemFollowUp, type StepTaken } from '#domain/followup/state';
import { present } from '#domain/assert';
import { zeroCents } from '#domain/money/cents';
import { legalDateOf } from '#domain/registeredMail/legalDate';
import { firstEventOf } from '#domain/registeredMail/machine';
import { loadMailFile } from '#app/mailFile';

/**
 * What may be asked of a customer for some of his instalments on a day, by the letter of a step, with what was known on
 * that day: rates, money, letters, terms, and what was given up. A past day gives what was printed then.
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
  return buildClaim(claimInput(ctx, file, itemIds, kind, today, recordedBy));
}

/** Everything a claim is built from, as it was known on a day. */
export function claimInput(
  ctx: Context,
  latest: CustomerFile,
  itemIds: readonly string[],
  kind: LetterKind,
  today: PlainDate,
  recordedBy: string | null = null,
): ClaimInput {
  const isPast = recordedBy !== null || today < ctx.clock.today();
  const file = isPast ? fileKnownAt(ctx.ledger, latest, { asOf: today, recordedBy }) : latest;
  const { facts } = file.facts.followUp;
  return {
    country: countryOf(ctx.ledger),
    relation: file.customer.relation,
    kind,
    today,
    ...lawOn(ctx, today, recordedBy),
    contract: contractOf(ctx, file, null),
    notices: noticesOf(ctx, file, itemIds),
    // An invoice that was not in the reminder is not charged for it, and may have terms of its own.
    invoices: itemIds.map((itemId) => ({
      ...invoiceToClaim(ctx, file, itemId),
      notices: noticesOf(ctx, file, [itemId]),
      contract: contractOf(ctx, file, itemOf(file, itemId).documentId),
    })),
    waivers: [...standingWaivers(facts), ...keptPlanWaivers(file.facts, today)],
    paid: paidCharges(file),
    reminded: remindedDates(ctx, file),
  };
}

/** What terms are read from: a customer, or the one who is being entered. */
export type TermsFile = {
  readonly customer: Pick<CustomerFile['customer'], 'penaltiesOnInvoices' | 'relation'>;
  readonly facts: {
    readonly items: CustomerFile['facts']['items'];
    readonly followUp: Pick<CustomerFile['facts']['followUp'], 'facts'>;
  };
};

/**
 * What was agreed before an invoice, as far as the ledger knows.
 *
 * @param documentId null: with the customer in general
 */
export function contractOf(ctx: Context, { customer, facts }: TermsFile, documentId: string | null): ContractFacts {
  const usual = {
    ...contractFacts(ctx.ledger, customer, countryOf(ctx.ledger)),
    creditorIsSme: companyOf(ctx).isSmallEnterprise,
  };
  return contractFactsOf(termsFor(facts.followUp.facts, documentId), usual);
}

/** Due dates of regular deliveries of which the customer was reminded, paid since or not: the fourth of a year may cost. */
function remindedDates(ctx: Context, file: CustomerFile): readonly RemindedDate[] {
  if (countryOf(ctx.ledger) !== 'BE' || file.customer.relation !== 'B2C') return [];
  const { facts } = file.facts.followUp;
  if (!facts.some(({ body }) => body.kind === 'termsAgreed' && body.terms?.isRegularDelivery === true)) return [];
  return file.facts.items
    .filter(({ documentId }) => termsFor(facts, documentId).isRegularDelivery)
    .flatMap((item): readonly RemindedDate[] => {
      const { firstReminder } = noticesOf(ctx, file, [item.itemId]);
      if (firstReminder === null) return [];
      // The stamp is not counted: one letter may have reminded of several due dates.
      return [
        { itemId: item.itemId, dueOn: followedItem(file.facts, item).dueOn, ...firstReminder, postage: zeroCents },
      ];
    });
}

function paidCharges({ claims }: Pick<CustomerFile, 'claims'>): readonly PaidCharge[] {
  return claims.flatMap(({ itemId, paid, what: claimed }) => {
    const what = waivableCharges.find((one) => one === claimed);
    return what === undefined || paid <= 0 ? [] : [{ itemId, what, amount: paid }];
  });
}

function itemOf(file: Pick<CustomerFile, 'facts'>, itemId: string): OpenItem {
  return present(
    file.facts.items.find((candidate) => candidate.itemId === itemId),
    `item ${itemId}`,
  );
}

/** An instalment as a claim sees it: what it was for, and everything that came in for it. */
export function invoiceToClaim(ctx: Context, file: CustomerFile, itemId: string): InvoiceToClaim {
  const item = itemOf(file, itemId);
  const document = documentOf(file, item.documentId);
  return {
    itemId,
    number: document.number,
    description: ctx.ledger.documents.detail(document.id)?.label ?? '',
    issuedOn: document.issuedOn,
    dueOn: followedItem(file.facts, item).dueOn,
    gross: item.originalCents,
    contested: contestedOf(file.facts, item),
    // A discount or an amount given up is no longer asked for, like money received, but it settles no charge.
    receipts: standingOf(file, itemId).movements.map(({ on, amount, how }) => ({
      on,
      amount,
      ...(how === 'payment' ? {} : { lowersPrice: true }),
    })),
  };
}

/** Dates from which the law counts: those of the letters that concern any of these instalments. */
export function noticesOf(ctx: Context, file: CustomerFile, itemIds: readonly string[]): NoticeFacts {
  const first = earliestStep(file, itemIds, 'reminder1');
  const notice = earliestStep(file, itemIds, 'formalNotice');
  return {
    firstReminder:
      first === null ? null : { sentOn: first.on, channel: first.channel === 'email' ? 'electronic' : 'post' },
    formalNotice:
      notice === null
        ? null
        : {
            sentOn: notice.on,
            place: placeOfAddress(file.customer, rulesOf(ctx.ledger)),
            ...postalDays(ctx, file, notice),
          },
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
  const mail = row === undefined ? null : loadMailFile(ctx, row.id, file.events);
  if (mail === null) return { presentedOn: null, receivedOn: null };
  const legal = legalDateOf(mail.mail, mail.setting.place, mail.row.withReceipt);
  const isPresented = legal?.basis === 'firstPresentation' || legal?.basis === 'dayAfterPresentation';
  return {
    presentedOn: isPresented ? legal.date : null,
    receivedOn: firstEventOf(mail.mail, 'deliver')?.on ?? null,
  };
}
