import { openClaimsOf, standingOf, unallocatedOf, type CustomerFile } from '#app/customerFile';
import { invoiceState } from '#app/projections/invoiceState';
import { proposalRows } from '#app/projections/proposalRows';
import type { Stage } from '#cli/replay/stage';
import type { ProposalRow } from '#db/repositories/projections';
import { present } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import { whatIsDue } from '#domain/followup/due';
import { followedItem, type OpenItem } from '#domain/followup/facts';
import { agreedHolds, isDisputed } from '#domain/followup/holds';
import { instalmentStates } from '#domain/followup/plan';
import { promiseOutcome } from '#domain/followup/promise';
import { itemFollowUp } from '#domain/followup/state';
import { decimalText } from '#domain/format/decimal';
import { settledBy, type Settlement } from '#domain/ledger/customerAccount';
import { addCents, cents, sumCents, zeroCents, type Cents } from '#domain/money/cents';

export type StoryProposal = {
  readonly invoice: string;
  readonly level: number;
  readonly channel: string;
  readonly open: string;
  readonly due: PlainDate;
  readonly state: string;
  readonly on: string;
};

/** What stands after a step, as `replay` answers it. */
export function storyState(stage: Stage) {
  const files = new Map([...stage.clients.values()].map((id) => [id, stage.file(id)] as const));
  const fileOf = (customerId: string) => present(files.get(customerId), 'file of a client');
  const documents = [...stage.invoices, ...stage.creditNotes];
  return {
    invoices: Object.fromEntries(documents.map(([name, id]) => [name, documentState(stage, fileOf, name, id)])),
    clients: Object.fromEntries([...stage.clients].map(([name, id]) => [name, clientState(fileOf(id))])),
    proposals: proposalsOf(stage, [...files.values()]),
    promises: [...files.values()].flatMap((file) => promisesOf(stage, file)),
  };
}

/** Every proposal made so far, invoice by invoice in the order they were made; only some when asked. */
export function proposalsOf(
  stage: Stage,
  files: readonly CustomerFile[],
  isWanted: (row: ProposalRow) => boolean = () => true,
): readonly StoryProposal[] {
  const names = namesOf(stage);
  const order = [...stage.invoices.keys()];
  return files
    .flatMap((file) => {
      const due = whatIsDue(file.facts, stage.today());
      return proposalRows(file, due)
        .filter(isWanted)
        .map((row) => storyProposal(file, row, names));
    })
    .toSorted((a, b) => {
      const byInvoice = order.indexOf(a.invoice) - order.indexOf(b.invoice);
      if (byInvoice !== 0) return byInvoice;
      return a.on === b.on ? a.level - b.level : a.on < b.on ? -1 : 1;
    });
}

function storyProposal(file: CustomerFile, row: ProposalRow, names: ReadonlyMap<string, string>): StoryProposal {
  const item = present(
    file.facts.items.find(({ itemId }) => itemId === row.itemId),
    'item of a proposal',
  );
  return {
    invoice: names.get(item.documentId) ?? item.documentNumber,
    level: row.level,
    channel: row.channel,
    open: decimalText(cents(row.openCents)),
    due: followedItem(file.facts, item).dueOn,
    state: row.state,
    on: row.actedOn ?? row.proposedOn,
  };
}

function namesOf(stage: Stage): ReadonlyMap<string, string> {
  return new Map([...stage.invoices, ...stage.creditNotes].map(([name, id]) => [id, name]));
}

function documentState(stage: Stage, fileOf: (customerId: string) => CustomerFile, name: string, documentId: string) {
  const document = present(stage.ctx.ledger.documents.get(documentId), name);
  const file = fileOf(document.customerId);
  const items = file.items.filter((item) => item.documentId === documentId);
  const standings = items.map(({ id }) => standingOf(file, id));
  // An invoice that a story dates later than a step is already there for its reader.
  const isToCome = document.issuedOn > stage.today();
  const open = sumCents(standings.map((standing) => (isToCome ? standing.remaining : standing.open)));
  if (document.kind === 'creditNote') return creditNoteState(file, documentId, document.gross, open);

  const by = (how: Settlement) => sumCents(standings.map((standing) => settledBy(standing, how)));
  return {
    open: decimalText(open),
    paid: decimalText(addCents(by('payment'), by('discount'))),
    state: isToCome && open !== 0 ? 'open' : invoiceState(standings, document.gross),
    ...followUpState(stage, file, documentId),
  };
}

function creditNoteState(file: CustomerFile, documentId: string, gross: Cents, open: Cents) {
  const isCancelled = file.items.some(
    ({ documentId: id, id: itemId }) => id === documentId && standingOf(file, itemId).booked === 0,
  );
  const state = isCancelled ? 'cancelled' : open === 0 ? 'paid' : open === gross ? 'open' : 'part_paid';
  return { open: decimalText(open), paid: decimalText(cents(isCancelled ? 0 : gross - open)), state };
}

function followUpState(stage: Stage, file: CustomerFile, documentId: string) {
  const today = stage.today();
  const { facts } = file;
  const items = facts.items.filter((item) => item.documentId === documentId);
  const proposed = proposalRows(file, whatIsDue(facts, today)).filter(
    (row) => row.state === 'proposed' && items.some(({ itemId }) => itemId === row.itemId),
  );
  const sent = items.flatMap(({ itemId }) =>
    itemFollowUp(facts.followUp, itemId)
      .taken.filter(({ how }) => how === 'done')
      .map(({ level }) => level),
  );
  const openInstalments = openInstalmentsOf(file, items);
  const lastDue =
    items
      .map((item) => followedItem(facts, item).dueOn)
      .toSorted()
      .at(-1) ?? null;
  const fees = file.claims.filter(
    ({ itemId, what }) => what === 'reminderFee' && items.some((item) => item.itemId === itemId),
  );
  return {
    level: highest(proposed.map(({ level }) => level)),
    lastSentLevel: highest(sent),
    due: openInstalments[0]?.[0] ?? lastDue,
    blocked: items.some(({ isBlocked }) => isBlocked),
    disputed: items.some(({ itemId }) => isDisputed(facts, itemId)),
    pausedUntil: pausedUntil(file, items, today),
    openInstalments,
    feesTotal: decimalText(sumCents(fees.map(({ made, waived }) => cents(made - waived)))),
  };
}

function openInstalmentsOf(
  { account, facts }: CustomerFile,
  items: readonly OpenItem[],
): readonly (readonly [PlainDate, string])[] {
  const plan = facts.followUp.plans.findLast(
    ({ ended, itemIds }) => ended === null && items.some(({ itemId }) => itemIds.includes(itemId)),
  );
  if (plan !== undefined) {
    return instalmentStates(plan, facts)
      .filter(({ open }) => open > zeroCents)
      .map(({ dueOn, open }) => [dueOn, decimalText(open)] as const);
  }
  return items
    .map((item) => ({ dueOn: followedItem(facts, item).dueOn, open: standingOf({ account }, item.itemId).open }))
    .filter(({ open }) => open > zeroCents)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    .map(({ dueOn, open }) => [dueOn, decimalText(open)] as const);
}

function pausedUntil({ facts }: CustomerFile, items: readonly OpenItem[], today: PlainDate): PlainDate | null {
  const holds = items.flatMap((item) => agreedHolds(facts, followedItem(facts, item), today));
  const days = holds.flatMap(({ until }) => (until === null || until < today ? [] : [until]));
  return days.toSorted().at(-1) ?? null;
}

function clientState(file: CustomerFile) {
  const fees = file.claims.filter(({ what }) => what === 'reminderFee');
  return {
    balance: decimalText(addCents(file.account.balance, openClaimsOf({ claims: fees }))),
    unallocated: decimalText(unallocatedOf(file)),
  };
}

function promisesOf(stage: Stage, { facts }: CustomerFile) {
  const names = namesOf(stage);
  return facts.followUp.promises
    .filter(({ isCancelled }) => !isCancelled)
    .flatMap((promise) => {
      const documents = facts.items
        .filter(({ itemId }) => promise.itemIds.includes(itemId))
        .map(({ documentId }) => documentId);
      return [...new Set(documents)].map((documentId) => ({
        invoice: names.get(documentId) ?? documentId,
        promised: promise.promisedOn,
        amount: decimalText(promise.amount),
        state: promiseOutcome(promise, facts, stage.today()),
      }));
    });
}

function highest(levels: readonly number[]): number | null {
  return levels.length === 0 ? null : Math.max(...levels);
}
