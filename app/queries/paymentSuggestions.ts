import type { Context } from '#app/context';
import { grouped } from '#app/queries/grouped';
import { remembered } from '#app/remembered';
import { reading } from '#app/queries/reading';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { Output, Request } from '#contract/api';
import { cents, type Cents } from '#domain/money/cents';

type Suggestion = Output<'payment.suggest'>[number];
type OpenInvoice = {
  readonly documentId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly number: string;
  readonly reference: string;
  readonly dueOn: string;
  readonly open: number;
};

/** More invoices than this of one customer are not tried in every combination. */
const combinedMax = 12;
const shownMax = 8;

const openInvoices = `SELECT document.id AS documentId, document.customer_id AS customerId,
    customer.name AS customerName, document.number, coalesce(detail.payment_reference, '') AS reference,
    min(state.due_on) AS dueOn, sum(state.open_cents) AS open
  FROM item_state AS state JOIN document ON document.id = state.document_id
  JOIN customer ON customer.id = state.customer_id
  LEFT JOIN document_detail AS detail ON detail.document_id = document.id
  WHERE state.open_cents <> 0 AND state.open_cents > 0`;

/** Which invoices this money most likely pays, best first, with the reason of each. */
export function paymentSuggestions(
  ctx: Context,
  { amount, customerId, text }: Request<'payment.suggest'>,
): Suggestion[] {
  const invoices = openOf(ctx, customerId);
  const found = [
    ...byNumber(invoices, text, amount),
    ...byAmount(invoices, amount, text),
    ...bySum(invoices, amount),
    ...(customerId === null ? byName(invoices, text) : oldest(invoices, amount)),
  ];
  const known = new Set<string>();
  return found
    .toSorted((a, b) => Number(b.isSure) - Number(a.isSure))
    .filter(({ documentIds }) => {
      const key = documentIds.toSorted().join(' ');
      return !known.has(key) && known.add(key);
    })
    .slice(0, shownMax);
}

function openOf(ctx: Context, customerId: string | null): readonly OpenInvoice[] {
  const order = 'GROUP BY document.id ORDER BY dueOn, document.id';
  return customerId === null
    ? // Asked again at each sign that is typed.
      remembered(ctx, 'openInvoices', () => reading<OpenInvoice>(ctx, `${openInvoices} ${order}`).all())
    : reading<OpenInvoice, [string]>(ctx, `${openInvoices} AND state.customer_id = ? ${order}`).all(customerId);
}

function byNumber(invoices: readonly OpenInvoice[], text: string, amount: Cents | null): Suggestion[] {
  const plain = bare(text);
  if (plain.length < 3) return [];
  const named = invoices.filter(({ number, reference }) => isNamed(plain, number) || isNamed(plain, reference));
  return [...customersOf(named)].flatMap((own) => {
    const isExact = amount === null || amount === sumOf(own);
    const numbers = own.map(({ number }) => number).join(', ');
    return suggestion(own, [sentence('match.number', { invoices: numbers })], isExact);
  });
}

// `FA-2026-0105` is found in `VIR FA 2026 0105`; a number of three signs alone proves nothing.
function isNamed(plainText: string, number: string): boolean {
  const plain = bare(number);
  return plain.length >= 4 && plainText.includes(plain);
}

function bare(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function byAmount(invoices: readonly OpenInvoice[], amount: Cents | null, text: string): Suggestion[] {
  if (amount === null) return [];
  const same = invoices.filter(({ open }) => open === amount);
  return same.flatMap((invoice) => {
    const isHis = mentions(text, invoice.customerName);
    return suggestion(
      [invoice],
      [sentence('match.amount', { amount }), ...(isHis ? [sentence('match.name')] : [])],
      same.length === 1 || isHis,
    );
  });
}

function bySum(invoices: readonly OpenInvoice[], amount: Cents | null): Suggestion[] {
  if (amount === null) return [];
  return [...customersOf(invoices)].flatMap((own) => {
    const parts = own.length <= combinedMax ? combination(own, amount) : sumOf(own) === amount ? own : null;
    if (parts === null || parts.length < 2) return [];
    return suggestion(parts, [sentence('match.sum', { count: parts.length, amount })], true);
  });
}

/** The invoices whose open amounts add up exactly, the fewest and oldest first; null: none do. */
function combination(invoices: readonly OpenInvoice[], amount: number): readonly OpenInvoice[] | null {
  let best: readonly OpenInvoice[] | null = null;
  const search = (index: number, left: number, taken: readonly OpenInvoice[]): void => {
    if (left === 0 && (best === null || taken.length < best.length)) best = taken;
    const next = invoices[index];
    if (left <= 0 || next === undefined) return;
    search(index + 1, left - next.open, [...taken, next]);
    search(index + 1, left, taken);
  };
  search(0, amount, []);
  return best;
}

function byName(invoices: readonly OpenInvoice[], text: string): Suggestion[] {
  return [...customersOf(invoices)]
    .filter(([first]) => first !== undefined && mentions(text, first.customerName))
    .flatMap((own) => suggestion(own, [sentence('match.name')], false));
}

function oldest(invoices: readonly OpenInvoice[], amount: Cents | null): Suggestion[] {
  const wanted: OpenInvoice[] = [];
  let left: number = amount ?? 0;
  for (const invoice of invoices) {
    if (wanted.length > 0 && left <= 0) break;
    wanted.push(invoice);
    left -= invoice.open;
  }
  return suggestion(wanted, [sentence('match.oldest')], false);
}

// Words of four letters and more: `SARL` and `Mme` name nobody.
function mentions(text: string, name: string): boolean {
  const words = name
    .split(/[^\p{L}\p{N}]+/u)
    .map(bare)
    .filter((word) => word.length >= 4 && word !== 'SARL' && word !== 'EURL');
  const plain = bare(text);
  return words.length > 0 && words.some((word) => plain.includes(word));
}

function customersOf(invoices: readonly OpenInvoice[]): Iterable<readonly OpenInvoice[]> {
  return grouped(invoices, ({ customerId }) => customerId).values();
}

function sumOf(invoices: readonly OpenInvoice[]): number {
  return invoices.reduce((sum, { open }) => sum + open, 0);
}

function suggestion(invoices: readonly OpenInvoice[], reasons: readonly Sentence[], isSure: boolean): Suggestion[] {
  const [first] = invoices;
  if (first === undefined) return [];
  return [
    {
      customerId: first.customerId,
      customerName: first.customerName,
      documentIds: invoices.map(({ documentId }) => documentId),
      label: invoices.map(({ number }) => number).join(' + '),
      open: cents(sumOf(invoices)),
      reasons: [...reasons],
      isSure,
    },
  ];
}
