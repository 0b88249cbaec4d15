import { act } from '#app/act';
import { appendFacts } from '#app/follow';
import type { Context } from '#app/context';
import type { PlainDate } from '#domain/calendar/plainDate';
import { decideLogCall, type CallAdvice, type CallRefusal } from '#domain/calls/call';
import type { CallOutcome } from '#domain/followup/event';
import type { Instalment } from '#domain/followup/plan';
import type { WhatHappensNext } from '#domain/followup/preview';
import type { CallParty } from '#domain/guardrails/contact';
import { checkText } from '#domain/ledger/limits';
import type { Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type NewCall = {
  readonly customerId: string;
  readonly outcome: CallOutcome;
  /** Items the call was about; absent or empty: all that is late. */
  readonly itemIds?: readonly string[];
  readonly note?: string;
  readonly promisedOn?: PlainDate;
  readonly amount?: Cents;
  readonly instalments?: readonly Instalment[];
  /** Who answered; absent: the debtor himself. */
  readonly party?: CallParty;
};

export type LoggedCall = {
  readonly eventIds: readonly string[];
  readonly advice: CallAdvice | null;
  readonly next: readonly WhatHappensNext[];
};

/** Writes down what a call gave, with what follows from it: a promise, a dispute, a pause, a plan. */
export function logCall(
  ctx: Context,
  input: NewCall,
): Result<LoggedCall & { readonly actionId: string | null }, CallRefusal | 'customer.unknown' | 'text.tooLong'> {
  if (ctx.ledger.customers.get(input.customerId) === null) return reject('customer.unknown');
  const action = { name: 'call.logged', customerId: input.customerId, params: { outcome: input.outcome } };
  return act(ctx, action, (unit): Result<LoggedCall, CallRefusal | 'text.tooLong'> => {
    const checked = checkText('note', input.note ?? '', 4_000);
    if (!checked.ok) return checked;
    const decided = decideLogCall(
      unit.file(input.customerId).facts,
      {
        callId: ctx.newId(),
        itemIds: input.itemIds ?? [],
        outcome: input.outcome,
        noteId: unit.note(input.customerId, input.note),
        promisedOn: input.promisedOn ?? null,
        amount: input.amount ?? null,
        instalments: input.instalments ?? null,
        party: input.party ?? 'debtor',
      },
      unit.today,
    );
    if (!decided.ok) return decided;
    const { advice, facts, next } = decided.value;
    return ok({ eventIds: appendFacts(unit, input.customerId, facts), advice, next });
  });
}
