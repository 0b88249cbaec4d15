import type { WrongCallCode } from '#cli/wrongCall';
import type { Language } from '#domain/country';

type Sentence = (where: string, params: Readonly<Record<string, string | number>>) => string;

const allowed = (word: string, params: Readonly<Record<string, string | number>>) =>
  params['allowed'] === undefined ? '' : ` ${word} ${params['allowed']}.`;

/** The word that is not known; a caller that does not tell it is told where it stands. */
const unknown = (where: string, { value }: Readonly<Record<string, string | number>>) =>
  String(value ?? where).slice(0, 60);

const given = (open: string, close: string, { value }: Readonly<Record<string, string | number>>) =>
  value === undefined ? '' : ` ${open}${String(value).slice(0, 60)}${close}`;

const fr: Readonly<Record<WrongCallCode, Sentence>> = {
  'field.invalid': (where, params) =>
    `La valeur${given('« ', ' »', params)} de « ${where} » n’est pas valable.${allowed('Permis :', params)}`,
  'field.unknown': (where, params) => `Le champ « ${where} » n’existe pas.${allowed('Permis :', params)}`,
  'field.missing': (where) => `Il manque « ${where} ».`,
  'kind.unknown': (where, params) =>
    `« ${unknown(where, params)} » n’est pas un genre connu.${allowed('Permis :', params)}`,
  'op.failed': (where) => `Erreur interne dans ${where} : ce calcul n’a pas de résultat.`,
  'op.unknown': (where, params) => `« ${where} » n’est pas un calcul connu.${allowed('Permis :', params)}`,
  'rate.missing': (where) => `Le taux de la période ${where} n’est pas connu : à relever dans l’avis officiel.`,
  'rate.notDecimal': (where, params) =>
    `« ${params['value']} » (${where}) n’est pas un taux : l’écrire en pour cent, sans signe, comme 12.15.`,
  'rate.looksLikeFraction': (where, params) =>
    `« ${params['value']} » (${where}) semble être une fraction : 12,15 % s’écrit 12.15, et non 0.1215.`,
  'rate.tooHigh': (where, params) =>
    `« ${params['value']} » (${where}) est trop haut pour un taux annuel : plus de 100 %. Vérifiez la virgule.`,
  'rate.periodsOverlap': (where, params) =>
    `Deux taux se recouvrent le ${params['value']} (${where}) : une seule période peut compter ce jour-là.`,
  'currency.other': (where, params) =>
    `« ${params['value']} » (${where}) : seuls les montants en euros peuvent être calculés.`,
  'date.dueBeforeInvoice': (where, params) =>
    `L’échéance du ${params['value']} (${where}) vient avant la date de la facture, le ${params['other']}.`,
  'date.paymentBeforeInvoice': (where, params) =>
    `Le paiement du ${params['value']} (${where}) vient avant la date de la facture, le ${params['other']}.`,
  'format.unknown': (where, params) =>
    `« ${unknown(where, params)} » n’est pas un format connu.${allowed('Permis :', params)}`,
  'verb.unknown': (where) => `La commande « ${where} » n’existe pas. « --help » donne la liste.`,
  'option.unknown': (where) => `L’option « ${where} » n’existe pas pour cette commande. « --help » les donne.`,
  'option.missing': (where) => `Il manque l’option « ${where} ».`,
  'operand.unexpected': (where) => `« ${where} » est de trop.`,
  'input.notJson': () => `L’entrée n’est pas du JSON.`,
  'input.unreadable': (where) => `Le fichier « ${where} » ne peut pas être lu.`,
};

const nl: Readonly<Record<WrongCallCode, Sentence>> = {
  'field.invalid': (where, params) =>
    `De waarde${given('‘', '’', params)} van ‘${where}’ is niet geldig.${allowed('Toegelaten:', params)}`,
  'field.unknown': (where, params) => `Het veld ‘${where}’ bestaat niet.${allowed('Toegelaten:', params)}`,
  'field.missing': (where) => `‘${where}’ ontbreekt.`,
  'kind.unknown': (where, params) =>
    `‘${unknown(where, params)}’ is geen bekende soort.${allowed('Toegelaten:', params)}`,
  'op.failed': (where) => `Interne fout in ${where}: deze berekening heeft geen resultaat.`,
  'op.unknown': (where, params) => `‘${where}’ is geen bekende berekening.${allowed('Toegelaten:', params)}`,
  'rate.missing': (where) =>
    `De rentevoet van periode ${where} is niet bekend: neem hem over uit het officiële bericht.`,
  'rate.notDecimal': (where, params) =>
    `‘${params['value']}’ (${where}) is geen rentevoet: schrijf hem in procent, zonder teken, zoals 12.15.`,
  'rate.looksLikeFraction': (where, params) =>
    `‘${params['value']}’ (${where}) lijkt een breuk: 12,15 % schrijft u als 12.15, niet als 0.1215.`,
  'rate.tooHigh': (where, params) =>
    `‘${params['value']}’ (${where}) is te hoog voor een rentevoet per jaar: meer dan 100 %. Kijk de komma na.`,
  'rate.periodsOverlap': (where, params) =>
    `Twee rentevoeten overlappen op ${params['value']} (${where}): die dag kan maar één periode tellen.`,
  'currency.other': (where, params) => `‘${params['value']}’ (${where}): alleen bedragen in euro worden berekend.`,
  'date.dueBeforeInvoice': (where, params) =>
    `De vervaldag ${params['value']} (${where}) komt vóór de datum van de factuur, ${params['other']}.`,
  'date.paymentBeforeInvoice': (where, params) =>
    `De betaling van ${params['value']} (${where}) komt vóór de datum van de factuur, ${params['other']}.`,
  'format.unknown': (where, params) =>
    `‘${unknown(where, params)}’ is geen bekend formaat.${allowed('Toegelaten:', params)}`,
  'verb.unknown': (where) => `De opdracht ‘${where}’ bestaat niet. ‘--help’ geeft de lijst.`,
  'option.unknown': (where) => `De optie ‘${where}’ bestaat niet voor deze opdracht. ‘--help’ geeft ze.`,
  'option.missing': (where) => `De optie ‘${where}’ ontbreekt.`,
  'operand.unexpected': (where) => `‘${where}’ is te veel.`,
  'input.notJson': () => `De invoer is geen JSON.`,
  'input.unreadable': (where) => `Het bestand ‘${where}’ kan niet gelezen worden.`,
};

const en: Readonly<Record<WrongCallCode, Sentence>> = {
  'field.invalid': (where, params) =>
    `The value${given('“', '”', params)} of “${where}” is not valid.${allowed('Allowed:', params)}`,
  'field.unknown': (where, params) => `The field “${where}” does not exist.${allowed('Allowed:', params)}`,
  'field.missing': (where) => `“${where}” is missing.`,
  'kind.unknown': (where, params) => `“${unknown(where, params)}” is not a known kind.${allowed('Allowed:', params)}`,
  'op.failed': (where) => `Internal error in ${where}: this calculation has no result.`,
  'op.unknown': (where, params) => `“${where}” is not a known calculation.${allowed('Allowed:', params)}`,
  'rate.missing': (where) => `The rate of ${where} is not known: take it from the official notice.`,
  'rate.notDecimal': (where, params) =>
    `“${params['value']}” (${where}) is not a rate: write it in per cent, without a sign, as 12.15.`,
  'rate.looksLikeFraction': (where, params) =>
    `“${params['value']}” (${where}) looks like a fraction: 12.15 % is written 12.15, not 0.1215.`,
  'rate.tooHigh': (where, params) =>
    `“${params['value']}” (${where}) is too high for a yearly rate: above 100 %. Look at the decimal sign.`,
  'rate.periodsOverlap': (where, params) =>
    `Two rates overlap on ${params['value']} (${where}): only one period can count that day.`,
  'currency.other': (where, params) => `“${params['value']}” (${where}): only amounts in euros can be reckoned.`,
  'date.dueBeforeInvoice': (where, params) =>
    `The due date ${params['value']} (${where}) comes before the date of the invoice, ${params['other']}.`,
  'date.paymentBeforeInvoice': (where, params) =>
    `The payment of ${params['value']} (${where}) comes before the date of the invoice, ${params['other']}.`,
  'format.unknown': (where, params) =>
    `“${unknown(where, params)}” is not a known format.${allowed('Allowed:', params)}`,
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

/** A contract rate that the law puts aside, in one sentence. */
export function underFloorText(rate: string, floor: string, language: Language): string {
  const sentences = {
    fr: `Le taux de ${rate} % est sous le plancher de ${floor} % : il ne compte pas, le taux de la loi le remplace.`,
    nl: `De rentevoet van ${rate} % ligt onder de ondergrens van ${floor} %: hij telt niet, die van de wet vervangt hem.`,
    en: `The rate of ${rate} % is under the floor of ${floor} %: it does not count, the rate of the law replaces it.`,
  };
  return sentences[language];
}
