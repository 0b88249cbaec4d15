import { documentOf, loadCustomerFile, standingOf, type CustomerFile } from '#app/customerFile';
import type { Context } from '#app/context';
import { invoiceState } from '#app/projections/invoiceState';
import { invoiceSteps } from '#app/queries/invoiceSteps';
import { invoiceStory } from '#app/queries/invoiceStory';
import { invoiceWarnings } from '#app/queries/invoiceWarnings';
import type { Output } from '#contract/api';
import type { Document } from '#db/repositories/documents';
import { followedItem } from '#domain/followup/facts';
import { standingEntries, type AccountLine } from '#domain/ledger/customerAccount';
import { cents, sumCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

type View = Output<'invoice.get'>;

/** Why an invoice, or a credit note, is where it is. */
export function invoiceFileView(ctx: Context, { documentId }: { readonly documentId: string }): Result<View> {
  const found = ctx.ledger.documents.get(documentId);
  if (found === null || (found.kind !== 'invoice' && found.kind !== 'creditNote')) return reject('invoice.unknown');
  const today = ctx.clock.today();
  const file = loadCustomerFile(ctx.ledger, found.customerId, today);
  if (file === null) return reject('invoice.unknown');

  const document = documentOf(file, documentId);
  const standings = file.items.filter((item) => item.documentId === documentId).map(({ id }) => standingOf(file, id));
  const detail = ctx.ledger.documents.detail(documentId);
  return ok({
    documentId,
    kind: found.kind,
    number: document.number,
    customerId: document.customerId,
    customerName: file.customer.name,
    issuedOn: document.issuedOn,
    deliveredOn: document.deliveredOn,
    sentOn: detail?.sentOn ?? null,
    net: document.net,
    vat: document.vat,
    gross: document.gross,
    open: sumCents(standings.map(({ open }) => open)),
    state: invoiceState(standings, document.gross),
    story: [...invoiceStory(ctx, file, document)],
    warnings: [...invoiceWarnings(ctx, file, document)],
    lines: ctx.ledger.invoiceLines.of(documentId).map((line) => ({ ...line, adjustments: [...line.adjustments] })),
    instalments: instalmentsOf(file, documentId),
    settledBy: [...settledByRows(file, document)],
    steps: [...invoiceSteps(ctx, file, documentId)],
    orderReference: detail?.orderReference ?? '',
    paymentReference: detail?.paymentReference ?? '',
    label: detail?.label ?? '',
    policyId: detail?.policyId ?? null,
    attachments: ctx.ledger.attachments
      .of('document', documentId)
      .map(({ id, role, fileName }) => ({ attachmentId: id, role, fileName })),
  });
}

function instalmentsOf(file: CustomerFile, documentId: string): View['instalments'] {
  return file.facts.items
    .filter((item) => item.documentId === documentId)
    .map((item) => ({
      itemId: item.itemId,
      dueOn: followedItem(file.facts, item).dueOn,
      amount: item.originalCents,
      open: item.openCents,
    }));
}

const settlingKinds = { allocation: 'payment', discount: 'discount', writeOff: 'writeOff' } as const;

/** What settled a document, oldest first; what was taken back stays, marked. */
function settledByRows(file: CustomerFile, document: Document): View['settledBy'] {
  const standing = standingEntries(file.lines);
  return file.lines
    .filter((line) => isSettling(line, document.id))
    .map((line) => {
      const source = sourceOf(file, line);
      const kind = settlingKinds[line.kind as keyof typeof settlingKinds];
      return {
        entryId: line.entryId,
        on: line.effectiveOn,
        kind: source?.kind === 'creditNote' ? 'creditNote' : kind,
        label: source?.number ?? '',
        amount: cents(Math.abs(line.amount)),
        paymentId: source?.kind === 'payment' ? source.id : null,
        isUndone: !standing.has(line.entryId),
      };
    });
}

function isSettling({ account, documentId, kind }: AccountLine, wanted: string): boolean {
  return account === 'customers' && documentId === wanted && Object.hasOwn(settlingKinds, kind);
}

// The other side of the same entry: the money, or for a credit note the invoice that it lowered.
function sourceOf(file: CustomerFile, line: AccountLine): Document | null {
  const other = file.lines.find(
    ({ account, documentId, entryId }) =>
      entryId === line.entryId && account === 'customers' && documentId !== null && documentId !== line.documentId,
  );
  return other === undefined || other.documentId === null ? null : documentOf(file, other.documentId);
}
