import type { Random } from '#db/demo/random';

/** How a payer tells what he pays: the words, a structured communication, and what is wrong with them. */
export type Written = { readonly text: string; readonly structured: string; readonly dirt: string };

/**
 * What a payer writes: mostly the number, in any of the ways in which people copy one; sometimes its end only, sometimes
 * nothing, sometimes the number of another invoice.
 */
export function invoiceWords(
  random: Random,
  {
    numbers,
    pays,
    printed,
  }: { readonly pays: readonly string[]; readonly printed: string; readonly numbers: readonly string[] },
): Written {
  const plain = (text: string, dirt = 'plain'): Written => ({ text, structured: '', dirt });
  if (printed !== '' && random.chance(80)) return { text: '', structured: printed, dirt: 'structured' };
  const drawn = random.whole(1, 100);
  if (drawn <= 86) {
    const ways = pays.map((number) => random.pick(mutilations)(number));
    const before = random.pick([
      '',
      'FACTURE ',
      'FACT ',
      'Fact. ',
      'VIR ',
      'PAIEMENT ',
      'Reglement facture n° ',
      'REF ',
    ]);
    return plain(
      `${before}${ways.join(random.pick([' ', ' + ', ' et ', ', ', ' / ']))}${random.pick(['', ' MERCI', ' chantier'])}`,
    );
  }
  if (drawn <= 89) return plain(`FACTURE ${pays.map((number) => number.slice(-4)).join(' ')}`, 'end of the number');
  if (drawn <= 90) return plain(`FACTURE ${wrong(random, pays, numbers)}`, 'wrong number');
  if (drawn <= 91) return plain('REMISE CHEQUES', 'cheque without a name');
  return plain(random.pick(['', 'VIREMENT', 'TRAVAUX', 'SOLDE', 'merci', 'facture plombier']), 'no reference');
}

// FA-2026-0105 as people copy it.
const mutilations: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => number,
  (number) => number.replaceAll('-', ' '),
  (number) => number.replaceAll('-', ''),
  (number) => number.toLowerCase().replaceAll('-', '/'),
  (number) => number.replaceAll('-', '.'),
  (number) => number.replace(/-0+/g, '-'),
  (number) => number.replaceAll('0', 'O'),
  (number) => number.replace('FA-', 'FA N°'),
  (number) => number.replace('-', ' - '),
];

function wrong(random: Random, pays: readonly string[], numbers: readonly string[]): string {
  return random.pick(numbers.filter((number) => !pays.includes(number)));
}

/** The name of a customer as banks write it: capitals, no accents, cut, turned round, with a title. */
export function nameInBank(random: Random, name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const words = bare.split(' ');
  return random.pick([
    bare,
    bare,
    name,
    words.toReversed().join(' '),
    `M OU MME ${words.at(-1) ?? ''} ${words[0] ?? ''}`,
    bare.slice(0, 18),
    words.filter((word) => !['SARL', 'SAS', 'EURL', 'SCI'].includes(word)).join(' '),
    `VIR ${bare}`,
  ]);
}
