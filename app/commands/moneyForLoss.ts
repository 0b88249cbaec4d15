import { act, type Unit } from '#app/act';
import { targetOf } from '#app/commands/loseInvoice';
import type { Context } from '#app/context';
import { bookedVat, lossesOf, lostAmount, type Loss } from '#app/lostDebt/losses';
import { creditOf, itemOf, payablesOf, refOf } from '#app/money/payables';
import { settleItems } from '#app/money/settle';
import { reverseEntry } from '#app/money/takeBack';
import { loadCustomerFile, standingOf, type CustomerFile } from '#app/customerFile';
import { allocate } from '#domain/ledger/allocation';
import { lossVatEntry, writeOffEntry } from '#domain/ledger/entryDrafts';
import { vatTotals } from '#domain/ledger/vat';
import { minCents, negateCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';
import { paidShares } from '#domain/vat/unpaidVat';

/**
 * Money came in after all for an invoice that was given up. As much of the loss as it pays is taken back, the money pays
 * the invoice, and the VAT in it is due again if it had been taken back. Oldest waiting money first.
 *
 * @source CGI art. 272-1; BOI-TVA-DED-40-10-20; CTVA art. 79
 */
export function moneyForLoss(
  ctx: Context,
  { documentId }: { readonly documentId: string },
): Result<{ readonly actionId: string | null }, 'invoice.unknown' | 'loss.unknown' | 'loss.noCredit'> {
  const invoice = ctx.ledger.documents.get(documentId);
  if (invoice?.kind !== 'invoice') return reject('invoice.unknown');
  const { customerId, number } = invoice;
  const known = loadCustomerFile(ctx.ledger, customerId, ctx.clock.today());
  const params = { number, amount: known === null ? zeroCents : paysOfLoss(known, documentId) };
  return act(ctx, { name: 'loss.moneyCame', customerId, params }, (unit) => {
    const lost = lossesOfInvoice(unit.file(customerId), documentId);
    if (lost.length === 0) return reject('loss.unknown');
    const sources = waitingMoney(unit.file(customerId));
    const wanted = paysOfLoss(unit.file(customerId), documentId);
    if (wanted <= zeroCents) return reject('loss.noCredit');

    openAgain(unit, customerId, documentId, wanted);
    let left = wanted;
    for (const source of sources) {
      const payables = payablesOf(unit.file(customerId), documentId);
      left = subtractCents(left, settleItems(unit, source, payables, unit.today, left));
    }
    shrink(unit, customerId, documentId, wanted);
    return ok({});
  });
}

/** As much as the waiting money of a customer pays of what was given up of an invoice, in cents. */
export function paysOfLoss(file: CustomerFile, documentId: string): Cents {
  const waiting = sumCents(waitingMoney(file).map(({ id }) => creditOf(file, id)));
  return minCents(waiting, sumCents(lossesOfInvoice(file, documentId).map(lostAmount)));
}

function waitingMoney(file: CustomerFile) {
  const payments = new Set(file.documents.filter(({ kind }) => kind === 'payment').map(({ id }) => id));
  return file.items.filter(
    (item) => item.dueOn === null && payments.has(item.documentId) && creditOf(file, item.id) > 0,
  );
}

function lossesOfInvoice(file: CustomerFile, documentId: string): readonly Loss[] {
  return lossesOf(file).filter((loss) => loss.documentId === documentId && lostAmount(loss) > zeroCents);
}

// Whole write-offs are taken back, newest first, until the money has room; what is too much is given up again.
function openAgain(unit: Unit, customerId: string, documentId: string, wanted: Cents): void {
  const file = unit.file(customerId);
  const items = file.items.filter((item) => item.documentId === documentId && item.dueOn !== null);
  const given = items.flatMap(({ id }) =>
    standingOf(file, id)
      .movements.filter(({ how }) => how === 'writeOff')
      .map(({ amount, entryId }) => ({ amount, entryId, itemId: id })),
  );
  let opened: Cents = zeroCents;
  const excess: { itemId: string; amount: Cents }[] = [];
  for (const { amount, entryId, itemId } of given.toReversed()) {
    if (opened >= wanted) break;
    reverseEntry(unit, entryId);
    opened = sumCents([opened, amount]);
    if (opened > wanted) excess.push({ itemId, amount: subtractCents(opened, wanted) });
  }
  for (const { amount, itemId } of excess) {
    unit.post(writeOffEntry(refOf(itemOf(unit.file(customerId), itemId)), amount, unit.today));
  }
}

// The newest loss first, as its write-off was opened first.
function shrink(unit: Unit, customerId: string, documentId: string, amount: Cents): void {
  const lost = lossesOfInvoice(unit.file(customerId), documentId).toReversed();
  const { parts } = allocate(
    lost.map((loss) => ({ itemId: loss.lossId, dueOn: loss.lostOn, open: lostAmount(loss) })),
    amount,
  );
  for (const { amount: paid, itemId: lossId } of parts) {
    const loss = lost.find((one) => one.lossId === lossId);
    if (loss === undefined) continue;
    const shares = paidShares(loss.shares, paid);
    unit.record(customerId, { kind: 'lossMoneyCame', lossId, shares });
    const due = shares.map(({ net, rateMilli, vat }) => ({
      ...{ rateMilli, net: negateCents(net), vat: negateCents(vat) },
    }));
    if (bookedVat(loss) <= zeroCents || vatTotals(due).vat === zeroCents) continue;
    const target = targetOf(unit, customerId, documentId);
    const entryId = unit.post(
      lossVatEntry(
        target,
        due.map(({ vat }) => vat),
        unit.today,
      ),
    );
    unit.record(customerId, { kind: 'lossVatBooked', lossId, entryId, shares: due });
  }
}
