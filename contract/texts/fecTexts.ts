import type { Language } from '#domain/country';
import type { FecProblem } from '#domain/fec/checkFec';
import type { FecError } from '#domain/fec/fecLine';
import type { FecRemark, FecRemarkCode } from '#domain/fec/fecRemarks';

type Text = (problem: { readonly field: string; readonly found: string }) => string;

const has = (found: string) => found.split('/')[0] ?? '';
const wants = (found: string) => found.split('/')[1] ?? '18';

const fr: Readonly<Record<FecError, Text>> = {
  fileName: ({ found }) =>
    `Le nom « ${found} » n’est pas de la forme SIRENFECAAAAMMJJ.txt, avec un SIREN juste et la date de clôture. Renommez le fichier.`,
  header: ({ field, found }) =>
    found === 'UTF-16'
      ? 'Le fichier est en UTF-16 (« Texte Unicode »). Enregistrez-le en ISO 8859-15 ou en ASCII.'
      : field === ''
        ? 'La première ligne ne porte pas les 18 noms de colonnes dans leur ordre, de JournalCode à Idevise. Ajoutez-la.'
        : `Dans la première ligne, « ${found} » tient la place de ${field}. Les noms et leur ordre sont fixés par le texte : corrigez-les.`,
  columns: ({ found }) =>
    found === ''
      ? 'Cette ligne est vide. Supprimez-la.'
      : `Cette ligne a ${has(found)} colonnes au lieu de ${wants(found)}. Un séparateur s’est glissé dans un texte, ou il manque des cellules.`,
  date: ({ field, found }) =>
    found.includes('<')
      ? `${field} recule (${found}) : les lignes se suivent dans l’ordre de validation.`
      : `${field} « ${found} » n’est pas une date de la forme AAAAMMJJ.`,
  amount: ({ field, found }) =>
    `${field} « ${found} » n’est pas un montant : des chiffres, une virgule, aucun séparateur de milliers.`,
  bothSides: () => 'La ligne porte un débit et un crédit. Un seul des deux est différent de zéro.',
  unbalanced: ({ found }) => `L’écriture ${found} ne s’équilibre pas : les débits doivent égaler les crédits.`,
  account: ({ found }) => `Le compte « ${found} » ne commence pas par trois chiffres.`,
  mandatory: ({ field }) => `${field} est vide. Cette colonne est obligatoire.`,
  lettering: ({ field }) => `${field} est vide : le lettrage et sa date vont ensemble.`,
};

const nl: Readonly<Record<FecError, Text>> = {
  fileName: ({ found }) =>
    `De naam ‘${found}’ heeft niet de vorm SIRENFECJJJJMMDD.txt, met een juist SIREN en de afsluitdatum. Hernoem het bestand.`,
  header: ({ field, found }) =>
    found === 'UTF-16'
      ? 'Het bestand staat in UTF-16 (‘Unicode-tekst’). Bewaar het in ISO 8859-15 of in ASCII.'
      : field === ''
        ? 'De eerste regel bevat niet de 18 kolomnamen in hun volgorde, van JournalCode tot Idevise. Voeg ze toe.'
        : `In de eerste regel staat ‘${found}’ op de plaats van ${field}. De namen en hun volgorde liggen vast: verbeter ze.`,
  columns: ({ found }) =>
    found === ''
      ? 'Deze regel is leeg. Verwijder ze.'
      : `Deze regel heeft ${has(found)} kolommen in plaats van ${wants(found)}. Er staat een scheidingsteken in een tekst, of er ontbreken cellen.`,
  date: ({ field, found }) =>
    found.includes('<')
      ? `${field} gaat terug (${found}): de regels volgen elkaar in de volgorde van validatie.`
      : `${field} ‘${found}’ is geen datum van de vorm JJJJMMDD.`,
  amount: ({ field, found }) =>
    `${field} ‘${found}’ is geen bedrag: cijfers, een komma, geen scheidingsteken voor duizendtallen.`,
  bothSides: () => 'De regel heeft een debet en een credit. Slechts één van beide verschilt van nul.',
  unbalanced: ({ found }) => `Boeking ${found} is niet in evenwicht: debet moet gelijk zijn aan credit.`,
  account: ({ found }) => `Rekening ‘${found}’ begint niet met drie cijfers.`,
  mandatory: ({ field }) => `${field} is leeg. Deze kolom is verplicht.`,
  lettering: ({ field }) => `${field} is leeg: de afpunting en haar datum horen samen.`,
};

const en: Readonly<Record<FecError, Text>> = {
  fileName: ({ found }) =>
    `The name “${found}” is not of the form SIRENFECYYYYMMDD.txt, with a right SIREN and the closing date. Rename the file.`,
  header: ({ field, found }) =>
    found === 'UTF-16'
      ? 'The file is in UTF-16 (“Unicode text”). Save it in ISO 8859-15 or in ASCII.'
      : field === ''
        ? 'The first line does not hold the 18 names of the columns in their order, JournalCode to Idevise. Add it.'
        : `In the first line “${found}” stands in the place of ${field}. Names and their order are fixed: correct them.`,
  columns: ({ found }) =>
    found === ''
      ? 'This line is empty. Remove it.'
      : `This line has ${has(found)} columns in place of ${wants(found)}. A separator stands inside a text, or cells are missing.`,
  date: ({ field, found }) =>
    found.includes('<')
      ? `${field} goes back (${found}): lines follow each other in the order of validation.`
      : `${field} “${found}” is not a date of the form YYYYMMDD.`,
  amount: ({ field, found }) => `${field} “${found}” is not an amount: figures, a comma, no thousands separator.`,
  bothSides: () => 'The line has a debit and a credit. Only one of them differs from zero.',
  unbalanced: ({ found }) => `Entry ${found} does not balance: debits must equal credits.`,
  account: ({ found }) => `Account “${found}” does not begin with three figures.`,
  mandatory: ({ field }) => `${field} is empty. This column must be filled.`,
  lettering: ({ field }) => `${field} is empty: the matching letter and its date go together.`,
};

const texts: Readonly<Record<Language, Readonly<Record<FecError, Text>>>> = { fr, nl, en };

/** What is wrong with an accounting-entries file, in one sentence that says what to do. */
export function fecProblemText({ code, field, found }: FecProblem, language: Language): string {
  return texts[language][code]({ field: field ?? '', found });
}

type RemarkText = (remark: {
  readonly field: string;
  readonly found: string;
  readonly times: number;
  /** The journal whose numbers have a gap; empty: the whole file. */
  readonly journal: string;
  readonly missing: string;
}) => string;

const remarkTexts: Readonly<Record<Language, Readonly<Record<FecRemarkCode, RemarkText>>>> = {
  fr: {
    auxiliary: ({ field, found, times }) =>
      `${field} est vide à côté de « ${found} » (${times} fois) : le numéro du tiers et son nom vont ensemble. Complétez-le.`,
    currency: ({ field, found, times }) =>
      `${field} ne va pas avec « ${found} » (${times} fois) : un montant en devise porte le code de sa devise en trois lettres (USD). Complétez-le.`,
    period: ({ found, times }) =>
      `EcritureDate ${found} vient après la clôture que dit le nom du fichier (${times} fois). Vérifiez le nom ou la date.`,
    sequence: ({ journal, missing, times }) =>
      `La suite des EcritureNum ${journal === '' ? 'du fichier' : `du journal ${journal}`} n’est pas continue : il en manque ${times}, le premier est ${missing}. Expliquez-le ou renumérotez.`,
  },
  nl: {
    auxiliary: ({ field, found, times }) =>
      `${field} is leeg naast ‘${found}’ (${times} keer): het nummer van de derde en zijn naam horen samen. Vul aan.`,
    currency: ({ field, found, times }) =>
      `${field} past niet bij ‘${found}’ (${times} keer): een bedrag in vreemde munt draagt de code van zijn munt in drie letters (USD). Vul aan.`,
    period: ({ found, times }) =>
      `EcritureDate ${found} ligt na de afsluiting die de bestandsnaam zegt (${times} keer). Controleer de naam of de datum.`,
    sequence: ({ journal, missing, times }) =>
      `De reeks EcritureNum ${journal === '' ? 'van het bestand' : `van dagboek ${journal}`} loopt niet door: er ontbreken er ${times}, het eerste is ${missing}. Leg uit of hernummer.`,
  },
  en: {
    auxiliary: ({ field, found, times }) =>
      `${field} is empty beside “${found}” (${times} times): the number of a customer and his name go together. Fill it in.`,
    currency: ({ field, found, times }) =>
      `${field} does not go with “${found}” (${times} times): a foreign amount has the code of its currency in three letters (USD). Fill it in.`,
    period: ({ found, times }) =>
      `EcritureDate ${found} is after the closing day in the file name (${times} times). Check the name or the date.`,
    sequence: ({ journal, missing, times }) =>
      `The EcritureNum ${journal === '' ? 'of the file' : `of journal ${journal}`} do not run on: ${times} are missing, the first is ${missing}. Explain it, or number anew.`,
  },
};

/** What is worth a look in an accounting-entries file, in one sentence that says what to do. */
export function fecRemarkText({ code, field, found, times }: FecRemark, language: Language): string {
  const [, journal = '', missing = ''] = /^(.*) (\d+)$/s.exec(found) ?? [];
  return remarkTexts[language][code]({ field: field ?? '', found, times, journal, missing });
}
