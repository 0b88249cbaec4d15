import { describe, expect, it } from 'vitest';
import { carriers } from '#domain/identifiers/postalNumber';
import { compensationOf, levelsOf, mailLevels } from '#domain/registeredMail/deskFacts';

describe('the level of a registered letter', () => {
  it.each([
    ['R1', 16_00],
    ['R2', 153_00],
    ['R3', 458_00],
  ] as const)('%s: La Poste pays %i cents for a lost letter', (level, amount) => {
    expect(compensationOf(level)).toBe(amount);
  });

  it('is asked where there is a choice: at La Poste, not at bpost', () => {
    expect(carriers.map((carrier) => [carrier, levelsOf(carrier)])).toEqual([
      ['laposte', ['R1', 'R2', 'R3']],
      ['bpost', []],
    ]);
  });

  it('pays more the higher it is', () => {
    const paid = mailLevels.map(compensationOf);
    expect(paid).toEqual(paid.toSorted((a, b) => a - b));
    expect(new Set(paid).size).toBe(mailLevels.length);
  });
});
