import { documentOf, standingOf, type CustomerFile } from '#app/customerFile';
import type { Ledger } from '#db/open';
import type { PlainDate } from '#domain/calendar/plainDate';
import { vatTotals, type VatShare } from '#domain/ledger/vat';
import { cents, negateCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import type { LossGround } from '#domain/vat/lostDebt';
import type { LostDebtBody } from '#domain/vat/lossFacts';
import { lessShares, paidShares, unpaidByRate, withoutCredits } from '#domain/vat/unpaidVat';

/** An invoice that is lost, as it stands. Amounts in cents. */
export type Loss = {
  readonly lossId: string;
  readonly documentId: string;
  readonly lostOn: PlainDate;
  readonly ground: LossGround;
  readonly groundOn: PlainDate | null;
  readonly noteId: string | null;
  readonly hasProof: boolean;
  readonly isCashBasis: boolean;
  readonly entryIds: readonly string[];
  /** What is still lost, rate by rate: money that came in since is taken off. */
  readonly shares: readonly VatShare[];
  readonly papers: readonly { readonly letterId: string; readonly on: PlainDate }[];
  readonly sentOn: PlainDate | null;
  /** VAT taken back, and below zero what is due again. */
  readonly booked: readonly { readonly on: PlainDate; readonly shares: readonly VatShare[] }[];
};

type Fact = { readonly on: PlainDate; readonly body: LostDebtBody };
const lossKinds: readonly string[] = [
  'debtLost',
  'lossCompleted',
  'lossPaperMade',
  'lossPaperSent',
  'lossVatBooked',
  'lossMoneyCame',
] satisfies readonly LostDebtBody['kind'][];

/** Every loss of a customer, oldest first, folded from the facts that stand. */
export function lossesOf({ facts }: Pick<CustomerFile, 'facts'>): readonly Loss[] {
  const losses = new Map<string, Loss>();
  for (const { body, on } of lossFacts({ facts })) {
    if (body.kind === 'debtLost') {
      losses.set(body.lossId, { ...body, lostOn: on, papers: [], sentOn: null, booked: [] });
      continue;
    }
    const loss = losses.get(body.lossId);
    if (loss !== undefined) losses.set(body.lossId, withFact(loss, { body, on }));
  }
  return [...losses.values()];
}

function lossFacts({ facts }: Pick<CustomerFile, 'facts'>): readonly Fact[] {
  return facts.followUp.facts.flatMap(({ body, on }) => (isLossBody(body) ? [{ body, on }] : []));
}

function isLossBody(body: { readonly kind: string }): body is LostDebtBody {
  return lossKinds.includes(body.kind);
}

function withFact(loss: Loss, { body, on }: Fact): Loss {
  switch (body.kind) {
    case 'debtLost':
      return loss;
    case 'lossCompleted': {
      const { ground, groundOn, hasProof, isCashBasis, noteId } = body;
      return { ...loss, ground, groundOn, hasProof, isCashBasis, noteId };
    }
    case 'lossPaperMade':
      return { ...loss, papers: [...loss.papers, { letterId: body.letterId, on }] };
    case 'lossPaperSent':
      return { ...loss, sentOn: on };
    case 'lossMoneyCame':
      return { ...loss, shares: lessShares(loss.shares, body.shares) };
    case 'lossVatBooked':
      return { ...loss, booked: [...loss.booked, { on, shares: body.shares }] };
  }
}

/** Nothing later rests on a loss that was taken back. */
export function areLossesSound(file: Pick<CustomerFile, 'facts'>): boolean {
  const known = new Set(lossesOf(file).map(({ lossId }) => lossId));
  return lossFacts(file).every(
    ({ body }) => known.has(body.lossId) || body.kind === 'lossPaperMade' || body.kind === 'lossCompleted',
  );
}

/** VAT of a loss that stands in the books, in cents: taken back less due again. */
export function bookedVat({ booked }: Loss): Cents {
  return sumCents(booked.flatMap(({ shares }) => shares.map(({ vat }) => vat)));
}

/** What is lost, VAT included, in cents. */
export function lostAmount({ shares }: Pick<Loss, 'shares'>): Cents {
  const { net, vat } = vatTotals(shares);
  return sumCents([net, vat]);
}

/**
 * An invoice after its credit notes, rate by rate, with what of it does not count as lost; null when its VAT is not
 * known by rate.
 *
 * @param lost cents, VAT included, at most what is open
 */
export function invoiceToLose(
  ledger: Ledger,
  file: CustomerFile,
  documentId: string,
  lost: Cents,
): { readonly shares: readonly VatShare[]; readonly paid: Cents } | null {
  const billed = ledger.documents.vatOf(documentId);
  if (lostAmount({ shares: billed }) !== documentOf(file, documentId).gross) return null;
  const shares = withoutCredits(billed, creditShares(ledger, file, documentId));
  return { shares, paid: cents(Math.max(0, lostAmount({ shares }) - lost)) };
}

/** What of an amount is net and VAT, rate by rate; null when the VAT of the invoice is not known by rate. */
export function lostShares(
  ledger: Ledger,
  file: CustomerFile,
  documentId: string,
  lost: Cents,
): readonly VatShare[] | null {
  const invoice = invoiceToLose(ledger, file, documentId, lost);
  return invoice === null ? null : unpaidByRate(invoice.shares, invoice.paid);
}

// A credit note that lowers several invoices counts here for its part.
function creditShares(ledger: Ledger, file: CustomerFile, documentId: string): readonly VatShare[] {
  const moves = file.items
    .filter((item) => item.documentId === documentId && item.dueOn !== null)
    .flatMap(({ id }) => standingOf(file, id).movements)
    .filter(({ how }) => how === 'creditNote');
  return moves.flatMap(({ amount, sourceItemId }) => {
    const note = file.items.find(({ id }) => id === sourceItemId);
    if (note === undefined) return [];
    const shares = ledger.documents
      .vatOf(note.documentId)
      .map(({ net, rateMilli, vat }) => ({ rateMilli, net: negateCents(net), vat: negateCents(vat) }));
    return paidShares(shares, amount);
  });
}

/** What an invoice has open on its instalments, in cents. */
export function openOf(file: CustomerFile, documentId: string): Cents {
  const items = file.items.filter((item) => item.documentId === documentId && item.dueOn !== null);
  return items.length === 0 ? zeroCents : sumCents(items.map(({ id }) => standingOf(file, id).open));
}
