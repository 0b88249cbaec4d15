import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater } from '#app/handlers/answer';
import { sentence } from '#app/queries/sentence';
import type { Session } from '#app/session';
import { companyOf } from '#app/settings';
import type { eInvoiceApi } from '#contract/schemas/eInvoiceSchemas';
import { brokenRules } from '#domain/einvoices/coreRules';
import { missingFor, ublOf, ublText, type OutgoingInvoice, type OutgoingParty } from '#domain/einvoices/outgoing';
import { cents, sumCents, subtractCents, zeroCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** Electronic invoices out of the ledger. */
export function eInvoiceHandlers(session: Session): Pick<Handlers, keyof typeof eInvoiceApi> {
  return {
    'eInvoice.check': fromLedger(session, (ctx, { documentId }) => {
      const invoice = outgoingOf(ctx, documentId);
      if (!invoice.ok) return invoice;
      return ok({ missing: missingFor(invoice.value).map((part) => sentence(`eInvoice.missing.${part}`, {})) });
    }),
    'eInvoice.save': fromLedgerLater(session, async (ctx, { documentId }) => {
      const invoice = outgoingOf(ctx, documentId);
      if (!invoice.ok) return invoice;
      if (missingFor(invoice.value).length > 0) return reject('eInvoice.incomplete', { number: invoice.value.number });
      const tree = ublOf(invoice.value);
      const broken = brokenRules(tree);
      if (broken.length > 0) return reject('eInvoice.broken', { rules: broken.join(', ') });
      const bytes = new TextEncoder().encode(ublText(tree));
      const file = await session.parts.shell.saveFile(`${invoice.value.number}.xml`, bytes);
      return ok(file === null ? null : { file });
    }),
  };
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
      net: cents(Math.abs(net)),
      vat: cents(Math.abs(vat)),
    })),
    gross,
    paid: document.kind === 'creditNote' ? zeroCents : subtractCents(gross, open),
    seller: partyOf(company),
    buyer: partyOf(customer ?? null),
    preceding: document.againstId === null ? null : (ledger.documents.get(document.againstId)?.number ?? null),
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
