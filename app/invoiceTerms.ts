import type { Customer } from '#db/repositories/customers';
import type { Ledger } from '#db/open';
import { defaultContract } from '#domain/claims/buildClaim';
import type { ContractFacts } from '#domain/claims/claim';
import type { Country, Relation } from '#domain/country';
import type { Cents } from '#domain/money/cents';
import type { RatePpm } from '#domain/money/rate';

/** What the user's own invoices and general terms say, for all his customers: setting `invoiceTerms`. */
export type InvoiceTerms = {
  /** The sentence on penalties stands on his invoices; null: not answered. */
  readonly isOnInvoices: boolean | null;
  /** Agreed yearly rates, in millionths; null: the rate of the law. */
  readonly businessRate: RatePpm | null;
  readonly consumerRate: RatePpm | null;
  /** Belgian consumers: the indemnity of his terms. */
  readonly clause: { readonly fixed: Cents; readonly percent: RatePpm } | null;
};

const nothingSaid: InvoiceTerms = { isOnInvoices: null, businessRate: null, consumerRate: null, clause: null };

/** What the user said of his invoices; nothing while he was not asked. */
export function invoiceTermsOf(ledger: Ledger): InvoiceTerms {
  return { ...nothingSaid, ...(ledger.settings.get('invoiceTerms') as Partial<InvoiceTerms> | null) };
}

/** Whether the sentence stands on a customer's invoices, who said so, and what is held meanwhile. */
export type MentionStanding = {
  readonly answer: boolean | null;
  readonly from: 'customer' | 'company' | 'nobody';
  /** What claims go by while nobody answered. */
  readonly assumed: boolean;
};

/** The customer's own answer, else that of the business. */
export function mentionStanding(
  ledger: Ledger,
  { penaltiesOnInvoices, relation }: Pick<Customer, 'penaltiesOnInvoices' | 'relation'>,
): MentionStanding {
  // Between businesses the law itself gives interest and 40 EUR; from a consumer nothing is asked on a guess.
  const assumed = relation === 'B2B';
  if (penaltiesOnInvoices !== null) return { answer: penaltiesOnInvoices, from: 'customer', assumed };
  const { isOnInvoices } = invoiceTermsOf(ledger);
  return { answer: isOnInvoices, from: isOnInvoices === null ? 'nobody' : 'company', assumed };
}

/** Terms of the user that count for a kind of customer, by the law of his country. */
export function agreedTerms(
  { businessRate, clause, consumerRate }: InvoiceTerms,
  country: Country,
  relation: Relation,
): Pick<ContractFacts, 'contractRate' | 'indemnityClause'> {
  if (relation === 'B2B') return { contractRate: businessRate, indemnityClause: null };
  return country === 'BE'
    ? { contractRate: consumerRate, indemnityClause: clause }
    : { contractRate: null, indemnityClause: null };
}

/**
 * What was agreed with a customer as far as the ledger knows. A rate or clause of the user's terms counts only once he
 * said that it stands on the invoices: what nobody confirmed never makes a claim larger.
 */
export function contractFacts(
  ledger: Ledger,
  customer: Pick<Customer, 'penaltiesOnInvoices' | 'relation'>,
  country: Country,
): ContractFacts {
  const { answer } = mentionStanding(ledger, customer);
  const agreed = answer === true ? agreedTerms(invoiceTermsOf(ledger), country, customer.relation) : {};
  return { ...defaultContract, penaltiesOnInvoice: answer, ...agreed };
}
