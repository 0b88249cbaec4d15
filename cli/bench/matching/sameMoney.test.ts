import { describe, expect, it } from 'vitest';
import type { Context } from '#app/context';
import { reading } from '#app/queries/reading';
import { companyOf } from '#app/settings';
import { testContext } from '#app/testContext';
import { bankFile, type BankFormat } from '#cli/bench/matching/bankFiles';
import { takeFile } from '#cli/bench/matching/matchingRate';
import type { YearMovement } from '#cli/bench/matching/yearModel';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';

const french = 'FR7630004001230001234567843';
const belgian = 'BE68539007547034';

let made = 0;
const movement = (amount: number, more: Partial<YearMovement> = {}): YearMovement => {
  made += 1;
  return {
    ...{ account: 'main', on: plainDate('2026-05-11'), amount: cents(amount), iban: '', structured: '', text: '' },
    ...{ name: 'LEFEVRE SARL', reference: `TX${String(made).padStart(10, '0')}`, pays: [], dirt: '', ...more },
  };
};

// Equal ones are truly two: the same payer twice on one day, and two payers of one amount.
const first = [
  movement(145_200, { text: 'FACTURE FA-2026-0105' }),
  movement(50_000, { text: 'ACOMPTE' }),
  movement(50_000, { text: 'ACOMPTE' }),
  movement(20_000, { name: 'DUPONT JEAN', text: 'FA-2026-0107' }),
  movement(20_000, { name: 'BERNARD ANNE', text: 'FA-2026-0108' }),
  movement(-2_550, { name: 'ORANGE PRO', text: 'PRLV' }),
];
// The next day, and one more of the same amount, by the same payer, in the same words.
const later = [movement(50_000, { text: 'ACOMPTE' }), movement(30_001, { on: plainDate('2026-05-12'), text: 'SOLDE' })];

function shop(iban: string): Context {
  const ctx = testContext({ today: '2026-05-20' });
  ctx.ledger.settings.set('company', { ...companyOf(ctx.ledger), iban });
  return ctx;
}

async function take(ctx: Context, format: BankFormat, account: string, movements: readonly YearMovement[]) {
  const closedOn = plainDate(
    movements
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? '2026-05-11',
  );
  const extract = {
    account,
    number: 7,
    opening: cents(10_000),
    openedOn: plainDate('2026-05-10'),
    closedOn,
    movements,
  };
  await takeFile(ctx, bankFile(format, extract));
}

/** Every amount that stands, each as often as it does. */
function standing(ctx: Context): readonly number[] {
  return reading<{ amount: number }>(ctx, 'SELECT amount_cents AS amount FROM bank_movement ORDER BY amount_cents')
    .all()
    .map(({ amount }) => amount);
}

const amounts = (movements: readonly YearMovement[]) => movements.map(({ amount }) => amount).toSorted((a, b) => a - b);

it.each<readonly [BankFormat, BankFormat, string]>([
  ['csv', 'camt08', french],
  ['camt08', 'csv', french],
  ['coda', 'mt940', belgian],
  ['mt940', 'coda', belgian],
  ['ofx1', 'cfonb', french],
  ['cfonb', 'ofx2', french],
  ['mt940', 'camt02', french],
  ['camt02', 'camt08', belgian],
])('knows the movements of %s again in %s, and two equal ones stay two', async (one, other, account) => {
  const ctx = shop(account);
  await take(ctx, one, account, first);
  expect(standing(ctx)).toEqual(amounts(first));
  await take(ctx, other, account, first);
  expect(standing(ctx)).toEqual(amounts(first));
  await take(ctx, other, account, [...first, ...later]);
  expect(standing(ctx)).toEqual(amounts([...first, ...later]));
  // The first bank again, with all of it.
  await take(ctx, one, account, [...first, ...later]);
  expect(standing(ctx)).toEqual(amounts([...first, ...later]));
  ctx.ledger.close();
});

describe('a list that names no account, where the user did not tell his own', () => {
  it('is known again in a statement that names it, and the other way round', async () => {
    const ctx = shop('');
    await take(ctx, 'csv', french, first);
    await take(ctx, 'camt08', french, [...first, ...later]);
    expect(standing(ctx)).toEqual(amounts([...first, ...later]));
    await take(ctx, 'csv', french, [...first, ...later]);
    await take(ctx, 'cfonb', french, [...first, ...later]);
    expect(standing(ctx)).toEqual(amounts([...first, ...later]));
    ctx.ledger.close();
  });

  it('is not taken for another account that has one of its amounts on one of its days', async () => {
    const ctx = shop('');
    await take(ctx, 'csv', french, first);
    const other = [movement(50_000, { name: 'MARTIN PAUL' }), movement(77_700), movement(88_800), movement(99_900)];
    await take(ctx, 'camt08', belgian, other);
    expect(standing(ctx)).toEqual(amounts([...first, ...other]));
    ctx.ledger.close();
  });
});
