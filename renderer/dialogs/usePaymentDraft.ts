import { useDeferredValue, useState } from 'react';
import type { Input, Output } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Cents } from '#domain/money/cents';
import { useQuery } from '#renderer/api/useQuery';
import type { PickedCustomer } from '#renderer/components/CustomerPicker.tsx';
import { useText, useToday } from '#renderer/i18n/language.tsx';

type Payment = Input<'payment.record'>;
type File = Output<'customer.get'>;

/** Whose money it is and which invoices it pays, in this order; none: it stays in advance. */
export type Target = { readonly customerId: string; readonly documentIds: readonly string[] };

/** A payment being typed: the best suggestion counts until another one is picked. */
export function usePaymentDraft(file: File | null, documentId: string | null) {
  const text = useText();
  const today = useToday();
  const [amount, setAmount] = useState<Cents | null>(null);
  const [words, setWords] = useState('');
  const [paidOn, setPaidOn] = useState<PlainDate | null>(today);
  const [means, setMeans] = useState<Payment['means']>('transfer');
  const [customer, setCustomer] = useState<PickedCustomer | null>(
    file === null ? null : { customerId: file.customerId, name: file.fields.name },
  );
  const [picked, setPicked] = useState<Target | null>(
    file === null || documentId === null ? null : { customerId: file.customerId, documentIds: [documentId] },
  );
  const wanted = useDeferredValue(words.trim());
  const isAsked = amount !== null || wanted.length > 2;
  const suggestions = useQuery(
    'payment.suggest',
    { customerId: customer?.customerId ?? null, amount, text: wanted },
    { enabled: isAsked, keepPrevious: true },
  );
  // What was proposed for the amount before must never be saved with the new one.
  const isCurrent = !isAsked || !(suggestions.isPlaceholderData || suggestions.isPending);
  const best = amount === null || !isCurrent ? undefined : suggestions.data?.[0];
  const target = picked ?? best ?? (customer === null ? null : { customerId: customer.customerId, documentIds: [] });
  const isComplete = amount !== null && paidOn !== null && target !== null && (picked !== null || isCurrent);
  const input: Payment | null = isComplete
    ? {
        customerId: target.customerId,
        amount,
        paidOn,
        means,
        allocations: target.documentIds.map((each) => ({ documentId: each, amount: null })),
        label: words.trim(),
      }
    : null;
  const problem = () => {
    if (amount === null) return text.common.amountMissing;
    if (paidOn === null) return text.common.dateMissing;
    return isCurrent ? text.money.customerMissing : text.common.loading;
  };
  const pickCustomer = (next: PickedCustomer | null) => {
    setCustomer(next);
    setPicked(null);
  };
  return {
    ...{ amount, setAmount, words, setWords, paidOn, setPaidOn, means, setMeans, customer, pickCustomer },
    ...{ target, setPicked, suggestions: suggestions.data ?? [], isAsked, input, problem: problem() },
  };
}
