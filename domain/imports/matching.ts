import type { Cents } from '#domain/money/cents';

/** Why a bank line seems to pay an invoice. */
export const matchReasons = [
  'numberInReference',
  'structuredReference',
  'amountExact',
  'amountOfInstalment',
  'amountOfAll',
  'nameMatches',
] as const;
export type MatchReason = (typeof matchReasons)[number];

/** An open invoice (or credit note, below zero) that a bank line may settle. */
export type MatchCandidate = {
  readonly documentId: string;
  readonly number: string;
  readonly customerId: string;
  readonly customerName: string;
  /** `+++090/9337/55493+++`, `RF...`; empty when none is printed. */
  readonly paymentReference: string;
  readonly open: Cents;
  /** What is open of each instalment. */
  readonly openInstalments: readonly Cents[];
};

/** A bank line as the statement tells it. */
export type LineToMatch = { readonly amount: Cents; readonly reference: string; readonly name: string };

export type Match = {
  readonly documentId: string;
  /** 0 to 100; the sum of what its reasons weigh. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
};

const weights: Readonly<Record<MatchReason, number>> = {
  structuredReference: 60,
  numberInReference: 45,
  amountExact: 30,
  amountOfInstalment: 25,
  amountOfAll: 20,
  nameMatches: 15,
};

/** From this score a match needs no second look: a reference and the amount agree. */
export const sureScore = 70;

/** The invoices a bank line may pay, best first; what has nothing in common with it is left out. */
export function suggestMatches(line: LineToMatch, candidates: readonly MatchCandidate[]): readonly Match[] {
  return candidates
    .map((candidate): Match => {
      const reasons = reasonsFor(line, candidate, candidates);
      const score = Math.min(
        100,
        reasons.reduce((sum, reason) => sum + weights[reason], 0),
      );
      return { documentId: candidate.documentId, score, reasons };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

/** The one invoice a bank line surely pays; none when two are as good, or when the amount or the reference is missing. */
export function sureMatch(line: LineToMatch, candidates: readonly MatchCandidate[]): Match | null {
  const [best, second] = suggestMatches(line, candidates);
  if (best === undefined || best.score < sureScore || best.score === second?.score) return null;
  return best;
}

function reasonsFor(
  line: LineToMatch,
  candidate: MatchCandidate,
  all: readonly MatchCandidate[],
): readonly MatchReason[] {
  const said = `${line.reference} ${line.name}`;
  const ofCustomer = all.filter(({ customerId }) => customerId === candidate.customerId);
  const owed = ofCustomer.reduce((sum, { open }) => sum + open, 0);
  const found: readonly (readonly [MatchReason, boolean])[] = [
    ['structuredReference', isReferenceIn(candidate.paymentReference, line.reference)],
    ['numberInReference', isNumberIn(candidate.number, line.reference)],
    ['amountExact', line.amount === candidate.open],
    ['amountOfInstalment', line.amount !== candidate.open && candidate.openInstalments.includes(line.amount)],
    ['amountOfAll', ofCustomer.length > 1 && line.amount === owed],
    ['nameMatches', isNameIn(candidate.customerName, said)],
  ];
  return found.filter(([, holds]) => holds).map(([reason]) => reason);
}

function isReferenceIn(reference: string, said: string): boolean {
  const wanted = compact(reference);
  return wanted.length >= 6 && compact(said).includes(wanted);
}

// A short or plain number such as `12` is only found as a word of its own, or any amount would contain it.
function isNumberIn(number: string, said: string): boolean {
  const wanted = compact(number);
  if (wanted === '') return false;
  if (words(said).some((word) => compact(word) === wanted)) return true;
  const isTelling = wanted.length >= 5 || (wanted.length >= 3 && /[A-Z]/.test(wanted) && /\d/.test(wanted));
  return isTelling && new RegExp(`(?<![0-9])${wanted}(?![0-9])`).test(compact(said));
}

function isNameIn(name: string, said: string): boolean {
  const wanted = words(name)
    .map(compact)
    .filter((word) => word.length >= 3 && !legalForms.has(word));
  const spoken = new Set(words(said).map(compact));
  return wanted.length > 0 && wanted.every((word) => spoken.has(word));
}

const legalForms = new Set(['SARL', 'SAS', 'EURL', 'SCI', 'SPRL', 'BVBA', 'SRL', 'ASBL', 'SASU', 'SNC']);

function words(text: string): readonly string[] {
  return text.split(/[\s,;:/()]+/).filter((word) => word !== '');
}

function compact(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}
