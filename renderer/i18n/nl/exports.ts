import type { ExportsText } from '#renderer/i18n/fr/exports';

/** Dutch: lists for the accountant. */
export const exportsNl = {
  title: 'Lijsten voor de boekhouder',
  from: 'Bewegingen vanaf',
  to: 'Tot en met',
  periodHint: 'Historiek, journaal en FEC beslaan de periode. De andere lijsten tonen de laatste dag.',
  saved: (file) => `Bewaard: ${file}`,
  formats: { pdf: 'Pdf', xlsx: 'Excel', csv: 'CSV' },
  save: (list, format) => `${list}: ${format}`,
  lists: {
    aging: ['Ouderdomsbalans', 'Wat verschuldigd is, volgens ouderdom; het totaal is de klantenrekening.'],
    customer_ledger: ['Historiek klantenrekeningen', 'Alle bewegingen, het saldo na elke beweging, de afpunting.'],
    statement: ['Open posten', 'Factuur per factuur wat elke klant nog moet.'],
    journal: ['Journaal', 'Alle boekingen van de periode, regel per regel.'],
    claims: [
      'Gevorderde en kwijtgescholden kosten',
      'Interest, vergoedingen en kosten: gevraagd, betaald, kwijtgescholden.',
    ],
    doubtful: ['Dubieuze vorderingen', 'Meer dan 90 dagen, ingebreke of betwist, met de bewijzen in het dossier.'],
    vat_unpaid: ['Btw op onbetaalde facturen', 'De btw van wat open staat, tarief per tarief, en die van verliezen.'],
  },
  fec: 'Uittreksel klanten in FEC-formaat',
  fecText: 'De 18 kolommen, gecontroleerd. Een uittreksel: het wettelijke FEC omvat de hele boekhouding.',
  fecSave: 'FEC bewaren',
} satisfies ExportsText;
