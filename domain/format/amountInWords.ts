import { assert } from '#domain/assert';
import type { Country, Language } from '#domain/country';
import type { Cents } from '#domain/money/cents';

// Above this nobody writes a bill by hand; in euros.
const largestInWords = 999_999_999;

/**
 * An amount in words, as bills and receipts ask: `mille deux cent trente-quatre euros et cinquante centimes`.
 *
 * @param amount cents, zero to 999 999 999.99
 * @param country Belgian French says `septante` and `nonante`
 */
export function amountInWords(amount: Cents, language: Language, country: Country): string {
  const euros = Math.floor(amount / 100);
  const rest = amount % 100;
  assert(amount >= 0 && euros <= largestInWords, `no words for ${amount}`);
  switch (language) {
    case 'fr': {
      const say = country === 'BE' ? belgianFrench : french;
      const de = euros > 0 && euros % 1_000_000 === 0 ? ' d’' : ' ';
      const whole = `${say(euros)}${de}euro${euros > 1 ? 's' : ''}`;
      return rest === 0 ? whole : `${whole} et ${say(rest)} centime${rest > 1 ? 's' : ''}`;
    }
    case 'nl':
      return rest === 0 ? `${dutch(euros)} euro` : `${dutch(euros)} euro en ${dutch(rest)} cent`;
    case 'en': {
      const whole = `${english(euros)} euro${euros === 1 ? '' : 's'}`;
      return rest === 0 ? whole : `${whole} and ${english(rest)} cent${rest === 1 ? '' : 's'}`;
    }
  }
}

type Say = (value: number) => string;

const frenchSmall =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const frenchTens = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'septante',
  'quatre-vingt',
  'nonante',
];

const french: Say = (value) => frenchNumber(value, frenchBelowHundred);
const belgianFrench: Say = (value) => frenchNumber(value, regularBelowHundred);

/** Seventy and ninety are counted from sixty and eighty. */
function frenchBelowHundred(value: number): string {
  const ten = Math.floor(value / 10);
  if (ten !== 7 && ten !== 9) return regularBelowHundred(value);
  const base = ten === 7 ? 'soixante' : 'quatre-vingt';
  const link = value === 71 ? ' et ' : '-';
  return `${base}${link}${frenchSmall[value - (ten - 1) * 10] ?? ''}`;
}

function regularBelowHundred(value: number): string {
  if (value < 20) return frenchSmall[value] ?? '';
  const ten = frenchTens[Math.floor(value / 10)] ?? '';
  const unit = value % 10;
  if (unit === 0) return value === 80 ? 'quatre-vingts' : ten;
  return unit === 1 && value !== 81 ? `${ten} et un` : `${ten}-${frenchSmall[unit] ?? ''}`;
}

function frenchNumber(value: number, belowHundred: Say): string {
  if (value < 100) return belowHundred(value);
  if (value < 1_000) {
    const hundreds = Math.floor(value / 100);
    const rest = value % 100;
    const head = hundreds === 1 ? 'cent' : `${frenchSmall[hundreds] ?? ''} cent`;
    return rest === 0 ? `${head}${hundreds > 1 ? 's' : ''}` : `${head} ${belowHundred(rest)}`;
  }
  if (value < 1_000_000) {
    const thousands = Math.floor(value / 1_000);
    // Before `mille` neither `cents` nor `quatre-vingts` keeps its s.
    const head =
      thousands === 1 ? 'mille' : `${frenchNumber(thousands, belowHundred).replace(/(cent|vingt)s$/, '$1')} mille`;
    return joined(head, value % 1_000, (rest) => frenchNumber(rest, belowHundred));
  }
  const millions = Math.floor(value / 1_000_000);
  const head = `${frenchNumber(millions, belowHundred)} million${millions > 1 ? 's' : ''}`;
  return joined(head, value % 1_000_000, (rest) => frenchNumber(rest, belowHundred));
}

const dutchSmall =
  'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const dutchTens = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

function dutch(value: number): string {
  if (value < 20) return dutchSmall[value] ?? '';
  if (value < 100) {
    const ten = dutchTens[Math.floor(value / 10)] ?? '';
    const unit = value % 10;
    if (unit === 0) return ten;
    const word = unit === 1 ? 'een' : (dutchSmall[unit] ?? '');
    return `${word}${word.endsWith('e') ? 'ën' : 'en'}${ten}`;
  }
  if (value < 1_000) {
    const hundreds = Math.floor(value / 100);
    const head = `${hundreds === 1 ? '' : (dutchSmall[hundreds] ?? '')}honderd`;
    return value % 100 === 0 ? head : `${head}${dutch(value % 100).replace('één', 'een')}`;
  }
  if (value < 1_000_000) {
    const thousands = Math.floor(value / 1_000);
    return joined(`${thousands === 1 ? '' : dutch(thousands)}duizend`, value % 1_000, dutch);
  }
  return joined(`${dutch(Math.floor(value / 1_000_000))} miljoen`, value % 1_000_000, dutch);
}

const englishSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function english(value: number): string {
  if (value < 20) return englishSmall[value] ?? '';
  if (value < 100) {
    const ten = englishTens[Math.floor(value / 10)] ?? '';
    return value % 10 === 0 ? ten : `${ten}-${englishSmall[value % 10] ?? ''}`;
  }
  if (value < 1_000) {
    const head = `${englishSmall[Math.floor(value / 100)] ?? ''} hundred`;
    return value % 100 === 0 ? head : `${head} and ${english(value % 100)}`;
  }
  if (value < 1_000_000) return joined(`${english(Math.floor(value / 1_000))} thousand`, value % 1_000, englishRest);
  return joined(`${english(Math.floor(value / 1_000_000))} million`, value % 1_000_000, englishRest);
}

// What is less than a hundred is joined as in `one hundred and five`.
function englishRest(value: number): string {
  return value < 100 ? `and ${english(value)}` : english(value);
}

function joined(head: string, rest: number, say: Say): string {
  return rest === 0 ? head : `${head} ${say(rest)}`;
}
