import { transact } from '#app/act';
import { registeredEvent } from '#app/commands/registeredEvent';
import type { Context } from '#app/context';
import { mailEventsOf } from '#app/mailEvents';
import { rulesOf } from '#app/settings';
import type { StepAnswer } from '#cli/replay/stepAnswer';
import type { Stage } from '#cli/replay/stage';
import type { Step } from '#cli/replay/story';
import { assert, present } from '#domain/assert';
import { yearOf, type PlainDate } from '#domain/calendar/plainDate';
import { zeroCents } from '#domain/money/cents';
import { legalDateOf } from '#domain/registeredMail/legalDate';
import { foldMail, isFinalMailState, type Mail } from '#domain/registeredMail/machine';
import { ok, reject, type Result } from '#domain/result';

/** Something happened to the registered letter of an invoice. */
export function registeredStep(stage: Stage, step: Step<'registered'>): StepAnswer {
  const documentId = stage.invoices.get(step.invoice);
  if (documentId === undefined) return reject('invoice.unknown');
  const { ctx } = stage;
  const { customerId } = present(ctx.ledger.documents.get(documentId), step.invoice);
  const mailId = mailOf(stage, documentId, customerId);
  const record = (event: Step<'registered'>['event']) =>
    registeredEvent(ctx, {
      mailId,
      event,
      on: step.on,
      hasScan: step.scan ?? false,
      ...(step.number === undefined ? {} : { number: step.number }),
    });

  // A story that begins at the counter leaves unsaid that the letter was printed.
  if (step.event === 'deposit' && lifeOf(stage, customerId, mailId).history.length === 0) record('print');
  const recorded = record(step.event);
  if (!recorded.ok) return recorded;
  const legal = legalDateOf(lifeOf(stage, customerId, mailId), rulesOf(ctx.ledger), true);
  return ok({ state: recorded.value.state, legalDate: legal });
}

function lifeOf(stage: Stage, customerId: string, mailId: string): Mail {
  const life = foldMail(mailEventsOf(stage.file(customerId).events, mailId), stage.today());
  assert(life.ok, 'a recorded life of a letter can be played again');
  return life.value;
}

/** The letter under way about an invoice; a new one when there is none, or when its life is over. */
function mailOf(stage: Stage, documentId: string, customerId: string): string {
  const { ctx } = stage;
  const known = ctx.ledger.letters
    .ofCustomer(customerId)
    .filter(({ itemIds }) => itemIds.some((id) => ctx.ledger.documents.item(id)?.documentId === documentId))
    .flatMap(({ id }) => ctx.ledger.mails.ofLetter(id))
    .findLast(({ id }) => !isFinalMailState(lifeOf(stage, customerId, id).state));
  return known?.id ?? writeLetter(ctx, documentId, customerId, stage.today());
}

// A letter of which the story only tells how it travelled.
function writeLetter(ctx: Context, documentId: string, customerId: string, on: PlainDate): string {
  const mailId = ctx.newId();
  const written = transact(ctx, (): Result<object, never> => {
    const { documents, letters, mails } = ctx.ledger;
    const letterId = ctx.newId();
    const model = JSON.stringify({ about: documentId });
    const sha256 = ctx.hash(model);
    const file = `${sha256}.json`;
    ctx.files.keep('letters', file, new TextEncoder().encode(model));
    letters.append(
      {
        id: letterId,
        number: letters.nextNumber(yearOf(on)),
        customerId,
        kind: 'formalNotice',
        channel: 'registered_letter',
        level: 0,
        language: 'fr',
        datedOn: on,
        deadlineOn: null,
        itemIds: documents.itemsOf(documentId).map(({ id }) => id),
        total: zeroCents,
        pages: 1,
        file,
        sha256,
        model,
        isTrial: false,
      },
      ctx.clock.now(),
    );
    const carrier = rulesOf(ctx.ledger).country === 'FR' ? 'laposte' : 'bpost';
    mails.append({ id: mailId, letterId, customerId, carrier, withReceipt: true }, ctx.clock.now());
    return ok({});
  });
  assert(written.ok, 'a letter of a story can be written');
  return mailId;
}
