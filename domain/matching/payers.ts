import type { IncomingMoney } from '#domain/matching/model';
import type { BookLookups } from '#domain/matching/moneyBook';
import { saysWords, tellingWords } from '#domain/matching/nameWords';
import { plain } from '#domain/matching/numberKeys';

/** Who may have paid, and what tells so: his account, a name learned, his whole name, a part of it, or the user. */
export type LikelyPayer = {
  readonly customerId: string;
  readonly how: 'given' | 'iban' | 'alias' | 'name' | 'some';
  /** Nobody else is told by the same. */
  readonly isOnly: boolean;
};

const payersMax = 8;
/** A word of more customers than this tells nobody apart. */
const sharedMax = 200;

/** The customers that a payment may come from, the surest first. */
export function likelyPayers(
  book: BookLookups,
  money: IncomingMoney,
  customerId: string | null,
): readonly LikelyPayer[] {
  if (customerId !== null) return [{ customerId, how: 'given', isOnly: true }];
  const told = (how: LikelyPayer['how'], ids: readonly string[]): readonly LikelyPayer[] =>
    ids.map((id) => ({ customerId: id, how, isOnly: ids.length === 1 }));
  const iban = plain(money.iban);
  const alias = plain(money.name);
  const named = byName(book, `${money.name} ${money.text}`);
  const all = [
    ...(iban === '' ? [] : told('iban', book.byIban.get(iban) ?? [])),
    ...(alias === '' ? [] : told('alias', book.byAlias.get(alias) ?? [])),
    ...told('name', named.whole),
    ...told('some', named.some),
  ];
  const known = new Set<string>();
  return all.filter((payer) => !known.has(payer.customerId) && known.add(payer.customerId)).slice(0, payersMax);
}

function byName(
  book: BookLookups,
  said: string,
): { readonly whole: readonly string[]; readonly some: readonly string[] } {
  const words = new Set(tellingWords(said));
  const whole = new Set<string>();
  const some = new Set<string>();
  for (const word of words) {
    const owners = book.byWord.get(word) ?? [];
    if (owners.length > sharedMax) continue;
    for (const { customerId, words: name } of owners) {
      const how = saysWords(words, name);
      if (how === 'whole') whole.add(customerId);
      else if (how === 'some') some.add(customerId);
    }
  }
  return { whole: [...whole], some: [...some] };
}
