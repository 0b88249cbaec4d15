/**
 * What is worth a look in a file that the decree does not refuse by itself.
 *
 * `sequence`: numbers are missing among the entries. `currency`: a foreign amount and its currency do not stand together.
 * `auxiliary`: a customer or supplier has a number without a name, or a name without a number. `period`: an entry is dated
 * after the day in the file's name.
 */
export const fecRemarkCodes = ['auxiliary', 'currency', 'period', 'sequence'] as const;
export type FecRemarkCode = (typeof fecRemarkCodes)[number];

/** One of them, and where it is seen first; line null: in the file as a whole. */
export type FecRemark = {
  readonly line: number | null;
  readonly field: string | null;
  readonly code: FecRemarkCode;
  /** What stands there; of a sequence its journal (empty: the whole file) and the first number that is missing. */
  readonly found: string;
  /** On how many lines, or how many numbers are missing. */
  readonly times: number;
};

type Cells = (column: RemarkedColumn) => string;
type RemarkedColumn =
  'JournalCode' | 'EcritureNum' | 'EcritureDate' | 'CompAuxNum' | 'CompAuxLib' | 'Montantdevise' | 'Idevise';

const numbersMax = 2_000_000;

/** Collects them line by line; `closedOn` is the day in the file's name (`20261231`), empty when it says none. */
export function createRemarks(closedOn: string) {
  const seen = new Map<string, FecRemark>();
  const sequences = createSequences();
  const note = (line: number, field: RemarkedColumn, code: FecRemarkCode, found: string): void => {
    const key = `${code} ${field}`;
    const known = seen.get(key);
    seen.set(key, known === undefined ? { line, field, code, found, times: 1 } : { ...known, times: known.times + 1 });
  };
  return {
    take(cell: Cells, line: number): void {
      sequences.take(cell('JournalCode'), cell('EcritureNum'));
      const [amount, currency] = [cell('Montantdevise').trim(), cell('Idevise').trim()];
      if (amount !== '' && currency === '') note(line, 'Idevise', 'currency', amount);
      if (currency !== '' && (amount === '' || !/^[A-Z]{3}$/.test(currency))) {
        note(line, amount === '' ? 'Montantdevise' : 'Idevise', 'currency', currency);
      }
      const [number, name] = [cell('CompAuxNum').trim(), cell('CompAuxLib').trim()];
      if ((number === '') !== (name === '')) {
        note(line, number === '' ? 'CompAuxNum' : 'CompAuxLib', 'auxiliary', number === '' ? name : number);
      }
      const on = cell('EcritureDate');
      if (closedOn !== '' && /^[0-9]{8}$/.test(on) && on > closedOn) note(line, 'EcritureDate', 'period', on);
    },
    all: (): readonly FecRemark[] => [...seen.values(), ...sequences.gaps()],
  };
}

type Sequence = { readonly numbers: Set<number>; least: number; largest: number };

// Numbers run through the file or through each journal: whichever is without a gap is how this file counts. What has
// letters in it is a number too, of which nothing can be said.
function createSequences() {
  const whole = newSequence();
  const journals = new Map<string, Sequence>();
  let isCountable = true;
  let count = 0;
  return {
    take(journal: string, text: string): void {
      if (!isCountable) return;
      const number = Number(/^[0-9]{1,9}$/.exec(text.trim())?.[0] ?? Number.NaN);
      const own = journals.get(journal) ?? newSequence();
      journals.set(journal, own);
      const before = own.numbers.size;
      for (const sequence of [whole, own]) add(sequence, number);
      count += own.numbers.size - before;
      isCountable = !Number.isNaN(number) && count <= numbersMax;
    },
    gaps(): readonly FecRemark[] {
      if (!isCountable || missingOf(whole) === 0) return [];
      const broken = [...journals].filter(([, own]) => missingOf(own) > 0);
      if (broken.length === 0) return [];
      // Each journal begins anew when some number comes in several of them.
      const isByJournal = whole.numbers.size < count;
      const gaps = isByJournal ? broken : [['', whole] as const];
      return gaps.map(([journal, own]) => ({
        ...{ line: null, field: 'EcritureNum', code: 'sequence', times: missingOf(own) },
        found: `${journal} ${firstMissing(own)}`,
      }));
    },
  };
}

function newSequence(): Sequence {
  return { numbers: new Set(), least: Number.POSITIVE_INFINITY, largest: Number.NEGATIVE_INFINITY };
}

function add(sequence: Sequence, number: number): void {
  sequence.numbers.add(number);
  sequence.least = Math.min(sequence.least, number);
  sequence.largest = Math.max(sequence.largest, number);
}

function missingOf({ largest, least, numbers }: Sequence): number {
  return largest - least + 1 - numbers.size;
}

function firstMissing({ least, numbers }: Sequence): number {
  let number = least;
  while (numbers.has(number)) number += 1;
  return number;
}
