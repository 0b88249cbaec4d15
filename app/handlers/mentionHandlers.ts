import { transact } from '#app/act';
import { updateCustomer } from '#app/commands/updateCustomer';
import type { Handlers } from '#app/dispatch';
import { fromLedger, view } from '#app/handlers/answer';
import { mentionStanding } from '#app/invoiceTerms';
import { mentionsView } from '#app/queries/mentions';
import type { Session } from '#app/session';
import type { mentionApi } from '#contract/schemas/mentionSchemas';
import { ok, reject } from '#domain/result';

/** What the window asks about the sentence on the user's own invoices. */
export function mentionHandlers(session: Session): Pick<Handlers, keyof typeof mentionApi> {
  return {
    'mentions.get': view(session, mentionsView),
    'mentions.saveTerms': fromLedger(session, (ctx, terms) =>
      transact(ctx, () => {
        ctx.ledger.settings.set('invoiceTerms', terms);
        return ok({ actionId: null });
      }),
    ),
    'mentions.standing': fromLedger(session, (ctx, { customerId }) => {
      const customer = ctx.ledger.customers.get(customerId);
      if (customer === null) return reject('customer.unknown');
      return ok({ relation: customer.relation, ...mentionStanding(ctx.ledger, customer) });
    }),
    'mentions.answer': fromLedger(session, (ctx, { customerId, isOnInvoices }) => {
      const updated = updateCustomer(ctx, { customerId, changes: { penaltiesOnInvoices: isOnInvoices } });
      return updated.ok ? ok({}) : updated;
    }),
  };
}
