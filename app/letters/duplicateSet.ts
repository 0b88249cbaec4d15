import type { Context } from '#app/context';
import { documentOf, loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { duplicateOf } from '#app/letters/invoiceDuplicate';
import { pageLook } from '#app/letters/pageLook';
import { stampedPapers, type StampedPaper } from '#app/letters/stampedPapers';
import { openInvoiceRows } from '#app/queries/openInvoices';
import { companyOf } from '#app/queries/company';
import { printerFor } from '#app/runs/printChoices';
import { handOver } from '#app/runs/printRun';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import type { Output, Request } from '#contract/api';
import type { Document } from '#db/repositories/documents';
import { present } from '#domain/assert';
import type { Language } from '#domain/country';
import type { LetterDocument } from '#domain/letters/model';
import { checkPrintable } from '#domain/letters/printable';
import { paperTexts } from '#domain/letters/texts/paperTexts';
import { ok, reject, type Result } from '#domain/result';

/** Papers of an invoice that belong in an envelope beside it, when they were attached. In this order. */
const rolesToEnclose: readonly string[] = ['invoice', 'deliveryNote', 'receipt', 'order', 'quote'];

/** More would bury the screen under windows. */
const openedMax = 10;

/** A paper of the set: drawn by us, or one that was attached and stamped. */
type Paper = { readonly document: LetterDocument } | { readonly stamped: DrawnFile };

/**
 * Everything a customer says he never got, as one print: his open invoices and the papers attached to them, marked
 * DUPLICATA or RAPPEL, and copies of the letters sent to him, oldest first. An invoice that is attached is printed as it
 * looked, another is drawn from its data. Papers that cannot be read open in the viewer. Counts as no step and starts no
 * delay.
 */
export async function printDuplicates(
  session: Session,
  ctx: Context,
  { customerId, how, mark }: Request<'letter.duplicates'>,
): Promise<Result<Output<'letter.duplicates'>>> {
  const today = ctx.clock.today();
  const file = loadCustomerFile(ctx.ledger, customerId, today);
  if (file === null) return reject('customer.unknown');
  const invoices = openInvoiceRows(file, today).map(({ documentId }) => documentOf(file, documentId));
  const letters = lettersOf(ctx, customerId);
  if (invoices.length + letters.length === 0) return reject('print.nothingToRepeat');

  const attached = await stampedPapers(session, ctx, file, attachedTo(ctx, invoices), mark);
  const papers = [
    ...invoices.flatMap((invoice) => papersOf(ctx, file, invoice, { attached, mark })),
    ...letters.map((document) => ({ document })),
  ];
  for (const paper of papers) {
    const checked = 'document' in paper ? checkPrintable(paper.document) : ok({});
    if (!checked.ok) return checked;
  }
  const bytes = await onePrint(session, ctx, papers, {
    language: file.customer.language,
    printer: printerFor(ctx, how),
  });
  const name = `duplicatas-${file.customer.number}-${today}.pdf`;
  const { file: path, outcome } = await handOver(session, how, name, bytes);
  const opened = outcome === 'cancelled' ? 0 : await openUnread(session, attached);
  return ok({ outcome, file: path, invoices: invoices.length, letters: letters.length, opened });
}

function lettersOf(ctx: Context, customerId: string): readonly LetterDocument[] {
  return ctx.ledger.letters
    .ofCustomer(customerId)
    .map(({ model }) => JSON.parse(model) as LetterDocument)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function attachedTo(ctx: Context, invoices: readonly Document[]) {
  return invoices.flatMap(({ id }) => {
    const papers = ctx.ledger.attachments.of('document', id);
    return rolesToEnclose.flatMap((role) => papers.filter((paper) => paper.role === role));
  });
}

type Marked = {
  readonly attached: readonly StampedPaper[];
  readonly mark: Request<'letter.duplicates'>['mark'];
};

function papersOf(ctx: Context, file: CustomerFile, invoice: Document, { attached, mark }: Marked): readonly Paper[] {
  const own = attached.flatMap(({ attachment, file: stamped }) =>
    attachment.ownerId === invoice.id && stamped !== null ? [{ role: attachment.role, stamped }] : [],
  );
  const isThere = own.some(({ role }) => role === 'invoice');
  const stamped = own.map((paper) => ({ stamped: paper.stamped }));
  return isThere ? stamped : [{ document: duplicateOf(ctx, file, invoice, mark) }, ...stamped];
}

// Papers of ours alone are one file with all its marks for reading aloud; those of others have none to keep.
async function onePrint(
  session: Session,
  ctx: Context,
  papers: readonly Paper[],
  { language, printer }: { readonly language: Language; readonly printer: string | null },
): Promise<Uint8Array> {
  const { workers } = session.parts;
  const documents = papers.flatMap((paper) => ('document' in paper ? [paper.document] : []));
  const isOurs = documents.length === papers.length;
  const look = pageLook(ctx, 'copy', documents, printer);
  const drawn =
    documents.length === 0 ? { files: [], merged: null } : await workers.drawLetters(documents, look, isOurs);
  if (isOurs) return present(drawn.merged, 'file of all the duplicates').bytes;
  const own = drawn.files.values();
  const files = papers.map((paper) => ('stamped' in paper ? paper.stamped : present(own.next().value, 'drawn paper')));
  const info = {
    title: documents[0]?.title ?? paperTexts[language].invoiceDuplicate.title,
    author: companyOf(ctx).name,
    language,
  };
  const { bytes } = await workers.joinPapers(
    files.map((one) => one.bytes),
    info,
    ctx.clock.today(),
    false,
  );
  return bytes;
}

async function openUnread(session: Session, attached: readonly StampedPaper[]): Promise<number> {
  let opened = 0;
  for (const { attachment, bytes, file } of attached) {
    if (file !== null || opened === openedMax) continue;
    if (await session.parts.shell.viewFile(attachment.fileName, bytes)) opened += 1;
  }
  return opened;
}
