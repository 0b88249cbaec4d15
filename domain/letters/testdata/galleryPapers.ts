import { addDays, plainDate } from '#domain/calendar/plainDate';
import type { Claim } from '#domain/claims/claim';
import type { Country, Language } from '#domain/country';
import { present } from '#domain/assert';
import type { LetterDocument } from '#domain/letters/model';
import { composeBillOfExchange } from '#domain/letters/papers/billOfExchange';
import { composeInterestAnnex } from '#domain/letters/papers/interestAnnex';
import { composeInstalmentReminder } from '#domain/letters/papers/instalmentReminder';
import { composeInvoiceDuplicate, type InvoiceDuplicate } from '#domain/letters/papers/invoiceDuplicate';
import { composeCorrectiveDocument, composeVatDuplicate, type LostVatPaper } from '#domain/letters/papers/lostVat';
import { composeExhibitCover, composeExhibitList } from '#domain/letters/papers/exhibits';
import { composeLastLetter } from '#domain/letters/papers/lastLetter';
import { composePhoneConfirmation } from '#domain/letters/papers/phoneConfirmation';
import { composePlanAgreement } from '#domain/letters/papers/planAgreement';
import { composePlanProposal } from '#domain/letters/papers/planProposal';
import { composeReceipt } from '#domain/letters/papers/receipt';
import { composeStatement } from '#domain/letters/papers/statement';
import {
  extremeAddressee,
  extremeFacts,
  extremeInvoices,
  extremeSender,
  type GalleryPlace,
} from '#domain/letters/testdata/galleryFacts';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import {
  longPhone,
  longReceipt,
  longStatement,
  sampleExhibits,
  sampleLastLetter,
  samplePhone,
  sampleProposal,
  sampleReceipt,
  sampleStatement,
} from '#domain/letters/testdata/sampleNotes';
import { sampleBill, sampleDuplicate, sampleLostVat, samplePaper, samplePlan } from '#domain/letters/testdata/samplePapers';
import type { InvoiceLine } from '#domain/ledger/invoiceLine';
import { cents, sumCents } from '#domain/money/cents';
import { decimal, oneDecimal } from '#domain/money/decimal';
import { ok, type Result } from '#domain/result';

export type GalleryPaper = {
  readonly kind: string;
  readonly size: 'usual' | 'extreme';
  readonly composed: Result<LetterDocument>;
};

/** The papers of a place, each with ordinary data and at its longest. */
export function galleryPapers(place: GalleryPlace): readonly GalleryPaper[] {
  const both = (kind: string, compose: (isExtreme: boolean) => Result<LetterDocument>): readonly GalleryPaper[] => [
    { kind, size: 'usual', composed: compose(false) },
    { kind, size: 'extreme', composed: compose(true) },
  ];
  const { country, relation, language } = place;
  const longest = { sender: extremeSender(country), addressee: extremeAddressee(country, relation) };
  const people = (isExtreme: boolean) => (isExtreme ? longest : {});
  const claimOf = (isExtreme: boolean) =>
    cited((isExtreme ? extremeFacts : sampleFacts)({ kind: 'formalNotice', ...place }).claim, place);
  const forBusinesses: readonly GalleryPaper[] = [
    ...both('billOfExchange', (isExtreme) =>
      composeBillOfExchange({
        ...sampleBill(country, language),
        ...people(isExtreme),
        ...(isExtreme ? { amount: cents(98_765_432_10), beneficiary: longest.sender.name } : {}),
      }),
    ),
    ...both('lostVat', (isExtreme) =>
      (country === 'FR' ? composeVatDuplicate : composeCorrectiveDocument)({
        ...sampleLostVat(country, language),
        ...people(isExtreme),
        ...(isExtreme ? longLostVat(country) : {}),
      }),
    ),
    ...both('interestAnnex', (isExtreme) =>
      composeInterestAnnex({ ...samplePaper(country, relation, language), ...people(isExtreme) }, claimOf(isExtreme)),
    ),
  ];
  return [
    ...both('paymentPlan', (isExtreme) =>
      composePlanAgreement({
        ...samplePlan(country, relation, language),
        ...people(isExtreme),
        ...(isExtreme ? longPlan() : {}),
      }),
    ),
    ...both('invoiceDuplicate', (isExtreme) => {
      const facts = isExtreme ? longDuplicate(country, language) : sampleDuplicate(country, language);
      const mark = isExtreme ? 'reminder' : 'duplicate';
      return ok(composeInvoiceDuplicate({ ...facts, ...samplePaper(country, relation, language), mark, ...people(isExtreme) }));
    }),
    ...(relation === 'B2B' ? forBusinesses : []),
    ...both('phoneConfirmation', (isExtreme) =>
      composePhoneConfirmation({
        ...samplePhone(country, relation, language),
        ...people(isExtreme),
        ...(isExtreme ? longPhone() : {}),
      }),
    ),
    ...both('planProposal', (isExtreme) =>
      composePlanProposal({
        ...sampleProposal(country, relation, language),
        ...people(isExtreme),
        ...(isExtreme ? longPlan() : {}),
      }),
    ),
    ...both('lastLetter', (isExtreme) => composeLastLetter(sampleLastLetter(country, relation, language, isExtreme))),
    ...both('receipt', (isExtreme) =>
      composeReceipt({
        ...sampleReceipt(country, relation, language),
        ...people(isExtreme),
        ...(isExtreme ? longReceipt() : {}),
      }),
    ),
    ...both('statement', (isExtreme) =>
      composeStatement({
        ...sampleStatement(country, relation, language),
        ...people(isExtreme),
        ...(isExtreme ? longStatement() : {}),
      }),
    ),
    ...instalmentPapers(place, people),
    ...exhibits(place, people),
  ];
}

/** The Belgian law as the program cites it in the language of the paper. */
const belgianLaw = { nl: 'wet van 2 augustus 2002, art. 5', en: 'law of 2 August 2002, art. 5' };

function cited(claim: Claim, { country, language }: GalleryPlace): Claim {
  if (country === 'FR' || language === 'fr') return claim;
  return { ...claim, lines: claim.lines.map((line) => ({ ...line, article: belgianLaw[language] })) };
}

/** The note before an instalment, and the notice after one that was missed. */
function instalmentPapers(
  { country, language, relation }: GalleryPlace,
  people: (isExtreme: boolean) => object,
): readonly GalleryPaper[] {
  const plan = { agreedOn: plainDate('2026-05-18'), count: 3, dueOn: plainDate('2026-06-30'), showQr: true, rank: 1 };
  const amounts = { amount: cents(688_81), rest: cents(2_066_45) };
  const facts = { ...samplePaper(country, relation, language), ...plan, ...amounts };
  const missed = { deadlineOn: plainDate('2026-07-20'), isRegistered: true };
  const note = { deadlineOn: null, isRegistered: false };
  const longAmounts = { amount: cents(98_765_432_10), rest: cents(987_654_321_00) };
  const long = { ...facts, ...people(true), ...longAmounts, rank: 23, count: 24 };
  return [
    { kind: 'instalmentNote', size: 'usual', composed: composeInstalmentReminder({ ...facts, ...note }) },
    { kind: 'instalmentNote', size: 'extreme', composed: composeInstalmentReminder({ ...long, ...note }) },
    { kind: 'instalmentNotice', size: 'usual', composed: composeInstalmentReminder({ ...facts, ...missed }) },
    { kind: 'instalmentNotice', size: 'extreme', composed: composeInstalmentReminder({ ...long, ...missed }) },
  ];
}

function exhibits(place: GalleryPlace, people: (isExtreme: boolean) => object): readonly GalleryPaper[] {
  const facts = samplePaper(place.country, place.relation, place.language);
  const [first] = sampleExhibits;
  const longExhibit = {
    ...present(first, 'exhibit'),
    label: 'Procès-verbal de réception des travaux du bâtiment principal, façade nord, et levée des réserves du 14 avril',
  };
  const many = [longExhibit, ...Array.from({ length: 60 }, () => sampleExhibits).flat()].slice(0, 70);
  return [
    { kind: 'exhibitList', size: 'usual', composed: composeExhibitList(facts, sampleExhibits) },
    { kind: 'exhibitList', size: 'extreme', composed: composeExhibitList({ ...facts, ...people(true) }, many) },
    { kind: 'exhibitCover', size: 'extreme', composed: ok(composeExhibitCover({ ...facts, ...people(true) }, longExhibit, 70)) },
    { kind: 'exhibitCover', size: 'usual', composed: ok(composeExhibitCover(facts, present(first, 'exhibit'), 1)) },
  ];
}

/** Lost invoices of eight digits, forty where the law has them together, with two rates each. */
function longLostVat(country: Country): Partial<LostVatPaper> {
  const { grounds, invoices } = sampleLostVat(country);
  const [one, other] = present(invoices[0], 'lost invoice').shares;
  const shares = [
    taxed(present(one, 'share').rateMilli, 10_000_000_00),
    taxed(present(other, 'share').rateMilli, 5_000_000_00),
  ];
  // A French duplicate may be that of many invoices, a Belgian corrective document is that of one.
  const lost = country === 'BE' ? extremeInvoices.slice(0, 1) : extremeInvoices;
  const many = lost.map(({ description, issuedOn, number }) => ({
    ...{ number, issuedOn, description, shares },
    paid: cents(8_750_000_00),
  }));
  const numbers = many.map(({ number }) => number);
  return { invoices: many, grounds: grounds.map((ground) => ({ ...ground, numbers })) };
}

/** A net amount with the VAT of its rate. */
function taxed(rateMilli: number, net: number) {
  return { rateMilli, net: cents(net), vat: cents(Math.round((net * rateMilli) / 100_000)) };
}

/** An invoice of nine digits with a long name and forty lines on several pages, paid in twelve parts. */
function longDuplicate(country: Country, language: Language): InvoiceDuplicate {
  const usual = sampleDuplicate(country, language);
  const [first] = extremeInvoices;
  const { description, issuedOn, number } = present(first, 'invoice');
  const share = taxed(present(usual.invoice.shares[0], 'share').rateMilli, 100_000_000_00);
  const gross = sumCents([share.net, share.vat]);
  const lines = fortyLines(share.rateMilli);
  const dues = Array.from({ length: 12 }, (_, index) => {
    const amount = cents(index < 11 ? 10_000_000_00 : gross - 11 * 10_000_000_00);
    return { dueOn: addDays(issuedOn, 30 * (index + 1)), amount, open: amount };
  });
  const sums = { gross, open: gross, shares: [share] };
  return { ...usual, invoice: { ...usual.invoice, ...sums, number, issuedOn, description, lines, dues } };
}

/** Short and long words, decimals at their longest, a discount for the whole; together a hundred million euros. */
function fortyLines(rateMilli: number): readonly InvoiceLine[] {
  const line: InvoiceLine = {
    ...{ kind: 'line', name: 'Fourniture et pose de menuiseries', details: '', quantity: decimal('1234.5678'), unit: 'MTK' },
    ...{ unitPrice: decimal('2065.502954'), pricePer: oneDecimal, adjustments: [] },
    ...{ category: 'S', rateMilli, exemption: '', exemptionCode: '', net: cents(2_550_000_00) },
  };
  const long = {
    details: 'façade nord du bâtiment principal, y compris dépose des anciens châssis, évacuation et joints périphériques',
    adjustments: [{ isCharge: false, amount: cents(1_250_00), reason: 'Remise de fidélité' }],
  };
  const priced = Array.from({ length: 38 }, (_, index) => ({ ...line, ...(index % 4 === 3 ? long : {}) }));
  const discount = { quantity: oneDecimal, unit: 'C62', unitPrice: oneDecimal };
  // What is left of the hundred million: the table ends on the net amount of the invoice.
  return [
    ...priced,
    { ...line, ...discount, kind: 'charge', name: 'Échafaudage et base de vie', net: cents(3_150_000_00) },
    { ...line, ...discount, kind: 'allowance', name: 'Remise sur l’ensemble du chantier', net: cents(-50_000_00) },
  ];
}

/** Twenty-four instalments on forty invoices. */
function longPlan() {
  const invoices = extremeInvoices.map(({ number, issuedOn, dueOn, gross }) => ({ number, issuedOn, dueOn, open: gross }));
  const owed = sumCents(invoices.map(({ open }) => open));
  const first = present(samplePlan('FR', 'B2B').instalments[0], 'instalment').dueOn;
  const usual = Math.floor(owed / 24);
  const instalments = Array.from({ length: 24 }, (_, index) => ({
    dueOn: addDays(first, index * 30),
    amount: cents(index < 23 ? usual : owed - 23 * usual),
  }));
  return { invoices, instalments };
}
