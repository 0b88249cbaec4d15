import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('nl');

/** Why a rate, a file of rates or a reading of the law was refused. */
export const rateRefusalsNl = {
  'rate.missing': () => 'Typ de rentevoet: “12,15 %” of “12,15”.',
  'rate.invalid': (p) =>
    `“${text(p, 'text')}” is geen rentevoet. Schrijf hem in procent per jaar: “12,15 %” of “12,15”, hoogstens vier decimalen.`,
  'rate.looksLikeFraction': (p) =>
    `“${text(p, 'text')}” lijkt op een rentevoet uit een rekenblad (0,1215 voor 12,15 %). Schrijf hem in procent: “12,15 %”. Is hij echt zo laag, zet er dan het teken % bij.`,
  'rate.tooHigh': (p) =>
    `${text(p, 'text')}: geen enkele wettelijke rentevoet was ooit hoger dan 30 %. Kijk de komma na.`,
  'rate.includesPoints': () =>
    'De Centrale Bank stond nooit zo hoog: in deze rentevoet zitten wellicht de 10 punten (Frankrijk) of 8 punten (België) van de wet. Typ alleen de rente van de bank, het programma telt de punten erbij.',
  'rate.seriesNotTyped': () => 'Deze rentevoet typt u niet: hij wordt uit een andere berekend.',
  'rate.sourceMissing': () => 'Schrijf waar u deze rentevoet gelezen hebt: het staatsblad, de datum. Dat is uw bewijs.',
  'rate.periodInvalid': (p) =>
    `Deze rentevoet geldt voor een hele periode: van ${day(p, 'from')} tot ${day(p, 'to')}. Zet ${day(p, 'from')} als eerste dag.`,
  'rate.periodOverlaps': (p) =>
    `Van ${day(p, 'from')} tot ${day(p, 'to')} is al een rentevoet bekend: op één dag kunnen er geen twee gelden. Is hij fout en hebt u hem getypt, verbeter hem dan.`,
  'rate.differsFromEcb': () =>
    'Deze rentevoet past niet bij die van de Centrale Bank: de Belgische wet telt er 8 punten bij en rondt af naar het hogere halve punt. Een van de twee is fout getypt.',
  'rate.unknown': () => 'Deze rentevoet telt niet meer: hij werd intussen verbeterd of ongedaan gemaakt.',
  'rate.sameAsBefore': () => 'Deze rentevoet staat er al: niets te verbeteren.',
  'rateFile.notOne': () => 'Dit bestand is geen bestand met rentevoeten van Dûment. Er is niets overgenomen.',
  'rateFile.damaged': () =>
    'Dit bestand met rentevoeten is gewijzigd of onvolledig: de controlesom klopt niet. Er is niets overgenomen. Vraag het opnieuw.',
  'rateFile.tooLong': (p) =>
    `Dit bestand met rentevoeten is te lang (meer dan ${text(p, 'max')} regels). Er is niets overgenomen.`,
  'rateFile.lineInvalid': (p) => `Regel ${text(p, 'line')} van dit bestand is niet begrepen. Er is niets overgenomen.`,
  'annex.rateMissing': (p) =>
    `De rentevoet van ${day(p, 'from')} tot ${day(p, 'to')} is niet bekend: deze rente kan niet berekend en dus niet gedrukt worden. Typ de rentevoet (Instellingen, Regels van het land, Wettelijke rentevoeten). De prijs en de vergoeding vraagt u zonder te wachten.`,
  'lawPoint.readingUnknown': () => 'Deze lezing bestaat niet. Kies er een uit de lijst.',
  'lawPoint.wordsMissing': () => 'Schrijf de zin die gedrukt moet worden.',
  'lawPoint.wordsTooLong': (p) => `Deze zin is te lang: hoogstens ${text(p, 'max')} tekens.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
