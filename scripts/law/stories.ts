// One unpaid invoice in each country and for each kind of customer, with what happens to it over a year.
import { addDays, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { buildClaim, defaultContract } from '#domain/claims/buildClaim';
import type { Claim, ClaimInput, ContractFacts, NoticeFacts, Receipt, RemindedDate } from '#domain/claims/claim';
import { countries, relations, type Country, type Relation } from '#domain/country';
import { cents, zeroCents } from '#domain/money/cents';
import { ratePpm } from '#domain/money/rate';

/** A file that is walked day by day. */
export type Story = {
  readonly country: Country;
  readonly relation: Relation;
  readonly name: string;
  readonly contract: ContractFacts;
  readonly notices: NoticeFacts;
  readonly receipts: readonly Receipt[];
  /** Regular deliveries: the due dates of which the customer was reminded. */
  readonly reminded?: readonly RemindedDate[];
  /** What happens, by day. */
  readonly events: Readonly<Record<string, string>>;
};

/** Issued, due, and the days that are walked. */
export const issuedOn = plainDate('2025-07-21');
export const dueOn = plainDate('2025-08-20');
export const firstDay = plainDate('2025-08-15');
export const daysWalked = 366;
export const gross = cents(1_200_00);

const paidOn = plainDate('2025-11-10');
const receipts: readonly Receipt[] = [{ on: paidOn, amount: cents(400_00) }];
const paid = { [paidOn]: 'le client verse 400,00 €' };
const nothingSent: NoticeFacts = { firstReminder: null, formalNotice: null };
const noticed: NoticeFacts = {
  firstReminder: null,
  formalNotice: { sentOn: plainDate('2025-10-02'), presentedOn: plainDate('2025-10-06') },
};
const reminded: NoticeFacts = {
  firstReminder: { sentOn: plainDate('2025-08-27'), channel: 'post' },
  formalNotice: null,
};
const reminderEvents = {
  '2025-08-27': 'premier rappel gratuit, posté',
  '2025-09-01': 'premier des 14 jours (troisième jour ouvrable)',
  '2025-09-14': 'quatorzième jour, un dimanche',
  '2025-09-15': 'dernier jour, reporté au lundi',
};

/** The stories, in the order of the pages. */
export const stories: readonly Story[] = [
  {
    country: 'FR',
    relation: 'B2B',
    name: 'France, entre professionnels',
    contract: defaultContract,
    notices: nothingSent,
    receipts,
    events: paid,
  },
  {
    country: 'FR',
    relation: 'B2C',
    name: 'France, client particulier',
    contract: defaultContract,
    notices: noticed,
    receipts,
    events: {
      ...paid,
      '2025-10-02': 'mise en demeure postée en recommandé',
      '2025-10-06': 'première présentation du recommandé',
    },
  },
  {
    country: 'BE',
    relation: 'B2B',
    name: 'Belgique, entre entreprises',
    contract: defaultContract,
    notices: nothingSent,
    receipts,
    events: paid,
  },
  {
    country: 'BE',
    relation: 'B2C',
    name: 'Belgique, consommateur, avec clause valable (10,50 % et 8 % d’indemnité)',
    contract: {
      ...defaultContract,
      contractRate: ratePpm(105_000),
      indemnityClause: { fixed: cents(0), percent: ratePpm(80_000) },
    },
    notices: reminded,
    receipts,
    events: { ...paid, ...reminderEvents },
  },
  {
    country: 'BE',
    relation: 'B2C',
    name: 'Belgique, consommateur, sans clause',
    contract: defaultContract,
    notices: reminded,
    receipts,
    events: { ...paid, ...reminderEvents },
  },
  {
    country: 'BE',
    relation: 'B2C',
    name: 'Belgique, consommateur, livraisons régulières : la quatrième échéance rappelée de l’année',
    contract: { ...defaultContract, isRegularDelivery: true },
    notices: reminded,
    receipts,
    reminded: [
      remindedOn('i-1', '2025-02-20', '2025-03-03'),
      remindedOn('i-2', '2025-04-20', '2025-05-05'),
      remindedOn('i-3', '2025-06-20', '2025-06-30'),
      remindedOn('i1', dueOn, '2025-08-27'),
    ],
    events: { ...paid, ...reminderEvents },
  },
];

function remindedOn(itemId: string, due: string, sentOn: string): RemindedDate {
  return { itemId, dueOn: plainDate(due), sentOn: plainDate(sentOn), channel: 'post', postage: zeroCents };
}

/** The stories of one page. */
export function storiesOf(country: Country, relation: Relation): readonly Story[] {
  return stories.filter((story) => story.country === country && story.relation === relation);
}

/** Every pair of country and relation, in the order of the pages. */
export const situations = countries.flatMap((country) => relations.map((relation) => ({ country, relation })));

/** What may be claimed on a day of a story. */
export function claimOn(story: Story, today: PlainDate, changes: Partial<ClaimInput> = {}): Claim {
  const { country, relation, contract, notices, reminded: dates = [] } = story;
  const invoice = {
    itemId: 'i1',
    number: 'F-1',
    description: 'Travaux',
    issuedOn,
    dueOn,
    gross,
    receipts: story.receipts,
  };
  return buildClaim({
    country,
    relation,
    kind: 'formalNotice',
    today,
    contract,
    notices,
    invoices: [invoice],
    reminded: dates,
    ...changes,
  });
}

/** The days that are walked. */
export const walkedDays = Array.from({ length: daysWalked }, (_, index) => addDays(firstDay, index));
