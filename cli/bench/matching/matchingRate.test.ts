import { expect, it } from 'vitest';
import { testMigrations } from '#app/testContext';
import { matchingRate } from '#cli/bench/matching/matchingRate';
import { yearSizes } from '#cli/bench/matching/year';
import { plainDate } from '#domain/calendar/plainDate';

it('books a year of money without asking: nothing wrongly, nine payments out of ten', async () => {
  const rate = await matchingRate(testMigrations, plainDate('2026-11-20'), 1);
  expect(rate.wrong).toEqual([]);
  expect(rate).toMatchObject({ invoices: yearSizes.invoices, movements: yearSizes.movements, precision: 1 });
  expect(rate.recall).toBeGreaterThanOrEqual(0.9);
}, 600_000);
