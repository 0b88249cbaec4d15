import type { Output } from '#contract/api';
import type { Place } from '#renderer/navigation.tsx';

export type TodayRow = Output<'today.get'>['rows'][number];

/** A row that is finished by a call. */
export function isCallRow(row: TodayRow): boolean {
  return (row.kind === 'call' || row.kind === 'brokenPromise') && row.customerId !== null;
}

/** The call after this one, else the first one before it that is still there; null: it was the last. */
export function nextCallKey(rows: readonly TodayRow[], key: string): string | null {
  const index = rows.findIndex((row) => row.key === key);
  const isOther = (row: TodayRow) => isCallRow(row) && row.key !== key;
  return (rows.slice(index + 1).find(isOther) ?? rows.find(isOther))?.key ?? null;
}

/** Where a row leads that is no call. */
export function placeOfRow(row: TodayRow): Place {
  switch (row.kind) {
    case 'letters':
    case 'courtesy':
      return { screen: 'run' };
    case 'mail':
      return row.ref === null || row.count > 1 ? { screen: 'mail' } : { screen: 'mail', mailId: row.ref };
    case 'limitation':
      return row.ref === null ? { screen: 'invoices', filter: 'old' } : { screen: 'invoice', documentId: row.ref };
    case 'repair':
    case 'plan':
    case 'brokenPromise':
    case 'call':
      return customerPlace(row);
  }
}

function customerPlace(row: TodayRow): Place {
  return row.customerId === null ? { screen: 'customers' } : { screen: 'customer', customerId: row.customerId };
}
