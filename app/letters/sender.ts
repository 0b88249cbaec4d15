import type { Context } from '#app/context';
import { companyOf } from '#app/queries/company';
import type { Company } from '#app/settings';
import type { Sender } from '#domain/letters/facts';

/** The user's business as it must appear on paper. */
export function senderOf(ctx: Context): Sender {
  return senderFrom(companyOf(ctx));
}

/** The same from a form that is not saved yet. */
export function senderFrom(company: Company): Sender {
  const { addressExtra, city, country, postcode, street } = company;
  const isFrench = country === 'FR';
  return {
    name: company.name,
    legalForm: orNull(company.legalForm),
    capital: null,
    addressLines: [addressExtra, street, `${postcode} ${city}`.trim()].filter((line) => line.trim() !== ''),
    city,
    phone: orNull(company.phone),
    email: orNull(company.email),
    siret: isFrench ? orNull(company.companyNumber) : null,
    register: orNull(company.registration),
    enterpriseNumber: isFrench ? null : orNull(company.companyNumber),
    vatNumber: orNull(company.vatNumber),
    footerNote: orNull(company.insurance),
    iban: orNull(company.iban),
    bic: orNull(company.bic),
    signatory: company.signatory,
    signatoryRole: null,
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
