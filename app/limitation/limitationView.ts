import type { Context } from '#app/context';
import { documentOf, loadCustomerFile, standingOf, type CustomerFile } from '#app/customerFile';
import { limitationOfInvoice, seenWarning, usualSubjectOf, type TracedLimitation } from '#app/limitation/limitations';
import { sentence, type Sentence } from '#app/queries/sentence';
import { countryOf } from '#app/settings';
import type { Output, Request } from '#contract/api';
import { addMonths } from '#domain/calendar/plainDate';
import { eventRule, limitationEventKinds } from '#domain/limitation/events';
import { limitationWarning } from '#domain/limitation/limitation';
import { sumCents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

type View = Output<'limitation.get'>;

/** What the French law leaves at least once a mediation is over; the last day shown does without it. */
const monthsAfterMediation = 6;

/** Until when an invoice can be sued for, step by step, with what each step rests on. */
export function limitationView(ctx: Context, { documentId }: Request<'limitation.get'>): Result<View> {
  const { ledger } = ctx;
  const found = ledger.documents.get(documentId);
  if (found?.kind !== 'invoice') return reject('invoice.unknown');
  const today = ctx.clock.today();
  const file = loadCustomerFile(ledger, found.customerId, today);
  if (file === null) return reject('invoice.unknown');
  const country = countryOf(ledger);
  const limitation = limitationOfInvoice(ledger, file, documentId);
  const { firstLastDay, lastDay, startFact, startFrom, startOn, subject, subjectFrom, term } = limitation;
  const warning = limitationWarning(lastDay, today);
  return ok({
    documentId,
    customerId: file.customer.id,
    number: documentOf(file, documentId).number,
    open: openOf(file, documentId),
    relation: file.customer.relation,
    subject,
    subjectFrom: subjectFrom === 'company' && usualSubjectOf(ledger) === null ? 'default' : subjectFrom,
    ...{ startFact, startOn, startFrom, firstLastDay, lastDay, warning },
    months: term.months,
    article: term.article,
    isConfirmed: term.isConfirmed,
    isSeen: warning !== null && seenWarning(file, documentId, lastDay) === warning,
    steps: limitation.steps.map(({ event, ...step }, index) => ({
      ...step,
      key: `${index} ${step.kind} ${step.on}`,
      endedOn: event.endedOn,
      origin: event.origin,
      factId: event.factId,
      note: noteText(ctx, event.noteId),
      end:
        event.end === null
          ? null
          : { factId: event.end.factId, outcome: event.end.outcome, note: noteText(ctx, event.end.noteId) },
      isRunning:
        event.origin === 'typed' && event.endedOn === null && eventRule(country, step.kind).effect === 'untilItsEnd',
    })),
    without: withoutEffect(ctx, file, documentId),
    cautions: [...cautionsOf(ctx, file, limitation)],
    rules: limitationEventKinds.map((kind) => ({ kind, ...eventRule(country, kind) })),
  });
}

function noteText({ ledger }: Context, noteId: string | null): string {
  return noteId === null ? '' : (ledger.notes.get(noteId)?.text ?? '');
}

/** Open invoices of a customer with their last days, the first one at the top. */
export function limitationsOfCustomer(
  ctx: Context,
  { customerId }: Request<'limitation.ofCustomer'>,
): Result<Output<'limitation.ofCustomer'>> {
  const today = ctx.clock.today();
  const file = loadCustomerFile(ctx.ledger, customerId, today);
  if (file === null) return reject('customer.unknown');
  const open = new Set(file.facts.items.flatMap((item) => (item.openCents > 0 ? [item.documentId] : [])));
  const rows = [...open]
    .map((documentId) => {
      const { lastDay } = limitationOfInvoice(ctx.ledger, file, documentId);
      const { number } = documentOf(file, documentId);
      return {
        documentId,
        number,
        open: openOf(file, documentId),
        lastDay,
        warning: limitationWarning(lastDay, today),
      };
    })
    .toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
  return ok({ rows });
}

function openOf(file: CustomerFile, documentId: string): View['open'] {
  return sumCents(
    file.items.filter((item) => item.documentId === documentId).map(({ id }) => standingOf(file, id).open),
  );
}

// People believe that a reminder, above all a registered one, keeps the debt alive: they are told how many did not.
function withoutEffect({ ledger }: Context, file: CustomerFile, documentId: string): View['without'] {
  const itemIds = new Set(file.items.filter((item) => item.documentId === documentId).map(({ id }) => id));
  const about = (ids: readonly string[]) => ids.some((itemId) => itemIds.has(itemId));
  const { facts } = file.facts.followUp;
  const letters = facts.flatMap(({ body }) => (body.kind === 'letterPosted' && about(body.itemIds) ? [body] : []));
  const registered = letters.filter(({ letterId }) => ledger.letters.get(letterId)?.channel === 'registered_letter');
  const calls = facts.filter(({ body }) => body.kind === 'callLogged' && about(body.itemIds));
  return {
    reminders: letters.length - registered.length,
    registered: registered.length,
    calls: calls.length,
    article: eventRule(countryOf(ledger), 'ownRegisteredLetter').article,
  };
}

function* cautionsOf({ ledger }: Context, file: CustomerFile, limitation: TracedLimitation): Iterable<Sentence> {
  const { startFact, startFrom, steps } = limitation;
  const country = countryOf(ledger);
  const { relation } = file.customer;
  if (startFrom === 'issued') yield sentence(`limitation.startGuessed.${startFact}`);
  if (country === 'BE' && relation === 'B2C') yield sentence('limitation.judgeMayRaise');
  if (steps.some(({ kind, effect }) => kind === 'courtAction' && effect === 'interrupts')) {
    yield sentence('limitation.courtCountsFromAction');
  }
  if (
    steps.some(
      ({ kind, effect, event }) => kind === 'agreedMediation' && effect === 'suspends' && event.endedOn === null,
    )
  ) {
    yield sentence('limitation.mediationRuns');
  }
  const ended = steps.findLast(({ kind, event }) => kind === 'agreedMediation' && event.endedOn !== null)?.event
    .endedOn;
  if (
    country === 'FR' &&
    ended !== null &&
    ended !== undefined &&
    limitation.lastDay < addMonths(ended, monthsAfterMediation)
  ) {
    yield sentence('limitation.afterMediation', { on: ended });
  }
}
