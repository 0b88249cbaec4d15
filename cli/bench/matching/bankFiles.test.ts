import { expect, it } from 'vitest';
import { bankFile, bankFormats } from '#cli/bench/matching/bankFiles';
import type { YearMovement } from '#cli/bench/matching/yearModel';
import { plainDate } from '#domain/calendar/plainDate';
import { cents } from '#domain/money/cents';
import { readFileOf } from '#workers/read/readFile';
import { statementsOf } from '#workers/read/statementsOf';

const movement = (amount: number, more: Partial<YearMovement>): YearMovement => ({
  ...{ account: 'main', on: plainDate('2026-05-11'), amount: cents(amount), iban: '', structured: '', text: '' },
  ...{ name: 'Hôtel Lefèvre SARL', reference: 'TX0000000001', pays: [], dirt: '', ...more },
});

it.each(bankFormats)('writes %s as our reader understands it, to the cent', (format) => {
  const movements = [
    movement(145_200, { text: 'FACTURE FA-2026-0105', iban: 'FR7630004001230001234567843' }),
    movement(-2_550, { name: '', text: 'FRAIS' }),
    movement(30_001, { structured: '+++090/9337/55493+++', on: plainDate('2026-05-12') }),
  ];
  const { bytes, name } = bankFile(format, {
    ...{ account: 'FR7630004001230001234567843', number: 7, opening: cents(10_000), movements },
    ...{ openedOn: plainDate('2026-05-10'), closedOn: plainDate('2026-05-31') },
  });
  const reading = readFileOf(name, bytes, { country: 'FR' });
  expect(reading.problems).toEqual([]);
  const entries = statementsOf(reading).flatMap((statement) => statement.entries);
  expect(entries.map(({ amount, date }) => [amount, date])).toEqual(movements.map(({ amount, on }) => [amount, on]));
});
