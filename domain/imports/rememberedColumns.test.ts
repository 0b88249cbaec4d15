import { expect, it } from 'vitest';
import { columnsToRemember, rememberedColumns } from '#domain/imports/rememberedColumns';

const mapping = { number: 0, date: 2 };

it.each([null, 'dayFirst', 'monthFirst'] as const)(
  'columns and the order %s come back as they were kept',
  (dateOrder) => {
    const chosen = { mapping, dateOrder };
    expect(rememberedColumns(JSON.parse(JSON.stringify(columnsToRemember(chosen))))).toEqual(chosen);
  },
);

it('what was kept before there was an order, or by mistake, does no harm', () => {
  expect(rememberedColumns({ number: 0, date: 2 })).toEqual({ mapping, dateOrder: null });
  expect(rememberedColumns({ ...mapping, dateOrder: 'yearFirst', dueDate: 'B', colour: 3 })).toEqual({
    mapping,
    dateOrder: null,
  });
  expect([rememberedColumns(null), rememberedColumns('x')]).toEqual([null, null]);
});
