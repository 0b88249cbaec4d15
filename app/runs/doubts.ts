import { claimProblem } from '#app/claims/claimProblem';
import type { Context } from '#app/context';
import { standingOf, type CustomerFile } from '#app/customerFile';
import { addressLines } from '#app/letters/addressee';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { RunLetterState } from '#app/runs/runState';
import type { Written } from '#app/runs/written';
import { countryOf } from '#app/settings';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { goneOf } from '#domain/followup/gone';
import { goneWord } from '#domain/followup/goneWord';
import { mayAskCharges } from '#domain/claims/buildClaim';
import type { Dispute } from '#domain/followup/state';
import { sumCents } from '#domain/money/cents';

export type Repair = 'customer' | 'payment' | 'bank' | 'none';
/** A reason to look before a letter leaves. A blocking one keeps it at home. */
export type Doubt = { readonly doubt: Sentence; readonly repair: Repair; readonly isBlocking: boolean };

const addressOldDays = 365;

/** Everything that is doubtful about a letter: better asked now than regretted at the post office. */
export function doubtsAbout(
  ctx: Context,
  file: CustomerFile,
  state: RunLetterState,
  written: Written | null,
): readonly Doubt[] {
  const address = addressDoubts(ctx, file);
  const refusal = written?.refusal ?? null;
  // The missing address is said once, with its own reason.
  const isSaid = address.some(({ isBlocking }) => isBlocking) && refusal?.params['field'] === 'addresseeAddress';
  return [
    ...address,
    ...goneDoubt(ctx, file),
    ...(refusal === null || isSaid ? [] : [{ doubt: refusal, repair: repairOf(refusal), isBlocking: true }]),
    ...moneyDoubts(file),
    ...agreementDoubts(file, state, ctx.clock.today()),
    ...gapDoubt(file, ctx.clock.today()),
    ...lawDoubts(ctx, file, state),
  ];
}

/** The doubt that keeps a letter at home; null: none does. */
export function blockingDoubt(doubts: readonly Doubt[]): Doubt | null {
  return doubts.find(({ isBlocking }) => isBlocking) ?? null;
}

function repairOf({ params }: Sentence): Repair {
  return String(params['field'] ?? '').startsWith('addressee') ? 'customer' : 'none';
}

function addressDoubts(ctx: Context, file: CustomerFile): readonly Doubt[] {
  const lines = addressLines(file.customer, countryOf(ctx.ledger));
  if (!lines.ok) {
    return [{ doubt: sentence(`doubt.address.${lines.error.code}`), repair: 'customer', isBlocking: true }];
  }
  const returnedOn = addressReturnedOn(file);
  if (returnedOn !== null) {
    return [{ doubt: sentence('doubt.addressReturned', { on: returnedOn }), repair: 'customer', isBlocking: false }];
  }
  const seenOn = addressSeenOn(file);
  if (seenOn === null || seenOn >= addDays(ctx.clock.today(), -addressOldDays)) return [];
  return [{ doubt: sentence('doubt.addressOld', { on: seenOn }), repair: 'customer', isBlocking: false }];
}

// The post brought a letter back from this address, and nobody has looked at the address since.
function addressReturnedOn({ customer, facts }: CustomerFile): PlainDate | null {
  const returned = facts.followUp.facts.findLast(({ body }) => body.kind === 'mail' && body.event === 'returnUnknown');
  if (returned === undefined) return null;
  const { addressSeenOn: seenOn } = customer;
  return seenOn !== null && seenOn >= returned.on ? null : returned.on;
}

// A business that has ended, somebody who has died: who is to be written to now is for the user to decide. Once the
// letter goes to the estate or to the liquidator, what is known is no doubt any more.
function goneDoubt({ ledger }: Context, { customer, facts }: CustomerFile): readonly Doubt[] {
  const gone = goneOf(facts.followUp.facts);
  if (gone !== null) {
    if (goneWord(customer.recipient) !== null) return [];
    const source = gone.noteId === null ? '' : (ledger.notes.get(gone.noteId)?.text ?? '');
    const doubt = sentence(`doubt.gone.${gone.what}`, { on: gone.on, source });
    return [{ doubt, repair: 'customer', isBlocking: false }];
  }
  const word = goneWord(`${customer.name} ${customer.recipient}`);
  return word === null ? [] : [{ doubt: sentence('doubt.gone', { word }), repair: 'customer', isBlocking: false }];
}

// Said by the user, or the day of the last invoice: it bore that address.
function addressSeenOn({ customer, documents }: CustomerFile): PlainDate | null {
  const invoiced = documents.filter(({ kind }) => kind === 'invoice').map(({ issuedOn }) => issuedOn);
  const days = [...invoiced, ...(customer.addressSeenOn === null ? [] : [customer.addressSeenOn])];
  return days.toSorted().at(-1) ?? null;
}

function moneyDoubts(file: CustomerFile): readonly Doubt[] {
  const free = (kind: 'payment' | 'creditNote') =>
    file.documents
      .filter((document) => document.kind === kind)
      .flatMap(({ id }) => file.items.filter(({ documentId }) => documentId === id))
      .reduce((sum, { id }) => sum - Math.min(0, standingOf(file, id).open), 0);
  const [money, credit] = [free('payment'), free('creditNote')];
  return [
    ...(money > 0 ? [sentence('doubt.unmatched', { amount: money })] : []),
    ...(credit > 0 ? [sentence('doubt.creditNote', { amount: credit })] : []),
  ].map((doubt) => ({ doubt, repair: 'payment', isBlocking: false }));
}

function agreementDoubts(file: CustomerFile, state: RunLetterState, today: PlainDate): readonly Doubt[] {
  const { followUp } = file.facts;
  const ids = state.steps.map(({ itemId }) => itemId);
  const isOther = (itemIds: readonly string[]) => !itemIds.some((id) => ids.includes(id));
  const promise = followUp.promises.findLast(
    ({ isCancelled, itemIds, promisedOn }) => !isCancelled && promisedOn >= today && isOther(itemIds),
  );
  const dispute = followUp.disputes.find(({ closedOn }) => closedOn === null);
  const plan = followUp.plans.find(({ ended }) => ended === null);
  return [
    ...(promise === undefined ? [] : [sentence('doubt.promise', { on: promise.promisedOn, amount: promise.amount })]),
    ...(dispute === undefined ? [] : [disputeDoubt(dispute)]),
    ...(plan === undefined ? [] : [sentence('doubt.plan', { on: plan.agreedOn })]),
  ].map((doubt) => ({ doubt, repair: 'none', isBlocking: false }));
}

function disputeDoubt({ openedOn, parts }: Dispute): Sentence {
  if (parts === null) return sentence('doubt.dispute', { on: openedOn });
  return sentence('doubt.partDispute', { on: openedOn, amount: sumCents(parts.map(({ amount }) => amount)) });
}

// The sequence keeps the gap by itself; a letter asked for by hand does not.
function gapDoubt(file: CustomerFile, today: PlainDate): readonly Doubt[] {
  const { followUp, rules } = file.facts;
  const last = followUp.lastReminderOn;
  if (last === null || last <= addDays(today, -rules.minimumGapDays)) return [];
  return [{ doubt: sentence('doubt.gap', { on: last }), repair: 'none', isBlocking: false }];
}

// Business or consumer, and of which country, decides what the law lets a letter ask. One that asks for the price alone
// only wants a look; one that would ask more than can be reckoned stays at home.
function lawDoubts(ctx: Context, file: CustomerFile, { kind }: RunLetterState): readonly Doubt[] {
  const problem = claimProblem(ctx, file);
  const { relation, relationGuessed } = file.customer;
  if (problem !== null && mayAskCharges(kind)) return [{ doubt: problem, repair: 'customer', isBlocking: true }];
  return relationGuessed
    ? [{ doubt: sentence(`doubt.relation.${relation}`), repair: 'customer', isBlocking: false }]
    : [];
}
