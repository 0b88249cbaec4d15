import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import { duplicateOf } from '#app/letters/invoiceDuplicate';
import { pageLook } from '#app/letters/pageLook';
import { openInvoiceRows } from '#app/queries/openInvoices';
import { handOver } from '#app/runs/printRun';
import type { Session } from '#app/session';
import type { Output, Request } from '#contract/api';
import type { Document } from '#db/repositories/documents';
import { documentOf } from '#app/customerFile';
import { present } from '#domain/assert';
import type { LetterDocument } from '#domain/letters/model';
import { ok, reject, type Result } from '#domain/result';

/** Papers of an invoice that belong in an envelope beside it, when they were attached. */
const rolesToEnclose: readonly string[] = ['invoice', 'deliveryNote', 'receipt'];

/** More would bury the screen under windows. */
const openedMax = 10;

/**
 * Everything a customer says he never got, as one print: his open invoices drawn from their data and marked DUPLICATA,
 * and copies of the letters sent to him, oldest first. Papers attached to these invoices open in the viewer. Counts as
 * no step and starts no delay.
 */
export async function printDuplicates(
  session: Session,
  ctx: Context,
  { customerId, how }: Request<'letter.duplicates'>,
): Promise<Result<Output<'letter.duplicates'>>> {
  const file = loadCustomerFile(ctx.ledger, customerId, ctx.clock.today());
  if (file === null) return reject('customer.unknown');
  const invoices = openInvoiceRows(file, ctx.clock.today()).map(({ documentId }) => documentOf(file, documentId));
  const letters = ctx.ledger.letters
    .ofCustomer(customerId)
    .map(({ model }) => JSON.parse(model) as LetterDocument)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const papers = [...invoices.map((invoice) => duplicateOf(ctx, file, invoice)), ...letters];
  if (papers.length === 0) return reject('print.nothingToRepeat');

  const { merged } = await session.parts.workers.drawLetters(papers, pageLook(ctx, 'copy', papers), true);
  const name = `duplicatas-${file.customer.number}-${ctx.clock.today()}.pdf`;
  const { bytes } = present(merged, 'file of all the duplicates');
  const { file: path, outcome } = await handOver(session, how, name, bytes);
  const opened = outcome === 'cancelled' ? 0 : await openAttached(session, ctx, invoices);
  return ok({ outcome, file: path, invoices: invoices.length, letters: letters.length, opened });
}

async function openAttached(session: Session, ctx: Context, invoices: readonly Document[]): Promise<number> {
  const attached = invoices
    .flatMap(({ id }) => ctx.ledger.attachments.of('document', id))
    .filter(({ role }) => rolesToEnclose.includes(role))
    .slice(0, openedMax);
  let opened = 0;
  for (const { file, fileName } of attached) {
    const bytes = ctx.files.read('attachments', file);
    if (bytes !== null && (await session.parts.shell.viewFile(fileName, bytes))) opened += 1;
  }
  return opened;
}
