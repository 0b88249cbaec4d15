import type { Context } from '#app/context';
import { documentOf, type CustomerFile } from '#app/customerFile';
import { addresseeOf, paymentReference } from '#app/letters/composeFor';
import { paperWording } from '#app/letters/wordings';
import { senderOf } from '#app/letters/sender';
import { documentIdsOf } from '#app/queries/openInvoices';
import { countryOf, storedPreferences } from '#app/settings';
import type { Document } from '#db/repositories/documents';
import { followedItem } from '#domain/followup/facts';
import { formatDate } from '#domain/format/date';
import { turnLines } from '#domain/ledger/invoiceLine';
import type { DuplicateMark } from '#domain/letters/duplicateMark';
import type { LetterDocument } from '#domain/letters/model';
import { composeInvoiceDuplicate, type InvoiceDuplicate } from '#domain/letters/papers/invoiceDuplicate';
import { paperTexts } from '#domain/letters/texts/paperTexts';
import { sumCents } from '#domain/money/cents';

/** An invoice drawn again from what the ledger has of it. */
export function duplicateOf(
  ctx: Context,
  file: CustomerFile,
  document: Document,
  mark: DuplicateMark = 'duplicate',
): LetterDocument {
  const facts = duplicateFacts(ctx, file, document, mark);
  return composeInvoiceDuplicate(facts, paperWording(ctx, 'invoiceDuplicate', facts));
}

/** What the ledger has of an invoice, as its duplicate shows it. */
export function duplicateFacts(
  ctx: Context,
  file: CustomerFile,
  document: Document,
  mark: DuplicateMark,
): InvoiceDuplicate {
  const { deliveredOn, gross, id, issuedOn, number } = document;
  const detail = ctx.ledger.documents.detail(id);
  const lines = ctx.ledger.invoiceLines.of(id);
  const items = file.facts.items.filter(({ documentId }) => documentId === id);
  return {
    mark,
    language: file.customer.language,
    country: countryOf(ctx.ledger),
    relation: file.customer.relation,
    today: ctx.clock.today(),
    sender: senderOf(ctx),
    addressee: addresseeOf(ctx, file),
    reference: paymentReference(
      ctx,
      file,
      items.map(({ itemId }) => itemId),
    ),
    showQr: storedPreferences(ctx.ledger).qrCode ?? true,
    invoice: {
      ...{ number, issuedOn, deliveredOn, gross },
      description: detail?.label ?? '',
      orderReference: detail?.orderReference ?? '',
      shares: ctx.ledger.documents.vatOf(id),
      lines: gross < 0 ? turnLines(lines) : lines,
      open: sumCents(items.map(({ openCents }) => openCents)),
      dues: items.map((item) => ({
        dueOn: followedItem(file.facts, item).dueOn,
        amount: item.originalCents,
        open: item.openCents,
      })),
    },
  };
}

/** Copies of the invoices of these instalments as a letter names what is enclosed with it, by the word that they bear. */
export function duplicateNames(file: CustomerFile, itemIds: readonly string[], mark: DuplicateMark): readonly string[] {
  const { language } = file.customer;
  const { reminder, subject, title } = paperTexts[language].invoiceDuplicate;
  const word = mark === 'reminder' ? reminder : title;
  const colon = language === 'fr' ? '\u00a0:' : ':';
  return documentIdsOf(file, itemIds)
    .map((documentId) => documentOf(file, documentId))
    .map(({ issuedOn, number }) => `${word}${colon} ${subject({ number, date: formatDate(issuedOn, language) })}`);
}
