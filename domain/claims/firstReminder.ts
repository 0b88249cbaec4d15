import type { InvoiceToClaim, NoticeFacts } from '#domain/claims/claim';

/**
 * The free first reminder as far as it counts for an invoice: one that left before anything was late reminds of nothing.
 *
 * @source CDE art. XIX.2
 */
export function validFirstReminder(
  { dueOn }: Pick<InvoiceToClaim, 'dueOn'>,
  { firstReminder }: NoticeFacts,
): NoticeFacts['firstReminder'] {
  return firstReminder !== null && firstReminder.sentOn > dueOn ? firstReminder : null;
}
