import { claimView } from '#app/claims/claimView';
import { paymentWarnings, readTerms, termsFile, termsView, termsWarnings } from '#app/claims/contractTermsView';
import { printAnnex } from '#app/claims/printAnnex';
import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { saveTerms } from '#app/commands/saveTerms';
import { claimAgain, waiveCharges } from '#app/commands/waiveCharges';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater } from '#app/handlers/answer';
import { done, withFile } from '#app/handlers/followUpHandlers';
import { ownerOf } from '#app/queries/owners';
import { sentence } from '#app/queries/sentence';
import type { Session } from '#app/session';
import type { Output } from '#contract/api';
import type { claimApi } from '#contract/schemas/claimSchemas';
import { ok, reject, type Result } from '#domain/result';

/** What the window asks about claims, what is given up of them and what was agreed. */
export function claimHandlers(session: Session): Pick<Handlers, keyof typeof claimApi> {
  return {
    'claim.get': fromLedger(session, (ctx, { customerId, itemIds, kind, on }) =>
      withFile(ctx, customerId, (file) => {
        const isHis = itemIds.every((itemId) => file.facts.items.some((item) => item.itemId === itemId));
        if (!isHis) return reject('item.unknown');
        return ok(claimView(ctx, file, { itemIds, kind, on: on ?? ctx.clock.today() }));
      }),
    ),
    'claim.waive': fromLedger(session, (ctx, { amount, ...request }) =>
      done(waiveCharges(ctx, { ...request, amount: amount ?? 'all' })),
    ),
    'claim.again': fromLedger(session, (ctx, { waiverId }) => {
      const customerId = ownerOf(ctx, 'chargeWaived', waiverId);
      return customerId === null ? reject('waiver.unknown') : done(claimAgain(ctx, { customerId, waiverId }));
    }),
    'claim.annex': fromLedgerLater(session, (ctx, request) => printAnnex(session, ctx, request)),
    'terms.get': fromLedger(session, (ctx, { customerId, documentId, relation }) =>
      withTerms(ctx, customerId, (file) => ok(termsView(ctx, termsFile(file, relation), documentId))),
    ),
    'terms.check': fromLedger(session, (ctx, { customerId, documentId, payment, relation, terms }) =>
      withTerms(ctx, customerId, (known): Result<Output<'terms.check'>> => {
        const file = termsFile(known, relation);
        const aboutDays = payment === undefined ? [] : [...paymentWarnings(ctx, file, payment)];
        const read = readTerms(terms);
        const problem = read.ok ? null : sentence(read.error.code, read.error.params);
        const warnings = read.ok ? [...termsWarnings(ctx, file, documentId, read.value)] : [];
        return ok({ problem, warnings, paymentWarnings: aboutDays });
      }),
    ),
    'terms.save': fromLedger(session, saveTerms),
  };
}

// A customer who is being entered has no file yet.
function withTerms<Value>(
  ctx: Context,
  customerId: string | null,
  answer: (file: CustomerFile | null) => Result<Value>,
): Result<Value> {
  return customerId === null ? answer(null) : withFile(ctx, customerId, answer);
}
