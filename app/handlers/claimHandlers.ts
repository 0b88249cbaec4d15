import { claimView } from '#app/claims/claimView';
import { readTerms, termsView, termsWarnings } from '#app/claims/contractTermsView';
import { printAnnex } from '#app/claims/printAnnex';
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
    'terms.get': fromLedger(session, (ctx, { customerId, documentId }) =>
      withFile(ctx, customerId, (file) => ok(termsView(ctx, file, documentId))),
    ),
    'terms.check': fromLedger(session, (ctx, { customerId, documentId, terms }) =>
      withFile(ctx, customerId, (file): Result<Output<'terms.check'>> => {
        const read = readTerms(terms);
        if (!read.ok) return ok({ problem: sentence(read.error.code, read.error.params), warnings: [] });
        return ok({ problem: null, warnings: [...termsWarnings(ctx, file, documentId, read.value)] });
      }),
    ),
    'terms.save': fromLedger(session, saveTerms),
  };
}
