import { standingOf, type CustomerFile } from '#app/customerFile';
import type { ClaimOfTheDay } from '#app/money/settle';
import type { Stage } from '#cli/replay/stage';
import type { StepAnswer } from '#cli/replay/stepAnswer';
import type { Step } from '#cli/replay/story';
import { present } from '#domain/assert';
import { daysBetween, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import { followedItem, type OpenItem } from '#domain/followup/facts';
import { decimalText } from '#domain/format/decimal';
import { addCents, cents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { exactInterest, roundInterest } from '#domain/money/interest';
import { ok, reject } from '#domain/result';

type StoryClaim = { readonly principal: Cents; readonly interest: Cents; readonly fee: Cents };

/** What may be asked for an invoice that day: what is due of it, interest on what is late, the fee agreed on. */
export function claimStep(stage: Stage, step: Step<'claim'>): StepAnswer {
  const documentId = stage.invoices.get(step.invoice);
  if (documentId === undefined) return reject('invoice.unknown');
  const { customerId } = present(stage.ctx.ledger.documents.get(documentId), step.invoice);
  const file = stage.file(customerId);
  const { fee, interest, principal } = claimFor(stage, file, documentId, step.on);
  const all = addCents(fee, unpaidFees(file, documentId));
  return ok({
    principal: decimalText(principal),
    interest: decimalText(interest),
    fee: decimalText(all),
    total: decimalText(sumCents([principal, interest, all])),
  });
}

/** Interest and fee that money received that day would pay, once the invoices are settled. */
export function claimsOfTheDay(
  stage: Stage,
  customerId: string,
  documentId: string | null,
  on: PlainDate,
): readonly ClaimOfTheDay[] {
  if (stage.given.claim === undefined) return [];
  const file = stage.file(customerId);
  const documents = [...new Set(file.facts.items.map((item) => item.documentId))];
  return documents
    .filter((id) => documentId === null || id === documentId)
    .flatMap((id) => {
      const { fee, interest } = claimFor(stage, file, id, on);
      const itemId = lateItems(file, id, on)[0]?.itemId;
      if (itemId === undefined) return [];
      const parts: readonly ClaimOfTheDay[] = [
        { itemId, what: 'interest', amount: interest },
        { itemId, what: 'fixedIndemnity', amount: fee },
      ];
      return parts.filter(({ amount }) => amount > zeroCents);
    });
}

function claimFor({ given }: Stage, file: CustomerFile, documentId: string, on: PlainDate): StoryClaim {
  const late = lateItems(file, documentId, on);
  const principal = sumCents(payableItems(file, documentId, on).map(({ openCents }) => openCents));
  if (given.claim === undefined || late.length === 0) return { principal, interest: zeroCents, fee: zeroCents };
  const { dayBasis = 365, fee = zeroCents, interestRate } = given.claim;
  const exact = late
    .flatMap((item) => slicesOf(file, item, on))
    .reduce((sum, { days, open }) => sum + exactInterest(open, interestRate, days, dayBasis), 0n);
  return { principal, interest: roundInterest(exact), fee };
}

function lateItems({ facts }: CustomerFile, documentId: string, on: PlainDate): readonly OpenItem[] {
  return facts.items.filter(
    (item) => item.documentId === documentId && item.openCents > 0 && followedItem(facts, item).dueOn < on,
  );
}

// What has come due by the day; before any of it has, the whole invoice, on which nothing runs yet.
function payableItems({ facts }: CustomerFile, documentId: string, on: PlainDate): readonly OpenItem[] {
  const open = facts.items.filter((item) => item.documentId === documentId && item.openCents > 0);
  const due = open.filter((item) => followedItem(facts, item).dueOn <= on);
  return due.length === 0 ? open : due;
}

/** What was open of an item from its due date to the day, cut at each payment. */
function slicesOf(
  file: CustomerFile,
  item: OpenItem,
  on: PlainDate,
): readonly { readonly open: Cents; readonly days: number }[] {
  const dueOn = followedItem(file.facts, item).dueOn;
  const later = standingOf(file, item.itemId).movements.filter((movement) => movement.on > dueOn);
  const cuts = [...new Set([dueOn, ...later.map((movement) => movement.on), on])].toSorted();
  return cuts.slice(0, -1).map((from, index) => {
    const to = laterOf(from, cuts[index + 1] ?? on);
    const paidAfter = later.filter((movement) => movement.on > from).map(({ amount }) => amount);
    return { open: addCents(item.openCents, sumCents(paidAfter)), days: daysBetween(from, to) };
  });
}

function unpaidFees({ claims, items }: CustomerFile, documentId: string): Cents {
  const ids = new Set(items.filter((item) => item.documentId === documentId).map(({ id }) => id));
  const open = claims
    .filter(({ itemId, what }) => what === 'reminderFee' && ids.has(itemId))
    .map((claim) => claim.open);
  return cents(open.reduce((sum, amount) => sum + amount, 0));
}
