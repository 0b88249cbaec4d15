import type { WrongCallCode } from '#cli/wrongCall';
import type { Language } from '#domain/country';

type Sentence = (where: string, params: Readonly<Record<string, string | number>>) => string;

const allowed = (word: string, params: Readonly<Record<string, string | number>>) =>
  params['allowed'] === undefined ? '' : ` ${word} ${params['allowed']}.`;

const fr: Readonly<Record<WrongCallCode, Sentence>> = {
  'field.invalid': (where, params) => `La valeur de « ${where} » n’est pas valable.${allowed('Permis :', params)}`,
  'field.unknown': (where, params) => `Le champ « ${where} » n’existe pas.${allowed('Permis :', params)}`,
  'field.missing': (where) => `Il manque « ${where} ».`,
  'kind.unknown': (where, params) => `« ${where} » n’est pas un genre connu.${allowed('Permis :', params)}`,
  'op.failed': (where) => `Erreur interne dans ${where} : ce calcul n’a pas de résultat.`,
  'op.unknown': (where, params) => `« ${where} » n’est pas un calcul connu.${allowed('Permis :', params)}`,
  'rate.missing': (where) => `Le taux de la période ${where} n’est pas connu : à relever dans l’avis officiel.`,
  'format.unknown': (where, params) => `« ${where} » n’est pas un format connu.${allowed('Permis :', params)}`,
  'verb.unknown': (where) => `La commande « ${where} » n’existe pas. « --help » donne la liste.`,
  'option.unknown': (where) => `L’option « ${where} » n’existe pas pour cette commande. « --help » les donne.`,
  'option.missing': (where) => `Il manque l’option « ${where} ».`,
  'operand.unexpected': (where) => `« ${where} » est de trop.`,
  'input.notJson': () => `L’entrée n’est pas du JSON.`,
  'input.unreadable': (where) => `Le fichier « ${where} » ne peut pas être lu.`,
};

const nl: Readonly<Record<WrongCallCode, Sentence>> = {
  'field.invalid': (where, params) => `De waarde van ‘${where}’ is niet geldig.${allowed('Toegelaten:', params)}`,
  'field.unknown': (where, params) => `Het veld ‘${where}’ bestaat niet.${allowed('Toegelaten:', params)}`,
  'field.missing': (where) => `‘${where}’ ontbreekt.`,
  'kind.unknown': (where, params) => `‘${where}’ is geen bekende soort.${allowed('Toegelaten:', params)}`,
  'op.failed': (where) => `Interne fout in ${where}: deze berekening heeft geen resultaat.`,
  'op.unknown': (where, params) => `‘${where}’ is geen bekende berekening.${allowed('Toegelaten:', params)}`,
  'rate.missing': (where) =>
    `De rentevoet van periode ${where} is niet bekend: neem hem over uit het officiële bericht.`,
  'format.unknown': (where, params) => `‘${where}’ is geen bekend formaat.${allowed('Toegelaten:', params)}`,
  'verb.unknown': (where) => `De opdracht ‘${where}’ bestaat niet. ‘--help’ geeft de lijst.`,
  'option.unknown': (where) => `De optie ‘${where}’ bestaat niet voor deze opdracht. ‘--help’ geeft ze.`,
  'option.missing': (where) => `De optie ‘${where}’ ontbreekt.`,
  'operand.unexpected': (where) => `‘${where}’ is te veel.`,
  'input.notJson': () => `De invoer is geen JSON.`,
  'input.unreadable': (where) => `Het bestand ‘${where}’ kan niet gelezen worden.`,
};

const en: Readonly<Record<WrongCallCode, Sentence>> = {
  'field.invalid': (where, params) => `The value of “${where}” is not valid.${allowed('Allowed:', params)}`,
  'field.unknown': (where, params) => `The field “${where}” does not exist.${allowed('Allowed:', params)}`,
  'field.missing': (where) => `“${where}” is missing.`,
  'kind.unknown': (where, params) => `“${where}” is not a known kind.${allowed('Allowed:', params)}`,
  'op.failed': (where) => `Internal error in ${where}: this calculation has no result.`,
  'op.unknown': (where, params) => `“${where}” is not a known calculation.${allowed('Allowed:', params)}`,
  'rate.missing': (where) => `The rate of ${where} is not known: take it from the official notice.`,
  'format.unknown': (where, params) => `“${where}” is not a known format.${allowed('Allowed:', params)}`,
  'verb.unknown': (where) => `There is no verb “${where}”. “--help” lists them.`,
  'option.unknown': (where) => `This verb has no option “${where}”. “--help” lists them.`,
  'option.missing': (where) => `The option “${where}” is missing.`,
  'operand.unexpected': (where) => `“${where}” is one word too many.`,
  'input.notJson': () => `The input is not JSON.`,
  'input.unreadable': (where) => `The file “${where}” cannot be read.`,
};

const texts = { fr, nl, en };

/** Why a call is wrong, in one sentence. */
export function wrongCallText(
  code: WrongCallCode,
  where: string,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return texts[language][code](where, params);
}
