import type { Context } from '#app/context';
import { addressLines } from '#app/letters/addressee';
import { sentence, type Sentence } from '#app/queries/sentence';
import { countryOf } from '#app/settings';
import type { Request } from '#contract/api';
import { checkEnterpriseNumberBe, checkVatBe } from '#domain/identifiers/companyNumberBe';
import { parsePhone } from '#domain/identifiers/phone';
import { checkSiren, checkSiret } from '#domain/identifiers/siren';
import { checkVatFr } from '#domain/identifiers/vatFr';
import { findUnprintable } from '#domain/letters/printable';

type Fields = Omit<Request<'customer.create'>, 'terms'>;

/** What looks wrong in a customer's form. It is saved all the same: the owner may know better. */
export function customerWarnings(ctx: Context, fields: Fields): readonly Sentence[] {
  const twin = ctx.ledger.customers.byName(fields.name.trim()).length > 1;
  const phone = fields.phone.trim() !== '' && parsePhone(fields.phone, countryOf(ctx.ledger)) === null;
  const { addressExtra, city, name, recipient, street } = fields;
  const odd = findUnprintable([name, recipient, addressExtra, street, city]);
  const address = addressLines(fields, countryOf(ctx.ledger));
  const warnings: readonly (readonly [boolean, Sentence])[] = [
    [twin, sentence('warning.nameTwice', { name: fields.name })],
    // Seen now, not on the day when his letter does not come out.
    [odd !== null, sentence('warning.unprintable', { sign: odd?.sign ?? '', text: odd?.text ?? '' })],
    [phone, sentence('warning.phone')],
    [!isCompanyNumber(fields), sentence('warning.companyNumber')],
    [!isVatNumber(fields), sentence('warning.vatNumber')],
    [!address.ok, sentence(`warning.address.${address.ok ? '' : address.error.code}`)],
  ];
  return warnings.filter(([isOdd]) => isOdd).map(([, warning]) => warning);
}

function isCompanyNumber({ companyNumber, country }: Fields): boolean {
  if (companyNumber.trim() === '') return true;
  if (country === 'BE') return checkEnterpriseNumberBe(companyNumber).valid;
  return country !== 'FR' || checkSiren(companyNumber).valid || checkSiret(companyNumber).valid;
}

function isVatNumber({ country, vatNumber }: Fields): boolean {
  if (vatNumber.trim() === '') return true;
  if (country === 'BE') return checkVatBe(vatNumber).valid;
  return country !== 'FR' || checkVatFr(vatNumber).valid;
}
