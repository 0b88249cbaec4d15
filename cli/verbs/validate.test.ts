import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validate } from '#cli/verbs/validate';
import { WrongCall } from '#cli/wrongCall';

type Vector = Readonly<Record<string, unknown>>;
type Vectors = Readonly<Record<'valid' | 'invalid', readonly Vector[]>> & Readonly<Record<string, unknown>>;

const root = new URL('../../', import.meta.url);
const vectorsOf = (folder: string, kind: string): Vectors =>
  JSON.parse(readFileSync(new URL(`domain/${folder}/testdata/${kind}.json`, root), 'utf8')) as Vectors;
const inputsOf = (vectors: readonly Vector[]) => vectors.map(({ input }) => input);
const answers = (kind: string, values: readonly unknown[]) => validate({ kind, values }).results;

const identifierKinds = [
  'iban',
  'rib-fr',
  'siren',
  'siret',
  'vat-fr',
  'vat-be',
  'enterprise-be',
  'ogm-be',
  'rf-iso11649',
  'postal-s10',
  'postal-laposte',
  'postal-bpost',
];

describe.each(identifierKinds)('%s', (kind) => {
  const vectors = vectorsOf('identifiers', kind);

  it('takes the right ones, in their one form', () => {
    const results = answers(kind, inputsOf(vectors.valid));
    expect(results.map(({ normalized, warning }) => ({ normalized, warning }))).toEqual(
      vectors.valid.map(({ normalized }) => ({ normalized, warning: undefined })),
    );
    vectors.valid.forEach(({ printed }, index) => {
      if (printed !== undefined) expect(results[index]?.printed).toBe(printed);
    });
  });

  it('refuses the wrong ones with a reason', () => {
    const wrong = [...vectors.invalid, ...((vectors['invalidNationalKey'] ?? []) as Vector[])];
    for (const [index, result] of answers(kind, inputsOf(wrong)).entries()) {
      expect([wrong[index]?.['input'], result.valid]).toEqual([wrong[index]?.['input'], false]);
      expect(result.reason).toMatch(/./);
    }
  });

  it('warns where a key is only unlikely', () => {
    const doubtful = (vectors['warn'] ?? []) as Vector[];
    for (const result of answers(kind, inputsOf(doubtful)))
      expect(result).toMatchObject({ valid: true, warning: 'key' });
    expect(doubtful.length > 0).toBe(kind === 'postal-laposte' || kind === 'postal-bpost');
  });
});

describe('phones', () => {
  const vectors = vectorsOf('identifiers', 'phones');
  const values = (list: readonly Vector[]) => list.map(({ input, defaultCountry }) => ({ input, defaultCountry }));

  it('gives E.164 and the national form', () => {
    expect(answers('phones', values(vectors.valid))).toEqual(
      vectors.valid.map(({ e164, national }) => ({ valid: true, normalized: e164, printed: national })),
    );
  });

  it('refuses what is no phone number', () => {
    expect(answers('phones', values(vectors.invalid)).filter(({ valid }) => valid)).toEqual([]);
  });

  it('takes no number of a country that does not exist for a French one', () => {
    const call = () => answers('phones', [{ input: '0555123456', defaultCountry: 'ZZ' }]);
    expect(call).toThrow(expect.objectContaining({ where: 'values[0].defaultCountry' }) as Error);
    expect(answers('phones', ['0555123456'])).toMatchObject([{ normalized: '+33555123456' }]);
  });
});

describe('epc-qr', () => {
  const vectors = vectorsOf('identifiers', 'epc-qr');

  it('refuses half of a character: a code of it would name somebody else', () => {
    const value = { name: 'Ren\ud83d', iban: 'BE68539007547034', amountCents: 100 };
    expect(answers('epc-qr', [value])).toEqual([{ valid: false, reason: 'epc.charset' }]);
  });

  const unicode = vectors.valid.filter(({ optional }) => optional === undefined);

  it('writes the payload', () => {
    expect(unicode).toHaveLength(8);
    expect(answers('epc-qr', inputsOf(unicode))).toEqual(
      unicode.map(({ payload }) => ({ valid: true, normalized: payload })),
    );
  });

  it('refuses what a bank could not read', () => {
    expect(answers('epc-qr', inputsOf(vectors.invalid)).filter(({ valid }) => valid)).toEqual([]);
  });
});

describe.each(['address-fr', 'address-be'])('%s', (kind) => {
  const vectors = vectorsOf('format', kind);

  it('writes the lines, at home and from abroad', () => {
    expect(answers(kind, inputsOf(vectors.valid))).toEqual(
      vectors.valid.map(({ lines, linesFromAbroad }) => ({ valid: true, lines, linesFromAbroad })),
    );
  });

  it('names what is wrong', () => {
    expect(answers(kind, inputsOf(vectors.invalid))).toEqual(
      vectors.invalid.map(({ errors }) => ({ valid: false, errors })),
    );
  });
});

describe('csv-amounts', () => {
  const vectors = vectorsOf('money', 'csv-amounts');
  const values = (list: readonly Vector[]) => list.map(({ input, decimal }) => ({ input, decimal }));

  it('gives cents', () => {
    expect(answers('csv-amounts', values(vectors.valid)).map(({ normalized }) => normalized)).toEqual(
      vectors.valid.map(({ cents }) => cents),
    );
    expect(answers('csv-amounts', values(vectors.invalid)).filter(({ valid }) => valid)).toEqual([]);
  });
});

describe('csv-dates', () => {
  const vectors = vectorsOf('calendar', 'csv-dates');

  it('gives ISO dates', () => {
    expect(
      answers(
        'csv-dates',
        vectors.valid.map(({ input }) => ({ input })),
      ).map(({ normalized }) => normalized),
    ).toEqual(vectors.valid.map(({ iso }) => iso));
    expect(answers('csv-dates', inputsOf(vectors.invalid)).filter(({ valid }) => valid)).toEqual([]);
  });
});

describe('a wrong call', () => {
  it.each([
    [{ kind: 'passport', values: [] }, 'kind'],
    [{ kind: 'iban', values: 'x' }, 'values'],
    [{ kind: 'iban', values: [7] }, 'values[0]'],
    [{ kind: 'iban', values: [{ inptu: 'x' }] }, 'values[0].inptu'],
    [{ kind: 'iban', values: [], more: 1 }, 'more'],
    [{ kind: 'epc-qr', values: [{ nam: 'x' }] }, 'values[0].nam'],
    [null, 'stdin'],
  ])('%j names %s', (input, where) => {
    const call = () => validate(input);
    expect(call).toThrow(WrongCall);
    expect(call).toThrow(expect.objectContaining({ where }) as Error);
  });
});
