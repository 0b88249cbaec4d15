/** The row of digits as it writes without Shift on a French and on a Belgian keyboard, from 1 to 0. */
const digitRows = ['&é"\'(-è_çà', '&é"\'(§è!çà'] as const;
/** Keys that stand elsewhere there than where an American keyboard has them. */
const letterPlaces: Readonly<Record<string, string>> = { Q: 'A', A: 'Q', W: 'Z', Z: 'W', ',': 'M', '?': 'M' };
/** Fewer signs of that row are punctuation. */
const shortest = 8;

/**
 * A barcode as a scanner typed it. A scanner types like an American keyboard unless it was told otherwise: on a French or
 * Belgian computer every digit comes out as the sign of its key, which is read back here. The mark of the kind of barcode
 * that some scanners put in front (`]C1`) is dropped. What a person typed comes back as it is.
 */
export function scannedText(text: string): string {
  const plain = text.trim().replace(/^\][A-Za-z][0-9]/, '');
  if (/[0-9]/.test(plain)) return plain;
  const seen = (signs: string) => [...plain].filter((sign) => signs.includes(sign)).length;
  const [french, belgian] = digitRows;
  const row = seen(belgian) > seen(french) ? belgian : french;
  if (seen(row) < shortest) return plain;
  return [...plain]
    .map((sign) => {
      const place = row.indexOf(sign);
      return place >= 0 ? String((place + 1) % 10) : (letterPlaces[sign.toUpperCase()] ?? sign.toUpperCase());
    })
    .join('');
}
