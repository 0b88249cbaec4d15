import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import type { Handlers } from '#app/dispatch';
import { duplicateOf } from '#app/letters/invoiceDuplicate';
import { isTrial, pageLook } from '#app/letters/pageLook';
import { fromLedger, fromLedgerLater } from '#app/handlers/answer';
import { sentence } from '#app/queries/sentence';
import type { Session } from '#app/session';
import { companyOf } from '#app/settings';
import type { eInvoiceApi } from '#contract/schemas/eInvoiceSchemas';
import { present } from '#domain/assert';
import { ciiAsUbl } from '#domain/einvoices/ciiAsUbl';
import { brokenCoreRules, brokenRules } from '#domain/einvoices/coreRules';
import { missingFor, type OutgoingInvoice, type OutgoingParty } from '#domain/einvoices/outgoing';
import { ciiOf, ciiText } from '#domain/einvoices/outgoingCii';
import { ublOf, ublText } from '#domain/einvoices/outgoingUbl';
import { cents, negateCents, sumCents, subtractCents, zeroCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** Electronic invoices out of the ledger. */
export function eInvoiceHandlers(session: Session): Pick<Handlers, keyof typeof eInvoiceApi> {
  return {
    'eInvoice.check': fromLedger(session, (ctx, { documentId }) => {
      const invoice = outgoingOf(ctx, documentId);
      if (!invoice.ok) return invoice;
      return ok({ missing: missingFor(invoice.value).map((part) => sentence(`eInvoice.missing.${part}`, {})) });
    }),
    'eInvoice.save': fromLedgerLater(session, async (ctx, { documentId, format }) => {
      const found = outgoingOf(ctx, documentId);
      if (!found.ok) return found;
      const invoice = found.value;
      const { number } = invoice;
      if (missingFor(invoice).length > 0) return reject('eInvoice.incomplete', { number });
      const tree = format === 'ubl' ? ublOf(invoice) : ciiOf(invoice);
      const broken = format === 'ubl' ? brokenRules(tree) : brokenCoreRules(ciiAsUbl(tree));
      if (broken.length > 0) return reject('eInvoice.broken', { rules: broken.join(', ') });
      const xml = new TextEncoder().encode(format === 'ubl' ? ublText(tree) : ciiText(tree));
      const file =
        format === 'ubl'
          ? await session.parts.shell.saveFile(`${number}.xml`, xml)
          : await session.parts.shell.saveFile(`${number}.pdf`, await facturX(session, ctx, documentId, xml));
      return ok(file === null ? null : { file });
    }),
  };
}

// The page is the duplicate of the invoice, drawn from the same facts as the data in it.
async function facturX(session: Session, ctx: Context, documentId: string, xml: Uint8Array): Promise<Uint8Array> {
  const document = present(ctx.ledger.documents.get(documentId), `document ${documentId}`);
  const customer = present(
    loadCustomerFile(ctx.ledger, document.customerId, ctx.clock.today()),
    'file of the customer',
  );
  const { workers } = session.parts;
  const paper = duplicateOf(ctx, customer, document);
  const drawn = await workers.drawLetters([paper], pageLook(ctx, isTrial(ctx) ? 'trial' : null, [paper]), false);
  const made = await workers.makeFacturX({
    page: present(drawn.files[0], 'page of the invoice').bytes,
    xml,
    title: document.number,
    author: companyOf(ctx.ledger)?.name ?? '',
    language: customer.customer.language,
    on: ctx.clock.today(),
    name: ctx.hash(xml).slice(0, 32),
  });
  return made.bytes;
}

function outgoingOf(ctx: Context, documentId: string): Result<OutgoingInvoice> {
  const { ledger } = ctx;
  const document = ledger.documents.get(documentId);
  if (document === null || (document.kind !== 'invoice' && document.kind !== 'creditNote')) {
    return reject('invoice.unknown');
  }
  const file = loadCustomerFile(ledger, document.customerId, ctx.clock.today());
  const items = file?.facts.items.filter((item) => item.documentId === documentId) ?? [];
  const detail = ledger.documents.detail(documentId);
  const company = companyOf(ledger);
  const customer = file?.customer;
  const dueDates = items.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  const gross = cents(Math.abs(document.gross));
  const open = sumCents(items.map(({ openCents }) => openCents));
  return ok({
    kind: document.kind,
    number: document.number,
    issuedOn: document.issuedOn,
    // Several instalments: the last day, by which all of it is to be paid.
    dueOn: dueDates.at(-1) ?? null,
    deliveredOn: document.deliveredOn,
    orderReference: detail?.orderReference ?? '',
    paymentReference: detail?.paymentReference ?? '',
    iban: company?.iban ?? '',
    label: detail?.label ?? '',
    shares: ledger.documents.vatOf(documentId).map(({ net, rateMilli, vat }) => ({
      rateMilli,
      // One rate alone may be below zero: what was taken off at it.
      net: document.kind === 'creditNote' ? negateCents(net) : net,
      vat: document.kind === 'creditNote' ? negateCents(vat) : vat,
    })),
    lines: ledger.invoiceLines.of(documentId),
    gross,
    paid: document.kind === 'creditNote' ? zeroCents : subtractCents(gross, open),
    seller: partyOf(company),
    buyer: partyOf(customer ?? null),
    preceding:
      document.againstId === null
        ? ledger.namedInvoices.toldBy(documentId)
        : (ledger.documents.get(document.againstId)?.number ?? null),
  });
}

function partyOf(
  party: Pick<
    OutgoingParty,
    'name' | 'street' | 'city' | 'postcode' | 'country' | 'companyNumber' | 'vatNumber'
  > | null,
): OutgoingParty {
  if (party === null) {
    return { name: '', street: '', city: '', postcode: '', country: '', companyNumber: '', vatNumber: '' };
  }
  const { city, companyNumber, country, name, postcode, street, vatNumber } = party;
  return {
    ...{ name, street, city, postcode, country },
    companyNumber: companyNumber.replace(/\D/g, ''),
    vatNumber: vatNumber.toUpperCase().replace(/[^A-Z0-9]/g, ''),
  };
}
