import { cancelInvoice } from '#app/commands/cancelInvoice';
import { changeDueDate } from '#app/commands/changeDueDate';
import { createCreditNote } from '#app/commands/createCreditNote';
import { createInvoice } from '#app/commands/createInvoice';
import { saveDocumentDetail } from '#app/commands/saveDocumentDetail';
import { setReminded } from '#app/commands/setReminded';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater, view } from '#app/handlers/answer';
import { attachFile, attachPicked, openAttachment } from '#app/handlers/attachments';
import { bytesOf } from '#app/handlers/base64';
import { done } from '#app/handlers/followUpHandlers';
import { invoiceFileView } from '#app/queries/invoiceFileView';
import { invoicesList } from '#app/queries/invoicesList';
import { checkInvoiceDraft } from '#app/queries/invoiceWarnings';
import type { Session } from '#app/session';
import { ok, reject } from '#domain/result';

type Names =
  | 'invoices.list'
  | 'invoice.get'
  | 'invoice.check'
  | 'invoice.create'
  | 'invoice.cancel'
  | 'invoice.changeDueDate'
  | 'invoice.saveDetail'
  | 'invoice.setReminded'
  | 'invoice.attach'
  | 'invoice.attachBytes'
  | 'attachment.open'
  | 'creditNote.create';

/** What the window asks about invoices and credit notes. */
export function invoiceHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'invoices.list': view(session, invoicesList),
    'invoice.get': fromLedger(session, invoiceFileView),
    'invoice.check': view(session, checkInvoiceDraft),
    'invoice.create': fromLedger(session, (ctx, { gross, lines = [], ...request }) => {
      const { customerId, deliveredOn, instalments, issuedOn, number } = request;
      const dueOn = instalments[0]?.dueOn ?? null;
      const { warnings } = checkInvoiceDraft(ctx, { customerId, number, issuedOn, dueOn, gross });
      const created = createInvoice(ctx, { ...request, amount: gross, deliveredOn, lines });
      if (!created.ok) return created;
      return ok({ documentId: created.value.invoiceId, actionId: created.value.actionId, warnings });
    }),
    'invoice.cancel': fromLedger(session, (ctx, { documentId, reason }) =>
      done(cancelInvoice(ctx, { invoiceId: documentId, reason })),
    ),
    'invoice.changeDueDate': fromLedger(session, (ctx, request) => done(changeDueDate(ctx, request))),
    'invoice.saveDetail': fromLedger(session, saveDocumentDetail),
    'invoice.setReminded': fromLedger(session, setReminded),
    'invoice.attach': fromLedgerLater(session, async (ctx, { documentId, role }) => {
      if (ctx.ledger.documents.get(documentId) === null) return reject('invoice.unknown');
      return attachFile(session, ctx, { ownerKind: 'document', ownerId: documentId, role }, 'attachment');
    }),
    'invoice.attachBytes': fromLedger(session, (ctx, { bytes, documentId, fileName, role }) => {
      if (ctx.ledger.documents.get(documentId) === null) return reject('invoice.unknown');
      const owner = { ownerKind: 'document', ownerId: documentId, role } as const;
      return attachPicked(ctx, owner, { fileName, bytes: bytesOf(bytes), isTooLarge: false });
    }),
    'attachment.open': fromLedgerLater(session, (ctx, request) => openAttachment(session, ctx, request)),
    'creditNote.create': fromLedger(session, (ctx, { againstId, gross, ...request }) => {
      const created = createCreditNote(ctx, {
        ...request,
        amount: gross,
        ...(againstId === null ? {} : { againstId }),
      });
      if (!created.ok) return created;
      return ok({ documentId: created.value.creditNoteId, actionId: created.value.actionId });
    }),
  };
}
