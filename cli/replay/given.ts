import { transact, type Unit } from '#app/act';
import { createCreditNote } from '#app/commands/createCreditNote';
import { createCustomer } from '#app/commands/createCustomer';
import { createInvoice } from '#app/commands/createInvoice';
import { claimFee } from '#app/commands/markStepDone';
import { savePolicy } from '#app/commands/savePolicy';
import type { Stage } from '#cli/replay/stage';
import type { GivenCreditNote, GivenInvoice, GivenLevel } from '#cli/replay/story';
import { WrongCall } from '#cli/wrongCall';
import { assert, present, unreachable } from '#domain/assert';
import { addDays, earlierOf, type PlainDate } from '#domain/calendar/plainDate';
import type { Offset, Step } from '#domain/followup/policy';
import type { VatShare } from '#domain/ledger/vat';
import { negateCents, subtractCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, type Result } from '#domain/result';

/** Builds what a story starts from. */
export function setTheStage(stage: Stage): void {
  const { ctx, given } = stage;
  ctx.ledger.settings.set('preferences', {
    minimumGapDays: given.minimumGapDays ?? 0,
    tolerance: given.tolerance ?? zeroCents,
    minAmount: given.minAmount ?? zeroCents,
  });
  ctx.ledger.settings.set('ignoredComesBack', true);
  if (given.policy !== undefined && given.policy.length > 0) {
    const policy = {
      id: 'story',
      name: 'story',
      country: given.country ?? 'FR',
      relation: given.relation ?? 'B2B',
      isDefault: true,
      steps: given.policy.map(stepOf),
    } as const;
    accepted(savePolicy(ctx, { policy }), 'given.policy');
  }
  (given.documents ?? []).forEach((document, index) => {
    const where = `given.documents[${index}]`;
    if ('invoice' in document) addInvoice(stage, document, where);
    else addCreditNote(stage, document, where);
  });
  for (const client of given.lockedClients ?? []) clientOf(stage, client);
  addHistory(stage);
}

function stepOf({ basis, channel, days, fee, level, minAmount, repeat }: GivenLevel): Step {
  return {
    level,
    key: `level_${level}`,
    channel,
    letter: null,
    offset: offsetOf(basis, days),
    grace: null,
    isOptional: false,
    isOn: true,
    isRepeated: repeat ?? false,
    fee: fee === undefined ? null : { fixed: fee.fixed ?? zeroCents, percentPpm: fee.percent ?? 0 },
    minAmount: minAmount ?? zeroCents,
    maxAmount: null,
  };
}

function offsetOf(basis: GivenLevel['basis'], days: number): Offset {
  switch (basis) {
    case 'before_due':
      return { from: 'dueDate', days: -days, ifDayOff: 'stay' };
    case 'after_due':
      return { from: 'dueDate', days, ifDayOff: 'stay' };
    case 'after_due_end_of_month':
      return { from: 'dueDateEndOfMonth', days, ifDayOff: 'stay' };
    case 'after_previous':
      return { from: 'previousStep', days, ifDayOff: 'stay' };
    case 'after_issue':
      return { from: 'issue', days, ifDayOff: 'stay' };
    default:
      return unreachable(basis);
  }
}

/** The customer of a name; made the first time it is heard. */
export function clientOf(stage: Stage, name: string): string {
  const known = stage.clients.get(name);
  if (known !== undefined) return known;
  const relation = stage.given.relation ?? 'B2B';
  const isLocked = stage.given.lockedClients?.includes(name) ?? false;
  const created = accepted(createCustomer(stage.ctx, { name, relation, isLocked }), `client ${name}`);
  stage.clients.set(name, created.customerId);
  return created.customerId;
}

function addInvoice(stage: Stage, document: GivenInvoice, where: string): void {
  const instalments = document.instalments?.map(([dueOn, part]) => ({ dueOn, amount: part }));
  const dueOn = document.due ?? instalments?.map((part) => part.dueOn).toSorted()[0];
  if (dueOn === undefined && (document.issued === undefined || document.termsDays === undefined)) {
    throw new WrongCall('field.missing', `${where}.due`);
  }
  const { issued, termsDays } = document;
  const created = accepted(
    createInvoice(stage.ctx, {
      customerId: clientOf(stage, document.client),
      number: document.invoice,
      issuedOn: issued ?? earlierOf(addDays(present(dueOn, 'due date'), -30), stage.today()),
      amount: document.amount,
      vat: vatOf(document, document.amount),
      ...(instalments === undefined ? {} : { instalments }),
      ...(document.due === undefined ? {} : { dueOn: document.due }),
      ...(termsDays === undefined ? {} : { termsDays }),
    }),
    where,
  );
  stage.invoices.set(document.invoice, created.invoiceId);
}

function addCreditNote(stage: Stage, document: GivenCreditNote, where: string): void {
  const amount = positive(document.amount);
  const vat = vatOf(
    {
      net: document.net === undefined ? undefined : positive(document.net),
      vat: document.vat === undefined ? undefined : positive(document.vat),
    },
    amount,
  );
  const created = accepted(
    createCreditNote(stage.ctx, {
      customerId: clientOf(stage, document.client),
      number: document.credit_note,
      issuedOn: document.issued ?? stage.today(),
      amount,
      vat,
    }),
    where,
  );
  stage.creditNotes.set(document.credit_note, created.creditNoteId);
}

function positive(amount: Cents): Cents {
  return amount < 0 ? negateCents(amount) : amount;
}

/** One share of VAT, with the rate that its amounts give. */
function vatOf(
  given: { readonly net: Cents | undefined; readonly vat: Cents | undefined },
  amount: Cents,
): readonly VatShare[] {
  if (given.net === undefined && given.vat === undefined) return [];
  const net = given.net ?? subtractCents(amount, given.vat ?? zeroCents);
  const vat = given.vat ?? subtractCents(amount, net);
  const rateMilli = net === 0 ? 0 : Math.round((vat * 100_000) / net);
  return [{ rateMilli, net, vat }];
}

// What was sent before the story begins.
function addHistory(stage: Stage): void {
  const { ctx, given } = stage;
  const told = transact(ctx, (unit): Result<object, never> => {
    (given.history ?? []).forEach(({ invoice, level, on, state }, index) => {
      const documentId = stage.invoices.get(invoice);
      if (documentId === undefined) throw new WrongCall('field.invalid', `given.history[${index}].invoice`);
      const document = present(ctx.ledger.documents.get(documentId), invoice);
      for (const itemId of remindedItems(unit, document.customerId, documentId, on)) {
        unit.record(document.customerId, { kind: 'stepProposed', itemId, level, dueOn: on }, on);
        if (state === 'sent') {
          const channel = channelOf(unit, document.customerId, itemId, level);
          const done = { kind: 'stepDone', itemId, level, channel, deadlineOn: null, causedBy: null } as const;
          unit.record(document.customerId, done, on);
          claimFee(unit, document.customerId, itemId, level, on);
        } else if (state !== 'proposed') {
          unit.record(document.customerId, { kind: 'stepIgnored', itemId, level, noteId: null }, on);
        }
      }
    });
    return ok({});
  });
  assert(told.ok, 'history is never refused');
}

// The instalments that had fallen due by then; the first one when none had.
function remindedItems(unit: Unit, customerId: string, documentId: string, on: PlainDate): readonly string[] {
  const items = unit.file(customerId).items.filter((item) => item.documentId === documentId);
  const due = items.filter(({ dueOn }) => dueOn !== null && dueOn <= on);
  return (due.length > 0 ? due : items.slice(0, 1)).map(({ id }) => id);
}

function channelOf(unit: Unit, customerId: string, itemId: string, level: number) {
  const item = unit.file(customerId).facts.items.find((candidate) => candidate.itemId === itemId);
  return item?.policy.steps.find((step) => step.level === level)?.channel ?? 'letter';
}

function accepted<Value>(result: Result<Value>, where: string): Value {
  if (!result.ok) throw new WrongCall('field.invalid', where, { ...result.error.params, refused: result.error.code });
  return result.value;
}
