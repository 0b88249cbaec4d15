import { describe, expect, it } from 'vitest';
import { calc } from '#cli/verbs/calc';

/** One example worked out on paper: how, the inputs, and the answer. */
export type Case = readonly [why: string, inputs: object, expected: object];
export type Where = 'FR B2B' | 'FR B2C' | 'BE B2B' | 'BE B2C';

/** Tests that `calc` answers each case as the paper does. */
export function checkByHand(op: string, where: Where, cases: readonly Case[]): void {
  const [country, relation] = where.split(' ');
  describe(`${op}, ${where}`, () => {
    it.each(cases)('%s', (_, inputs, expected) => {
      const [answer] = calc({ examples: [{ id: 'A', op, country, relation, inputs }] }).results;
      expect(answer).toMatchObject(expected);
    });
  });
}

/** The answer of an example that is sound. */
export const result = (expected: object) => ({ id: 'A', result: expected });

/** The answer of an example that is refused: why, and the field. */
export const refused = (code: string, where?: string) => ({ error: where === undefined ? { code } : { code, where } });
