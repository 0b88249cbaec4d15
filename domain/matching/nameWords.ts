import { plain } from '#domain/matching/numberKeys';

// What stands in many names tells nobody apart.
const empty = new Set(
  'SARL SAS SASU EURL SCI SNC SPRL BVBA SRL BV NV SA ASBL VZW EI EIRL ETS ETABLISSEMENTS SOCIETE ENTREPRISE STE MME MLLE MR MRS MONSIEUR MADAME OU ET DE DU DES LA LE LES VAN DER DEN VOOR EN AND THE FILS FRERES VIR VIREMENT SEPA'.split(
    ' ',
  ),
);

/** The words of a name that tell who it is: three letters and more, without legal forms and titles. */
export function tellingWords(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map(plain)
    .filter((word) => word.length >= 3 && !empty.has(word));
}

/** How much of a name a text says: every telling word, a long one of several, or nothing. */
export function saysName(said: ReadonlySet<string>, name: string): 'whole' | 'some' | 'none' {
  return saysWords(said, tellingWords(name));
}

/** Like `saysName`, of the telling words of a name. */
export function saysWords(said: ReadonlySet<string>, words: readonly string[]): 'whole' | 'some' | 'none' {
  if (words.length === 0) return 'none';
  if (words.every((word) => said.has(word))) return 'whole';
  return words.some((word) => word.length >= 5 && said.has(word)) ? 'some' : 'none';
}
