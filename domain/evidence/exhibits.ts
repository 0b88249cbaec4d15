import type { PlainDate } from '#domain/calendar/plainDate';

/** What a paper kept beside an invoice is. */
export const evidenceRoles = ['quote', 'order', 'deliveryNote', 'receipt', 'photo', 'invoice', 'other'] as const;
export type EvidenceRole = (typeof evidenceRoles)[number];

/** Proofs of the post, in the order in which they come in. */
export const evidenceProofs = ['depositSlip', 'receipt', 'envelopeFront', 'envelopeBack', 'other'] as const;
export type EvidenceProof = (typeof evidenceProofs)[number];

/** Everything that can stand in the file for a judge, as the ledger has it. */
export type EvidenceFacts = {
  readonly invoices: readonly {
    readonly documentId: string;
    readonly number: string;
    readonly issuedOn: PlainDate;
    readonly papers: readonly { readonly id: string; readonly role: EvidenceRole }[];
  }[];
  /** Letters that were issued. */
  readonly letters: readonly {
    readonly id: string;
    readonly number: string;
    readonly kind: string;
    readonly datedOn: PlainDate;
    readonly isPosted: boolean;
    /** It went by registered post. */
    readonly isRegistered: boolean;
    readonly proofs: readonly { readonly id: string; readonly role: EvidenceProof; readonly on: PlainDate | null }[];
    readonly missing: readonly EvidenceProof[];
  }[];
  /** General terms that the invoices refer to; null: none are kept. */
  readonly termsId: string | null;
  /** Plans of payment that came back signed. */
  readonly agreements: readonly { readonly id: string }[];
  readonly hasCalls: boolean;
  readonly hasInterest: boolean;
};

/** Where the pages of an exhibit come from. */
export type ExhibitSource =
  | { readonly from: 'attachment'; readonly id: string }
  | { readonly from: 'letter'; readonly id: string }
  | { readonly from: 'invoice'; readonly documentId: string }
  | { readonly from: 'calls' | 'statement' | 'interest' };

export type ExhibitKind =
  EvidenceRole | EvidenceProof | 'terms' | 'agreement' | 'letter' | 'calls' | 'statement' | 'interest';

/** One document of the file; its number is its place, from 1. */
export type EvidenceExhibit = {
  /** Stays the same while papers are added: what the user left out stays out. */
  readonly key: string;
  readonly kind: ExhibitKind;
  readonly source: ExhibitSource;
  /** Number of the invoice or of the letter; empty for the file as a whole. */
  readonly number: string;
  /** Kind of the letter; empty for what is none. */
  readonly letterKind: string;
  readonly on: PlainDate | null;
};

/** What a judge will ask for and the ledger does not have. */
export type MissingExhibit = {
  readonly what: 'contract' | 'deliveryNote' | EvidenceProof;
  readonly number: string;
};

// A judge reads what was agreed, what was done, what was asked, then what was said about it.
const paperOrder: readonly EvidenceRole[] = ['quote', 'order', 'deliveryNote', 'receipt', 'photo', 'other', 'invoice'];

/**
 * The exhibits of a file, in the order in which a judge reads them: general terms, contract, delivery, invoice, letters
 * with their proofs, signed plans, calls, account, reckoning of the interest. An invoice without its own paper is drawn from its data; a letter
 * that was never posted proves nothing and stays out.
 *
 * @source what the courts ask: CPC (FR) art. 1405 to 1408, C. jud. (BE) art. 1394/20 to 1394/22
 */
export function exhibitsOf(facts: EvidenceFacts): readonly EvidenceExhibit[] {
  return [
    ...(facts.termsId === null ? [] : [paper('terms', facts.termsId)]),
    ...facts.invoices.flatMap(invoiceExhibits),
    ...facts.letters.flatMap((letter) => (letter.isPosted ? letterExhibits(letter) : [])),
    ...facts.agreements.map(({ id }) => paper('agreement', id)),
    ...(facts.hasCalls ? [whole('calls')] : []),
    whole('statement'),
    ...(facts.hasInterest ? [whole('interest')] : []),
  ];
}

type Invoice = EvidenceFacts['invoices'][number];
type Letter = EvidenceFacts['letters'][number];

function invoiceExhibits({ documentId, issuedOn, number, papers }: Invoice): readonly EvidenceExhibit[] {
  const ordered = paperOrder.flatMap((role) => papers.filter((paper) => paper.role === role));
  const attached = ordered.map(({ id, role }): EvidenceExhibit => {
    const on = role === 'invoice' ? issuedOn : null;
    return { key: `paper:${id}`, kind: role, source: { from: 'attachment', id }, number, letterKind: '', on };
  });
  if (papers.some(({ role }) => role === 'invoice')) return attached;
  const drawn = { key: `invoice:${documentId}`, kind: 'invoice', number, letterKind: '', on: issuedOn } as const;
  return [...attached, { ...drawn, source: { from: 'invoice', documentId } }];
}

function letterExhibits({ datedOn, id, kind, number, proofs }: Letter): readonly EvidenceExhibit[] {
  const ordered = evidenceProofs.flatMap((role) => proofs.filter((proof) => proof.role === role));
  return [
    { key: `letter:${id}`, kind: 'letter', source: { from: 'letter', id }, number, letterKind: kind, on: datedOn },
    ...ordered.map((proof): EvidenceExhibit => {
      const source = { from: 'attachment', id: proof.id } as const;
      return { key: `proof:${proof.id}`, kind: proof.role, source, number, letterKind: kind, on: proof.on };
    }),
  ];
}

/** A paper about the customer as a whole. */
function paper(kind: 'terms' | 'agreement', id: string): EvidenceExhibit {
  return { key: `paper:${id}`, kind, source: { from: 'attachment', id }, number: '', letterKind: '', on: null };
}

function whole(kind: 'calls' | 'statement' | 'interest'): EvidenceExhibit {
  return { key: kind, kind, source: { from: kind }, number: '', letterKind: '', on: null };
}

/** What is missing: something signed before the work and something after it, for each invoice; the proofs of the post. */
export function missingExhibits({ invoices, letters }: EvidenceFacts): readonly MissingExhibit[] {
  const lacks = ({ papers }: Invoice, roles: readonly EvidenceRole[]) =>
    !papers.some(({ role }) => roles.includes(role));
  return [
    ...invoices.flatMap((invoice): readonly MissingExhibit[] => [
      ...(lacks(invoice, ['quote', 'order']) ? [{ what: 'contract', number: invoice.number } as const] : []),
      ...(lacks(invoice, ['deliveryNote', 'receipt'])
        ? [{ what: 'deliveryNote', number: invoice.number } as const]
        : []),
    ]),
    ...letters
      .filter(({ isPosted, isRegistered }) => isPosted && isRegistered)
      .flatMap(({ missing, number }) => missing.map((what) => ({ what, number }))),
  ];
}

/** How many digits their numbers are written with, so that names sort as numbers do: two, or as many as there need be. */
export function exhibitDigits(exhibits: number): number {
  return Math.max(2, String(exhibits).length);
}

/**
 * Name of the file of an exhibit in the folder: plain letters, that every system and every stick accept.
 *
 * @param digits of its number, from `exhibitDigits`
 */
export function exhibitFileName(place: number, label: string, ending: string, digits = 2): string {
  const plain = label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .replace(/[^0-9A-Za-z]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${String(place).padStart(digits, '0')}-${plain === '' ? 'piece' : plain}.${ending}`;
}
