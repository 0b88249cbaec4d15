import { addDays } from '#domain/calendar/plainDate';
import { present } from '#domain/assert';
import type { LetterDocument } from '#domain/letters/model';
import { composeBillOfExchange } from '#domain/letters/papers/billOfExchange';
import { composeInterestAnnex } from '#domain/letters/papers/interestAnnex';
import { composeInvoiceDuplicate } from '#domain/letters/papers/invoiceDuplicate';
import { composeCorrectiveDocument, composeVatDuplicate } from '#domain/letters/papers/lostVat';
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
      const mark = isExtreme ? 'reminder' : 'duplicate';
      return ok(composeInvoiceDuplicate({ ...facts, mark, relation, ...people(isExtreme) }));
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
    ...exhibits(place, people),
  ];
}

function exhibits(place: GalleryPlace, people: (isExtreme: boolean) => object): readonly GalleryPaper[] {
  const facts = samplePaper(place.country, place.relation, place.language);
  const [first] = sampleExhibits;
  const many = Array.from({ length: 60 }, () => sampleExhibits).flat().slice(0, 70);
  return [
    { kind: 'exhibitList', size: 'usual', composed: composeExhibitList(facts, sampleExhibits) },
    { kind: 'exhibitList', size: 'extreme', composed: composeExhibitList({ ...facts, ...people(true) }, many) },
    { kind: 'exhibitCover', size: 'usual', composed: ok(composeExhibitCover(facts, present(first, 'exhibit'), 1)) },
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
