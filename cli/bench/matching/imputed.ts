import { addCents, minCents, subtractCents, zeroCents, type Cents } from '#domain/money/cents';

type Part = { readonly number: string; readonly amount: Cents };

/**
 * Which invoices each payment settles as the law has it: of those that he pays together the oldest first, to the end. A
 * later rest of that one, where no invoice is named, is then what is left of the other.
 *
 * @source FR art. 1342-10 code civil; BE art. 5.210 Code civil
 * @param payments in the order in which they come, each with the parts that the payer has in mind
 * @param owed cents of each invoice, what was credited taken off
 */
export function imputed(
  payments: readonly { readonly parts: readonly Part[] }[],
  owed: ReadonlyMap<string, Cents>,
): readonly (readonly string[])[] {
  const left = new Map(owed);
  // By number: those paid together with it that were left short.
  const short = new Map<string, readonly string[]>();
  return payments.map(({ parts }) => {
    const numbers = parts.map(({ number }) => number).toSorted();
    let rest = parts.reduce((sum, { amount }) => addCents(sum, amount), zeroCents);
    const settled: string[] = [];
    for (const number of [...numbers, ...numbers.flatMap((each) => short.get(each) ?? [])]) {
      const paid = minCents(left.get(number) ?? zeroCents, rest);
      if (paid <= zeroCents) continue;
      left.set(number, subtractCents(left.get(number) ?? zeroCents, paid));
      rest = subtractCents(rest, paid);
      settled.push(number);
    }
    for (const number of numbers) {
      const others = numbers.filter((each) => each !== number && (left.get(each) ?? zeroCents) > zeroCents);
      if (others.length > 0) short.set(number, [...(short.get(number) ?? []), ...others]);
    }
    return settled.length === 0 ? numbers : settled;
  });
}
