import { present } from '#domain/assert';
import type { LetterContent } from '#domain/letters/compose/frame';
import { letterParts } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';

/** A friendly word before the due date: nothing is late, nothing is asked but to check that the invoice arrived. */
export function composeCourtesy(facts: LetterFacts): LetterContent {
  const parts = letterParts(facts);
  const { paragraph, count, contact, payment } = parts;
  const texts = parts.texts.courtesy;
  const dueDates = new Set(facts.claim.invoices.map(({ dueOn }) => dueOn));
  const onlyDueOn = dueDates.size === 1 ? present([...dueDates][0], 'due date') : null;
  return {
    title: texts.title,
    subject: null,
    blocks: [
      paragraph(texts.opening[facts.tone](count)),
      parts.claims,
      paragraph(count === 1 ? texts.check({ contact }) : texts.checkMany({ contact })),
      // Each invoice has its own due date in the table; a common one is worth saying again.
      payment.block === 'payment' ? { ...payment, before: onlyDueOn } : payment,
      paragraph(texts.alreadyPlanned),
      parts.signature(texts.closing),
      ...parts.enclosures,
    ],
  };
}
