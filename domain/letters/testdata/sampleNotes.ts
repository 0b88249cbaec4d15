import { addDays, plainDate } from '#domain/calendar/plainDate';
import type { Country, Language, Relation } from '#domain/country';
import type { LetterFacts } from '#domain/letters/facts';
import type { Exhibit } from '#domain/letters/papers/exhibits';
import type { PhoneConfirmation } from '#domain/letters/papers/phoneConfirmation';
import type { PlanProposal } from '#domain/letters/papers/planProposal';
import type { Receipt } from '#domain/letters/papers/receipt';
import type { Movement, Statement } from '#domain/letters/papers/statement';
import { extremeFacts, extremeInvoices } from '#domain/letters/testdata/galleryFacts';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { samplePaper, samplePlan } from '#domain/letters/testdata/samplePapers';
import { cents, negateCents, sumCents } from '#domain/money/cents';

export function samplePhone(country: Country, relation: Relation, language: Language = 'fr'): PhoneConfirmation {
  return {
    ...samplePaper(country, relation, language),
    calledOn: plainDate('2026-05-15'),
    person: 'Mme Roux, comptabilité',
    invoiceNumbers: ['FA-2026-0105', 'FA-2026-0117'],
    promises: [{ dueOn: plainDate('2026-05-29'), amount: cents(2_066_45) }],
    note: '',
    showQr: country === 'BE',
  };
}

export function longPhone(): Partial<PhoneConfirmation> {
  return {
    invoiceNumbers: extremeInvoices.map(({ number }) => number),
    person: 'Mme Marie-Françoise Vandenbroucke-Delagrange, service comptabilité fournisseurs',
    promises: Array.from({ length: 36 }, (_, index) => ({
      dueOn: addDays(plainDate('2026-06-30'), 30 * index),
      amount: cents(12_345_678_90 + index),
    })),
    note: 'la facture FACT-2026-000012 sera vérifiée sur place avec le chef de chantier avant le dernier versement.',
  };
}

export function sampleProposal(country: Country, relation: Relation, language: Language = 'fr'): PlanProposal {
  const { invoices, instalments } = samplePlan(country, relation, language);
  const facts = samplePaper(country, relation, language);
  return { ...facts, invoices, instalments, answerBy: plainDate('2026-06-08') };
}

export function sampleLastLetter(country: Country, relation: Relation, language: Language, isLong = false): LetterFacts {
  const usual = (isLong ? extremeFacts : sampleFacts)({ kind: 'formalNotice', country, relation, language });
  return { ...usual, registered: null, history: { ...usual.history, formalNoticeOn: plainDate('2026-05-04') } };
}

export function sampleReceipt(country: Country, relation: Relation, language: Language = 'fr'): Receipt {
  return {
    ...samplePaper(country, relation, language),
    receivedOn: plainDate('2026-05-14'),
    amount: cents(2_174_29),
    means: 'transfer',
    invoices: [
      { number: 'FA-2026-0105', received: cents(1_880_00), openAfter: cents(0) },
      { number: 'FA-2026-0117', received: cents(186_45), openAfter: cents(0) },
    ],
    parts: { costs: cents(40_00), interest: cents(67_84), principal: cents(2_066_45), credit: cents(0) },
    isAllSettled: false,
  };
}

export function longReceipt(): Partial<Receipt> {
  const invoices = extremeInvoices.map(({ number }, index) => ({
    number,
    received: cents(2_345_678_90 + index),
    openAfter: cents(index % 3 === 0 ? 98_765_432_10 : 0),
  }));
  const principal = sumCents(invoices.map(({ received }) => received));
  const parts = { costs: cents(1_600_00), interest: cents(13_976_735_15), principal, credit: cents(99_999_999_99) };
  return { invoices, parts, amount: sumCents(Object.values(parts)), means: 'cheque' };
}

const transfers: Readonly<Record<Language, string>> = { fr: 'virement', nl: 'overschrijving', en: 'transfer' };

export function sampleStatement(country: Country, relation: Relation, language: Language = 'fr'): Statement {
  const movements: readonly Movement[] = [
    { on: plainDate('2026-01-28'), kind: 'invoice', number: 'FA-2026-0105', amount: cents(2_880_00) },
    { on: plainDate('2026-02-16'), kind: 'invoice', number: 'FA-2026-0117', amount: cents(186_45) },
    { on: plainDate('2026-04-10'), kind: 'payment', number: transfers[language], amount: negateCents(cents(1_000_00)) },
  ];
  return {
    ...samplePaper(country, relation, language),
    from: null,
    brought: cents(0),
    movements,
    open: [
      { dueOn: plainDate('2026-02-27'), amount: cents(1_880_00) },
      { dueOn: plainDate('2026-06-18'), amount: cents(186_45) },
    ],
    credit: cents(0),
    showQr: country === 'BE',
  };
}

/** A hundred movements of eight digits over several pages. */
export function longStatement(): Partial<Statement> {
  const kinds = ['invoice', 'invoice', 'payment', 'creditNote', 'charge'] as const;
  const movements = Array.from({ length: 100 }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'invoice';
    const amount = cents(12_345_678_90 + index);
    return {
      on: addDays(plainDate('2026-01-02'), index),
      kind,
      number: `FACT-2026-${String(index + 1).padStart(6, '0')}`,
      amount: kind === 'payment' || kind === 'creditNote' ? negateCents(amount) : amount,
    };
  });
  const brought = cents(1_234_567_89);
  const balance = sumCents([brought, ...movements.map(({ amount }) => amount)]);
  return {
    from: plainDate('2026-01-01'),
    brought,
    movements,
    open: [
      { dueOn: plainDate('2026-02-27'), amount: balance },
      { dueOn: plainDate('2026-08-27'), amount: cents(99_999_999_99) },
    ],
    credit: cents(99_999_999_99),
  };
}

export const sampleExhibits: readonly Exhibit[] = [
  { label: 'Devis signé n° D-2025-0412', on: plainDate('2025-12-18'), pages: 2 },
  { label: 'Bon de livraison', on: plainDate('2026-01-20'), pages: 1 },
  { label: 'Facture FA-2026-0105', on: plainDate('2026-01-28'), pages: 1 },
  { label: 'Mise en demeure du 18 mai 2026 et preuve de dépôt', on: plainDate('2026-05-18'), pages: 3 },
  { label: 'Relevé de compte et décompte des intérêts', on: null, pages: 2 },
];
