import type { ExportsText } from '#renderer/i18n/fr/exports';

/** Dutch: lists for the accountant. */
export const exportsNl = {
  title: 'Lijsten voor de boekhouder',
  from: 'Bewegingen vanaf',
  to: 'Tot en met',
  periodHint: 'Historiek, journaal en FEC beslaan de periode. De andere lijsten tonen de laatste dag.',
  periodHintBelgium: 'Historiek en journaal beslaan de periode. De andere lijsten tonen de laatste dag.',
  reading: 'De boeken worden gelezen…',
  making: (done: number, total: number) => `Pagina’s worden gemaakt: regel ${done} van ${total}`,
  stop: 'Stoppen',
  saved: (file) => `Bewaard: ${file}`,
  formats: { pdf: 'Pdf', xlsx: 'Excel', csv: 'CSV' },
  save: (list, format) => `${list}: ${format}`,
  lists: {
    aging: {
      name: 'Ouderdomsbalans',
      about: 'Wat verschuldigd is, volgens ouderdom; het totaal is de klantenrekening.',
    },
    customer_ledger: {
      name: 'Historiek klantenrekeningen',
      about: 'Alle bewegingen, het saldo na elke beweging, de afpunting.',
    },
    statement: { name: 'Rekeningoverzichten (open posten)', about: 'Factuur per factuur wat elke klant nog moet.' },
    journal: { name: 'Journaal', about: 'Alle boekingen van de periode, regel per regel.' },
    claims: {
      name: 'Gevorderde en kwijtgescholden kosten',
      about: 'Interest, vergoedingen en kosten: gevraagd, betaald, kwijtgescholden.',
    },
    doubtful: {
      name: 'Dubieuze vorderingen',
      about: 'Meer dan 90 dagen, ingebreke of betwist, met de bewijzen in het dossier.',
    },
    vat_unpaid: {
      name: 'Btw op onbetaalde facturen',
      about: 'De btw van wat open staat, tarief per tarief, en die van verliezen.',
    },
    back_dated: {
      name: 'Geantedateerde boekingen',
      about: 'Bijgekomen na een afsluiting en vroeger gedateerd: wat de boekhouder niet heeft.',
    },
  },
  closing: {
    title: 'Afsluiting',
    open: 'Er is geen afgesloten periode: elke datum kan nog een factuur of een betaling krijgen.',
    closed: (to: string, on: string) => `Afgesloten tot ${to}, sinds ${on}.`,
    hint: 'Na de afsluiting krijgt wat u intikt een latere datum. Wat de bank of een ander programma met een vroegere datum brengt, komt er toch bij en staat in ‘Geantedateerde boekingen’.',
    to: 'Afsluiten tot',
    close: 'Periode afsluiten',
    reopen: 'Periode heropenen',
    none: 'Sindsdien kwam er niets bij in de periode.',
    since: (count: number, amount: string) =>
      count === 1
        ? `Sindsdien kwam er 1 boeking bij in de periode: ${amount} op de klantenrekening.`
        : `Sindsdien kwamen er ${count} boekingen bij in de periode: ${amount} op de klantenrekening.`,
  },
  fec: 'Uittreksel klanten in FEC-formaat',
  fecText: 'De 18 kolommen, gecontroleerd. Een uittreksel: het wettelijke FEC omvat de hele boekhouding.',
  fecSave: 'FEC bewaren',
  winbooks: 'Klanten voor WinBooks',
  winbooksText: 'Het bestand K_THIRD.CSV: namen, talen, btw-nummers, termijnen.',
  winbooksSave: 'Klanten bewaren',
} satisfies ExportsText;
