import type { Context } from '#app/context';
import { loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { callGuardrails } from '#app/queries/callGuardrails';
import { openInvoiceRows } from '#app/queries/openInvoices';
import { nextSentences } from '#app/queries/nextSentences';
import { sentence, type Sentence } from '#app/queries/sentence';
import { itemIdsOf } from '#app/queries/openInvoices';
import type { Output, Request } from '#contract/api';
import { decideLogCall } from '#domain/calls/call';
import { prepareCall, type CallPreparation, type Tone } from '#domain/calls/preparation';
import { followedItem } from '#domain/followup/facts';
import { isFirstReminderMissing } from '#domain/followup/nextStep';
import { itemFollowUp } from '#domain/followup/state';
import { ok, reject, type Result } from '#domain/result';

type Panel = Output<'call.prepare'>;

/** What to have under the eyes during a call, and one sentence to say. */
export function callPanel(ctx: Context, { customerId }: { readonly customerId: string }): Result<Panel> {
  const today = ctx.clock.today();
  const file = loadCustomerFile(ctx.ledger, customerId, today);
  if (file === null) return reject('customer.unknown');
  const preparation = prepareCall(file.facts, toneOf(file), today);
  if (preparation === null) return reject('call.nothingOpen', { customerId });

  const { name, phone, recipient, relation } = file.customer;
  const attempts = preparation.itemIds.map((id) => itemFollowUp(file.facts.followUp, id).attempts.length);
  return ok({
    customerId,
    customerName: name,
    relation,
    phone,
    contactName: recipient,
    owed: preparation.owed,
    overdue: preparation.late,
    invoices: [...openInvoiceRows(file, today)],
    lastContact: lastContact(preparation),
    lastPromise: lastPromise(preparation),
    ...sentencesToSay(preparation),
    ...warningsFor(ctx, file),
    attempts: Math.max(0, ...attempts),
  });
}

/** What will happen next if this result is saved. Writes nothing. */
export function previewCall(ctx: Context, request: Request<'call.preview'>): Result<{ next: Sentence[] }> {
  const today = ctx.clock.today();
  const file = loadCustomerFile(ctx.ledger, request.customerId, today);
  if (file === null) return reject('customer.unknown');
  const decided = decideLogCall(
    file.facts,
    {
      callId: 'preview',
      itemIds: request.documentIds.length === 0 ? [] : itemIdsOf(file, request.documentIds),
      outcome: request.outcome,
      noteId: null,
      promisedOn: request.promisedOn,
      amount: request.promisedAmount,
      instalments: null,
      party: request.party ?? 'debtor',
    },
    today,
  );
  return decided.ok ? ok({ next: [...nextSentences(file, decided.value.next, decided.value.advice)] }) : decided;
}

/** The tone chosen for a customer, in the words of the calls. */
export function toneOf({ customer }: Pick<CustomerFile, 'customer'>): Tone {
  return customer.tone === 'gentle' ? 'soft' : customer.tone;
}

// The customer's tone is said first; the two others stand by for who hesitates.
function sentencesToSay(preparation: CallPreparation): Pick<Panel, 'say' | 'sayMore'> {
  const { situation, tone, aboutOn, late, owed, daysLate } = preparation;
  const params = { on: aboutOn ?? '', amount: late > 0 ? late : owed, days: Math.max(0, daysLate) };
  const variants: readonly Tone[] = ['soft', 'normal', 'firm'];
  const say = (variant: Tone): Sentence => sentence(`say.${situation}.${variant}`, params);
  return { say: say(tone), sayMore: variants.filter((variant) => variant !== tone).map(say) };
}

function lastContact({ lastContact: contact }: CallPreparation): Sentence | null {
  if (contact === null) return null;
  if (contact.kind === 'call') return sentence(`answer.${contact.outcome}`, { on: contact.on, party: contact.party });
  return sentence('contact.letter', { on: contact.on, letter: contact.letter ?? '', until: contact.deadlineOn ?? '' });
}

function lastPromise({ lastPromise: promise }: CallPreparation): Sentence | null {
  if (promise === null) return null;
  return sentence(`contact.promise.${promise.outcome}`, { on: promise.promisedOn, amount: promise.amount });
}

// A Belgian consumer may be asked for nothing before the free reminder is over: of some invoices it is a question, and
// when it is true of all of them there is nothing to call for.
function warningsFor(ctx: Context, file: CustomerFile): Pick<Panel, 'warning' | 'guardrails'> {
  const items = file.facts.items.filter(({ openCents }) => openCents > 0).map((item) => followedItem(file.facts, item));
  const guardrails = callGuardrails(ctx, file);
  const isTold = guardrails.some(({ rule }) => rule === 'beConsumerCallBeforeReminder');
  const isMissing = !isTold && items.some(isFirstReminderMissing);
  return { warning: isMissing ? sentence('call.beConsumerFirst') : null, guardrails: [...guardrails] };
}
