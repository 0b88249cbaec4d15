import type { Country, Relation } from '#domain/country';
import { plainWords } from '#domain/imports/cellText';
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

export type MatchReason = 'code' | 'companyNumber' | 'vatNumber' | 'nameAndPostcode';

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
  /** All that the lines of the file say of him, the first that says it winning. */
  readonly draft: CustomerDraft;
  readonly lines: readonly number[];
};

type Setting = {
  readonly country: Country;
  readonly relation: Relation;
  readonly customers: readonly ExistingCustomer[];
};

export type CustomerMatching = {
  readonly customers: readonly PlannedCustomer[];
  /** The customer of a line; null when it names none. */
  readonly customerOf: (draft: InvoiceDraft) => PlannedCustomer | null;
  /** The name that goes with a code elsewhere in the file or in the ledger; null when none does, or several. */
  readonly nameOfCode: (code: string) => string | null;
};

/**
 * Gathers the lines of each customer and finds him in the ledger: same code, else same company number, else same VAT
 * number, else same name and postcode. Two customers of one name in two towns stay two.
 *
 * @param relations what the user chose, by key
 */
export function matchCustomers(
  drafts: readonly InvoiceDraft[],
  setting: Setting,
  relations: Readonly<Record<string, Relation>>,
): CustomerMatching {
  const groups = new Map<string, { readonly drafts: CustomerDraft[]; readonly lines: number[] }>();
  const keyOf = keysOfFile();
  for (const { customer, line } of drafts) {
    const key = keyOf(customer);
    if (key === null) continue;
    const group = groups.get(key) ?? { drafts: [], lines: [] };
    group.drafts.push(customer);
    group.lines.push(line);
    groups.set(key, group);
  }

  const known = new ExistingIndex(setting.customers);
  const planned = new Map<string, PlannedCustomer>();
  const codesTaken = new Set(setting.customers.map(({ code }) => plainWords(code ?? '')));
  for (const [key, group] of groups) {
    const merged = mergeDrafts(group.drafts);
    const customer = planCustomer(key, merged, known, setting, relations[key] ?? null);
    const code = merged.code === null || codesTaken.has(plainWords(merged.code)) ? null : merged.code;
    if (customer.existingId === null && code !== null) codesTaken.add(plainWords(code));
    planned.set(key, { ...customer, code, lines: group.lines });
  }
  const names = namesByCode([...planned.values()], setting.customers);
  return {
    customers: [...planned.values()],
    customerOf: ({ customer }) => planned.get(keyOf(customer) ?? '') ?? null,
    nameOfCode: (code) => names.get(plainWords(code)) ?? null,
  };
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
    if (companyNumber !== null) return `company ${companyNumber}`;
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

class ExistingIndex {
  readonly #byCode = new Map<string, ExistingCustomer>();
  readonly #byCompany = new Map<string, ExistingCustomer>();
  readonly #byVat = new Map<string, ExistingCustomer>();
  readonly #byName = new Map<string, ExistingCustomer>();

  constructor(customers: readonly ExistingCustomer[]) {
    for (const customer of customers) {
      if (customer.code !== null) this.#byCode.set(plainWords(customer.code), customer);
      if (customer.companyNumber !== null) this.#byCompany.set(customer.companyNumber, customer);
      if (customer.vatNumber !== null) this.#byVat.set(customer.vatNumber, customer);
      this.#byName.set(nameKey(customer.name, customer.postcode), customer);
    }
  }

  find(draft: CustomerDraft): { readonly customer: ExistingCustomer; readonly by: MatchReason } | null {
    const coded = draft.code === null ? undefined : this.#byCode.get(plainWords(draft.code));
    // A code whose owner shares no word of the name is the code of another list: not the same customer.
    if (coded !== undefined && sharesWord(coded.name, draft.name ?? '')) return { customer: coded, by: 'code' };
    const company = draft.companyNumber === null ? undefined : this.#byCompany.get(draft.companyNumber);
    if (company !== undefined) return { customer: company, by: 'companyNumber' };
    const vat = draft.vatNumber === null ? undefined : this.#byVat.get(draft.vatNumber);
    if (vat !== undefined) return { customer: vat, by: 'vatNumber' };
    const named = this.#byName.get(nameKey(draft.name ?? '', draft.postcode));
    return named === undefined ? null : { customer: named, by: 'nameAndPostcode' };
  }
}

const wordsThatSayNothing =
  /^(m|mr|mme|mlle|et|de|la|le|les|du|des|van|der|den|sarl|sas|sa|sprl|srl|bv|nv|sci|monsieur|madame)$/;

function sharesWord(a: string, b: string): boolean {
  const wordsOf = (text: string) =>
    plainWords(text)
      .split(' ')
      .filter((word) => !wordsThatSayNothing.test(word));
  const known = new Set(wordsOf(a));
  return plainWords(a) === plainWords(b) || wordsOf(b).some((word) => known.has(word));
}

function planCustomer(
  key: string,
  draft: CustomerDraft,
  known: ExistingIndex,
  setting: Setting,
  chosen: Relation | null,
): Omit<PlannedCustomer, 'lines' | 'code'> {
  const match = known.find(draft);
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
    termsDays: match?.customer.termsDays ?? null,
    draft,
  };
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
  };
}
