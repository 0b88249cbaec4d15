// How invoice numbers are written by those who pay: blanks and dashes come and go, the prefix is left out, zeros too,
// O stands for 0. Both sides are brought to the same few spellings, so that finding one is a look into a table.

/** A spelling of a number; `isWhole` says that nothing of it was left out. */
export type NumberKey = { readonly key: string; readonly isWhole: boolean };

/** Shorter spellings are found by chance; digits alone may be a year, a date, an amount. */
const wholeMin = 3;
const digitsMin = 6;
const partMin = 4;
/** The longest number or reference looked for, in groups of letters or digits. */
const groupsMax = 8;
const referenceMin = 6;
/** A text is looked at no further than this many groups. */
const textGroupsMax = 120;

/** The spellings under which an invoice number is found. Short numbers give none. */
export function keysOfNumber(number: string): readonly NumberKey[] {
  const groups = groupsOf(number);
  const digitsFrom = groups.findIndex(isDigits);
  if (digitsFrom < 0) return [];
  const bare = groups.slice(digitsFrom);
  const spellings = digitsFrom > 0 ? [groups, bare] : [groups];
  const known = new Set<string>();
  return spellings
    .flatMap((said, index) =>
      [spelled(said), shortened(said)].map((key) => ({
        key,
        isWhole: index === 0 && key.length >= (/[A-Z]/.test(key) ? wholeMin : digitsMin),
      })),
    )
    .filter(({ isWhole, key }) => isWhole || key.length >= partMin)
    .filter(({ key }) => !known.has(key) && known.add(key));
}

/** The spellings of a payment reference: twelve Belgian digits, or `RF` and what follows. */
export function keysOfReference(reference: string): readonly string[] {
  if (reference === '') return [];
  const keys = [plain(reference), spelled(groupsOf(reference))].filter((key) => key.length >= referenceMin);
  return [...new Set(keys)];
}

/** Every spelling that a free text may hold: its neighbouring groups of letters and digits, joined. */
export function keysInText(text: string): ReadonlySet<string> {
  const groups = text
    .split(aDate)
    .flatMap((said, part) => groupsOf(said).map((group): TextGroup => ({ group, part })))
    .slice(0, textGroupsMax);
  const keys = new Set<string>();
  addKeys(keys, groups);
  // `FA n° 2026-0105`.
  const bare = groups.filter(({ group }) => !numberWords.has(group));
  if (bare.length < groups.length) addKeys(keys, bare);
  return keys;
}

/** A group of letters or digits, and which stretch of the text it stands in: a day is a stretch of its own. */
type TextGroup = { readonly group: string; readonly part: number };

const aDate = /((?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d{2}(?!\d))/;

const numberWords: ReadonlySet<string> = new Set(['N', 'NO', 'NR', 'NUM', 'NUMERO']);

function addKeys(keys: Set<string>, groups: readonly TextGroup[]): void {
  for (let from = 0; from < groups.length; from += 1) {
    for (let to = from + 1; to <= Math.min(from + groupsMax, groups.length); to += 1) {
      const stretch = groups.slice(from, to);
      const window = stretch.map(({ group }) => group);
      if (!window.some(isDigits)) continue;
      // `du 12/05/2026 12`: the year of a day and the digits after it are no number.
      if (window.every(isDigits) && stretch.some(({ part }) => part !== stretch[0]?.part)) continue;
      keys.add(spelled(window));
      keys.add(shortened(window));
    }
  }
}

/** The groups of digits of a text, without their first zeros: `FACT 0105` has `105`. */
export function digitsIn(text: string): ReadonlySet<string> {
  return new Set(
    groupsOf(text)
      .slice(0, textGroupsMax)
      .filter(isDigits)
      .map((group) => shortened([group])),
  );
}

/** Whether a text has the groups of digits of a number side by side, as they are cut: `2026-12` in `REF 2026 12`. */
export function standsInGroups(text: string, number: string): boolean {
  const said = groupsOf(text).slice(0, textGroupsMax).map(shortest);
  const groups = groupsOf(number);
  const wanted = groups.slice(groups.findIndex(isDigits)).map(shortest);
  return said.some((_, from) => wanted.every((group, at) => said[from + at] === group));
}

/** The digits at the end of an invoice number, as people who know the sender write it; null: it ends otherwise. */
export function endingOf(number: string): string | null {
  const last = groupsOf(number).at(-1);
  return last === undefined || !isDigits(last) ? null : shortened([last]);
}

// `FACTURE 4512`, `FACT. N° 2026-88`: whoever writes so means an invoice.
const aNumber =
  /\b(?:FACTUUR|FACTURE|INVOICE|FACT?|FCT|INV|FA|AVOIR)S?\b[^A-Z0-9]{0,3}(?:N[O°]?|NR|NUM)?[^A-Z0-9]{0,3}[A-Z]{0,3}[^A-Z0-9]?\d{2,}/;

/** Whether a text names an invoice, known or not. */
export function namesInvoice(text: string): boolean {
  return aNumber.test(inCapitals(text));
}

/** Whether a text calls this very number an invoice: `FACTURE 12`, `fact. n° A-12`. */
export function callsInvoice(text: string, number: string): boolean {
  const words = text
    .split(/[\s,;:()]+/)
    .map(plain)
    .filter((word) => word !== '' && !/^(?:N|NO|NR|NUM|NUMERO|VAN|DU|DE|LA)$/.test(word));
  const at = words.indexOf(plain(number));
  return at > 0 && /^(?:FACTUUR|FACTURE|INVOICE|FACT?|FCT|INV|FA)S?$/.test(words[at - 1] ?? '');
}

/** Letters and digits only, in capitals without accents. */
export function plain(text: string): string {
  return inCapitals(text).replace(/[^A-Z0-9]/g, '');
}

// A book has hundreds of thousands of numbers, and hardly one with an accent.
function inCapitals(text: string): string {
  const bare = /^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.toUpperCase();
}

// `FA-2O26/0105` -> FA, 2026, 0105: a word with a digit in it has no letter O or I that is meant.
function groupsOf(text: string): readonly string[] {
  const words = inCapitals(text).split(/[^A-Z0-9]+/);
  return words.flatMap((word) => asDigits(word).match(/[A-Z]+|[0-9]+/g) ?? []);
}

// The letter beside a digit: `2O26`, `O1O5`; `FO-12` keeps its letters.
function asDigits(word: string): string {
  if (!/[OIL]/.test(word)) return word;
  return word.replace(/[OIL]*\d[\dOIL]*/g, (digits) => digits.replaceAll('O', '0').replace(/[IL]/g, '1'));
}

function isDigits(group: string): boolean {
  return /^\d/.test(group);
}

function spelled(groups: readonly string[]): string {
  return groups.join('');
}

function shortened(groups: readonly string[]): string {
  return groups.map(shortest).join('');
}

function shortest(group: string): string {
  return isDigits(group) ? group.replace(/^0+(?=\d)/, '') : group;
}
