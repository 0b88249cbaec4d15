import { imputed } from '#cli/bench/matching/imputed';
import type { Year, YearInvoice, YearMovement } from '#cli/bench/matching/yearModel';
import { strangersOf } from '#cli/bench/matching/strangers';
import { invoiceWords, nameInBank } from '#cli/bench/matching/writing';
import { planDemo, type DemoPlan } from '#db/demo/plan';
import { seededRandom, type Random } from '#db/demo/random';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { ibanOfAccount } from '#domain/identifiers/rib';
import { ogmOf } from '#domain/identifiers/structuredReference';
import { addCents, cents, negateCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';

/** Invoices of the year and movements of the bank, as the proof asks for them. */
export const yearSizes = { invoices: 600, movements: 900 } as const;
export type YearSizes = { readonly invoices: number; readonly movements: number };

type Payment = {
  readonly on: PlainDate;
  readonly customer: number;
  readonly parts: readonly { readonly number: string; readonly amount: Cents }[];
};

/**
 * A year of a shop before `today`, the same for the same seed: its invoices, who paid them and how he wrote it, the rest
 * of what a bank account sees, and what nobody can know.
 */
export function planYear(today: PlainDate, seed: number, sizes: YearSizes = yearSizes): Year {
  const random = seededRandom(seed);
  // Twice as many over two years: those of the last year are kept.
  const plan = planDemo({ country: 'FR', invoices: sizes.invoices * 2, seed, today });
  const kept = plan.invoices.slice(-sizes.invoices);
  const numbers = kept.map((invoice, index) => numberOf(invoice.issuedOn, index));
  const references = kept.map((_, index) => (random.chance(8) ? ogmOf(String(7_000_000_000 + index * 13)) : ''));
  const invoices = kept.flatMap((invoice, index): YearInvoice[] => {
    const own = { code: `C${invoice.customer + 1}`, customer: plan.customers[invoice.customer]?.name ?? '' };
    const number = numbers[index] ?? '';
    const { credit, issuedOn, net, vat } = invoice;
    const dueOn = invoice.instalments.at(-1)?.dueOn ?? null;
    const reference = references[index] ?? '';
    return [
      { ...own, number, issuedOn, dueOn, net, vat, reference, lowers: null },
      ...(credit === null ? [] : [creditNote(own, number, credit)]),
    ];
  });
  const payments = combined(paymentsOf(kept, numbers), random);
  const reference = new Map(numbers.map((number, index) => [number, references[index] ?? '']));
  const lawful = imputed(payments, owedOf(kept, numbers));
  const paid = payments.map((payment, index) =>
    movementOf(plan, payment, { index, numbers, reference, random, lawful: lawful[index] ?? [] }),
  );
  const others = strangersOf(random, {
    ...{ today, customers: plan.customers.map(({ name }) => name), invoices },
    count: Math.max(0, sizes.movements - paid.length),
  });
  const movements = apart([...paid, ...others]).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { invoices, movements };
}

function numberOf(on: PlainDate, index: number): string {
  return `FA-${on.slice(0, 4)}-${String(index + 101).padStart(4, '0')}`;
}

function creditNote(
  own: Pick<YearInvoice, 'code' | 'customer'>,
  lowers: string,
  credit: { readonly on: PlainDate; readonly amount: Cents },
): YearInvoice {
  const number = lowers.replace('FA-', 'AV-');
  const net = negateCents(cents(Math.round((credit.amount * 5) / 6)));
  const vat = subtractCents(negateCents(credit.amount), net);
  return { ...own, number, issuedOn: credit.on, dueOn: null, net, vat, reference: '', lowers };
}

function paymentsOf(kept: DemoPlan['invoices'], numbers: readonly string[]): readonly Payment[] {
  return kept
    .flatMap(({ customer, payments }, index) =>
      payments.map(({ amount, on }): Payment => ({ on, customer, parts: [{ number: numbers[index] ?? '', amount }] })),
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function owedOf(kept: DemoPlan['invoices'], numbers: readonly string[]): ReadonlyMap<string, Cents> {
  const gross = kept.map(({ credit, net, vat }) => subtractCents(addCents(net, vat), credit?.amount ?? zeroCents));
  return new Map(gross.map((owed, index) => [numbers[index] ?? '', owed]));
}

// Some pay two or three invoices at once.
function combined(payments: readonly Payment[], random: Random): readonly Payment[] {
  const left = [...payments];
  const made: Payment[] = [];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    let payment = first;
    while (random.chance(12)) {
      const until = addDays(payment.on, 12);
      const at = left.findIndex(({ customer, on }) => customer === first.customer && on <= until);
      const [next] = at < 0 ? [] : left.splice(at, 1);
      if (next === undefined) break;
      payment = { ...payment, on: next.on, parts: [...payment.parts, ...next.parts] };
    }
    made.push(payment);
  }
  return made;
}

type Around = {
  readonly index: number;
  readonly numbers: readonly string[];
  readonly reference: ReadonlyMap<string, string>;
  /** What the payment settles when its words name nothing. */
  readonly lawful: readonly string[];
  readonly random: Random;
};

function movementOf(plan: DemoPlan, { customer, on, parts }: Payment, around: Around): YearMovement {
  const { index, lawful, numbers, random, reference } = around;
  const who = plan.customers[customer];
  const named = parts.map(({ number }) => number);
  const owed = sumCents(parts.map(({ amount }) => amount));
  const [only] = named;
  const printed = named.length === 1 ? (reference.get(only ?? '') ?? '') : '';
  const said = invoiceWords(random, { pays: named, printed, numbers });
  const charge = random.chance(2) ? cents(random.pick([50, 250, 1_200])) : null;
  const amount = charge === null ? owed : subtractCents(owed, charge);
  const bank = ibanOfAccount('30004', '00823', String(10_000_000_000 + customer * 97_531).slice(-11));
  // One customer in fifteen pays from the account of somebody else.
  const isOther = customer % 15 === 7;
  const isNothingNamed = said.dirt === 'no reference' || said.dirt === 'cheque without a name';
  const isNobody = said.dirt === 'cheque without a name';
  return {
    account: customer % 3 === 1 ? 'belgian' : 'main',
    on,
    amount,
    name: isNobody ? '' : isOther ? 'HOLDING DU PARC' : nameInBank(random, who?.name ?? ''),
    iban: isNobody ? '' : (bank?.iban ?? ''),
    structured: said.structured,
    text: said.text,
    reference: `TX${String(index).padStart(10, '0')}`,
    pays: isNothingNamed ? lawful : named,
    dirt: charge === null ? (named.length > 1 ? `sum, ${said.dirt}` : said.dirt) : 'charges taken out',
  };
}

// Two movements of one account, day and amount could not be told apart by what is counted afterwards.
function apart(movements: readonly YearMovement[]): readonly YearMovement[] {
  const known = new Set<string>();
  return movements.map((movement) => {
    let { on } = movement;
    const keyOn = (day: PlainDate) => `${movement.account} ${day} ${movement.amount}`;
    while (movement.amount > 0 && known.has(keyOn(on))) on = addDays(on, -1);
    known.add(keyOn(on));
    return { ...movement, on };
  });
}
