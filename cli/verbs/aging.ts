import { agedBalance } from '#app/reports/agedBalance';
import type { Call } from '#cli/call';
import { decimalText } from '#domain/format/decimal';
import type { Aging } from '#domain/ledger/aging';

/** `aging`: the aged balance on the day, in all and by customer. */
export function aging(call: Call) {
  const { customers, total } = agedBalance(call.openLedger().ledger, call.today);
  return {
    on: call.today,
    ...inDecimals(total),
    clients: customers.map(({ aging: own, name, number }) => ({ client: name, number, ...inDecimals(own) })),
  };
}

function inDecimals(columns: Aging): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(columns).map(([column, amount]) => [column, decimalText(amount)]));
}
