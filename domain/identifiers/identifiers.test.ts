import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkEnterpriseNumberBe, checkVatBe } from '#domain/identifiers/companyNumberBe';
import { checkIban } from '#domain/identifiers/iban';
import { checkPhone, parsePhone } from '#domain/identifiers/phone';
import { checkBpost, checkLaPoste, checkMailNumber, checkS10 } from '#domain/identifiers/postalNumber';
import { checkRib } from '#domain/identifiers/rib';
import { checkSiren, checkSiret } from '#domain/identifiers/siren';
import { checkOgm, checkRf, ogmOf } from '#domain/identifiers/structuredReference';
import { checkVatFr, vatOfSiren } from '#domain/identifiers/vatFr';

const checks = [
  checkIban,
  checkRib,
  checkSiren,
  checkSiret,
  checkVatFr,
  checkVatBe,
  checkEnterpriseNumberBe,
  checkOgm,
  checkRf,
  checkS10,
  checkLaPoste,
  checkBpost,
  (text: string) => checkPhone(text, 'FR'),
];
const vectorsOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`./testdata/${name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    readonly Record<string, string>[]
  >;

test('no text makes a check fail, and a valid form stays the same when checked again', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Z ./+-]{0,40}$/));
  fc.assert(
    fc.property(text, fc.constantFrom(...checks), (input, check) => {
      const checked = check(input);
      if (checked.valid) expect(check(checked.normalized)).toEqual(checked);
      else expect(checked.reason).toMatch(/./);
    }),
    { numRuns: 2_000 },
  );
});

test('every structured communication that is made is right, and one wrong digit is seen', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999_999_999 }),
      fc.nat({ max: 11 }),
      fc.integer({ min: 1, max: 9 }),
      (base, at, shift) => {
        const printed = ogmOf(String(base).padStart(10, '0'));
        const checked = checkOgm(printed);
        expect(checked).toMatchObject({ valid: true, printed });
        if (!checked.valid) return;
        const digits = [...checked.normalized];
        digits[at] = String((Number(digits[at]) + shift) % 10);
        expect(checkOgm(digits.join('')).valid).toBe(false);
      },
    ),
  );
});

describe('made from others', () => {
  it.each(vectorsOf('ogm-be')['generate'] ?? [])('$base is printed $printed', ({ base = '', printed }) => {
    expect(ogmOf(base)).toBe(printed);
  });

  it.each(vectorsOf('siren')['valid'] ?? [])('the VAT number of $input', ({ input = '', frVat }) => {
    expect(vatOfSiren(input)).toBe(frVat);
  });

  it('a wrong SIREN has no VAT number', () => {
    expect(vatOfSiren('123456789')).toBeNull();
  });

  it.each(['CZ6536877800639436991922', 'EE131459318627253320'])('%s, whose bank keeps a key of its own', (iban) => {
    expect(checkIban(iban)).toMatchObject({ valid: true, normalized: iban });
  });

  it.each(vectorsOf('rib-fr')['valid'] ?? [])('the IBAN of the account $input', ({ iban = '' }) => {
    expect(checkIban(iban)).toMatchObject({ valid: true, normalized: iban });
  });
});

it('says before a call that it costs more', () => {
  expect(parsePhone('08 92 35 36 37', 'FR')).toMatchObject({ kind: 'premium' });
  expect(parsePhone('0470/12.34.56', 'BE')).toMatchObject({ kind: 'mobile', country: 'BE' });
});

describe('the number of a deposit slip', () => {
  it.each([
    ['1A 009 158 2038 0', 'laposte', null, '1A00915820380'],
    ['1A 009 158 2038 1', 'laposte', 'key', '1A00915820381'],
    ['861011301731382', 'laposte', 'unknownForm', '861011301731382'],
    ['RA123456789FR', 'laposte', 'key', 'RA123456789FR'],
    ['RR 123 456 785 FR', 'bpost', null, 'RR123456785FR'],
    ['(01)05412885004526(21)647302413104', 'bpost', null, '010541288500452621647302413104'],
    ['323234763574122750', 'bpost', 'parcel', '323234763574122750'],
    ['JJBEA9173795717537003837086', 'bpost', 'parcel', 'JJBEA9173795717537003837086'],
  ] as const)('%s (%s)', (text, carrier, warning, normalized) => {
    expect(checkMailNumber(text, carrier)).toMatchObject({ valid: true, warning, normalized });
  });

  it.each([
    ['', 'empty'],
    ['1A0091', 'length'],
    ['1'.repeat(31), 'length'],
    ['1A0091582038?', 'shape'],
  ])('refuses %j', (text, reason) => {
    expect(checkMailNumber(text, 'laposte')).toEqual({ valid: false, reason });
  });
});
