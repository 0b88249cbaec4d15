// Apostrophes in front too: one that is added has to be told from one that was there.
const dangerous = /^'*[=+\-@\t\r\n]/;
const plainNumber = /^[+-]?[0-9]+(?:[.,][0-9]+)?$/;

/**
 * Text that a spreadsheet shows and never runs: one that begins like a formula gets an apostrophe in front, unless the
 * whole of it is a plain number.
 */
export function neutralise(text: string): string {
  return dangerous.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutralise`. */
export function unneutralised(text: string): string {
  const inside = text.slice(1);
  return text.startsWith("'") && dangerous.test(inside) && !plainNumber.test(inside) ? inside : text;
}
