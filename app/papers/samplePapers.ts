import { addDays, earlierOf, plainDate } from '#domain/calendar/plainDate';
import { buildClaim, defaultContract } from '#domain/claims/buildClaim';
import type { Claim } from '#domain/claims/claim';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterDocument } from '#domain/letters/model';
import { composeBillOfExchange } from '#domain/letters/papers/billOfExchange';
import { composeExhibitList } from '#domain/letters/papers/exhibits';
import { composeInstalmentReminder } from '#domain/letters/papers/instalmentReminder';
import { composeInterestAnnex } from '#domain/letters/papers/interestAnnex';
import { composeInvoiceDuplicate } from '#domain/letters/papers/invoiceDuplicate';
import { composeLastLetter } from '#domain/letters/papers/lastLetter';
import type { PaperFacts } from '#domain/letters/papers/paper';
import { composePhoneConfirmation } from '#domain/letters/papers/phoneConfirmation';
import { composePlanAgreement } from '#domain/letters/papers/planAgreement';
import { composePlanProposal } from '#domain/letters/papers/planProposal';
import { composeReceipt } from '#domain/letters/papers/receipt';
import { composeStatement } from '#domain/letters/papers/statement';
import type { WordedPaper } from '#domain/letters/templates/wordedDocuments';
import type { Wording } from '#domain/letters/templates/wording';
import { cents, subtractCents, zeroCents } from '#domain/money/cents';
import { ratePpm } from '#domain/money/rate';
import { ok, type Result } from '#domain/result';

/**
 * A paper with made-up figures, to see its words before there is anything to say. Nothing of it is kept.
 *
 * @param letter a formal notice to the same person, whose invoice the paper is about
 */
export function composeSamplePaper(
  document: WordedPaper,
  letter: LetterFacts,
  wording: Wording,
): Result<LetterDocument> {
  const paper = paperOf(letter);
  const { showQr, today } = letter;
  const [invoice] = letter.claim.invoices;
  const { dueOn = today, gross = cents(124_000), issuedOn = today, number = '', open = gross } = invoice ?? {};
  const invoices = [{ number, issuedOn, dueOn, open }];
  switch (document) {
    case 'lastLetter': {
      const history = { ...letter.history, formalNoticeOn: letter.history.formalNoticeOn ?? addDays(today, -20) };
      return composeLastLetter({ ...letter, history }, wording);
    }
    case 'planProposal': {
      const proposal = { invoices, instalments: thirds(letter, open), answerBy: addDays(today, 10) };
      return composePlanProposal({ ...paper, ...proposal }, wording);
    }
    case 'paymentPlan':
      return composePlanAgreement({ ...paper, ...planOf(letter, open), invoices, showQr }, wording);
    case 'instalmentNote':
    case 'instalmentNotice':
      return composeInstalmentReminder({ ...paper, ...instalmentOf(document, letter, open), showQr }, wording);
    case 'billOfExchange': {
      const bill = { amount: open, maturityOn: addDays(today, 30), placeOfPayment: null };
      return composeBillOfExchange({ ...paper, ...bill, beneficiary: letter.sender.name }, wording);
    }
    case 'phoneConfirmation': {
      const call = { calledOn: today, person: null, invoiceNumbers: [number], note: '' };
      const promises = [{ dueOn: addDays(today, 10), amount: open }];
      return composePhoneConfirmation({ ...paper, ...call, promises, showQr }, wording);
    }
    case 'receipt':
      return composeReceipt({ ...paper, ...receiptOf(letter, number, open) }, wording);
    case 'statement':
      return composeStatement({ ...paper, ...accountOf(letter), showQr }, wording);
    case 'interestAnnex':
      return composeInterestAnnex(paper, knownClaim(letter), wording);
    case 'invoiceDuplicate':
      return ok(composeInvoiceDuplicate({ ...paper, ...duplicateOf(letter), showQr }, wording));
    case 'exhibitList': {
      const label = `${number} (PDF)`;
      return composeExhibitList(paper, [{ label, on: issuedOn, pages: 1 }], wording);
    }
  }
}

/** What a paper to the same person as a letter begins with. */
function paperOf({ addressee, claim, language, paymentReference, sender, today, tone }: LetterFacts): PaperFacts {
  const { country, relation } = claim;
  return { addressee, country, language, relation, sender, today, tone, reference: paymentReference };
}

/** The last day of which the rates of every kind are published with this program. */
const ratesKnownUntil = plainDate('2026-06-30');

// Made-up figures must not wait for a rate: the days are those of a half-year that is known.
function knownClaim({ claim: { country, invoices, relation }, today }: LetterFacts): Claim {
  const asOf = earlierOf(today, ratesKnownUntil);
  const sentOn = addDays(asOf, -60);
  return buildClaim({
    ...{ country, relation, kind: 'formalNotice', today: asOf },
    contract: { ...defaultContract, contractRate: relation === 'B2C' ? ratePpm(30_000) : null },
    notices: { firstReminder: { sentOn, channel: 'post' }, formalNotice: { sentOn, presentedOn: addDays(sentOn, 2) } },
    invoices: invoices.map(({ description, gross, itemId, number }) => ({
      ...{ itemId, number, description, gross, receipts: [] },
      ...{ issuedOn: addDays(asOf, -120), dueOn: addDays(asOf, -90) },
    })),
  });
}

function thirds({ today }: LetterFacts, open: number) {
  const part = Math.floor(open / 3);
  return [30, 60, 90].map((days, index) => ({
    dueOn: addDays(today, days),
    amount: cents(index < 2 ? part : open - 2 * part),
  }));
}

function planOf(letter: LetterFacts, open: number) {
  const isConsumer = letter.claim.relation === 'B2C';
  return {
    instalments: thirds(letter, open),
    chargeFate: isConsumer ? ('waived' as const) : ('waivedIfKept' as const),
    addedCharges: zeroCents,
    noticeDays: isConsumer ? 15 : 8,
  };
}

function instalmentOf(document: 'instalmentNote' | 'instalmentNotice', letter: LetterFacts, open: number) {
  const { today } = letter;
  const [first] = thirds(letter, open);
  const isNote = document === 'instalmentNote';
  return {
    ...{ agreedOn: addDays(today, -40), rank: 2, count: 3, amount: first?.amount ?? cents(open), isRegistered: false },
    rest: cents(open - (first?.amount ?? 0)),
    dueOn: addDays(today, isNote ? 5 : -8),
    deadlineOn: isNote ? null : addDays(today, 15),
  };
}

function receiptOf({ today }: LetterFacts, number: string, amount: ReturnType<typeof cents>) {
  return {
    ...{ receivedOn: today, amount, means: 'transfer' as const, isAllSettled: true },
    invoices: [{ number, received: amount, openAfter: zeroCents }],
    parts: { costs: zeroCents, interest: zeroCents, principal: amount, credit: zeroCents },
  };
}

function accountOf({ claim }: LetterFacts) {
  const movements = claim.invoices.flatMap(({ gross, issuedOn, number, received }) => [
    { on: issuedOn, kind: 'invoice' as const, number, amount: gross },
    ...(received === 0
      ? []
      : [{ on: issuedOn, kind: 'payment' as const, number: '', amount: subtractCents(zeroCents, received) }]),
  ]);
  return {
    ...{ from: null, brought: zeroCents, credit: zeroCents, movements },
    open: claim.invoices.map(({ dueOn, gross, received }) => ({ dueOn, amount: subtractCents(gross, received) })),
  };
}

function duplicateOf({ claim, today }: LetterFacts) {
  const [invoice] = claim.invoices;
  const {
    description = '',
    dueOn = today,
    gross = zeroCents,
    issuedOn = today,
    number = '',
    open = gross,
  } = invoice ?? {};
  // The usual rate of the country.
  const rateMilli = claim.country === 'BE' ? 21_000 : 20_000;
  const net = cents(Math.round((gross * 100_000) / (100_000 + rateMilli)));
  return {
    mark: 'duplicate' as const,
    invoice: {
      ...{ number, issuedOn, deliveredOn: null, description, orderReference: '', gross, open },
      shares: [{ rateMilli, net, vat: subtractCents(gross, net) }],
      dues: [{ dueOn, amount: gross, open }],
    },
  };
}
