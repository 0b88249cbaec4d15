import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BookDocument, IncomingMoney, PayerHint } from '#domain/matching/model';
import { moneyBook } from '#domain/matching/moneyBook';
import { suggest } from '#domain/matching/suggest';
import { cents, sumCents, type Cents } from '#domain/money/cents';

const runs = Number(process.env['RUNS'] ?? 1_500);
// Always the same books, unless more of them are asked for.
const drawing = process.env['RUNS'] === undefined ? { numRuns: runs, seed: 20_261_122 } : { numRuns: runs };
const options = { tolerance: cents(300), customerId: null };

// Numbers that hold one another, with and without prefix, year and zeros; names that share words; few amounts.
const numbers = [
  ...['F-2026-12', 'F-2025-12', '2026-12', '12', 'FA12', 'F-2026-0012', '202612', 'FA-2026-112', 'F2026-1', '2026/112'],
  ...['FAC 12', '0012', 'F-26-12', 'A-12', '2026-012-1', 'F-2026-121', '112', 'FV/2026/05/12'],
] as const;
const names = ['Jean MARTIN', 'Jean MARTIN', 'SARL MARTIN', 'MARTIN Toiture', 'Anne MARTIN', 'DUPONT Jean', 'LEROY'];
const amounts = [10_000, 10_000, 12_000, 20_000, 22_000, 30_000, 12, 112_00];
const ibans = ['FR7630006000011234567890189', 'BE68539007547034'];

const anyBook = fc
  .uniqueArray(fc.constantFrom(...numbers), { minLength: 2, maxLength: 9 })
  .chain((own) =>
    fc.tuple(
      fc.tuple(
        ...own.map((number) => fc.tuple(fc.constant(number), fc.nat(names.length - 1), fc.constantFrom(...amounts))),
      ),
      fc.array(fc.tuple(fc.nat(names.length - 1), fc.constantFrom(...ibans)), { maxLength: 2 }),
    ),
  )
  .map(([rows, accounts]) => ({
    documents: rows.map(([number, who, open]) => documentOf(number, who, open)),
    payers: accounts.map(([who, value]): PayerHint => ({ customerId: `c${who}`, kind: 'iban', value })),
  }));

function documentOf(number: string, who: number, open: number): BookDocument {
  return {
    ...{ documentId: number, number, customerId: `c${who}`, customerName: names[who] ?? '', reference: '' },
    ...{ dueOn: null, open: cents(open), instalments: [] },
  };
}

// How somebody who means this number writes it.
const spellings: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => number.replaceAll(/[-/ ]/g, ' '),
  (number) => number.replaceAll(/[-/ ]/g, ''),
  (number) => number.replace(/^[A-Z]+[- ]?/, ''),
  (number) => number.split(/[-/ ]/).at(-1) ?? number,
  (number) => number.replaceAll('0', 'O'),
  (number) => number.replaceAll(/(^|\D)0+/g, '$1'),
  () => '',
];
const around = ['', 'FACTURE ', 'VIR ', 'MARTIN ', 'REF 2026 ', 'LOYER 12 ', 'du 12/05/2026 '];

function textOf(own: readonly BookDocument[], how: number, before: number): string {
  const spell = spellings[how % spellings.length] ?? ((number: string) => number);
  return `${around[before % around.length] ?? ''}${own.map(({ number }) => spell(number)).join(' ')}`;
}

const paid = (amount: Cents, more: Partial<IncomingMoney>): IncomingMoney => ({
  ...{ amount, name: '', iban: '', structured: '', text: '' },
  ...more,
});

/** The documents that would be booked without asking. */
function booked(book: ReturnType<typeof moneyBook>, money: IncomingMoney): readonly string[] | null {
  const [best] = suggest(book, money, options).filter(({ sureness }) => sureness === 'certain');
  return best === undefined ? null : best.parts.flatMap(({ documents }) => documents.map(({ number }) => number));
}

it('books only what the payer means, whatever looks like it', () => {
  let certain = 0;
  fc.assert(
    fc.property(
      anyBook,
      fc.nat(8),
      fc.nat(20),
      fc.nat(20),
      fc.nat(3),
      fc.boolean(),
      ({ documents, payers }, ...drawn) => {
        const [which, how, before, whose, isTwo] = drawn;
        const first = documents[which % documents.length];
        if (first === undefined) return;
        const same = documents.filter(({ customerId }) => customerId === first.customerId);
        const own = isTwo ? same.slice(0, 2) : [first];
        const money = paid(sumCents(own.map(({ open }) => open)), {
          text: textOf(own, how, before),
          name: whose === 0 ? '' : first.customerName,
          iban: whose === 2 ? (payers.find(({ customerId }) => customerId === first.customerId)?.value ?? '') : '',
        });
        const found = booked(moneyBook(documents, payers), money);
        if (found === null) return;
        certain += 1;
        expect(found.toSorted()).toEqual(own.map(({ number }) => number).toSorted());
      },
    ),
    drawing,
  );
  expect(certain).toBeGreaterThan(runs / 20);
});

it('books nothing on another invoice when a settled one is named', () => {
  fc.assert(
    fc.property(anyBook, fc.nat(8), fc.nat(6), fc.nat(20), fc.nat(3), ({ documents, payers }, ...drawn) => {
      const [which, how, before, whose] = drawn;
      const named = documents[which % documents.length];
      if (named === undefined) return;
      const others = documents.filter((each) => each !== named);
      const book = moneyBook([...others, { ...named, open: cents(0) }], payers);
      // He pays once more, or another one of his: his words name the settled one.
      const same = others.find(({ customerId }) => customerId === named.customerId) ?? named;
      const iban = payers.find(({ customerId }) => customerId === named.customerId)?.value ?? '';
      const money = paid(same.open, {
        text: textOf([named], how, before),
        ...{ name: whose === 0 ? '' : named.customerName, iban: whose === 2 ? iban : '' },
      });
      // `12` is the end of another number too, or its whole: then that one may be meant.
      const said = new Set(textOf([named], how, 0).match(/\d+/g)?.map(Number));
      const isOther = others.some(({ number }) => said.has(Number(number.match(/\d+$/)?.[0])));
      if (isOther) return;
      expect(booked(book, money)).toBeNull();
    }),
    drawing,
  );
});

it('books nothing of a stranger who has an amount, a name or a number like ours', () => {
  const strangers = ['EDF', 'Jean DURAND', 'MARTIN', 'Paul MARTIN', 'MAIF', ''];
  const texts = [
    'CONTRAT 2026',
    'ECHEANCE 12/05',
    'SINISTRE 2026-9912',
    'LOYER 12 2026',
    'AVOIR 12345',
    'VIR 2026',
    '',
  ];
  fc.assert(
    fc.property(
      anyBook,
      fc.nat(8),
      fc.constantFrom(...strangers),
      fc.constantFrom(...texts),
      ({ documents, payers }, which, name, text) => {
        const amount = documents[which % documents.length]?.open ?? cents(1);
        expect(booked(moneyBook(documents, payers), paid(amount, { name, text }))).toBeNull();
      },
    ),
    drawing,
  );
});
