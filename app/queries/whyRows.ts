import type { CustomerFile } from '#app/customerFile';
import { invoiceNumbers } from '#app/queries/openInvoices';
import type { Sentence } from '#app/queries/sentence';
import type { PlainDate } from '#domain/calendar/plainDate';
import { whatIsDue, type Quiet } from '#domain/followup/due';

/** Why there is nothing to do about a customer now, or why a file waits: one sentence for each reason. */
export function whyRows(file: Pick<CustomerFile, 'facts'>, today: PlainDate): readonly Sentence[] {
  const reasons = new Map<string, Quiet[]>();
  for (const quiet of whatIsDue(file.facts, today).quiet) {
    if (quiet.reason === 'settled') continue;
    const key = `${quiet.reason} ${quiet.until ?? ''}`;
    reasons.set(key, [...(reasons.get(key) ?? []), quiet]);
  }
  return [...reasons.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const numbers = invoiceNumbers(
      file,
      group.map(({ itemId }) => itemId),
    );
    return [
      {
        code: `why.${first.reason}`,
        params: { invoices: numbers.join(', '), count: numbers.length, until: first.until ?? '' },
      },
    ];
  });
}
