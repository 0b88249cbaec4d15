import { plainWords } from '#domain/imports/cellText';

/** What two entries of a list of customers are compared by. */
export type Likable = {
  readonly name: string;
  readonly postcode: string | null;
  readonly companyNumber: string | null;
  readonly vatNumber: string | null;
};

const wordsThatSayNothing = new Set(
  (
    'm mr mme mlle et de la le les l du des d van der den het and the monsieur madame mademoiselle mevr mevrouw dhr heer ' +
    'sarl sas sasu eurl sa sci snc scop sprl srl bv bvba nv vof cv asbl vzw ets etablissements societe entreprise'
  ).split(' '),
);

/** The words that make a name: no titles, no legal form (also written `S.A.R.L.`), no articles. */
export function tellingWords(name: string): readonly string[] {
  const joined = plainWords(name.replace(/\b(?:\p{L}\.){2,}/gu, (form) => form.replaceAll('.', '')));
  const words = joined.split(' ').filter((word) => word !== '' && !wordsThatSayNothing.has(word));
  return [...new Set(words)].toSorted();
}

/**
 * The number by which the law knows a business, whatever it was written as: a SIRET or a French VAT number holds the
 * SIREN, a Belgian VAT number is the enterprise number. Null: none.
 */
export function businessNumber({ companyNumber, vatNumber }: Pick<Likable, 'companyNumber' | 'vatNumber'>) {
  const company = companyNumber?.replace(/\D/g, '') ?? '';
  if (company.length === 14 || company.length === 9) return company.slice(0, 9);
  if (company.length === 10) return company;
  const vat = vatNumber?.toUpperCase().replace(/[^A-Z0-9]/g, '') ?? '';
  if (/^FR[A-Z0-9]{2}\d{9}$/.test(vat)) return vat.slice(4);
  return /^BE\d{10}$/.test(vat) ? vat.slice(2) : null;
}

/**
 * Whether two entries may be one customer, so that somebody has to look: the same words in another order, one letter
 * more or less, a part of the name in the same town. Two businesses with two numbers are never alike.
 */
export function areAlike(a: Likable, b: Likable): boolean {
  const numbers = [businessNumber(a), businessNumber(b)];
  if (numbers[0] !== null && numbers[1] !== null) return numbers[0] === numbers[1];
  const [first, second] = [tellingWords(a.name), tellingWords(b.name)];
  if (first.length === 0 || second.length === 0) return false;
  const towns = [townOf(a), townOf(b)];
  const isOtherTown = towns[0] !== '' && towns[1] !== '' && towns[0] !== towns[1];
  const isSameName = first.join(' ') === second.join(' ');
  // People of one name live in every town; the same two words in two towns may be one who moved.
  if (isOtherTown) return isSameName && first.length >= 2;
  return isSameName || isPartOf(first, second) || isPartOf(second, first) || isSlip(first.join(' '), second.join(' '));
}

function townOf({ postcode }: Likable): string {
  return (postcode ?? '').replace(/\D/g, '');
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.some((word) => word.length >= 4) && some.every((word) => all.includes(word));
}

const slipLengthMin = 6;

/** One letter too many, missing, changed or swapped with its neighbour; short words differ by too little to say so. */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < slipLengthMin || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) {
    return false;
  }
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Finds whoever is alike among many without comparing each with each. */
export class LikenessIndex<Entry extends Likable> {
  readonly #blocks = new Map<string, Entry[]>();

  add(entry: Entry): void {
    for (const key of keysOf(entry)) {
      const block = this.#blocks.get(key) ?? [];
      this.#blocks.set(key, block);
      block.push(entry);
    }
  }

  /** At most three, in the order they were added. */
  alike(entry: Likable): readonly Entry[] {
    const found = new Set<Entry>();
    for (const key of keysOf(entry)) {
      // A word that hundreds of customers share tells none of them apart.
      const block = this.#blocks.get(key) ?? [];
      if (block.length > blockMax) continue;
      for (const other of block) if (areAlike(entry, other)) found.add(other);
      if (found.size >= shownMax) break;
    }
    return [...found].slice(0, shownMax);
  }
}

const blockMax = 300;
const shownMax = 3;

// Begin and end of the longest words: a slip in one half leaves the other.
function keysOf(entry: Likable): readonly string[] {
  const words = tellingWords(entry.name);
  const number = businessNumber(entry);
  const letters = words.join('');
  const halves = letters.length < slipLengthMin ? [] : [`< ${letters.slice(0, 3)}`, `> ${letters.slice(-3)}`];
  return [...words.filter((word) => word.length >= 3), ...halves, ...(number === null ? [] : [`# ${number}`])];
}
