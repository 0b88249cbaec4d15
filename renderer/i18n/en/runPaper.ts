import type { RunPaperText } from '#renderer/i18n/fr/runPaper';
import { plural } from '#renderer/i18n/plural';

/** Paper and stamps of a run: printers, enclosures, envelopes, prices. */
export const runPaperEn: RunPaperText = {
  stamps: (total: string) => `Postage: ${total}`,
  stampsAtLeast: (total: string) => `Postage: at least ${total}`,
  stampsUnknown: 'Postage: price to fill in',
  services: { letter: 'letter', registered: 'registered', receipt: 'return receipt' },
  stampLine: (count: number, service: string, upTo: number | null, grams: number) =>
    `${count} × ${service} ${upTo === null ? `(${grams} g)` : `up to ${upTo} g`}`,
  priceMissing: 'price unknown',
  tariffs: 'Prices',
  tariffsTitle: 'Postal prices',
  tariffsText:
    'A price holds from its date on, up to its weight. Old ones stay, for earlier letters. A sheet weighs 5 g, the envelope 5 g.',
  service: 'Item',
  upTo: 'Up to (g)',
  price: 'Price',
  validFrom: 'From',
  addTariff: 'Add this price',
  remove: 'Remove',
  removeTariff: (what: string) => `Remove ${what}`,
  published: 'Take the published prices again',
  tariffWrong: 'Weight (in grams), price and date must be filled in.',
  duplicates: (count: number) => `+ ${count} p. enclosed`,
  duplicatesUncounted: '+ enclosures',
  enclosures: {
    title: 'Enclosures',
    copies: (count: number) => plural('en', count, { one: 'A copy of the invoice', other: 'A copy of the invoices' }),
    mark: 'Word at the top of the copies',
    marks: { reminder: 'REMINDER', duplicate: 'DUPLICATE' },
    paper: (role: string, number: string) => `${role}, invoice ${number}`,
  },
  encloseAll: 'Enclose a copy of the invoices with every letter',
  printer: 'Printer',
  printerProblems: {
    offline: 'off or unplugged',
    jam: 'paper jam',
    open: 'cover open',
    paperOut: 'out of paper',
    inkOut: 'out of ink',
    paused: 'paused',
  },
  printerSays: (printer: string, problem: string) =>
    `${printer}: ${problem}. Nothing will come out of it until that is put right.`,
  askPrinter: 'Ask each time',
  direct: 'At once, without a window',
  twoSided: 'Print on both sides (every letter begins on a new sheet)',
  fileCopy: 'Print one more for the binder, marked COPY',
  fullSize: 'Print at 100 %, without “fit to page”: otherwise the address leaves the window of the envelope.',
  handedOver: (count: number) =>
    `${count} ${plural('en', count, { one: 'letter was', other: 'letters were' })} handed over to print.`,
  stillToPrint: (printed: number, waiting: number) =>
    `${printed} ${plural('en', printed, { one: 'letter is', other: 'letters are' })} out, ${waiting} still to print.`,
  staysHome: (count: number) =>
    plural('en', count, { one: 'One letter does not leave:', other: `${count} letters do not leave:` }),
  andOthers: (count: number) => `and ${count} others`,
  jobOrder: 'In the order of the paper',
  envelopedAll: 'All are in their envelopes',
  enveloped: 'in its envelope',
  envelopedOf: (name: string) => `Letter to ${name} in its envelope`,
  late: (count: number) =>
    `${count} ${plural('en', count, {
      one: 'letter bears a date that is too old: the printed deadline is shorter than the real one.',
      other: 'letters bear a date that is too old: the printed deadline is shorter than the real one.',
    })}`,
  lateOne: (name: string, printed: string, real: string) =>
    `${name}: the paper says ${printed}. Posted today, the deadline runs to ${real}.`,
  redate: 'Print again with today’s date',
  redateText: 'Throw the old paper away: the letter gets a new number.',
  others: (count: number) => `${count} ${plural('en', count, { one: 'other run waits', other: 'other runs wait' })}`,
  otherRun: (date: string, letters: number, name: string) =>
    `of ${date}, ${name === '' ? `${letters} letters` : `the letter to ${name}`}`,
  goThere: 'Go there',
  printerOffsets: {
    title: 'Shift per printer',
    text: 'Every printer takes paper in its own way. Those not set here follow the general shift, like PDF files.',
    printer: 'Printer to set',
    keep: 'Keep for this printer',
    drop: 'Like the others',
    sheet: 'Test sheet of this printer',
    own: (name: string) => `${name} (set on its own)`,
    kept: 'Setting kept.',
  },
  reading: (count: number) => `${count} customers to write to`,
  read: (read: number, all: number) => `Reading the files: ${read} of ${all}`,
  readingOthers: (count: number) => `and ${count} others`,
  openImport: 'Open Import',
};
