import { act } from '#app/act';
import { acceptingNow, followedAccepting, stopAccepting } from '#app/bank/accepting';
import { acceptMoney, acceptSure } from '#app/bank/acceptMoney';
import { openBook } from '#app/bank/openBook';
import { takeInSlices } from '#app/bank/takeStatements';
import { lookAtMoney, moneyWaiting } from '#app/bank/waiting';
import { waitingMoney } from '#app/bank/waitingRows';
import type { Context } from '#app/context';
import { standingOf } from '#app/customerFile';
import type { Handlers } from '#app/dispatch';
import { fromLedger, fromLedgerLater, view } from '#app/handlers/answer';
import { withFile } from '#app/handlers/followUpHandlers';
import { rememberColumns } from '#app/imports/rememberColumns';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { Session } from '#app/session';
import type { Output, Request } from '#contract/api';
import type { bankApi } from '#contract/schemas/bankSchemas';
import { sumCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

/** What the window asks about money that the bank tells of. */
export function bankHandlers(session: Session): Pick<Handlers, keyof typeof bankApi> {
  const { millis } = session.parts;
  return {
    'bank.waiting': fromLedgerLater(session, async (ctx) => ok(await moneyWaiting(ctx, millis))),
    'bank.look': fromLedgerLater(session, (ctx, request) => lookAtMoney(ctx, millis, request)),
    'bank.acceptSure': fromLedgerLater(session, (ctx, { movementIds }) =>
      followedAccepting(session, movementIds.length, (watch) => acceptSure(ctx, movementIds, watch)),
    ),
    'bank.accepting': () => ok({ accepting: acceptingNow(session) }),
    'bank.stopAccepting': () => {
      stopAccepting(session);
      return ok({});
    },
    'bank.accept': fromLedger(session, accept),
    'bank.putAside': fromLedger(session, putAside),
    'bank.take': fromLedgerLater(session, (ctx, { token }) => take(session, ctx, token)),
    'payers.list': view(session, (ctx) =>
      ctx.ledger.bank.payers().map(({ customerId, id, kind, learnedOn, value }) => ({
        ...{ payerId: id, customerId, kind, value, learnedOn },
        customerName: ctx.ledger.customers.get(customerId)?.name ?? '',
      })),
    ),
    'payer.forget': fromLedger(session, (ctx, { payerId }) => {
      ctx.ledger.bank.forgetPayer(payerId);
      return ok({ actionId: null });
    }),
  };
}

function accept(ctx: Context, request: Request<'bank.accept'>): Result<Output<'bank.accept'>> {
  const accepted = acceptMoney(ctx, request);
  if (!accepted.ok) return accepted;
  const result: Sentence[] = [];
  for (const { customerId, documentIds } of request.parts) {
    withFile(ctx, customerId, (file) => {
      for (const { gross, id, kind, number } of file.documents) {
        if (kind !== 'invoice' || !documentIds.includes(id)) continue;
        const items = file.items.filter(({ documentId }) => documentId === id);
        const open = sumCents(items.map((item) => standingOf(file, item.id).open));
        result.push(sentence(open === 0 ? 'payment.settled' : 'payment.partly', { invoice: number, open, gross }));
      }
      return ok({});
    });
  }
  return ok({ actionId: accepted.value.actionId, result });
}

function putAside(
  ctx: Context,
  { as, movementId }: Request<'bank.putAside'>,
): Result<{ readonly actionId: string | null }> {
  const money = waitingMoney(ctx, movementId);
  const isBack = as === 'waiting' && ctx.ledger.bank.lastState(movementId)?.state === 'notCustomer';
  if (money === null && !isBack) return reject('bank.notWaiting');
  const name = { later: 'bank.later', notCustomer: 'bank.notCustomer', waiting: 'bank.waitsAgain' }[as];
  const amount = money?.amount ?? ctx.ledger.bank.movement(movementId)?.amount ?? 0;
  return act(ctx, { name, params: { amount } }, (unit) => {
    unit.mark(movementId, as);
    return ok({});
  });
}

async function take(session: Session, ctx: Context, token: string): Promise<Result<Output<'bank.take'>>> {
  const inHand = session.imports.get(token);
  if (inHand === undefined) return reject('import.gone');
  const { answer, fileName, sha256 } = inHand;
  const { millis } = session.parts;
  const book = await openBook(ctx, millis);
  const taken = await takeInSlices(ctx, millis, { statements: answer.statements, fileName, sha256 }, book);
  if (!taken.ok) return taken;
  rememberColumns(ctx, inHand);
  // Invoices of the same files may still be imported.
  if (answer.drafts.length === 0) session.imports.delete(token);
  return ok(taken.value);
}
