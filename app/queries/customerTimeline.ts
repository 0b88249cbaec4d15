import { grouped } from '#app/queries/grouped';
import type { Context } from '#app/context';
import { documentOf, loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { invoiceNumbers } from '#app/queries/openInvoices';
import { tellPlan } from '#app/queries/planTimeline';
import { tellClaim } from '#app/queries/tellClaim';
import { tellLimitation, tellLoss } from '#app/queries/tellLaw';
import type { Output, Request } from '#contract/api';
import type { StoredEvent } from '#db/repositories/events';
import type { EventBody } from '#domain/followup/event';
import { followedItem } from '#domain/followup/facts';
import { standingEntries, type AccountLine } from '#domain/ledger/customerAccount';
import { sumCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';
import { unreachable } from '#domain/assert';

type Row = Output<'customer.timeline'>[number];
/** A row without what is the same for all: which action made it, whether it stands, the words of its note. */
type Told = Pick<Row, 'kind' | 'what' | 'link'> & { readonly noteId?: string | null };
type Placed = { readonly seq: string; readonly row: Row };

/** Everything that happened with a customer, newest first. What was undone stays, marked. */
export function customerTimeline(
  ctx: Context,
  { customerId, kinds, limit }: Request<'customer.timeline'>,
): Result<Row[]> {
  const today = ctx.clock.today();
  const file = loadCustomerFile(ctx.ledger, customerId, today);
  if (file === null) return reject('customer.unknown');
  const actions = actionsByFact(ctx, customerId);
  const placed = [...eventRows(ctx, file, actions), ...entryRows(file, actions), ...dueRows(file, today)];
  const wanted = placed
    .filter(({ row }) => kinds.length === 0 || kinds.includes(row.kind))
    .toSorted((a, b) => compare(b, a))
    .slice(0, limit);
  return ok(wanted.map(({ row }) => row));
}

function compare(a: Placed, b: Placed): number {
  if (a.row.on !== b.row.on) return a.row.on < b.row.on ? -1 : 1;
  return a.seq < b.seq ? -1 : a.seq > b.seq ? 1 : 0;
}

function actionsByFact(ctx: Context, customerId: string): ReadonlyMap<string, string> {
  return new Map(
    ctx.ledger.actions
      .ofCustomer(customerId)
      .filter(({ undoes }) => undoes === null)
      .flatMap(({ id, facts }) => [...facts.entries, ...facts.events].map((fact) => [fact, id] as const)),
  );
}

function eventRows(ctx: Context, file: CustomerFile, actions: ReadonlyMap<string, string>): readonly Placed[] {
  const standing = new Set(file.facts.followUp.facts.map(({ id }) => id));
  return file.events.flatMap((event): readonly Placed[] => {
    const told = tellEvent(ctx, file, event);
    if (told === null) return [];
    const { noteId = null, ...shown } = told;
    return [
      {
        seq: event.recordedAt + String(event.seq).padStart(12, '0'),
        row: {
          key: event.id,
          on: event.on,
          ...shown,
          note: noteId === null ? '' : (ctx.ledger.notes.get(noteId)?.text ?? ''),
          isUndone: !standing.has(event.id),
          actionId: actions.get(event.id) ?? null,
        },
      },
    ];
  });
}

const named = (code: string, params: Row['what']['params']): Row['what'] => ({ code: `timeline.${code}`, params });

// One row for what the user knows as one thing: a letter posted is not told again as the step that it did.
function tellEvent(ctx: Context, file: CustomerFile, { body }: StoredEvent): Told | null {
  switch (body.kind) {
    case 'callLogged':
      return tellCall(body);
    case 'letterPrinted':
    case 'letterEnveloped':
    case 'letterPosted':
    case 'paperPrinted':
      return tellLetter(ctx, body);
    case 'mail':
    case 'mailProofWaived':
    case 'mailDecided':
    case 'mailCounter':
    case 'mailCopySent':
      return tellMail(body);
    case 'promiseMade':
    case 'promiseCancelled':
      return tellPromise(file, body);
    case 'disputeOpened':
    case 'disputeClosed':
    case 'pauseStarted':
    case 'pauseEnded':
      return tellAgreement(file, body);
    case 'stepDone':
    case 'stepIgnored':
    case 'handedOver':
    case 'dueDateChanged':
      return tellStep(file, body);
    case 'planProposed':
    case 'planAgreed':
    case 'planSigned':
    case 'planStepPrinted':
    case 'planStepDone':
    case 'planEnded':
    case 'billDrawn':
    case 'billAccepted':
    case 'billEnded':
      return tellPlan(body);
    case 'claimMade':
    case 'claimWaived':
      return { kind: 'money', what: named(body.kind, { amount: body.amount }), link: null };
    case 'chargeWaived':
    case 'chargeClaimedAgain':
    case 'termsAgreed':
      return tellClaim(file, body);
    case 'limitationChosen':
    case 'limitationEvent':
    case 'mediationEnded':
    case 'limitationSeen':
      return tellLimitation(body);
    case 'debtLost':
    case 'lossCompleted':
    case 'lossPaperMade':
    case 'lossPaperSent':
    case 'lossMoneyCame':
    case 'lossVatBooked':
      return tellLoss(file, body);
    case 'customerMerged':
    case 'customerGone':
      return tellRecord(ctx, body);
    case 'stepProposed':
    case 'undone':
      return null;
    default:
      return unreachable(body);
  }
}

type Of<Kind extends EventBody['kind']> = Extract<EventBody, { readonly kind: Kind }>;

function tellCall({ noteId, outcome, party }: Of<'callLogged'>): Told {
  return { kind: 'call', what: named(`call.${outcome}`, { party: party ?? 'debtor' }), link: null, noteId };
}

function tellMail(body: Of<'mail' | 'mailProofWaived' | 'mailDecided' | 'mailCounter' | 'mailCopySent'>): Told {
  const link = { to: 'mail', ref: body.mailId } as const;
  if (body.kind !== 'mail') return { kind: 'mail', what: named(body.kind, {}), link };
  const what = named(`mail.${body.event}`, { number: body.number ?? '' });
  return { kind: 'mail', what, link, noteId: body.noteId ?? null };
}

function tellRecord(ctx: Context, body: Of<'customerMerged' | 'customerGone'>): Told {
  if (body.kind === 'customerGone') {
    return { kind: 'note', what: named(`customerGone.${body.what}`, {}), link: null, noteId: body.noteId };
  }
  const gone = ctx.ledger.customers.recorded(body.fromId);
  const params = { other: gone?.name ?? '', number: gone?.number ?? '' };
  return { kind: 'note', what: named('customerMerged', params), link: null };
}

type LetterBody = Of<'letterPrinted' | 'letterEnveloped' | 'letterPosted' | 'paperPrinted'>;

function tellLetter(ctx: Context, body: LetterBody): Told {
  const letter = ctx.ledger.letters.get(body.letterId);
  const deadlineOn = 'deadlineOn' in body ? body.deadlineOn : null;
  const params = { letter: letter?.kind ?? '', number: letter?.number ?? '', until: deadlineOn ?? '' };
  return { kind: 'letter', what: named(body.kind, params), link: { to: 'letter', ref: body.letterId } };
}

function tellPromise(file: CustomerFile, body: Of<'promiseMade' | 'promiseCancelled'>): Told {
  if (body.kind === 'promiseCancelled') return { kind: 'promise', what: named(body.kind, {}), link: null };
  const invoices = invoiceNumbers(file, body.itemIds).join(', ');
  return {
    kind: 'promise',
    what: named(body.kind, { amount: body.amount, on: body.promisedOn, invoices }),
    link: null,
  };
}

function disputeWords(file: CustomerFile, { itemIds, parts }: Of<'disputeOpened'>): Row['what'] {
  const invoices = invoiceNumbers(file, itemIds).join(', ');
  if (parts === undefined) return named('disputeOpened', { invoices });
  return named('partDisputed', { invoices, amount: sumCents(parts.map(({ amount }) => amount)) });
}

type Agreement = Of<'disputeOpened' | 'disputeClosed' | 'pauseStarted' | 'pauseEnded'>;

function tellAgreement(file: CustomerFile, body: Agreement): Told {
  switch (body.kind) {
    case 'disputeOpened':
      return {
        kind: 'dispute',
        what: disputeWords(file, body),
        link: null,
        noteId: body.noteId,
      };
    case 'disputeClosed':
      return { kind: 'dispute', what: named(body.kind, {}), link: null };
    case 'pauseStarted':
      return { kind: 'pause', what: named(body.kind, { until: body.untilOn ?? '' }), link: null, noteId: body.noteId };
    case 'pauseEnded':
      return { kind: 'pause', what: named(body.kind, {}), link: null };
    default:
      return unreachable(body);
  }
}

function tellStep(
  file: CustomerFile,
  body: Of<'stepDone' | 'stepIgnored' | 'handedOver' | 'dueDateChanged'>,
): Told | null {
  if (body.kind === 'handedOver') return { kind: 'step', what: named(body.kind, { to: body.to }), link: null };
  const item = file.facts.items.find(({ itemId }) => itemId === body.itemId);
  const link = item === undefined ? null : ({ to: 'invoice', ref: item.documentId } as const);
  const invoice = item?.documentNumber ?? '';
  if (body.kind === 'dueDateChanged') {
    return { kind: 'invoice', what: named(body.kind, { on: body.dueOn, invoice }), link, noteId: body.noteId };
  }
  const step = item?.policy.steps.find(({ level }) => level === body.level)?.key ?? '';
  if (body.kind === 'stepIgnored') {
    return { kind: 'step', what: named(body.kind, { step, invoice }), link, noteId: body.noteId };
  }
  // The letter or the call that did the step has its own row.
  return body.causedBy === null ? { kind: 'step', what: named(body.kind, { step, invoice }), link } : null;
}

function entryRows(file: CustomerFile, actions: ReadonlyMap<string, string>): readonly Placed[] {
  const standing = standingEntries(file.lines);
  const byEntry = grouped(file.lines, ({ entryId }) => entryId);
  return [...byEntry].flatMap(([entryId, lines]): readonly Placed[] => {
    const told = tellEntry(file, lines);
    const [first] = lines;
    if (told === null || first === undefined) return [];
    return [
      {
        seq: String(first.entrySeq).padStart(12, '0'),
        row: {
          key: entryId,
          on: first.effectiveOn,
          ...told,
          note: '',
          isUndone: !standing.has(entryId),
          actionId: actions.get(entryId) ?? null,
        },
      },
    ];
  });
}

function tellEntry(file: CustomerFile, lines: readonly AccountLine[]): Pick<Row, 'kind' | 'what' | 'link'> | null {
  const onAccount = lines.filter(({ account, itemId }) => account === 'customers' && itemId !== null);
  const [first] = onAccount;
  if (first === undefined || first.documentId === null) return null;
  const document = documentOf(file, first.documentId);
  const amount = Math.abs(onAccount.reduce((sum, line) => sum + line.amount, 0));
  const link = document.kind === 'invoice' || document.kind === 'creditNote' ? invoiceLink(document.id) : null;
  switch (first.kind) {
    case 'invoice':
      return { kind: 'invoice', what: named('invoice', { invoice: document.number, amount }), link };
    case 'creditNote':
    case 'payment':
    case 'refund':
    case 'discount':
    case 'writeOff':
      return { kind: 'money', what: named(first.kind, { number: document.number, amount }), link };
    // Matching moves money inside the account, and a reversal shows as the entry struck through.
    case 'allocation':
    case 'reversal':
    case 'claimIncome':
      return null;
    default:
      return unreachable(first.kind);
  }
}

function invoiceLink(documentId: string): Row['link'] {
  return { to: 'invoice', ref: documentId };
}

// A due date is no fact of ours, but it is what everything else turns around.
function dueRows(file: CustomerFile, today: string): readonly Placed[] {
  return file.facts.items
    .map((item) => followedItem(file.facts, item))
    .filter(({ dueOn }) => dueOn <= today)
    .map(({ dueOn, item }) => ({
      seq: '',
      row: {
        key: `due-${item.itemId}`,
        on: dueOn,
        kind: 'invoice',
        what: named('due', { invoice: item.documentNumber, amount: item.originalCents }),
        note: '',
        isUndone: false,
        link: invoiceLink(item.documentId),
        actionId: null,
      },
    }));
}
