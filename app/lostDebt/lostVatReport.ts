import { standingOfLoss } from '#app/commands/loseInvoice';
import type { Context } from '#app/context';
import { documentOf, loadCustomerFile } from '#app/customerFile';
import { bookedVat, lossesOf, type Loss } from '#app/lostDebt/losses';
import { told } from '#app/lostDebt/lossViews';
import { reading } from '#app/queries/reading';
import { countryOf } from '#app/settings';
import type { Output, Request } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { FollowUpEvent } from '#domain/followup/event';
import { foldFollowUp } from '#domain/followup/state';
import { vatTotals } from '#domain/ledger/vat';
import { cents, sumCents } from '#domain/money/cents';

type Report = Output<'report.lostVat'>;
type Row = Report['rows'][number];

/** Every invoice that was lost up to a date, with its VAT: what was taken back, and what is missing for the rest. */
export function lostVatReport(ctx: Context, { on }: Request<'report.lostVat'>): Report {
  const customers = reading<{ id: string }>(
    ctx,
    `SELECT DISTINCT owner.id FROM followup_event JOIN owner ON owner.recorded_id = customer_id WHERE kind = 'debtLost'`,
  ).all();
  const rows = customers.flatMap(({ id }) => rowsOf(ctx, id, on)).toSorted(byInvoice);
  return {
    on,
    canBeSummarised: countryOf(ctx.ledger) === 'FR',
    rows,
    totals: {
      net: sumCents(rows.map(({ net }) => net)),
      vat: sumCents(rows.map(({ vat }) => vat)),
      booked: sumCents(rows.map(({ booked }) => booked)),
    },
    account: accountOn(ctx, on),
  };
}

function rowsOf(ctx: Context, customerId: string, on: PlainDate): readonly Row[] {
  const file = loadCustomerFile(ctx.ledger, customerId, on);
  if (file === null) return [];
  // As it stood on that day: facts of later days are not known yet, and no undoing of them either.
  const events: readonly FollowUpEvent[] = file.events.filter((event) => event.on <= on);
  const losses = lossesOf({ facts: { ...file.facts, followUp: foldFollowUp(events) } });
  return losses.map((loss) => rowOf(ctx, file.customer.name, documentOf(file, loss.documentId), loss, on));
}

function rowOf(
  ctx: Context,
  customerName: string,
  document: { readonly customerId: string; readonly number: string; readonly issuedOn: PlainDate },
  loss: Loss,
  on: PlainDate,
): Row {
  const { net, vat } = vatTotals(loss.shares);
  const letter = loss.papers.at(-1);
  return {
    ...{ lossId: loss.lossId, documentId: loss.documentId, customerId: document.customerId, customerName },
    ...{ number: document.number, issuedOn: document.issuedOn, ground: loss.ground, groundOn: loss.groundOn },
    ...{ net, vat, isCashBasis: loss.isCashBasis, rates: ratesOf(loss) },
    letterId: letter?.letterId ?? null,
    letterNumber: letter === undefined ? '' : (ctx.ledger.letters.get(letter.letterId)?.number ?? ''),
    sentOn: loss.sentOn,
    bookedOn: loss.booked[0]?.on ?? null,
    booked: bookedVat(loss),
    missing: told(standingOfLoss(ctx, loss, on)).missing,
  };
}

function ratesOf({ booked, shares }: Loss): Row['rates'] {
  const all = booked.flatMap((one) => one.shares);
  return shares.map((share) => {
    const own = all.filter(({ rateMilli }) => rateMilli === share.rateMilli);
    return { ...share, booked: sumCents(own.map(({ vat }) => vat)) };
  });
}

function byInvoice(a: Row, b: Row): number {
  const key = ({ customerName, issuedOn, number }: Row) => `${issuedOn} ${number} ${customerName}`;
  return key(a) < key(b) ? -1 : 1;
}

// VAT in entries that touch the loss too: taken back, due again, and their reversals.
function accountOn(ctx: Context, on: PlainDate): Report['account'] {
  const found = reading<{ booked: number | null }, [string]>(
    ctx,
    `SELECT sum(posting.amount_cents) AS booked
     FROM posting JOIN journal_entry AS entry ON entry.seq = posting.entry_seq
     WHERE posting.customer_seq IN (SELECT recorded_seq FROM owner WHERE owner.id IN
         (SELECT lost.id FROM followup_event JOIN owner AS lost ON lost.recorded_id = customer_id WHERE kind = 'debtLost'))
       AND posting.account = 'vat' AND entry.effective_on <= ?
       AND EXISTS (SELECT 1 FROM posting AS other
         WHERE other.entry_seq = posting.entry_seq AND other.account = 'badDebtLoss')`,
  ).get(on);
  const account = ctx.ledger.accounts.all().find(({ role }) => role === 'vat');
  return { code: account?.code ?? '', booked: cents(found?.booked ?? 0) };
}
