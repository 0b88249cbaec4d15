import type { RunPaperText } from '#renderer/i18n/fr/runPaper';
import { plural } from '#renderer/i18n/plural';

/** Paper and stamps of a round: printers, enclosures, envelopes, prices. */
export const runPaperNl: RunPaperText = {
  stamps: (total: string) => `Frankering: ${total}`,
  stampsAtLeast: (total: string) => `Frankering: minstens ${total}`,
  stampsUnknown: 'Frankering: prijs aan te vullen',
  services: { letter: 'brief', registered: 'aangetekende zending', receipt: 'ontvangstbewijs' },
  stampLine: (count: number, service: string, upTo: number | null, grams: number) =>
    `${count} × ${service} ${upTo === null ? `(${grams} g)` : `tot ${upTo} g`}`,
  priceMissing: 'prijs onbekend',
  tariffs: 'Tarieven',
  tariffsTitle: 'Posttarieven',
  tariffsText:
    'Een tarief geldt vanaf zijn datum, tot het vermelde gewicht. De oude blijven, voor de brieven van vroeger. Een blad weegt 5 g, de envelop 5 g.',
  service: 'Zending',
  upTo: 'Tot (g)',
  price: 'Prijs',
  validFrom: 'Vanaf',
  addTariff: 'Dit tarief toevoegen',
  remove: 'Verwijderen',
  removeTariff: (what: string) => `${what} verwijderen`,
  published: 'De gepubliceerde tarieven terugzetten',
  tariffWrong: 'Gewicht (in gram), prijs en datum moeten ingevuld zijn.',
  duplicates: (count: number) => `+ ${count} p. bijlagen`,
  duplicatesUncounted: '+ bijlagen',
  enclosures: {
    title: 'Bijlagen',
    copies: (count: number) =>
      plural('nl', count, { one: 'Een kopie van de factuur', other: 'Een kopie van de facturen' }),
    mark: 'Vermelding boven aan de kopieën',
    marks: { reminder: 'HERINNERING', duplicate: 'DUPLICAAT' },
    paper: (role: string, number: string) => `${role}, factuur ${number}`,
  },
  encloseAll: 'Bij alle brieven een kopie van de facturen voegen',
  printer: 'Printer',
  printerProblems: {
    offline: 'uit of niet aangesloten',
    jam: 'papier vastgelopen',
    open: 'klep open',
    paperOut: 'geen papier meer',
    inkOut: 'geen inkt meer',
    paused: 'gepauzeerd',
  },
  printerSays: (printer: string, problem: string) =>
    `${printer}: ${problem}. Er komt niets uit zolang dat niet opgelost is.`,
  askPrinter: 'Telkens vragen',
  direct: 'Meteen, zonder venster',
  twoSided: 'Dubbelzijdig afdrukken (elke brief begint op een nieuw blad)',
  fileCopy: 'Ook een exemplaar voor de map afdrukken, met KOPIE erop',
  fullSize: 'Druk af op 100 %, zonder ‘passend maken’: anders valt het adres buiten het venster van de envelop.',
  handedOver: (count: number) =>
    `${count} ${plural('nl', count, { one: 'brief is doorgegeven', other: 'brieven zijn doorgegeven' })} om af te drukken.`,
  stillToPrint: (printed: number, waiting: number) =>
    `${printed} ${plural('nl', printed, { one: 'brief is afgedrukt', other: 'brieven zijn afgedrukt' })}, ${waiting} ${plural('nl', waiting, { one: 'moet', other: 'moeten' })} nog.`,
  staysHome: (count: number) =>
    plural('nl', count, { one: 'Eén brief vertrekt niet:', other: `${count} brieven vertrekken niet:` }),
  andOthers: (count: number) => `en nog ${count}`,
  jobOrder: 'In de volgorde van het papier',
  envelopedAll: 'Alles zit in de envelop',
  enveloped: 'in de envelop',
  envelopedOf: (name: string) => `Brief aan ${name} in de envelop`,
  late: (count: number) =>
    `${count} ${plural('nl', count, {
      one: 'brief draagt een te oude datum: de gedrukte termijn is korter dan de echte.',
      other: 'brieven dragen een te oude datum: de gedrukte termijn is korter dan de echte.',
    })}`,
  lateOne: (name: string, printed: string, real: string) =>
    `${name}: op papier staat ${printed}. Vandaag gepost loopt de termijn tot ${real}.`,
  redate: 'Opnieuw afdrukken met de datum van vandaag',
  redateText: 'Gooi het oude papier weg: de brief krijgt een nieuw nummer.',
  others: (count: number) =>
    `${count} ${plural('nl', count, { one: 'andere ronde wacht', other: 'andere rondes wachten' })}`,
  otherRun: (date: string, letters: number, name: string) =>
    `van ${date}, ${name === '' ? `${letters} brieven` : `de brief aan ${name}`}`,
  goThere: 'Ernaartoe',
  printerOffsets: {
    title: 'Verschuiving per printer',
    text: 'Elke printer neemt het papier op zijn manier. Printers die hier niet zijn ingesteld, volgen de algemene verschuiving, net als PDF-bestanden.',
    printer: 'In te stellen printer',
    keep: 'Bewaren voor deze printer',
    drop: 'Zoals de andere',
    sheet: 'Proefblad van deze printer',
    own: (name: string) => `${name} (apart ingesteld)`,
    kept: 'Instelling bewaard.',
  },
  reading: (count: number) => `${count} klanten om aan te schrijven`,
  read: (read: number, all: number) => `Dossiers herlezen: ${read} van ${all}`,
  readingOthers: (count: number) => `en ${count} andere`,
  openImport: 'Importeren openen',
};
