import type { Context } from '#app/context';
import { picturesNow } from '#app/letters/pictures';
import { companyOf } from '#app/queries/company';
import type { Company } from '#app/settings';
import type { Sender } from '#domain/letters/facts';
import type { LetterImages } from '#domain/letters/model';

/** The user's business as it must appear on paper. */
export function senderOf(ctx: Context): Sender {
  return senderFrom(companyOf(ctx), picturesNow(ctx));
}

/** The same from a form that is not saved yet. */
export function senderFrom(company: Company, images: LetterImages): Sender {
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
    images,
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
