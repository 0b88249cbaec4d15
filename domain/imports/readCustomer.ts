import { checkEnterpriseNumberBe, checkVatBe } from '#domain/identifiers/companyNumberBe';
import { parsePhone } from '#domain/identifiers/phone';
import { checkSiren, checkSiret } from '#domain/identifiers/siren';
import { checkVatFr } from '#domain/identifiers/vatFr';
import type { LineReader } from '#domain/imports/lineReader';
import type { CustomerDraft } from '#domain/imports/row';
import { paymentTermsOf, type FileTerms } from '#domain/imports/paymentTerms';
import { countryOf, relationOf } from '#domain/imports/words';

/** Numbers of the file that were read already: numbering plans are slow, and a customer has many invoices. */
export type PhoneMemory = Map<string, string | null>;

/** What a line says of the customer. Numbers that are none are left out and noted; the line itself stays good. */
export function readCustomer(line: LineReader, ledgerCountry: string, phones: PhoneMemory): CustomerDraft {
  const postcode = line.text('postcode');
  const country = countryOf(line.text('country') ?? '', postcode);
  return {
    code: line.text('customerCode'),
    name: line.text('customer'),
    relation: relationOf(line.text('customerType') ?? '') ?? relationOf(line.text('type') ?? ''),
    address: line.text('address'),
    address2: line.text('address2'),
    postcode,
    city: line.text('city'),
    country,
    phone: phoneOf(line, country ?? ledgerCountry, phones),
    email: emailOf(line),
    companyNumber: companyNumberOf(line),
    vatNumber: vatNumberOf(line),
    terms: termsOf(line),
  };
}

// Some lists put the terms where the date belongs: what is no terms there is read as a date.
function termsOf(line: LineReader): FileTerms | null {
  const text = line.text('paymentTerms');
  const terms = text === null ? null : paymentTermsOf(text);
  if (text !== null && terms === null) line.note('paymentTerms.invalid', 'paymentTerms', { text: text.slice(0, 60) });
  return terms ?? paymentTermsOf(line.text('dueDate') ?? '');
}

function phoneOf(line: LineReader, country: string, phones: PhoneMemory): string | null {
  const text = line.text('phone');
  if (text === null) return null;
  const key = `${country} ${text}`;
  const known = phones.get(key);
  const e164 = known === undefined ? (parsePhone(text, country)?.e164 ?? null) : known;
  if (known === undefined) phones.set(key, e164);
  if (e164 === null) line.note('phone.invalid', 'phone', { text });
  return e164;
}

function emailOf(line: LineReader): string | null {
  const text = line.text('email');
  if (text === null || /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]{2,}$/.test(text)) return text;
  line.note('email.invalid', 'email', { text: text.slice(0, 60) });
  return null;
}

function companyNumberOf(line: LineReader): string | null {
  const text = line.text('companyNumber');
  if (text === null) return null;
  for (const check of [checkSiren, checkSiret, checkEnterpriseNumberBe]) {
    const checked = check(text);
    if (checked.valid) return checked.normalized;
  }
  line.note('companyNumber.invalid', 'companyNumber', { text: text.slice(0, 40) });
  return null;
}

function vatNumberOf(line: LineReader): string | null {
  const text = line.text('vatNumber');
  if (text === null) return null;
  const letters = text
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 2)
    .toUpperCase();
  // Belgian lists often leave the country letters out.
  const checked = letters === 'FR' ? checkVatFr(text) : checkVatBe(letters === 'BE' ? text : `BE${text}`);
  if (checked.valid) return checked.normalized;
  // Other countries: kept as written, the program knows no check for them.
  if (/^(?!FR|BE)[A-Z]{2}[0-9A-Z. -]{5,18}$/i.test(text)) return text.toUpperCase().replace(/[. -]/g, '');
  line.note('vatNumber.invalid', 'vatNumber', { text: text.slice(0, 40) });
  return null;
}
