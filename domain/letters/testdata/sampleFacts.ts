import { plainDate } from '#domain/calendar/plainDate';
import type { ClaimInput, InvoiceToClaim } from '#domain/claims/claim';
import { buildClaim, defaultContract } from '#domain/claims/buildClaim';
import type { Country, Language, Relation } from '#domain/country';
import type { LetterKind } from '#domain/followup/policy';
import type { Addressee, InvoiceData, LetterFacts, Sender } from '#domain/letters/facts';
import { cents, subtractCents } from '#domain/money/cents';
import { ratePpm } from '#domain/money/rate';

export const frenchSender: Sender = {
  name: 'Plomberie Martin',
  legalForm: 'SARL',
  capital: '10 000 €',
  addressLines: ['12 rue des Tanneurs', '69003 Lyon'],
  city: 'Lyon',
  phone: '04 78 00 12 34',
  email: 'contact@plomberie-martin.example',
  siret: '73282932000074',
  register: 'RCS Lyon 732 829 320',
  enterpriseNumber: null,
  vatNumber: 'FR44732829320',
  footerNote: 'Assurance décennale AXA n° 123456',
  iban: 'FR022059757148869041498K434',
  bic: null,
  signatory: 'Julien Martin',
  signatoryRole: 'Gérant',
  images: { logo: null, signature: null },
};

export const belgianSender: Sender = {
  ...frenchSender,
  name: 'Menuiserie Dupont',
  legalForm: 'SRL',
  capital: null,
  addressLines: ['Chaussée de Namur 45 bte 2', '5030 Gembloux'],
  city: 'Gembloux',
  phone: '081 12 34 56',
  email: 'info@menuiserie-dupont.example',
  siret: null,
  register: 'RPM Namur',
  enterpriseNumber: '0403.170.701',
  vatNumber: 'BE 0403.170.701',
  footerNote: null,
  iban: 'BE12559162891892',
  bic: 'GKCCBEBB',
  signatory: 'Sophie Dupont',
  signatoryRole: 'Gérante',
};

const addressees: Readonly<Record<Country, Readonly<Record<Relation, Addressee>>>> = {
  FR: {
    B2B: {
      name: 'Hôtel du Vieux Pont',
      lines: ['HOTEL DU VIEUX PONT', 'SERVICE COMPTABILITE', '3 QUAI DES CELESTINS', '69002 LYON'],
      customerNumber: 'C-0042',
      businessNumber: '552 100 554',
      salutation: null,
    },
    B2C: {
      name: 'Mme Fatima El Ouali',
      lines: ['MME FATIMA EL OUALI', 'APPARTEMENT 12', '27 RUE DE LA REPUBLIQUE', '69100 VILLEURBANNE'],
      customerNumber: 'C-0007',
      businessNumber: null,
      salutation: 'Madame',
    },
  },
  BE: {
    B2B: {
      name: 'Boulangerie Lambert SRL',
      lines: ['Boulangerie Lambert SRL', 'Rue de la Station 8', '5000 Namur'],
      customerNumber: 'C-0011',
      businessNumber: '0417.497.106',
      salutation: null,
    },
    B2C: {
      name: 'Monsieur Jan Peeters',
      lines: ['Monsieur Jan Peeters', 'Kerkstraat 14 bus 3', '9000 Gent'],
      customerNumber: 'C-0015',
      businessNumber: null,
      salutation: null,
    },
  },
};

/** Two invoices, one of them partly paid. */
export const sampleInvoices: readonly InvoiceToClaim[] = [
  {
    itemId: 'i1',
    number: 'FA-2026-0105',
    description: 'Remplacement de la chaudière',
    issuedOn: plainDate('2026-01-28'),
    dueOn: plainDate('2026-02-27'),
    gross: cents(2_880_00),
    receipts: [{ on: plainDate('2026-04-10'), amount: cents(1_000_00) }],
  },
  {
    itemId: 'i2',
    number: 'FA-2026-0117',
    description: 'Dépannage du 12 février',
    issuedOn: plainDate('2026-02-16'),
    dueOn: plainDate('2026-03-18'),
    gross: cents(186_45),
    receipts: [],
  },
];

export type SampleOptions = {
  readonly kind: LetterKind;
  readonly country: Country;
  readonly relation: Relation;
  readonly language?: Language;
  readonly invoices?: readonly InvoiceToClaim[];
  readonly claim?: Partial<ClaimInput>;
  readonly facts?: Partial<LetterFacts>;
};

/** The usual rate of VAT, in thousandths of a percent. */
export const usualRates: Readonly<Record<Country, number>> = { FR: 20_000, BE: 21_000 };

/** What stands on a sample invoice: VAT at the usual rate, an order, a day of delivery. */
function dataOf({ gross, issuedOn, itemId }: InvoiceToClaim, country: Country): InvoiceData {
  const rateMilli = usualRates[country];
  const vat = cents(Math.round((gross * rateMilli) / (100_000 + rateMilli)));
  const shares = [{ rateMilli, net: subtractCents(gross, vat), vat }];
  return { itemId, deliveredOn: issuedOn, orderReference: 'Devis D-2025-88', shares };
}

const copies: Readonly<Record<Language, string>> = {
  fr: 'Copie des factures FA-2026-0105 et FA-2026-0117',
  nl: 'Kopie van de facturen FA-2026-0105 en FA-2026-0117',
  en: 'Copy of invoices FA-2026-0105 and FA-2026-0117',
};

/** A letter of the shop of the tests, with what it needs to be complete. */
export function sampleFacts(options: SampleOptions): LetterFacts {
  const { kind, country, relation, language = 'fr', invoices = sampleInvoices } = options;
  const today = plainDate(kind === 'courtesy' ? '2026-02-16' : kind === 'reminder1' ? '2026-04-17' : '2026-05-18');
  const claim = buildClaim({
    country,
    relation,
    kind,
    today,
    contract: {
      ...defaultContract,
      indemnityClause: country === 'BE' ? { fixed: cents(0), percent: ratePpm(50_000) } : null,
    },
    notices: {
      firstReminder:
        kind === 'reminder1' || kind === 'courtesy' ? null : { sentOn: plainDate('2026-04-17'), channel: 'post' },
      formalNotice: null,
    },
    invoices,
    ...options.claim,
  });
  const hasReminders = kind !== 'courtesy' && kind !== 'reminder1';
  return {
    kind,
    language,
    tone: 'normal',
    today,
    deadlineOn:
      kind === 'courtesy' || kind === 'handover' ? null : plainDate(kind === 'reminder1' ? '2026-05-05' : '2026-06-01'),
    sender: country === 'FR' ? frenchSender : belgianSender,
    addressee: addressees[country][relation],
    claim,
    paymentReference: country === 'BE' ? '+++217/3375/45349+++' : 'FA-2026-0105',
    history: {
      firstReminderOn: hasReminders ? plainDate('2026-04-17') : null,
      secondReminderOn: kind === 'formalNotice' || kind === 'handover' ? plainDate('2026-05-02') : null,
      formalNoticeOn: kind === 'handover' ? plainDate('2026-05-04') : null,
      lastCallOn: hasReminders ? plainDate('2026-04-28') : null,
      undatedReminders: 0,
    },
    registered: kind === 'formalNotice' ? { withReceipt: true, number: null } : null,
    showQr: country === 'BE',
    offersPlan: kind === 'reminder2',
    ...(kind === 'reminder1' ? { invoiceData: claim.invoices.map((invoice) => dataOf(invoice, country)) } : {}),
    enclosures: kind === 'formalNotice' ? [copies[language]] : [],
    ...options.facts,
  };
}
