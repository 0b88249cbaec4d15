import { present } from '#domain/assert';
import type { LetterContent } from '#domain/letters/compose/frame';
import { letterParts, type LetterParts } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterBlock } from '#domain/letters/model';

/** A friendly word before the due date: nothing is late, nothing is asked but to check that the invoice arrived. */
export function composeCourtesy(facts: LetterFacts): LetterContent {
  const parts = letterParts(facts);
  const { paragraph, count, contact } = parts;
  const texts = parts.texts.courtesy;
  return {
    title: texts.title,
    subject: null,
    blocks: [
      paragraph(texts.opening[facts.tone](count)),
      parts.claims,
      paragraph(texts.check[facts.tone]({ contact, count })),
      paymentWhenDue(facts, parts),
      paragraph(texts.alreadyPlanned[facts.tone]),
      parts.signature(texts.closing[facts.tone]),
      ...parts.enclosures,
    ],
  };
}

/** Each invoice has its own due date in the table; a common one is worth saying again. */
export function paymentWhenDue({ claim }: LetterFacts, { payment }: LetterParts): LetterBlock {
  const dueDates = new Set(claim.invoices.map(({ dueOn }) => dueOn));
  const onlyDueOn = dueDates.size === 1 ? present([...dueDates][0], 'due date') : null;
  return payment.block === 'payment' ? { ...payment, before: onlyDueOn } : payment;
}
