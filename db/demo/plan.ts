import { demoNames } from '#db/demo/names';
import { seededRandom, type Random } from '#db/demo/random';
import { addDays, earlierOf, type PlainDate } from '#domain/calendar/plainDate';
import type { Country, Language, Relation } from '#domain/country';
import { cents, subtractCents, zeroCents, type Cents } from '#domain/money/cents';
import { splitEqually } from '#domain/money/split';

/** How a sample customer pays. */
type Habit = 'prompt' | 'slow' | 'late' | 'bad';

export type DemoCustomer = {
  readonly name: string;
  readonly relation: Relation;
  readonly language: Language;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly phone: string;
  readonly phoneE164: string;
  readonly email: string;
  readonly termsDays: number;
};

export type DemoPayment = { readonly on: PlainDate; readonly amount: Cents };

export type DemoInvoice = {
  /** Place of the customer in the list. */
  readonly customer: number;
  readonly issuedOn: PlainDate;
  readonly net: Cents;
  readonly vat: Cents;
  readonly rateMilli: number;
  readonly instalments: readonly { readonly dueOn: PlainDate; readonly amount: Cents }[];
  readonly credit: DemoPayment | null;
  readonly payments: readonly DemoPayment[];
  readonly writtenOffOn: PlainDate | null;
  /** What the customer said, when something is still open. */
  readonly word: 'none' | 'promise' | 'brokenPromise' | 'dispute' | 'notReached';
  /** Days by which the shop is behind with its reminders. */
  readonly behindDays: number;
};

export type DemoPlan = { readonly customers: readonly DemoCustomer[]; readonly invoices: readonly DemoInvoice[] };

const invoicesPerCustomer = 25;
const historyDays = 730;

/** A realistic book: the same for the same seed, size and day. Invoices in the order of their dates. */
export function planDemo(options: {
  readonly country: Country;
  readonly invoices: number;
  readonly seed: number;
  readonly today: PlainDate;
}): DemoPlan {
  const { country, invoices: size, seed, today } = options;
  const random = seededRandom(seed);
  const count = Math.max(1, Math.ceil(size / invoicesPerCustomer));
  const customers = Array.from({ length: count }, (_, index) => customerOf(country, index, random));
  const habits = customers.map(() => habitOf(random));
  const days = Array.from({ length: size }, () => random.whole(1, historyDays)).sort((a, b) => b - a);
  const invoices = days.map((daysAgo) => {
    const customer = random.whole(0, count - 1);
    const who = { customer, habit: habits[customer] ?? 'prompt', terms: customers[customer]?.termsDays ?? 30 };
    return invoiceOf(country, who, addDays(today, -daysAgo), today, random);
  });
  return { customers, invoices };
}

function habitOf(random: Random): Habit {
  const drawn = random.whole(1, 100);
  if (drawn <= 55) return 'prompt';
  if (drawn <= 80) return 'slow';
  return drawn <= 94 ? 'late' : 'bad';
}

function customerOf(country: Country, index: number, random: Random): DemoCustomer {
  const names = demoNames[country];
  const relation: Relation = random.chance(55) ? 'B2B' : 'B2C';
  const last = random.pick(names.last);
  const name =
    relation === 'B2B'
      ? `${last} ${random.pick(names.trades)} ${random.pick(names.forms)}`
      : `${random.pick(names.first)} ${last}`;
  const town = random.pick(names.towns);
  const subscriber = String(10_000_000 + ((index * 7_919) % 89_999_999));
  const isFrench = country === 'FR';
  const digits = isFrench ? `6${subscriber}` : `47${subscriber.slice(1)}`;
  return {
    name,
    relation,
    language: isFrench || ['1000', '4000', '5000', '7000'].includes(town.postcode) ? 'fr' : 'nl',
    street: `${random.whole(1, 180)} ${random.pick(names.streets)}`,
    postcode: town.postcode,
    city: town.city,
    phone: `0${digits}`,
    phoneE164: `${isFrench ? '+33' : '+32'}${digits}`,
    email: `client${index + 1}@exemple.invalid`,
    termsDays: relation === 'B2B' ? 30 : 15,
  };
}

function invoiceOf(
  country: Country,
  who: { readonly customer: number; readonly habit: Habit; readonly terms: number },
  issuedOn: PlainDate,
  today: PlainDate,
  random: Random,
): DemoInvoice {
  const net = cents(random.pick([1, 1, 1, 2, 2, 5]) * random.whole(6_000, 90_000));
  const rateMilli = country === 'FR' ? random.pick([20_000, 20_000, 10_000]) : random.pick([21_000, 21_000, 6_000]);
  const vat = cents(Math.round((net * rateMilli) / 100_000));
  const gross = cents(net + vat);
  const parts = random.chance(6) ? random.whole(2, 3) : 1;
  const firstDue = addDays(issuedOn, who.terms);
  const instalments = splitEqually(gross, parts).map((amount, index) => ({
    dueOn: addDays(firstDue, 30 * index),
    amount,
  }));
  const creditOn = addDays(issuedOn, random.whole(3, 20));
  const credit = random.chance(2) && creditOn <= today ? { on: creditOn, amount: cents(Math.floor(gross / 5)) } : null;
  const owed = subtractCents(gross, credit?.amount ?? zeroCents);
  const payments = paymentsOf(who.habit, owed, instalments.at(-1)?.dueOn ?? firstDue, today, random);
  const isOpen = payments.reduce((sum, { amount }) => sum + amount, 0) < owed;
  const isOld = addDays(firstDue, 420) < today;
  return {
    customer: who.customer,
    issuedOn,
    net,
    vat,
    rateMilli,
    instalments,
    credit,
    payments,
    writtenOffOn: isOpen && isOld ? addDays(firstDue, 400) : null,
    word: random.pick(['none', 'none', 'none', 'none', 'none', 'notReached', 'promise', 'brokenPromise', 'dispute']),
    behindDays: random.pick([0, 0, 3, 10, 40]),
  };
}

function paymentsOf(
  habit: Habit,
  owed: Cents,
  dueOn: PlainDate,
  today: PlainDate,
  random: Random,
): readonly DemoPayment[] {
  const delay = {
    prompt: random.whole(-12, 3),
    slow: random.whole(1, 28),
    late: random.whole(20, 75),
    bad: random.whole(60, 200),
  }[habit];
  const never = habit === 'bad' ? random.chance(30) : habit === 'late' && random.chance(3);
  const on = addDays(dueOn, delay);
  if (never || on > today) return [];
  if (random.chance(96)) return [{ on, amount: random.chance(1) ? cents(owed + 500) : owed }];
  const first = cents(Math.max(1, Math.floor((owed * random.whole(30, 70)) / 100)));
  const secondOn = addDays(on, random.whole(15, 60));
  const second = { on: secondOn, amount: subtractCents(owed, first) };
  return secondOn <= today ? [{ on, amount: first }, second] : [{ on: earlierOf(on, today), amount: first }];
}
