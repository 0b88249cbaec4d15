/**
 * Remainder by 97 of a number written with digits and capital letters (A is 10 ... Z is 35), as ISO 7064 has it.
 * Any length: digits are taken one by one.
 */
export function mod97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
