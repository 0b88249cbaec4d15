/** An IBAN in groups of four, as banks print it. Blanks of any kind in `iban` do not matter. */
export function formatIban(iban: string): string {
  const plain = iban.replace(/[\s\u00a0\u202f.-]/g, '').toUpperCase();
  return plain.replace(/(.{4})(?=.)/g, '$1\u00a0');
}
