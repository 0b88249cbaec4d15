import type { Country, Relation } from '#domain/country';
import { plainWords } from '#domain/imports/cellText';
import { businessNumber, LikenessIndex, tellingWords, type Likable } from '#domain/imports/likeness';
import type { CustomerDraft, InvoiceDraft } from '#domain/imports/row';
import { guessRelation } from '#domain/imports/words';

/** A customer of the ledger, as far as matching needs him. */
export type ExistingCustomer = {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly postcode: string | null;
  readonly companyNumber: string | null;
  readonly vatNumber: string | null;
  readonly relation: Relation;
  /** Days to pay agreed with him; null: those of the ledger. */
  readonly termsDays: number | null;
  /** Those days go with the end of a month. */
  readonly termsEndOfMonth?: boolean;
};

export type MatchReason = 'code' | 'companyNumber' | 'vatNumber' | 'nameAndPostcode' | 'toldSo';

/** A customer of the file: found in the ledger, or to be created. */
export type PlannedCustomer = {
  /** Stable while the file is the same. */
  readonly key: string;
  /** Code for a new customer; null when the file gives none, or when another customer has it already. */
  readonly code: string | null;
  readonly existingId: string | null;
  readonly matchedBy: MatchReason | null;
  readonly name: string;
  readonly relation: Relation;
  /** Nobody said so: guessed from the name or the company number, or the habit of the shop. */
  readonly relationIsGuess: boolean;
  readonly country: Country;
  readonly termsDays: number | null;
  readonly termsEndOfMonth: boolean;
  /** All that the lines of the file say of him, the first that says it winning. */
  readonly draft: CustomerDraft;
  readonly lines: readonly number[];
};

type Setting = {
  readonly country: Country;
  readonly relation: Relation;
  readonly customers: readonly ExistingCustomer[];
};

/**
 * Who a customer of the file is, by his key: the id of a customer of the ledger, the key of another one of the file, or
 * null for somebody new.
 */
export type SameCustomer = Readonly<Record<string, string | null>>;

/** Somebody who may be the same customer. */
export type Lookalike = {
  /** The id of a customer of the ledger, or the key of one of the file. */
  readonly target: string;
  readonly isInLedger: boolean;
  readonly name: string;
  readonly postcode: string | null;
};

/** A customer of the file who looks like another one: somebody has to say whether they are one. */
export type LikenessQuestion = {
  readonly key: string;
  readonly name: string;
  readonly postcode: string | null;
  readonly candidates: readonly Lookalike[];
  /** The target that was chosen, null for somebody new; undefined: nobody answered, and he is somebody new. */
  readonly answer: string | null | undefined;
};

export type CustomerMatching = {
  readonly customers: readonly PlannedCustomer[];
  /** What to look at, at most `questionsMax` at a time. */
  readonly questions: readonly LikenessQuestion[];
  /** The customer of a line; null when it names none. */
  readonly customerOf: (draft: InvoiceDraft) => PlannedCustomer | null;
  /** The name that goes with a code elsewhere in the file or in the ledger; null when none does, or several. */
  readonly nameOfCode: (code: string) => string | null;
};

type Group = { readonly drafts: CustomerDraft[]; readonly lines: number[] };

/** More questions than this in one file are not looked at anyway. */
const questionsMax = 50;

/**
 * Gathers the lines of each customer and finds him in the ledger: same code, else same number of the business, else same
 * VAT number, else same name and postcode. Two customers of one name in two towns stay two; who only looks like another
 * one is asked about.
 *
 * @param relations what the user chose, by key
 * @param same who he said is who in this file
 * @param remembered who he said is who in files before: not asked again
 */
export function matchCustomers(
  drafts: readonly InvoiceDraft[],
  setting: Setting,
  relations: Readonly<Record<string, Relation>>,
  same: SameCustomer = {},
  remembered: SameCustomer = {},
): CustomerMatching {
  const keyOf = keysOfFile();
  const keys = drafts.map(({ customer }) => keyOf(customer));
  const apart = groupsOf(drafts, keys);
  const known = new ExistingIndex(setting.customers);
  const answers = new Map(Object.entries({ ...remembered, ...same }));
  const own = (key: string) => ownKey(key, answers, apart);
  const groups = groupsOf(
    drafts,
    keys.map((key) => (key === null ? null : own(key))),
  );

  const planned = new Map<string, PlannedCustomer>();
  const codesTaken = new Set(setting.customers.map(({ code }) => plainWords(code ?? '')));
  for (const [key, group] of groups) {
    const merged = mergeDrafts(group.drafts);
    const match = known.find(merged) ?? known.chosen(answers.get(key) ?? null);
    const customer = planCustomer(key, merged, match, setting, relations[key] ?? null);
    const code = merged.code === null || codesTaken.has(plainWords(merged.code)) ? null : merged.code;
    if (customer.existingId === null && code !== null) codesTaken.add(plainWords(code));
    planned.set(key, { ...customer, code, lines: group.lines });
  }
  const names = namesByCode([...planned.values()], setting.customers);
  return {
    customers: [...planned.values()],
    questions: questionsOf(apart, setting.customers, known, same, remembered),
    customerOf: ({ customer }) => {
      const key = keyOf(customer);
      return key === null ? null : (planned.get(own(key)) ?? null);
    },
    nameOfCode: (code) => names.get(plainWords(code)) ?? null,
  };
}

function groupsOf(drafts: readonly InvoiceDraft[], keys: readonly (string | null)[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const [index, { customer, line }] of drafts.entries()) {
    const key = keys[index] ?? null;
    if (key === null) continue;
    const group = groups.get(key) ?? { drafts: [], lines: [] };
    group.drafts.push(customer);
    group.lines.push(line);
    groups.set(key, group);
  }
  return groups;
}

// "The same as that one of the file", who may be the same as a third. Answers that go round in a circle end there.
function ownKey(key: string, answers: ReadonlyMap<string, string | null>, groups: ReadonlyMap<string, Group>): string {
  const seen = new Set<string>();
  let own = key;
  while (!seen.has(own)) {
    seen.add(own);
    const target = answers.get(own) ?? null;
    if (target === null || !groups.has(target)) return own;
    own = target;
  }
  return [...seen].toSorted()[0] ?? key;
}

type InFile = Likable & { readonly target: string; readonly isInLedger: boolean };

function questionsOf(
  groups: ReadonlyMap<string, Group>,
  customers: readonly ExistingCustomer[],
  known: ExistingIndex,
  same: SameCustomer,
  remembered: SameCustomer,
): readonly LikenessQuestion[] {
  const index = new LikenessIndex<InFile>();
  for (const customer of customers) index.add({ ...customer, target: customer.id, isInLedger: true });
  const questions: LikenessQuestion[] = [];
  for (const [key, { drafts }] of groups) {
    const { companyNumber, name, postcode, vatNumber, ...draft } = mergeDrafts(drafts);
    const entry = { companyNumber, name: name ?? '', postcode, vatNumber };
    if (known.find({ ...draft, ...entry }) !== null) continue;
    const alike = key in remembered ? [] : index.alike(entry);
    index.add({ ...entry, target: key, isInLedger: false });
    if (alike.length === 0 || questions.length >= questionsMax) continue;
    // One who was merged is in the list under each of his names.
    const apart = alike.filter(({ target }, at) => alike.findIndex((other) => other.target === target) === at);
    const candidates = apart.map(({ isInLedger, target, ...other }) => ({
      ...{ target, isInLedger, name: other.name, postcode: other.postcode },
    }));
    questions.push({ key, name: entry.name, postcode, candidates, answer: same[key] });
  }
  return questions;
}

/**
 * What a customer of the file is known by: his code, else his company number, else name and postcode. Some lists give
 * one code to several customers: names that share no word stay apart.
 */
function keysOfFile(): (customer: CustomerDraft) => string | null {
  const namesByCode = new Map<string, string[]>();
  return ({ code, name, companyNumber, vatNumber, postcode }) => {
    if (name === null) return null;
    if (code !== null) {
      const names = namesByCode.get(plainWords(code)) ?? [];
      namesByCode.set(plainWords(code), names);
      const known = names.find((other) => sharesWord(other, name));
      if (known === undefined) names.push(name);
      return `code ${plainWords(code)} ${plainWords(known ?? name)}`;
    }
    const business = businessNumber({ companyNumber, vatNumber });
    if (business !== null) return `company ${business}`;
    return vatNumber === null ? nameKey(name, postcode) : `vat ${vatNumber}`;
  };
}

function nameKey(name: string, postcode: string | null): string {
  return `name ${plainWords(name)} ${plainWords(postcode ?? '')}`;
}

// A code with several names tells nothing: null.
function namesByCode(
  planned: readonly PlannedCustomer[],
  existing: readonly ExistingCustomer[],
): ReadonlyMap<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { code, name } of [...planned.map(({ draft, name }) => ({ code: draft.code, name })), ...existing]) {
    if (code === null) continue;
    const known = names.get(plainWords(code));
    names.set(plainWords(code), known === undefined || known === name ? name : null);
  }
  return names;
}

type Match = { readonly customer: ExistingCustomer; readonly by: MatchReason };

class ExistingIndex {
  readonly #byId = new Map<string, ExistingCustomer>();
  readonly #byCode = new Map<string, ExistingCustomer>();
  readonly #byBusiness = new Map<string, ExistingCustomer>();
  readonly #byVat = new Map<string, ExistingCustomer>();
  readonly #byName = new Map<string, ExistingCustomer>();

  constructor(customers: readonly ExistingCustomer[]) {
    for (const customer of customers) {
      const business = businessNumber(customer);
      this.#byId.set(customer.id, customer);
      if (customer.code !== null) this.#byCode.set(plainWords(customer.code), customer);
      if (business !== null) this.#byBusiness.set(business, customer);
      if (customer.vatNumber !== null) this.#byVat.set(customer.vatNumber, customer);
      this.#byName.set(nameKey(customer.name, customer.postcode), customer);
    }
  }

  find(draft: CustomerDraft): Match | null {
    const coded = draft.code === null ? undefined : this.#byCode.get(plainWords(draft.code));
    // A code whose owner shares no word of the name is the code of another list: not the same customer.
    if (coded !== undefined && sharesWord(coded.name, draft.name ?? '')) return { customer: coded, by: 'code' };
    const business = this.#byBusiness.get(businessNumber(draft) ?? '');
    if (business !== undefined) {
      return { customer: business, by: draft.companyNumber === null ? 'vatNumber' : 'companyNumber' };
    }
    const vat = draft.vatNumber === null ? undefined : this.#byVat.get(draft.vatNumber);
    if (vat !== undefined) return { customer: vat, by: 'vatNumber' };
    const named = this.#byName.get(nameKey(draft.name ?? '', draft.postcode));
    if (named === undefined) return null;
    // One name and one town, yet two businesses.
    const isOther = businessNumber(draft) !== null && businessNumber(named) !== null;
    return isOther ? null : { customer: named, by: 'nameAndPostcode' };
  }

  /** The one the user said he is. */
  chosen(id: string | null): Match | null {
    const customer = id === null ? undefined : this.#byId.get(id);
    return customer === undefined ? null : { customer, by: 'toldSo' };
  }
}

function sharesWord(a: string, b: string): boolean {
  const known = new Set(tellingWords(a));
  return plainWords(a) === plainWords(b) || tellingWords(b).some((word) => known.has(word));
}

function planCustomer(
  key: string,
  draft: CustomerDraft,
  match: Match | null,
  setting: Setting,
  chosen: Relation | null,
): Omit<PlannedCustomer, 'lines' | 'code'> {
  const name = match?.customer.name ?? draft.name ?? '';
  const hasCompanyNumber = draft.companyNumber !== null || draft.vatNumber !== null;
  const guess = guessRelation(name, hasCompanyNumber) ?? setting.relation;
  const said = match?.customer.relation ?? chosen ?? draft.relation;
  return {
    key,
    existingId: match?.customer.id ?? null,
    matchedBy: match?.by ?? null,
    name,
    relation: said ?? guess,
    relationIsGuess: said === null,
    country: draft.country === 'FR' || draft.country === 'BE' ? draft.country : setting.country,
    ...termsOf(match?.customer ?? null, draft),
    draft,
  };
}

// What was agreed with a customer of the ledger stands; else what the list says of him.
function termsOf(
  known: ExistingCustomer | null,
  { terms }: CustomerDraft,
): Pick<PlannedCustomer, 'termsDays' | 'termsEndOfMonth'> {
  const isAgreed = known !== null && (known.termsDays !== null || known.termsEndOfMonth === true);
  if (isAgreed) return { termsDays: known.termsDays, termsEndOfMonth: known.termsEndOfMonth === true };
  return { termsDays: terms?.days ?? null, termsEndOfMonth: terms?.isEndOfMonth ?? false };
}

function mergeDrafts(drafts: readonly CustomerDraft[]): CustomerDraft {
  const first = <Key extends keyof CustomerDraft>(key: Key) =>
    drafts.map((draft) => draft[key]).find((value) => value !== null) ?? null;
  // Address lines belong together: those of the first line that has a street or a town.
  const address = drafts.find((draft) => draft.address !== null || draft.city !== null);
  return {
    code: first('code'),
    name: first('name'),
    relation: first('relation'),
    address: address?.address ?? null,
    address2: address?.address2 ?? null,
    postcode: address?.postcode ?? first('postcode'),
    city: address?.city ?? null,
    country: first('country'),
    phone: first('phone'),
    email: first('email'),
    companyNumber: first('companyNumber'),
    vatNumber: first('vatNumber'),
    terms: first('terms') ?? null,
  };
}
