import type { CustomerFile } from '#app/customerFile';
import { invoiceNumbers } from '#app/queries/openInvoices';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { CallAdvice } from '#domain/calls/call';
import type { WhatHappensNext } from '#domain/followup/preview';

// What the date of the next step already says needs no sentence of its own.
const obvious: readonly (string | null)[] = [null, 'notDueYet', 'callAgainLater', 'waitingForDeadline', 'minimumGap'];

/** What will happen, said before or after a call is saved: why it is quiet, then the next step, then what to do by hand. */
export function nextSentences(
  file: Pick<CustomerFile, 'facts'>,
  next: readonly WhatHappensNext[],
  advice: CallAdvice | null,
): readonly Sentence[] {
  const told = next.flatMap(({ itemIds, reason, until, next: step }) => {
    const numbers = invoiceNumbers(file, itemIds);
    const about = { invoices: numbers.join(', '), count: numbers.length };
    const quiet =
      reason === null || (obvious.includes(reason) && step !== null)
        ? []
        : [sentence(`why.${reason}`, { ...about, until: until ?? '' })];
    const coming = step === null ? [] : [sentence(`next.${step.channel}`, { ...about, on: step.on, step: step.key })];
    return [...quiet, ...coming];
  });
  return [...told, ...(advice === null ? [] : [sentence(`advice.${advice}`)])];
}
