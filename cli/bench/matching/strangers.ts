import type { YearInvoice, YearMovement } from '#cli/bench/matching/yearModel';
import type { Random } from '#db/demo/random';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { addCents, cents, type Cents } from '#domain/money/cents';

/** What else goes over the account of a shop: suppliers, taxes, cards, and money that pays no invoice of his. */
export function strangersOf(
  random: Random,
  {
    count,
    customers,
    invoices,
    today,
  }: {
    readonly count: number;
    readonly customers: readonly string[];
    readonly invoices: readonly YearInvoice[];
    readonly today: PlainDate;
  },
): readonly YearMovement[] {
  return Array.from({ length: count }, (_, index): YearMovement => {
    const on = addDays(today, -random.whole(1, 364));
    const isIncome = random.chance(22);
    const [name, text, amount] = isIncome ? incomeOf(random, customers, invoices) : outgoingOf(random, customers);
    return {
      account: random.chance(30) ? 'belgian' : 'main',
      ...{ on, amount, name, text, iban: '', structured: '', pays: [] },
      reference: `ST${String(index).padStart(10, '0')}`,
      dirt: isIncome ? 'money of strangers' : 'outgoing',
    };
  });
}

type Words = readonly [name: string, text: string, amount: Cents];

function outgoingOf(random: Random, customers: readonly string[]): Words {
  const out = (least: number, most: number) => cents(-random.whole(least, most));
  return random.pick<() => Words>([
    () => ['CEDEO', `FACTURE ${random.whole(100_000, 999_999)}`, out(3_000, 180_000)],
    () => ['URSSAF', 'PRLV COTISATIONS', out(40_000, 160_000)],
    () => ['TOTAL ACCESS', 'CARTE 14/03 GAZOLE', out(4_000, 11_000)],
    () => ['ORANGE PRO', `PRLV ${random.whole(10_000_000, 99_999_999)}`, cents(-4_788)],
    () => ['', 'FRAIS DE TENUE DE COMPTE', cents(-1_250)],
    () => ['SALAIRE LUC', 'VIREMENT SALAIRE', out(140_000, 190_000)],
    // A refund to somebody who is a customer too.
    () => [random.pick(customers), 'REMBOURSEMENT TROP PERCU', out(1_000, 9_000)],
  ])();
}

function incomeOf(random: Random, customers: readonly string[], invoices: readonly YearInvoice[]): Words {
  const invoice = random.pick(invoices.filter(({ lowers }) => lowers === null));
  const gross = addCents(invoice.net, invoice.vat);
  const [first = '', ...others] = random.pick(customers).split(' ');
  return random.pick<() => Words>([
    () => ['DGFIP', 'REMBOURSEMENT CREDIT DE TVA', cents(random.whole(10_000, 300_000))],
    () => ['MAIF', `SINISTRE 2026-${random.whole(1_000, 9_999)}`, cents(random.whole(10_000, 90_000))],
    // By chance the amount of an invoice, from somebody who owes nothing.
    () => ['LEBONCOIN', 'VENTE', gross],
    () => ['APPORT PERSONNEL', 'VIREMENT INTERNE', cents(200_000)],
    // The family name of a customer.
    () => [`MARIE ${others.at(-1) ?? first}`, 'ANNIVERSAIRE', cents(random.pick([2_000, 5_000, 10_000]))],
    // A number of somebody else's that looks like one of ours.
    () => ['EDF', `AVOIR CONTRAT ${invoice.number.replaceAll(/\D/g, '')}`, cents(random.whole(1_000, 20_000))],
  ])();
}
