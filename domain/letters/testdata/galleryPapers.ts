import { addDays } from '#domain/calendar/plainDate';
import { present } from '#domain/assert';
import type { LetterDocument } from '#domain/letters/model';
import { composeBillOfExchange } from '#domain/letters/papers/billOfExchange';
import { composeInterestAnnex } from '#domain/letters/papers/interestAnnex';
import { composeInvoiceDuplicate } from '#domain/letters/papers/invoiceDuplicate';
import { composeCorrectiveDocument, composeVatDuplicate } from '#domain/letters/papers/lostVat';
import { composePlanAgreement } from '#domain/letters/papers/planAgreement';
import {
  extremeAddressee,
  extremeFacts,
  extremeInvoices,
  extremeSender,
  type GalleryPlace,
} from '#domain/letters/testdata/galleryFacts';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { sampleBill, sampleDuplicate, sampleLostVat, samplePaper, samplePlan } from '#domain/letters/testdata/samplePapers';
import { cents, sumCents } from '#domain/money/cents';
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
    (isExtreme ? extremeFacts : sampleFacts)({ kind: 'formalNotice', ...place }).claim;
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
      const facts = sampleDuplicate(country, language);
      return ok(composeInvoiceDuplicate({ ...facts, relation, ...people(isExtreme) }));
    }),
    ...(relation === 'B2B' ? forBusinesses : []),
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
