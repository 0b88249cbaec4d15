import type { Context } from '#app/context';
import { eventsOfKinds } from '#app/queries/eventsOfKinds';
import { reading } from '#app/queries/reading';
import { pageOf, plainRow, type MinePageView } from '#app/reports/mine/page';
import { inSlices } from '#app/slices';
import { addDays, addMonths, dateOf, monthOf, yearOf, type PlainDate } from '#domain/calendar/plainDate';
import { standingFacts } from '#domain/followup/state';
import type { DocumentKind } from '#domain/ledger/customerAccount';
import type { AccountRole, EntryKind } from '#domain/ledger/entry';

/** What stood last between the invoice and its money, in the order of the page. */
const steps = [
  'early',
  'alone',
  'courtesy',
  'call',
  'reminder1',
  'reminder2',
  'formalNotice',
  'otherLetter',
  'charges',
  'advance',
] as const;
type Step = (typeof steps)[number];
const afterReminder: readonly Step[] = ['courtesy', 'call', 'reminder1', 'reminder2', 'formalNotice', 'otherLetter'];

type Line = {
  readonly seq: number;
  readonly kind: EntryKind;
  readonly on: PlainDate;
  readonly account: AccountRole;
  readonly amount: number;
  readonly itemId: string | null;
  readonly dueOn: PlainDate | null;
  readonly documentKind: DocumentKind | null;
};

/** What came in during a month, and after which step: its total is what the bank and the till received of customers. */
export async function receivedPage(ctx: Context, on: PlainDate, millis: () => number): Promise<MinePageView> {
  const from = dateOf(yearOf(on), monthOf(on), 1) ?? on;
  const to = addDays(addMonths(from, 1), -1);
  const contacts = contactsUpTo(ctx, to);
  const sums = new Map<Step, { count: number; amount: number }>();
  const add = (step: Step, amount: number, isOne: boolean) => {
    const sum = sums.get(step) ?? { count: 0, amount: 0 };
    sums.set(step, sum);
    sum.amount += amount;
    if (isOne) sum.count += amount > 0 ? 1 : -1;
  };
  let total = 0;
  await inSlices(millis, entriesOf(linesIn(ctx, from, to)), (lines) => {
    total += receivedIn(lines);
    const [first] = lines;
    const isOfMoney = lines.some(({ documentKind }) => documentKind === 'payment');
    if (first === undefined || !isOfMoney) return;
    for (const { account, amount } of lines) {
      if (account === 'interestIncome' || account === 'indemnityIncome') add('charges', -amount, true);
    }
    for (const line of lines) {
      if (line.account === 'customers' && line.dueOn !== null) add(stepOf(line, contacts), -line.amount, true);
    }
  });
  const told = [...sums.values()].reduce((sum, { amount }) => sum + amount, 0);
  if (total !== told) add('advance', total - told, false);
  const reminded = afterReminder.reduce((sum, step) => sum + (sums.get(step)?.amount ?? 0), 0);
  const rows = steps.flatMap((step) => {
    const sum = sums.get(step);
    return sum === undefined || (sum.amount === 0 && sum.count === 0)
      ? []
      : [plainRow([step, step === 'advance' ? null : sum.count, sum.amount])];
  });
  const code = total === 0 ? 'mine.received.none' : 'mine.received';
  return pageOf(
    { code, params: { from, total, reminded } },
    [
      ['step', 'code'],
      ['count', 'count'],
      ['amount', 'amount'],
    ],
    rows,
    [null, null, total],
  );
}

function linesIn(ctx: Context, from: PlainDate, to: PlainDate): readonly Line[] {
  return reading<Line, [string, string]>(
    ctx,
    `SELECT entry.seq, entry.kind, entry.effective_on AS "on", posting.account, posting.amount_cents AS amount,
       item.id AS itemId, item.due_on AS dueOn, document.kind AS documentKind
     FROM journal_entry AS entry CROSS JOIN posting ON posting.entry_seq = entry.seq
     LEFT JOIN item ON item.seq = posting.item_seq LEFT JOIN document ON document.seq = posting.document_seq
     WHERE entry.effective_on BETWEEN ? AND ? AND entry.kind IN ('payment', 'allocation', 'claimIncome', 'reversal')
     ORDER BY entry.effective_on, entry.seq`,
  ).all(from, to);
}

function* entriesOf(lines: readonly Line[]): Generator<readonly Line[]> {
  let entry: Line[] = [];
  for (const line of lines) {
    if (entry[0] !== undefined && entry[0].seq !== line.seq) {
      yield entry;
      entry = [];
    }
    entry.push(line);
  }
  if (entry.length > 0) yield entry;
}

// Money that was given back is no money that came in; a payment taken back is.
function receivedIn(lines: readonly Line[]): number {
  if (lines.some(({ documentKind }) => documentKind === 'refund')) return 0;
  return lines.reduce((sum, { account, amount }) => (account === 'bank' || account === 'cash' ? sum + amount : sum), 0);
}

type Contact = { readonly on: string; readonly step: Step };

const stepsOfLetters: Readonly<Record<string, Step>> = {
  courtesy: 'courtesy',
  reminder1: 'reminder1',
  reminder2: 'reminder2',
  formalNotice: 'formalNotice',
};

/** Letters that were posted and calls about each item, oldest first: what was taken back is none. */
function contactsUpTo(ctx: Context, to: PlainDate): ReadonlyMap<string, readonly Contact[]> {
  const kinds = new Map(
    reading<{ id: string; kind: string }>(ctx, 'SELECT id, kind FROM letter WHERE is_trial = 0')
      .all()
      .map(({ id, kind }) => [id, kind]),
  );
  const contacts = new Map<string, Contact[]>();
  const facts = standingFacts(eventsOfKinds(ctx, ['callLogged', 'letterPosted'], to));
  for (const { body, on } of facts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (body.kind === 'callLogged') add(contacts, body.itemIds, { on, step: 'call' });
    else if (body.kind === 'letterPosted') {
      const kind = kinds.get(body.letterId);
      if (kind !== undefined) add(contacts, body.itemIds, { on, step: stepsOfLetters[kind] ?? 'otherLetter' });
    }
  }
  return contacts;
}

function add(contacts: Map<string, Contact[]>, itemIds: readonly string[], contact: Contact): void {
  for (const itemId of itemIds) {
    const known = contacts.get(itemId) ?? [];
    contacts.set(itemId, known);
    known.push(contact);
  }
}

function stepOf({ dueOn, itemId, on }: Line, contacts: ReadonlyMap<string, readonly Contact[]>): Step {
  const last = (contacts.get(itemId ?? '') ?? []).findLast((contact) => contact.on <= on);
  if (last !== undefined) return last.step;
  return dueOn !== null && on <= dueOn ? 'early' : 'alone';
}
