import type { Context } from '#app/context';
import { winbooksText } from '#domain/exports/winbooks';
import { inLatin9, latin9Bytes } from '#domain/fec/writeFec';

/** The name that WinBooks expects. */
export const winbooksFileName = 'K_THIRD.CSV';

/** Every customer in the layout of WinBooks. Its flat files are of one byte a sign. */
export function winbooksFile({ ledger }: Context): Uint8Array {
  const account = ledger.accounts.all().find(({ role }) => role === 'customers')?.code ?? '400';
  const customers = ledger.customers
    .ids()
    .flatMap((id) => ledger.customers.get(id) ?? [])
    .toSorted((a, b) => (a.number < b.number ? -1 : 1));
  const text = winbooksText(
    customers.map(({ language, name, number, recipient, termsDays, vatNumber }) => ({
      ...{ account, language, name, number, termsDays, vatNumber },
      contact: recipient,
    })),
  );
  return latin9Bytes(inLatin9(text));
}
