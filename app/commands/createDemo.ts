import { transact, type Unit } from '#app/act';
import { addCustomer } from '#app/commands/createCustomer';
import type { Context } from '#app/context';
import { proposeWhatIsDue } from '#app/schedule/catchUp';
import { documentSearchText } from '#app/searchTexts';
import { countryOf, defaultPolicy } from '#app/settings';
import { fillEmptyLedger, projectInBulk, writeInBulk } from '#db/bulk';
import { demoLines } from '#db/demo/lines';
import { planDemo, type DemoInvoice, type DemoPlan } from '#db/demo/plan';
import type { Customer } from '#db/repositories/customers';
import type { Document, Item } from '#db/repositories/documents';
import { assert, present } from '#domain/assert';
import { addDays, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import { countries } from '#domain/country';
import type { FollowUpPolicy } from '#domain/followup/policy';
import { allocate } from '#domain/ledger/allocation';
import {
  allocationEntry,
  creditNoteEntry,
  invoiceEntry,
  paymentEntry,
  writeOffEntry,
} from '#domain/ledger/entryDrafts';
import { negateCents, subtractCents, sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type DemoOptions = { readonly invoices: number; readonly seed: number };
export type DemoCounts = { readonly customers: number; readonly invoices: number; readonly payments: number };

/** Fills an empty ledger with a realistic book, the same for the same seed, size and day. */
export function createDemo(ctx: Context, options: DemoOptions): Result<DemoCounts, 'ledger.notEmpty'> {
  if (ctx.ledger.customers.ids().length > 0) return reject('ledger.notEmpty');
  const country = countryOf(ctx.ledger);
  assert(countries.includes(country), 'a ledger has a country');
  const plan = planDemo({ country, today: ctx.clock.today(), ...options });
  const fill = (unit: Unit): Result<DemoCounts, never> => {
    let counts: DemoCounts = { customers: 0, invoices: 0, payments: 0 };
    writeInBulk(ctx.ledger.db, () => {
      counts = writePlan(unit, plan);
    });
    projectInBulk(ctx.ledger.db, () => {
      for (const customerId of unit.touched()) proposeWhatIsDue(unit, customerId);
    });
    ctx.ledger.settings.set('lastRunOn', unit.today);
    return ok(counts);
  };
  return fillEmptyLedger(ctx.ledger.db, () => transact(ctx, fill));
}

/** An invoice being written: what is still open of each instalment. */
type Open = { readonly item: Item; readonly dueOn: PlainDate; open: Cents };

/** One thing to write, on its day: facts go into the ledger in the order in which they would have happened. */
type Deed = { readonly on: PlainDate; readonly write: () => void };

function writePlan(unit: Unit, plan: DemoPlan): DemoCounts {
  const customers = plan.customers.map((customer) => {
    const { termsDays, ...fields } = customer;
    const added = addCustomer(unit, { ...fields, recipient: fields.name, termsDays, addressSeenOn: unit.today });
    assert(added.ok, 'a sample customer is sound');
    return added.value;
  });
  const policies = {
    B2B: defaultPolicy(unit.ctx.ledger, 'B2B'),
    B2C: defaultPolicy(unit.ctx.ledger, 'B2C'),
  };
  const numbers = { payments: 0, creditNotes: 0 };
  const deeds = plan.invoices.flatMap((invoice, index): readonly Deed[] => {
    const customer = present(customers[invoice.customer], 'sample customer');
    const writer = invoiceWriter(unit, customer, policies[customer.relation], invoice, index + 1, numbers);
    return writer;
  });
  deeds
    .map((deed, index) => ({ deed, index }))
    .sort((a, b) => (a.deed.on < b.deed.on ? -1 : a.deed.on > b.deed.on ? 1 : a.index - b.index))
    .forEach(({ deed }) => deed.write());
  return { customers: customers.length, invoices: plan.invoices.length, payments: numbers.payments };
}

function invoiceWriter(
  unit: Unit,
  customer: Customer,
  policy: FollowUpPolicy,
  invoice: DemoInvoice,
  place: number,
  numbers: { payments: number; creditNotes: number },
): readonly Deed[] {
  let open: readonly Open[] = [];
  const deeds: Deed[] = [
    {
      on: invoice.issuedOn,
      write: () => {
        open = writeInvoice(unit, customer, invoice, place);
      },
    },
  ];
  const { credit, payments, writtenOffOn } = invoice;
  if (credit !== null) {
    deeds.push({
      on: credit.on,
      write: () => {
        numbers.creditNotes += 1;
        const source = writeSource(unit, customer, 'creditNote', `AV-${numbers.creditNotes}`, credit);
        settle(unit, open, source, credit.amount, credit.on);
      },
    });
  }
  for (const { amount, on } of payments) {
    deeds.push({
      on,
      write: () => {
        numbers.payments += 1;
        const source = writeSource(unit, customer, 'payment', `R-${numbers.payments}`, { amount, on });
        settle(unit, open, source, amount, laterOf(on, invoice.issuedOn));
      },
    });
  }
  if (writtenOffOn !== null) {
    deeds.push({
      on: writtenOffOn,
      write: () => {
        for (const part of open.filter((one) => one.open > zeroCents)) {
          unit.post(writeOffEntry(refOf(part.item), part.open, writtenOffOn));
          part.open = zeroCents;
        }
      },
    });
  }
  return [...deeds, ...reminderDeeds(unit, customer, policy, invoice, () => open)];
}

function refOf({ customerId, documentId, id }: Item) {
  return { itemId: id, documentId, customerId };
}

function writeInvoice(unit: Unit, customer: Customer, invoice: DemoInvoice, place: number): readonly Open[] {
  const { clock, ledger, newId } = unit.ctx;
  const document: Document = {
    id: newId(),
    customerId: customer.id,
    kind: 'invoice',
    number: `F-${invoice.issuedOn.slice(0, 4)}-${String(place).padStart(5, '0')}`,
    issuedOn: invoice.issuedOn,
    deliveredOn: addDays(invoice.issuedOn, -1),
    net: invoice.net,
    vat: invoice.vat,
    gross: sumCents([invoice.net, invoice.vat]),
    means: null,
    againstId: null,
    batchId: null,
  };
  const items = invoice.instalments.map(({ amount, dueOn }, index): Item => ({
    id: newId(),
    documentId: document.id,
    customerId: customer.id,
    n: index + 1,
    dueOn,
    amount,
  }));
  const share = { rateMilli: invoice.rateMilli, net: invoice.net, vat: invoice.vat };
  ledger.documents.append(document, [share], items, clock.now());
  // Some customers' invoices came from a program that gives their detail, most did not.
  if (place % 3 === 0) ledger.invoiceLines.append(document.id, demoLines(share, place, countryOf(ledger)));
  ledger.search.put('document', document.id, documentSearchText(document, [], customer.name));
  unit.post(
    invoiceEntry({
      items: items.map((item) => ({ ...item, itemId: item.id })),
      net: invoice.net,
      vat: [invoice.vat],
      issuedOn: invoice.issuedOn,
    }),
  );
  return items.map((item) => ({ item, dueOn: present(item.dueOn, 'due date'), open: item.amount }));
}

function writeSource(
  unit: Unit,
  customer: Customer,
  kind: 'payment' | 'creditNote',
  number: string,
  { amount, on }: { readonly amount: Cents; readonly on: PlainDate },
): Item {
  const { clock, ledger, newId } = unit.ctx;
  const gross = negateCents(amount);
  const document: Document = {
    id: newId(),
    customerId: customer.id,
    kind,
    number,
    issuedOn: on,
    deliveredOn: null,
    net: gross,
    vat: zeroCents,
    gross,
    means: kind === 'payment' ? 'transfer' : null,
    againstId: null,
    batchId: null,
  };
  const item: Item = {
    id: newId(),
    documentId: document.id,
    customerId: customer.id,
    n: 1,
    dueOn: null,
    amount: gross,
  };
  ledger.documents.append(document, [], [item], clock.now());
  const booked = { ...refOf(item), amount: gross };
  unit.post(
    kind === 'payment'
      ? paymentEntry(booked, amount, on, 'bank')
      : creditNoteEntry({ items: [booked], net: gross, vat: [], issuedOn: on }),
  );
  return item;
}

function settle(unit: Unit, open: readonly Open[], source: Item, amount: Cents, on: PlainDate): void {
  const { parts } = allocate(
    open.map(({ dueOn, item, open: left }) => ({ itemId: item.id, dueOn, open: left })),
    amount,
  );
  for (const part of parts) {
    const target = present(
      open.find(({ item }) => item.id === part.itemId),
      'instalment',
    );
    unit.post(allocationEntry(refOf(source), refOf(target.item), part.amount, on));
    target.open = subtractCents(target.open, part.amount);
  }
}

// The steps of the sequence that were taken while the first instalment was late, and what the customer said.
function reminderDeeds(
  unit: Unit,
  customer: Customer,
  policy: FollowUpPolicy,
  invoice: DemoInvoice,
  openNow: () => readonly Open[],
): readonly Deed[] {
  const dueOn = present(invoice.instalments[0], 'first instalment').dueOn;
  const until = addDays(unit.today, -invoice.behindDays - 1);
  // Nobody looks back further than a year.
  if (dueOn < addDays(unit.today, -365)) return [];
  const deeds: Deed[] = [];
  let on = dueOn;
  for (const { channel, grace, level, offset } of policy.steps) {
    if (offset.days < 0 || channel === 'handover' || channel === 'registered_letter') continue;
    on = offset.from === 'dueDate' ? laterOf(on, addDays(dueOn, offset.days)) : addDays(on, Math.max(16, offset.days));
    if (on > until) break;
    const day = on;
    deeds.push({
      on: day,
      write: () => {
        const [first] = openNow();
        if (first === undefined || first.open <= zeroCents) return;
        const itemId = first.item.id;
        const deadlineOn = grace === null ? null : addDays(day, grace.days);
        unit.record(customer.id, { kind: 'stepProposed', itemId, level, dueOn: day, openThen: first.open }, day);
        if (channel === 'call') logDemoCall(unit, customer.id, itemId, 'message_left', day);
        const done = {
          kind: 'stepDone',
          itemId,
          level,
          channel,
          deadlineOn,
          causedBy: null,
          openThen: first.open,
        } as const;
        unit.record(customer.id, done, day);
      },
    });
  }
  if (invoice.word !== 'none' && dueOn < unit.today) {
    deeds.push({ on: unit.today, write: () => sayWord(unit, customer.id, invoice, openNow()) });
  }
  return deeds;
}

function logDemoCall(
  unit: Unit,
  customerId: string,
  itemId: string,
  outcome: 'message_left' | 'not_reached' | 'will_pay' | 'disputes',
  on: PlainDate,
): string {
  const callId = unit.ctx.newId();
  unit.record(customerId, { kind: 'callLogged', callId, outcome, itemIds: [itemId], noteId: null }, on);
  return callId;
}

function sayWord(unit: Unit, customerId: string, { word }: DemoInvoice, open: readonly Open[]): void {
  const first = open.find((part) => part.open > zeroCents && part.dueOn < unit.today);
  if (first === undefined) return;
  const itemIds = [first.item.id];
  const said = addDays(unit.today, word === 'brokenPromise' ? -8 : -1);
  switch (word) {
    case 'promise':
    case 'brokenPromise': {
      const promiseId = logDemoCall(unit, customerId, first.item.id, 'will_pay', said);
      const promisedOn = addDays(unit.today, word === 'promise' ? 4 : -1);
      unit.record(customerId, { kind: 'promiseMade', promiseId, itemIds, promisedOn, amount: first.open }, said);
      return;
    }
    case 'dispute': {
      const disputeId = logDemoCall(unit, customerId, first.item.id, 'disputes', said);
      unit.record(customerId, { kind: 'disputeOpened', disputeId, itemIds, noteId: null }, said);
      return;
    }
    case 'notReached':
      logDemoCall(unit, customerId, first.item.id, 'not_reached', said);
      return;
    case 'none':
  }
}
