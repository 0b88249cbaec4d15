/** The text without any blank (U+00A0 and U+202F too) and without the characters of `also`. */
export function compact(text: string, also = ''): string {
  let out = '';
  for (const character of text) if (!/\s/.test(character) && !also.includes(character)) out += character;
  return out;
}
