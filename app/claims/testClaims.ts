import type { TestProgram } from '#app/testProgram';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { Input, Output } from '#contract/api';
import { plainDate } from '#domain/calendar/plainDate';

/** What the window would show. */
export type Claim = Output<'claim.get'>;
type LineKind = Claim['lines'][number]['what'];
/** A shop with one customer and his invoice. */
export type Shop = {
  readonly program: TestProgram;
  readonly customerId: string;
  readonly documentId: string;
  readonly itemId: string;
};

/** One invoice of 1 000 EUR, due on 31 January 2026, seen on 11 May. */
export async function shopWith(
  customer: Partial<Input<'customer.create'>> = {},
  options: Parameters<typeof testShop>[0] = {},
): Promise<Shop> {
  const program = await testShop(options);
  const customerId = await addTestCustomer(program, 'SCI Les Halles', customer);
  const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-01-31', euros: 1_000 });
  const { instalments } = await program.ask('invoice.get', { documentId });
  return { program, customerId, documentId, itemId: instalments[0]?.itemId ?? '' };
}

/** What may be asked of him, on a day or today. */
export const claimed = ({ program, customerId }: Shop, on: string | null = null): Promise<Claim> =>
  program.ask('claim.get', { customerId, itemIds: [], kind: null, on: on === null ? null : plainDate(on) });

/** The line of a kind; there is one. */
export function lineOf(claim: Claim, what: LineKind): Claim['lines'][number] {
  const line = claim.lines.find((one) => one.what === what);
  if (line === undefined) throw new Error(`no line ${what}`);
  return line;
}

/** Terms of a customer's own, nothing typed in them yet. */
export const usual: Input<'terms.check'>['terms'] = {
  isOwn: true,
  rate: '',
  clauseFixed: null,
  clausePercent: '',
  isReciprocal: true,
  isRegularDelivery: false,
  isInsolvent: false,
};
