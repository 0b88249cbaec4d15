import type { Context } from '#app/context';
import { companyOf as storedCompany, type Company } from '#app/settings';
import type { Country } from '#domain/country';

/** A business of which nothing is known yet. */
export function emptyCompany(country: Country, name = ''): Company {
  return {
    name,
    legalForm: '',
    country,
    street: '',
    addressExtra: '',
    postcode: '',
    city: '',
    phone: '',
    email: '',
    companyNumber: '',
    vatNumber: '',
    registration: '',
    insurance: '',
    iban: '',
    bic: '',
    signatory: '',
    isSmallEnterprise: true,
  };
}

/** The user's business as far as it is known. */
export function companyOf(ctx: Context): Company {
  return storedCompany(ctx.ledger) ?? emptyCompany('FR');
}

/** Fields without which no letter may leave. */
export const companyFieldsNeeded = [
  'name',
  'street',
  'postcode',
  'city',
  'companyNumber',
  'iban',
  'signatory',
] as const;
export type CompanyFieldNeeded = (typeof companyFieldsNeeded)[number];

/** What is still missing of the sender before a letter can leave. */
export function missingOfCompany(ctx: Context): readonly CompanyFieldNeeded[] {
  const company = companyOf(ctx);
  return companyFieldsNeeded.filter((field) => company[field].trim() === '');
}
