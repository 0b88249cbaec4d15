import { plainDate } from '#domain/calendar/plainDate';
import type { Country, Language, Relation } from '#domain/country';
import type { BillOfExchange } from '#domain/letters/papers/billOfExchange';
import type { InvoiceDuplicate } from '#domain/letters/papers/invoiceDuplicate';
import type { LostVatPaper } from '#domain/letters/papers/lostVat';
import type { PaperFacts } from '#domain/letters/papers/paper';
import type { PlanAgreement } from '#domain/letters/papers/planAgreement';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { cents } from '#domain/money/cents';

/** Facts of a paper of the shop of the tests. */
export function samplePaper(country: Country, relation: Relation, language: Language = 'fr'): PaperFacts {
  const { sender, addressee } = sampleFacts({ kind: 'formalNotice', country, relation, language });
  return { language, country, relation, today: plainDate('2026-05-18'), sender, addressee, reference: 'FA-2026-0105' };
}

export function samplePlan(country: Country, relation: Relation, language: Language = 'fr'): PlanAgreement {
  return {
    ...samplePaper(country, relation, language),
    invoices: [
      { number: 'FA-2026-0105', issuedOn: plainDate('2026-01-28'), dueOn: plainDate('2026-02-27'), open: cents(1_880_00) },
      { number: 'FA-2026-0117', issuedOn: plainDate('2026-02-16'), dueOn: plainDate('2026-03-18'), open: cents(186_45) },
    ],
    instalments: [
      { dueOn: plainDate('2026-06-30'), amount: cents(688_81) },
      { dueOn: plainDate('2026-07-30'), amount: cents(688_81) },
      { dueOn: plainDate('2026-08-30'), amount: cents(688_83) },
    ],
    chargeFate: relation === 'B2C' ? 'waived' : 'waivedIfKept',
    addedCharges: cents(0),
    noticeDays: relation === 'B2C' ? 15 : 8,
    showQr: true,
  };
}

export function sampleBill(country: Country, language: Language = 'fr'): BillOfExchange {
  return {
    ...samplePaper(country, 'B2B', language),
    amount: cents(1_880_50),
    maturityOn: plainDate('2026-07-31'),
    placeOfPayment: null,
    beneficiary: country === 'FR' ? 'Plomberie Martin' : 'Menuiserie Dupont',
  };
}

export function sampleLostVat(country: Country, language: Language = 'fr'): LostVatPaper {
  return {
    ...samplePaper(country, 'B2B', language),
    invoices: [
      {
        number: 'FA-2026-0105',
        issuedOn: plainDate('2026-01-28'),
        description: 'Remplacement de la chaudière',
        // 1 750 euros with both.
        shares:
          country === 'FR'
            ? [
                { rateMilli: 20_000, net: cents(1_000_00), vat: cents(200_00) },
                { rateMilli: 10_000, net: cents(500_00), vat: cents(50_00) },
              ]
            : [
                { rateMilli: 21_000, net: cents(1_096_67), vat: cents(230_30) },
                { rateMilli: 6_000, net: cents(399_08), vat: cents(23_95) },
              ],
        paid: cents(875_00),
      },
    ],
    grounds: [
      {
        ground: country === 'FR' ? 'liquidationOpened' : 'bankruptcyOpened',
        on: plainDate('2026-04-14'),
        detail: country === 'FR' ? 'tribunal de commerce de Lyon' : 'tribunal de l’entreprise de Namur',
        numbers: ['FA-2026-0105'],
      },
    ],
    phrase: null,
  };
}

export function sampleDuplicate(country: Country, language: Language = 'fr'): InvoiceDuplicate {
  const [invoice] = sampleLostVat(country, language).invoices;
  return {
    ...samplePaper(country, 'B2C', language),
    showQr: true,
    mark: 'duplicate',
    invoice: {
      number: 'FA-2026-0105',
      issuedOn: plainDate('2026-01-28'),
      deliveredOn: plainDate('2026-01-20'),
      description: 'Remplacement de la chaudière',
      orderReference: 'BC 12',
      shares: invoice?.shares ?? [],
      gross: cents(1_750_00),
      open: cents(875_00),
      dues: [{ dueOn: plainDate('2026-02-27'), amount: cents(1_750_00), open: cents(875_00) }],
    },
  };
}
