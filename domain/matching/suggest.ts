import { citedDocuments, isOnlyOne, mayBeOther, type Cited } from '#domain/matching/cited';
import { combination, combinedMax } from '#domain/matching/combination';
import type { BookDocument, IncomingMoney, MatchPart, MatchReason, Suggestion } from '#domain/matching/model';
import { settledKey, totalOf, type BookLookups } from '#domain/matching/moneyBook';
import { callsInvoice, digitsIn, endingOf, namesInvoice } from '#domain/matching/numberKeys';
import { likelyPayers, type LikelyPayer } from '#domain/matching/payers';
import { cents, zeroCents, type Cents } from '#domain/money/cents';

export type SuggestOptions = {
  /** Differences up to this are small; cents. */
  readonly tolerance: Cents;
  /** Only this customer's documents; null: all. */
  readonly customerId: string | null;
};

const shownMax = 8;
const rank = { certain: 0, likely: 1, possible: 2 } as const;

/**
 * Which documents a payment most likely settles, best first, each with its reasons. Certain is said at most once, and
 * only where a reference, a whole number or a known account agrees with the amount: never on the amount alone.
 */
export function suggest(book: BookLookups, money: IncomingMoney, options: SuggestOptions): readonly Suggestion[] {
  const { customerId } = options;
  const cited = citedDocuments(book, money).filter(
    ({ document }) => customerId === null || document.customerId === customerId,
  );
  const payers = likelyPayers(book, money, customerId);
  const found = [
    ...byCited(book, money, cited, payers, options.tolerance),
    ...payers.flatMap((payer) => byPayer(book, money, payer, cited)),
    ...(customerId === null ? byAmountAlone(book, money) : []),
  ];
  return onceCertain(withoutTwins(found)).slice(0, shownMax);
}

// The same documents found by two ways are one suggestion, with the surer one's reasons first.
function withoutTwins(found: readonly Suggestion[]): readonly Suggestion[] {
  const sorted = found
    .map((suggestion, index) => ({ suggestion, index }))
    .toSorted((a, b) => rank[a.suggestion.sureness] - rank[b.suggestion.sureness] || a.index - b.index)
    .map(({ suggestion }) => suggestion);
  const known = new Map<string, Suggestion>();
  for (const suggestion of sorted) {
    const key = suggestion.parts
      .map(({ customerId, documents }) => [customerId, ...documents.map(({ documentId }) => documentId).toSorted()])
      .join(' ');
    const before = known.get(key);
    if (before === undefined) known.set(key, suggestion);
    else {
      const codes = new Set(before.reasons.map(({ code }) => code));
      const more = suggestion.reasons.filter(({ code }) => !codes.has(code) && code !== 'oldest' && code !== 'part');
      known.set(key, { ...before, reasons: [...before.reasons, ...more] });
    }
  }
  return [...known.values()];
}

function onceCertain(found: readonly Suggestion[]): readonly Suggestion[] {
  const certain = found.filter(({ sureness }) => sureness === 'certain');
  if (certain.length < 2) return found;
  return found.map((each) => (each.sureness === 'certain' ? { ...each, sureness: 'likely' as const } : each));
}

function byCited(
  book: BookLookups,
  money: IncomingMoney,
  cited: readonly Cited[],
  payers: readonly LikelyPayer[],
  tolerance: Cents,
): readonly Suggestion[] {
  const open = cited.filter(({ document }) => document.open !== 0);
  const settled = cited.filter(({ document }) => document.open === 0);
  if (open.length === 0) return settled.slice(0, 1).map(paidAlready);
  const documents = withCredits(
    book,
    money,
    open.map(({ document }) => document),
  );
  const total = totalOf(documents);
  const agreement = agreementOf(documents, total, money.amount, tolerance);
  const by = (how: Cited['how']) => open.filter((each) => each.how === how).map(({ document }) => document.number);
  const customers = new Set(documents.map(({ customerId }) => customerId));
  const isHis = payers.some(({ customerId }) => customers.has(customerId));
  // His account, or his first and last name: he pays for somebody else, or copied the wrong number.
  const isOthers = !isHis && payers.some((payer) => payer.how === 'iban' || isWellKnown(book, payer));
  const isWhole = open.every((each) => provesItself(book, money, each));
  const isTold = open.every((each) => provesWith(book, money, each, payers));
  const hasTwin = open.some((each) => each.hasTwin || mayBeOther(book, money, each));
  const isSound = settled.length === 0 && customers.size === 1 && !isOthers && !hasTwin;
  // A part of what he names, from him without doubt: what is left stays open.
  const isPart = open.length === 1 && isWhole && payers.some((payer) => isSurely(payer, customers));
  const isCertain = isSound && (agreement.isExact ? isTold : isPart && isPartOnly(book, documents, money.amount));
  const numbers = (how: Cited['how']): readonly MatchReason[] =>
    by(how).length === 0 ? [] : [{ code: codeOf(how), params: { invoices: by(how).join(', ') } }];
  const names = payers.filter(({ customerId }) => customers.has(customerId)).slice(0, 1);
  const main = suggestion(
    partsOf(documents),
    [
      ...numbers('structured'),
      ...numbers('number'),
      ...numbers('shortNumber'),
      ...numbers('numberPart'),
      ...agreement.reasons,
      ...names.map(payerReason),
      ...(isOthers ? [{ code: 'otherPayer' as const, params: {} }] : []),
      ...settled.slice(0, 1).map(settledReason),
    ],
    isCertain ? 'certain' : isWhole || isHis ? 'likely' : 'possible',
  );
  return [main];
}

// A number in full. One that is short is any word: it proves something where it is called an invoice, and no other
// document has that amount.
function provesItself(book: BookLookups, money: IncomingMoney, { document, how }: Cited): boolean {
  if (how === 'numberPart') return false;
  return how !== 'shortNumber' || (isAlone(book, money) && callsInvoice(money.text, document.number));
}

// What is found of a number, with what is told of the payer: the less there is of the one, the more it takes of the other.
function provesWith(book: BookLookups, money: IncomingMoney, cited: Cited, payers: readonly LikelyPayer[]): boolean {
  if (provesItself(book, money, cited)) return true;
  const his = payers.filter(({ customerId }) => customerId === cited.document.customerId);
  if (his.some((payer) => isWellKnown(book, payer)))
    return cited.how !== 'shortNumber' || isOnlyOne(book, money, cited);
  if (cited.how !== 'numberPart') return false;
  return cited.key.length >= longPart ? his.length > 0 : his.some(({ isOnly }) => isOnly) && isAlone(book, money);
}

/** A year and a number: no chance word. */
const longPart = 7;

// By his account, by a name learned, by first and last name; a family name alone is that of others too.
function isWellKnown(book: BookLookups, { customerId, how, isOnly }: LikelyPayer): boolean {
  if (!isOnly || how === 'some' || how === 'given') return false;
  return how !== 'name' || new Set(book.names.get(customerId)?.words).size >= 2;
}

function isAlone(book: BookLookups, { amount }: IncomingMoney): boolean {
  return (book.byAmount.get(amount ?? 0) ?? []).length === 1;
}

function isSurely({ customerId, how, isOnly }: LikelyPayer, customers: ReadonlySet<string>): boolean {
  return isOnly && how !== 'some' && how !== 'given' && customers.has(customerId);
}

// Less than the document has open, and not what another one of the customer has. A small rest is a discount or a charge of
// his bank: that is asked.
function isPartOnly(book: BookLookups, [document]: readonly BookDocument[], amount: Cents | null): boolean {
  if (document === undefined || amount === null || (document.open - amount) * 20 <= document.open) return false;
  return !(book.byCustomer.get(document.customerId) ?? []).some(({ open }) => open === amount);
}

type Agreement = { readonly isExact: boolean; readonly reasons: readonly MatchReason[] };

function agreementOf(
  documents: readonly BookDocument[],
  total: number,
  amount: Cents | null,
  tolerance: Cents,
): Agreement {
  const told = (isExact: boolean, code: MatchReason['code'], params: MatchReason['params']): Agreement => ({
    isExact,
    reasons: [{ code, params }],
  });
  if (amount === null) return { isExact: false, reasons: [] };
  if (amount === total) {
    return documents.length === 1
      ? told(true, 'amount', { amount })
      : told(true, 'sum', { count: documents.length, amount });
  }
  if (documents.length === 1 && isInstalment(documents[0], amount)) return told(true, 'instalment', { amount });
  const difference = Math.abs(total - amount);
  if (difference <= tolerance) return told(false, 'near', { difference });
  return amount < total ? told(false, 'part', { left: total - amount }) : told(false, 'over', { over: amount - total });
}

// What is due first, or the first few together: nobody pays the second instalment before the first.
function isInstalment(document: BookDocument | undefined, amount: number): boolean {
  if (document === undefined || document.instalments.length < 2) return false;
  let sum = 0;
  return document.instalments.some((open) => {
    sum += open;
    return sum === amount;
  });
}

// He pays the invoice less his credit note: it is his without being named.
function withCredits(
  book: BookLookups,
  { amount }: IncomingMoney,
  documents: readonly BookDocument[],
): readonly BookDocument[] {
  const [first] = documents;
  const over = totalOf(documents) - (amount ?? 0);
  if (first === undefined || amount === null || over <= 0) return documents;
  if (documents.some(({ customerId }) => customerId !== first.customerId)) return documents;
  const credits = (book.byCustomer.get(first.customerId) ?? []).filter(
    (document) => document.open < 0 && !documents.includes(document),
  );
  const used = credits.length > combinedMax ? null : combination(credits, -over);
  return used === null ? documents : [...documents, ...used];
}

function paidAlready({ document, how }: Cited): Suggestion {
  const { customerId, customerName } = document;
  const parts = [{ customerId, customerName, documents: [] }];
  return suggestion(
    parts,
    [
      { code: codeOf(how), params: { invoices: document.number } },
      { code: 'settled', params: { invoice: document.number } },
    ],
    'possible',
  );
}

function codeOf(how: Cited['how']): MatchReason['code'] {
  return how === 'shortNumber' ? 'number' : how;
}

function settledReason({ document }: Cited): MatchReason {
  return { code: 'settled', params: { invoice: document.number } };
}

function payerReason({ how }: LikelyPayer): MatchReason {
  return { code: how === 'some' || how === 'given' ? 'name' : how, params: {} };
}

// A payer who names nothing: which of his invoices make this amount?
function byPayer(
  book: BookLookups,
  money: IncomingMoney,
  payer: LikelyPayer,
  cited: readonly Cited[],
): readonly Suggestion[] {
  const own = book.byCustomer.get(payer.customerId) ?? [];
  const { amount } = money;
  const why = payer.how === 'given' ? [] : [payerReason(payer)];
  const part = { customerId: payer.customerId, customerName: book.names.get(payer.customerId)?.name ?? '' };
  const make = (
    documents: readonly BookDocument[],
    reasons: readonly MatchReason[],
    sureness: Suggestion['sureness'],
  ) => suggestion([{ ...part, documents }], [...reasons, ...why], sureness);
  if (own.length === 0) return payer.how === 'given' ? [] : [make([], [], 'possible')];
  if (amount === null) return [make(own, [], payer.how === 'some' ? 'possible' : 'likely')];

  const isFree = payer.isOnly && cited.length === 0 && !saysSettled(book, money, payer, []);
  const isKnown = isFree && payer.how === 'iban' && !namesInvoice(money.text);
  const isNamed = payer.how !== 'some';
  const ended = cited.length > 0 || !isNamed ? [] : byEnding(own, money);
  if (ended.length > 0 && totalOf(ended) === amount) {
    const numbers: MatchReason = {
      code: 'numberPart',
      params: { invoices: ended.map(({ number }) => number).join(', ') },
    };
    const isSure = isTellingEnd(book, money, payer, ended) && !saysSettled(book, money, payer, ended);
    return [make(ended, [numbers, amountReason(ended, amount)], isSure ? 'certain' : 'likely')];
  }
  const same = own.filter(({ open }) => open === amount);
  if (same.length > 0) {
    const isOnly = same.length === 1 && !isSumToo(own, same, amount);
    return same.map((document) =>
      make(
        [document],
        [{ code: 'amount', params: { amount } }],
        isOnly && (isKnown || (isFree && isTold(book, money, payer))) ? 'certain' : isNamed ? 'likely' : 'possible',
      ),
    );
  }
  if (totalOf(own) === amount) {
    const reason: MatchReason = { code: 'all', params: { count: own.length, amount } };
    return [make(own, [reason], isKnown ? 'certain' : isNamed ? 'likely' : 'possible')];
  }
  const instalment = own.find((document) => isInstalment(document, amount));
  if (instalment !== undefined) {
    return [make([instalment], [{ code: 'instalment', params: { amount } }], isNamed ? 'likely' : 'possible')];
  }
  const several = own.length <= combinedMax ? combination(own, amount) : null;
  if (several !== null) {
    const reason: MatchReason = { code: 'sum', params: { count: several.length, amount } };
    return [make(several, [reason], isNamed ? 'likely' : 'possible')];
  }
  const isHeavy = payer.how === 'iban' || payer.how === 'alias' || payer.how === 'given';
  return [make(oldest(own, amount), [{ code: 'oldest', params: {} }], isHeavy ? 'likely' : 'possible')];
}

// He writes only the end of the number: it counts among his own invoices.
function byEnding(own: readonly BookDocument[], { structured, text }: IncomingMoney): readonly BookDocument[] {
  const said = digitsIn(`${text} ${structured}`);
  return own.filter(({ number }) => {
    const ending = endingOf(number);
    return ending !== null && ending.length >= 2 && said.has(ending);
  });
}

// The end of a number of his that is settled, and of none that he may mean: perhaps he pays that one twice.
function saysSettled(
  book: BookLookups,
  { structured, text }: IncomingMoney,
  { customerId }: LikelyPayer,
  meant: readonly BookDocument[],
): boolean {
  const endings = new Set(meant.map(({ number }) => endingOf(number)));
  return [...digitsIn(`${text} ${structured}`)].some(
    (digits) => !endings.has(digits) && book.bySettledEnding.has(settledKey(customerId, digits)),
  );
}

// Two digits are found in any transfer: they need a payer known well, and no other invoice of his of that sum. More of
// them, after a family name, need a sum that nobody else owes.
function isTellingEnd(
  book: BookLookups,
  money: IncomingMoney,
  payer: LikelyPayer,
  ended: readonly BookDocument[],
): boolean {
  const isLong = ended.every(({ number }) => (endingOf(number) ?? '').length >= 3);
  const own = (book.byCustomer.get(payer.customerId) ?? []).filter(({ open }) => open === money.amount);
  if (isWellKnown(book, payer)) return isLong || (ended.length === 1 && own.every((each) => ended.includes(each)));
  return isLong && payer.isOnly && payer.how === 'name' && isAlone(book, money);
}

// Others of his together make this amount too: which of them he means, nobody can know.
function isSumToo(own: readonly BookDocument[], same: readonly BookDocument[], amount: number): boolean {
  const others = own.filter((document) => !same.includes(document));
  return others.length > combinedMax || combination(others, amount) !== null;
}

function amountReason(documents: readonly BookDocument[], amount: number): MatchReason {
  const count = documents.length;
  return count === 1 ? { code: 'amount', params: { amount } } : { code: 'sum', params: { count, amount } };
}

// His name in full, first and last, and an amount that nobody else owes; and no other invoice named.
function isTold(book: BookLookups, { amount, text }: IncomingMoney, { customerId, how }: LikelyPayer): boolean {
  if (how !== 'name' && how !== 'alias') return false;
  const words = new Set(book.names.get(customerId)?.words);
  return words.size >= 2 && (book.byAmount.get(amount ?? 0) ?? []).length === 1 && !namesInvoice(text);
}

function oldest(own: readonly BookDocument[], amount: number): readonly BookDocument[] {
  const wanted: BookDocument[] = [];
  let left = amount;
  for (const document of own) {
    if (wanted.length > 0 && left <= 0) break;
    if (document.open <= 0) continue;
    wanted.push(document);
    left -= document.open;
  }
  return wanted;
}

function byAmountAlone(book: BookLookups, { amount }: IncomingMoney): readonly Suggestion[] {
  if (amount === null) return [];
  const same = book.byAmount.get(amount) ?? [];
  const single = same
    .slice(0, shownMax)
    .map((document) =>
      suggestion(
        partsOf([document]),
        [{ code: 'amount', params: { amount } }],
        same.length === 1 ? 'likely' : 'possible',
      ),
    );
  const whole = (book.byTotal.get(amount) ?? []).slice(0, shownMax).map((customerId) => {
    const documents = book.byCustomer.get(customerId) ?? [];
    return suggestion(partsOf(documents), [{ code: 'all', params: { count: documents.length, amount } }], 'possible');
  });
  return [...single, ...whole];
}

function partsOf(documents: readonly BookDocument[]): readonly MatchPart[] {
  const parts = new Map<string, { customerId: string; customerName: string; documents: BookDocument[] }>();
  for (const document of documents) {
    const { customerId, customerName } = document;
    const part = parts.get(customerId) ?? { customerId, customerName, documents: [] };
    part.documents.push(document);
    parts.set(customerId, part);
  }
  return [...parts.values()];
}

function suggestion(
  parts: readonly MatchPart[],
  reasons: readonly MatchReason[],
  sureness: Suggestion['sureness'],
): Suggestion {
  const open = parts.reduce((sum, { documents }) => sum + totalOf(documents), 0);
  return { parts, open: open === 0 ? zeroCents : cents(open), reasons, sureness };
}
