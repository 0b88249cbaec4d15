import { invalid, type Checked } from '#domain/identifiers/checked';
import { compact } from '#domain/identifiers/compact';

/** Key of a French account: 97 less (89 bank + 15 branch + 3 account) mod 97. */
function ribKeyOf(bank: string, branch: string, account: string): number {
  // A to I are 1 to 9, J to R again, S to Z 2 to 9: the letters of old keypads.
  const digits = account.replace(/[A-Z]/g, (letter) => {
    const index = letter.charCodeAt(0) - 65;
    return String((index % 9) + 1 + (letter >= 'S' ? 1 : 0));
  });
  return 97 - ((89 * Number(bank) + 15 * Number(branch) + 3 * Number(digits)) % 97);
}

/** RIB (France, Monaco): 5 digits bank, 5 digits branch, 11 characters account, 2 digits key from 01 to 97. */
export function checkRib(text: string): Checked {
  const plain = compact(text, '.-').toUpperCase();
  if (plain === '') return invalid('empty');
  if (plain.length !== 23) return invalid('length');
  const match = /^([0-9]{5})([0-9]{5})([0-9A-Z]{11})([0-9]{2})$/.exec(plain);
  if (match === null) return invalid('shape');
  const [, bank = '', branch = '', account = '', key = ''] = match;
  if (ribKeyOf(bank, branch, account) !== Number(key)) return invalid('key');
  return { valid: true, normalized: plain, printed: `${bank} ${branch} ${account} ${key}` };
}

/**
 * The key and the IBAN of a French account of which a statement gives bank, branch and number only.
 *
 * @returns null when these are no account
 */
export function ibanOfAccount(
  bank: string,
  branch: string,
  account: string,
): { readonly ribKey: string; readonly iban: string } | null {
  if (!/^[0-9]{5}$/.test(bank) || !/^[0-9]{5}$/.test(branch) || !/^[0-9A-Z]{11}$/.test(account)) return null;
  const ribKey = String(ribKeyOf(bank, branch, account)).padStart(2, '0');
  const national = `${bank}${branch}${account}${ribKey}`;
  const digits = `${national}FR00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const check = String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
  return { ribKey, iban: `FR${check}${national}` };
}
