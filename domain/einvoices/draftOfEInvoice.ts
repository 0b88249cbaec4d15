import { ledgerEffect, type EInvoice, type TradeParty } from '#domain/einvoices/eInvoice';
import { sharesOf } from '#domain/einvoices/readLines';
import { checkEnterpriseNumberBe, checkVatBe } from '#domain/identifiers/companyNumberBe';
import { checkSiren, checkSiret } from '#domain/identifiers/siren';
import { checkVatFr } from '#domain/identifiers/vatFr';
import { lengthMaxOf } from '#domain/imports/cellText';
import type { ImportField, ImportProblem } from '#domain/imports/problem';
import type { CustomerDraft, InvoiceDraft } from '#domain/imports/row';
import { turnLines, type InvoiceLine } from '#domain/ledger/invoiceLine';
import type { VatShare } from '#domain/ledger/vat';
import { cents, negateCents, type Cents } from '#domain/money/cents';

/** An electronic invoice as a line of a list, so that it is matched, completed and written like any other. */
export function draftOfEInvoice(invoice: EInvoice): InvoiceDraft {
  const { buyer, currency, dueDate, gross, issueDate, kind, line, net, number, seller, tax } = invoice;
  const sign = (amount: Cents) => (kind === 'creditNote' && amount !== 0 ? cents(-amount) : amount);
  const problems: ImportProblem[] = [];
  const note = (code: ImportProblem['code'], field: ImportProblem['field'], params: ImportProblem['params'] = {}) =>
    void problems.push({ line, column: null, field, code, params });
  if (currency !== 'EUR') note('amount.currency', 'currency', { text: currency });
  const max = lengthMaxOf('number');
  if (number.length > max) note('text.tooLong', 'number', { length: number.length, max });
  if (buyer.name === null) note('customer.missing', 'customer');
  if (gross === 0) note('amount.zero', 'grossCents');
  if (kind === 'invoice' && gross < 0) note('invoice.negative', 'grossCents', { gross });
  if (kind === 'invoice' && dueDate === null) note('dueDate.missing', 'dueDate');
  if (dueDate !== null && dueDate < issueDate) note('dueDate.beforeDate', 'dueDate', { date: issueDate, dueDate });
  return {
    line,
    kind: gross < 0 ? 'creditNote' : kind,
    number,
    date: issueDate,
    dueDate,
    customer: customerOf(buyer),
    netCents: sign(net),
    taxCents: sign(tax),
    grossCents: sign(gross),
    dueCents: cents(ledgerEffect(invoice)),
    paymentReference: fitting(invoice.paymentReference, 'paymentReference'),
    label: null,
    preceding: invoice.precedingInvoice,
    ...detailOf(invoice),
    seller: { name: seller.name ?? '', numbers: numbersOf(seller) },
    problems,
  };
}

// An invoice below zero is a credit note above it; a credit note below zero has no paper that its lines would stand on.
function detailOf(invoice: EInvoice): { readonly lines: readonly InvoiceLine[]; readonly shares: readonly VatShare[] } {
  const { gross, kind, lines } = invoice;
  const shares = sharesOf(invoice.vat) ?? [];
  if (gross >= 0) return { lines, shares };
  if (kind === 'creditNote') return { lines: [], shares: [] };
  const turned = shares.map(({ net, rateMilli, vat }) => ({ rateMilli, net: negateCents(net), vat: negateCents(vat) }));
  return { lines: turnLines(lines), shares: turned };
}

// What is longer than any form has is cut: one such name would keep a whole folder of files out.
function fitting(text: string | null, field: ImportField): string | null {
  const max = lengthMaxOf(field);
  return text === null || text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}

function customerOf(party: TradeParty): CustomerDraft {
  const vat = checkVatFr(party.vat ?? '');
  const belgian = checkVatBe(party.vat ?? '');
  return {
    ...{ code: null, name: fitting(party.name, 'customer'), address2: null, phone: null, email: null },
    // Only a business has a number of its own.
    relation: party.legal === null && party.vat === null ? null : 'B2B',
    ...{ address: fitting(party.street, 'address'), postcode: fitting(party.zip, 'postcode') },
    ...{ city: fitting(party.city, 'city'), country: fitting(party.country, 'country') },
    companyNumber: companyNumberOf(party.legal),
    vatNumber: vat.valid ? vat.normalized : belgian.valid ? belgian.normalized : null,
  };
}

function companyNumberOf(text: string | null): string | null {
  for (const check of [checkSiren, checkSiret, checkEnterpriseNumberBe]) {
    const checked = check(text ?? '');
    if (checked.valid) return checked.normalized;
  }
  return null;
}

// Digits only: a SIRET begins with its SIREN, a Belgian VAT number ends with the enterprise number.
function numbersOf({ legal, vat }: TradeParty): readonly string[] {
  return [legal, vat].flatMap((text) => {
    const digits = text?.replace(/\D/g, '') ?? '';
    return digits === '' ? [] : [digits];
  });
}
