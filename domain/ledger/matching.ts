import { standingEntries, type AccountLine } from '#domain/ledger/customerAccount';

/** The matching letter (lettrage) of an open item: `AA` when its group is settled, `aa` while something is open. */
export type MatchingLetters = ReadonlyMap<string, string>;

type MatchingLine = Pick<AccountLine, 'entrySeq' | 'entryId' | 'kind' | 'corrects' | 'account' | 'itemId' | 'amount'>;

type Group = { readonly itemIds: readonly string[]; readonly since: number; readonly sum: number };

/**
 * Letters of the items of one customer. Items share a letter when money or a credit note joins them; one that stands
 * alone with a single line has none. Letters follow the order in which the groups came to be.
 *
 * @param lines every line that names the customer up to the date of the statement, oldest entry first
 */
export function matchingLetters(lines: readonly MatchingLine[]): MatchingLetters {
  const standing = standingEntries(lines);
  const onAccount = lines.filter(({ account, itemId }) => account === 'customers' && itemId !== null);
  const groups = groupsOf(onAccount, standing).toSorted((a, b) => a.since - b.since);
  return new Map(
    groups.flatMap(({ itemIds, sum }, index) => {
      const letter = letterAt(index);
      return itemIds.map((itemId) => [itemId, sum === 0 ? letter : letter.toLowerCase()] as const);
    }),
  );
}

/** `AA`, `AB` ... `AZ`, `BA` ... `ZZ`, `AAA`: the n-th letter, from 0. */
export function letterAt(index: number): string {
  let rest = index;
  let length = 2;
  while (rest >= 26 ** length) {
    rest -= 26 ** length;
    length += 1;
  }
  let letters = '';
  for (let place = 0; place < length; place += 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26);
  }
  return letters;
}

function groupsOf(lines: readonly MatchingLine[], standing: ReadonlySet<string>): readonly Group[] {
  // Instalments of one invoice share its entry, but only what pays them joins them.
  const joins = lines.filter(({ entryId, kind }) => standing.has(entryId) && kind !== 'invoice');
  const leaderOf = joinedItems(joins);
  const groups = new Map<string, { itemIds: Set<string>; seqs: number[]; sum: number }>();
  const allocations = new Set(lines.filter(({ kind }) => kind === 'allocation').map(({ entryId }) => entryId));
  for (const { itemId, amount, entrySeq, entryId, corrects } of lines) {
    if (itemId === null) continue;
    const leader = leaderOf(itemId);
    const group = groups.get(leader) ?? { itemIds: new Set<string>(), seqs: [], sum: 0 };
    groups.set(leader, group);
    group.itemIds.add(itemId);
    group.sum += amount;
    // An allocation moves money inside the account: it is no movement of the statement.
    const isMove = allocations.has(entryId) || (corrects !== null && allocations.has(corrects));
    if (!isMove) group.seqs.push(entrySeq);
  }
  return [...groups.values()]
    .filter(({ seqs }) => seqs.length >= 2)
    .map(({ itemIds, seqs, sum }) => ({ itemIds: [...itemIds], since: seqs[1] ?? 0, sum }));
}

// The first item of each joined set stands for all of them.
function joinedItems(lines: readonly MatchingLine[]): (itemId: string) => string {
  const parent = new Map<string, string>();
  const leaderOf = (itemId: string): string => {
    const next = parent.get(itemId);
    return next === undefined ? itemId : leaderOf(next);
  };
  const firstOfEntry = new Map<string, string>();
  for (const { entryId, itemId } of lines) {
    if (itemId === null) continue;
    const first = firstOfEntry.get(entryId);
    if (first === undefined) {
      firstOfEntry.set(entryId, itemId);
      continue;
    }
    const [a, b] = [leaderOf(first), leaderOf(itemId)];
    if (a !== b) parent.set(b, a);
  }
  return leaderOf;
}
