const lettersAndDigits = /[a-z0-9]/g;

/**
 * The document whose number stands in the name of a paper (`Facture FA-2026-0107 Hubert.pdf`), or failing that in its
 * text. Signs between letters and digits do not count; a longer number wins over one inside it. Null: none, or several.
 */
export function numberOfPaper(fileName: string, text: string, numbers: readonly string[]): string | null {
  const name = plain(fileName.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]{2,4}$/i, ''));
  return (
    theOneIn(name, numbers) ??
    theOneIn(
      plain(text),
      numbers.filter((number) => isTold(number, plain(text))),
    )
  );
}

// A page is full of amounts, dates and phone numbers: bare digits are its number only right behind the word for it.
const wordsForIt =
  /(?:facture|avoir|factuur|creditnota|invoice|credit note|numero|nummer|number|\bn[°o]|\bnr\.?|\bno\.)[^a-z0-9]{0,12}$/;

function isTold(number: string, text: string): boolean {
  if (/[a-z]/.test(signsOf(number)) && /\d/.test(number)) return true;
  const digits = plain(number).trim();
  for (let at = text.indexOf(digits); at >= 0 && digits !== ''; at = text.indexOf(digits, at + 1)) {
    if (wordsForIt.test(text.slice(Math.max(0, at - 40), at))) return true;
  }
  return false;
}

function theOneIn(words: string, numbers: readonly string[]): string | null {
  if (words === '') return null;
  const found = numbers
    .filter((number) => stands(plain(number), words))
    .toSorted((a, b) => signsOf(b).length - signsOf(a).length);
  const [best, second] = found;
  if (best === undefined) return null;
  const isAlone = second === undefined || signsOf(second) === signsOf(best) || signsOf(best).includes(signsOf(second));
  return isAlone ? best : null;
}

function stands(number: string, words: string): boolean {
  const signs = signsOf(number);
  if (signs === '' || signs.length > 60) return false;
  // A short number, or one that may be a year, has to be all there is.
  const isTelling = signs.length >= 3 && !/^(?:\d{1,3}|(?:19|20)\d\d)$/.test(signs);
  if (!isTelling) return signs === signsOf(words);
  const flexible = [...signs].join('[^a-z0-9]{0,3}');
  return new RegExp(`(?<![a-z0-9])${flexible}(?![0-9])`).test(words);
}

function signsOf(text: string): string {
  return (plain(text).match(lettersAndDigits) ?? []).join('');
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
