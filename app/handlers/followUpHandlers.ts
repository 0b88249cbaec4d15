import { acceptPlan, endPlan } from '#app/commands/acceptPlan';
import { ignoreStep } from '#app/commands/ignoreStep';
import { logCall } from '#app/commands/logCall';
import { moveCard } from '#app/commands/moveCard';
import { closeDispute, openDispute } from '#app/commands/openDispute';
import { cancelPromise, recordPromise } from '#app/commands/recordPromise';
import { endPause, startPause } from '#app/commands/startPause';
import { updateCustomer } from '#app/commands/updateCustomer';
import type { Context } from '#app/context';
import { loadCustomerFile, type CustomerFile } from '#app/customerFile';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater, view } from '#app/handlers/answer';
import { board } from '#app/queries/board';
import { callPanel, previewCall } from '#app/queries/callPanel';
import { nextSentences } from '#app/queries/nextSentences';
import { itemIdsOf } from '#app/queries/openInvoices';
import { readProposals } from '#app/queries/openProposals';
import { ownerOf } from '#app/queries/owners';
import { today } from '#app/queries/today';
import type { Session } from '#app/session';
import type { Api } from '#contract/api';
import type { followUpApi } from '#contract/schemas/followUpSchemas';
import { whatIsDue } from '#domain/followup/due';
import { planInstalments } from '#domain/followup/plan';
import { sumCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

type Own = Pick<Handlers, keyof typeof followUpApi & keyof Api>;
type Done = { readonly actionId: string | null };

/** What the window asks about the day, calls, agreements and the board. */
export function followUpHandlers(session: Session): Own {
  return {
    'today.get': fromLedgerLater(session, async (ctx) => {
      await readProposals(ctx, session.parts.millis);
      return ok(today(ctx));
    }),
    'call.prepare': fromLedger(session, callPanel),
    'call.preview': fromLedger(session, previewCall),
    'call.log': fromLedger(
      session,
      (ctx, { customerId, documentIds, note, outcome, party, promisedAmount, promisedOn }) =>
        withFile(ctx, customerId, (file) => {
          const logged = logCall(ctx, {
            customerId,
            outcome,
            note,
            itemIds: documentIds.length === 0 ? [] : itemIdsOf(file, documentIds),
            ...(promisedOn === null ? {} : { promisedOn }),
            ...(promisedAmount === null ? {} : { amount: promisedAmount }),
            ...(party === undefined ? {} : { party }),
          });
          if (!logged.ok) return logged;
          const { actionId, advice, next } = logged.value;
          return ok({ actionId, next: [...nextSentences(file, next, advice)] });
        }),
    ),
    ...agreementHandlers(session),
    'board.get': view(session, board),
    'board.move': fromLedger(session, moveCard),
    'tone.set': fromLedger(session, (ctx, { customerId, tone }) =>
      done(updateCustomer(ctx, { customerId, changes: { tone } })),
    ),
  };
}

type AgreementNames =
  | 'promise.record'
  | 'promise.cancel'
  | 'dispute.open'
  | 'dispute.close'
  | 'pause.start'
  | 'pause.end'
  | 'plan.preview'
  | 'plan.accept'
  | 'plan.cancel'
  | 'step.ignore';

function agreementHandlers(session: Session): Pick<Handlers, AgreementNames> {
  return {
    'promise.record': fromLedger(session, (ctx, { customerId, documentIds, promisedOn, amount, note }) =>
      withFile(ctx, customerId, (file) =>
        done(recordPromise(ctx, { customerId, itemIds: itemIdsOf(file, documentIds), promisedOn, amount, note })),
      ),
    ),
    'promise.cancel': fromLedger(session, (ctx, { promiseId }) => {
      const customerId = ownerOf(ctx, 'promiseMade', promiseId);
      return customerId === null ? reject('promise.unknown') : done(cancelPromise(ctx, { customerId, promiseId }));
    }),
    'dispute.open': fromLedger(session, (ctx, { customerId, documentIds, reason, amount }) =>
      withFile(ctx, customerId, (file) =>
        done(openDispute(ctx, { customerId, itemIds: itemIdsOf(file, documentIds), reason, amount })),
      ),
    ),
    'dispute.close': fromLedger(session, (ctx, { disputeId, note }) => {
      const customerId = ownerOf(ctx, 'disputeOpened', disputeId);
      return customerId === null ? reject('dispute.unknown') : done(closeDispute(ctx, { customerId, disputeId, note }));
    }),
    'pause.start': fromLedger(session, (ctx, { customerId, documentIds, until, reason }) =>
      withFile(ctx, customerId, (file) => {
        const itemIds = documentIds.length === 0 ? [] : itemIdsOf(file, documentIds);
        return done(startPause(ctx, { customerId, itemIds, untilOn: until, reason }));
      }),
    ),
    'pause.end': fromLedger(session, (ctx, { pauseId }) => {
      const customerId = ownerOf(ctx, 'pauseStarted', pauseId);
      return customerId === null ? reject('pause.unknown') : done(endPause(ctx, { customerId, pauseId }));
    }),
    'plan.preview': fromLedger(session, (ctx, { documentIds, start, everyMonths, count }) => {
      const total = openOfDocuments(ctx, documentIds);
      if (!total.ok) return total;
      const planned = planInstalments({ total: total.value, start, everyMonths, count });
      return planned.ok ? ok({ instalments: planned.value.map((instalment) => ({ ...instalment })) }) : planned;
    }),
    'plan.accept': fromLedger(session, (ctx, { customerId, documentIds, instalments }) =>
      withFile(ctx, customerId, (file) =>
        done(acceptPlan(ctx, { customerId, itemIds: itemIdsOf(file, documentIds), instalments })),
      ),
    ),
    'plan.cancel': fromLedger(session, (ctx, { planId }) => {
      const customerId = ownerOf(ctx, 'planProposed', planId) ?? ownerOf(ctx, 'planAgreed', planId);
      if (customerId === null) return reject('plan.unknown');
      return done(endPlan(ctx, { customerId, planId, reason: 'cancelled' }));
    }),
    'step.ignore': fromLedger(session, (ctx, { customerId, documentIds, reason }) =>
      withFile(ctx, customerId, (file) => {
        const itemIds = itemsToPassOver(ctx, file, documentIds);
        return itemIds.length === 0
          ? reject('step.nothingProposed')
          : done(ignoreStep(ctx, { customerId, itemIds, reason }));
      }),
    ),
  };
}

// No invoice named: every step that is due today.
function itemsToPassOver(ctx: Context, file: CustomerFile, documentIds: readonly string[]): readonly string[] {
  if (documentIds.length > 0) return itemIdsOf(file, documentIds);
  return whatIsDue(file.facts, ctx.clock.today()).proposals.map(({ itemId }) => itemId);
}

/** What every command answers: the action that can be undone. */
export function done(result: Result<Done>): Result<Done> {
  return result.ok ? ok({ actionId: result.value.actionId }) : result;
}

/** Work on one customer's file; an unknown customer is refused. */
export function withFile<Value>(
  ctx: Context,
  customerId: string,
  work: (file: CustomerFile) => Result<Value>,
): Result<Value> {
  const file = loadCustomerFile(ctx.ledger, customerId, ctx.clock.today());
  return file === null ? reject('customer.unknown') : work(file);
}

function openOfDocuments(ctx: Context, documentIds: readonly string[]) {
  const customerId = documentIds[0] === undefined ? undefined : ctx.ledger.documents.get(documentIds[0])?.customerId;
  return customerId === undefined
    ? reject('invoice.unknown')
    : withFile(ctx, customerId, (file) =>
        ok(
          sumCents(
            file.facts.items
              .filter(({ documentId }) => documentIds.includes(documentId))
              .map(({ openCents }) => openCents),
          ),
        ),
      );
}
