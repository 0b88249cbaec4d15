import { parseDate } from '#domain/calendar/parseDate';
import { postalLines } from '#domain/format/address';
import type { Country } from '#domain/country';
import { checkEnterpriseNumberBe, checkVatBe } from '#domain/identifiers/companyNumberBe';
import type { Checked } from '#domain/identifiers/checked';
import { epcPayload, type EpcTransfer } from '#domain/identifiers/epcQr';
import { checkIban } from '#domain/identifiers/iban';
import { checkPhone, hasNumberingPlan } from '#domain/identifiers/phone';
import { checkBpost, checkLaPoste, checkS10 } from '#domain/identifiers/postalNumber';
import { checkRib } from '#domain/identifiers/rib';
import { checkSiren, checkSiret } from '#domain/identifiers/siren';
import { checkOgm, checkRf } from '#domain/identifiers/structuredReference';
import { checkVatFr } from '#domain/identifiers/vatFr';
import { parseAmount } from '#domain/money/parseAmount';
import { refuseUnknownFields, WrongCall } from '#cli/wrongCall';

type Answer = {
  readonly valid: boolean;
  readonly normalized?: string | number;
  readonly printed?: string;
  readonly warning?: string;
  readonly reason?: string;
  readonly lines?: readonly string[];
  readonly linesFromAbroad?: readonly string[];
  readonly errors?: readonly string[];
};

type Fields = Readonly<Record<string, unknown>>;

/** Each kind reads one value: a text, or an object whose text stands in `input`. */
const kinds: Readonly<Record<string, (value: unknown, where: string) => Answer>> = {
  iban: ofText(checkIban),
  'rib-fr': ofText(checkRib),
  siren: ofText(checkSiren),
  siret: ofText(checkSiret),
  'vat-fr': ofText(checkVatFr),
  'vat-be': ofText(checkVatBe),
  'enterprise-be': ofText(checkEnterpriseNumberBe),
  'ogm-be': ofText(checkOgm),
  'rf-iso11649': ofText(checkRf),
  'postal-s10': ofText(checkS10),
  'postal-laposte': ofText(checkLaPoste),
  'postal-bpost': ofText(checkBpost),
  phones: (value, where) => {
    const fields = typeof value === 'string' ? { input: value } : fieldsOf(value, where, ['input', 'defaultCountry']);
    const country = textOf(fields['defaultCountry'] ?? 'FR', `${where}.defaultCountry`);
    if (!hasNumberingPlan(country)) throw new WrongCall('field.invalid', `${where}.defaultCountry`, { value: country });
    return checkPhone(textOf(fields['input'], `${where}.input`), country);
  },
  'epc-qr': (value, where) => epcAnswer(fieldsOf(value, where, epcFields)),
  'address-fr': (value, where) => addressAnswer('FR', fieldsOf(value, where, addressFields)),
  'address-be': (value, where) => addressAnswer('BE', fieldsOf(value, where, addressFields)),
  'csv-amounts': (value, where) => {
    const fields = typeof value === 'string' ? { input: value } : fieldsOf(value, where, ['input', 'decimal']);
    const decimal = fields['decimal'] ?? ',';
    if (decimal !== ',' && decimal !== '.') throw new WrongCall('field.invalid', `${where}.decimal`);
    const parsed = parseAmount(textOf(fields['input'], `${where}.input`), decimal);
    return parsed.ok ? { valid: true, normalized: parsed.value } : { valid: false, reason: parsed.error.code };
  },
  'csv-dates': (value, where) => {
    const parsed = parseDate(inputOf(value, where));
    return parsed.ok ? { valid: true, normalized: parsed.value } : { valid: false, reason: parsed.error.code };
  },
};

const epcFields = [
  'name',
  'iban',
  'amountCents',
  'currency',
  'bic',
  'version',
  'purpose',
  'structured',
  'unstructured',
  'info',
  'charset',
];
const addressFields = [
  'person',
  'function',
  'company',
  'service',
  'complement',
  'street',
  'number',
  'box',
  'boxWord',
  'locality',
  'postcode',
  'city',
];

/**
 * `validate`: `{ kind, values }` gives `{ results }`, one answer per value, in order.
 *
 * @throws WrongCall for an unknown kind or field, or a value of the wrong type
 */
export function validate(input: unknown): { readonly results: readonly Answer[] } {
  const call = fieldsOf(input, '', ['kind', 'values']);
  const kind = textOf(call['kind'], 'kind');
  const check = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (check === undefined)
    throw new WrongCall('kind.unknown', 'kind', { value: kind, allowed: Object.keys(kinds).join(', ') });
  const values = call['values'];
  if (!Array.isArray(values)) throw new WrongCall('field.invalid', 'values');
  return { results: values.map((value: unknown, index) => check(value, `values[${index}]`)) };
}

function ofText(check: (text: string) => Checked): (value: unknown, where: string) => Answer {
  return (value, where) => check(inputOf(value, where));
}

function inputOf(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  return textOf(fieldsOf(value, where, ['input'])['input'], `${where}.input`);
}

function epcAnswer(fields: Fields): Answer {
  const { amountCents, charset, ...texts } = fields;
  const areTexts = Object.values(texts).every((value) => typeof value === 'string');
  const areNumbers = [amountCents, charset].every((value) => value === undefined || typeof value === 'number');
  if (!areTexts || !areNumbers || texts['name'] === undefined || texts['iban'] === undefined) {
    return { valid: false, reason: 'shape' };
  }
  const payload = epcPayload(fields as EpcTransfer);
  return payload.ok ? { valid: true, normalized: payload.value } : { valid: false, reason: payload.error.code };
}

function addressAnswer(country: Country, fields: Fields): Answer {
  if (!Object.values(fields).every((value) => typeof value === 'string')) return { valid: false, reason: 'shape' };
  const result = postalLines(country, fields);
  if (!result.ok) return { valid: false, errors: result.errors };
  return { valid: true, lines: result.lines, linesFromAbroad: result.linesFromAbroad };
}

function fieldsOf(value: unknown, where: string, allowed: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new WrongCall('field.invalid', where);
  refuseUnknownFields(value, where, allowed);
  return value as Fields;
}

function textOf(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new WrongCall('field.invalid', where);
  return value;
}
