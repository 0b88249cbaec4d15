import type { PaperTexts } from '#domain/letters/texts/papers.fr';

/** Words of the papers that are no step of a sequence, in Dutch. */
export const papersNl: PaperTexts = {
  plan: {
    subject: (p) => `betaling van ${p.amount} in ${p.count} delen`,
    invoices: {
      title: 'Facturen',
      number: 'Factuur',
      issuedOn: 'Datum',
      dueOn: 'Vervaldag',
      open: 'Openstaand',
      charges: 'Interesten en vergoeding',
    },
    slip: (p) => `Deel ${p.rank} van ${p.count}`,
    instalments: { title: 'Afbetalingen', rank: 'Nr.', dueOn: 'Uiterlijk op', amount: 'Bedrag' },
    total: 'Totaal',
    charges: {
      included:
        'De nalatigheidsinterest en de vergoeding tot vandaag zijn in dit bedrag begrepen; er komt niets bij zolang de overeenkomst wordt nageleefd.',
      kept: 'De reeds verschuldigde nalatigheidsinterest en vergoeding zijn niet in deze overeenkomst begrepen en blijven verschuldigd.',
      waived: 'De schuldeiser ziet af van de reeds verschuldigde nalatigheidsinterest en vergoeding.',
      waivedIfKept:
        'Worden alle delen op hun datum betaald, dan ziet de schuldeiser af van de nalatigheidsinterest en de vergoeding.',
    },
    creditorRole: 'De schuldeiser',
    debtorRole: 'De schuldenaar',
    byHand: 'Eigenhandig te schrijven: het bedrag in letters en in cijfers, de datum, de handtekening.',
  },
  instalment: {
    subject: (p) => `afbetalingsovereenkomst van ${p.date}`,
  },
  bill: {
    title: 'WISSELBRIEF',
    subject: (p) => `wissel van ${p.amount}`,
    order: (p) =>
      `Gelieve tegen deze wisselbrief ${p.maturity} aan de order van ${p.beneficiary} de som van ${p.amount} te betalen, zegge ${p.words}.`,
    maturity: (date) => `op ${date}`,
    atSight: 'op zicht',
    facts: {
      drawee: 'Betrokkene (wie moet betalen)',
      placeOfPayment: 'Plaats van betaling',
      created: 'Opgemaakt te, op',
      amount: 'Bedrag',
      maturity: 'Vervaldag',
      beneficiary: 'Begunstigde',
      label: 'Vermelding',
      value: 'Tekst',
    },
    drawerRole: 'De trekker',
    draweeRole: 'De betrokkene, voor acceptatie',
    accepted: 'Eigenhandig te schrijven: “Geaccepteerd”, daarna de handtekening.',
  },
  annex: {
    subject: (p) => `rekening afgesloten op ${p.date}`,
    columns: {
      number: 'Factuur',
      from: 'Van',
      to: 'Tot',
      days: 'Dagen',
      base: 'Basis',
      rate: 'Rente',
      year: 'Jaar',
      amount: 'Interest',
    },
    total: (p) => `Interesten van factuur ${p.number}, afgerond op de cent`,
    grandTotal: 'Totaal van de interesten',
    article: (p) =>
      `${p.count === 1 ? `Factuur ${p.numbers}` : p.isAll ? 'Alle facturen' : `Facturen ${p.numbers}`}: ${p.article}`,
    missing: (p) =>
      `Van ${p.from} tot ${p.to}: de rentevoet is nog niet bekend; de interesten van deze dagen moeten nog worden toegevoegd.`,
    unconfirmed: (p) =>
      `* Van ${p.from} tot ${p.to}: rentevoet niet bevestigd, nog te vergelijken met het officiële bericht.`,
  },
  duplicate: {
    title: 'DUPLICAAT',
    subject: (p) => `factuur nr. ${p.number} van ${p.date}`,
    summaryTitle: 'OVERZICHT VAN DE ONBETAALDE FACTUREN',
    summarySubject: (p) => `${p.count} onbetaald gebleven facturen`,
    overprint: (p) =>
      `Facture demeurée impayée pour la somme de ${p.net} (prix net) et pour la somme de ${p.vat} (TVA correspondante) qui ne peut faire l’objet d’une déduction (article 272 du CGI)`,
    columns: {
      number: 'Factuur',
      issuedOn: 'Datum',
      description: 'Omschrijving',
      rate: 'Btw',
      net: 'Netto',
      vat: 'Btw',
    },
    invoiceTitle: 'De factuur',
    unpaidTitle: 'Wat onbetaald blijft',
    ground: (p) => `${p.ground} op ${p.date}${p.detail}.`,
    grounds: {
      liquidationOpened: 'Gerechtelijke vereffening geopend',
      planFixesLoss: 'Plan dat het verlies vastlegt, vastgesteld',
      irrecoverableProven: 'Schuldvordering definitief oninbaar geworden',
      debtorDisappeared: 'Schuldenaar zonder adres verdwenen, vastgesteld',
      stolenCheque: 'Gestolen cheque, vastgesteld',
    },
    closing: 'Document opgemaakt voor de herziening van de door de klant afgetrokken belasting.',
  },
  invoiceDuplicate: {
    title: 'DUPLICAAT',
    reminder: 'HERINNERING',
    printed: (p) => `Duplicaat afgedrukt op ${p.date}`,
    subject: (p) => `factuur nr. ${p.number} van ${p.date}`,
    delivered: (p) => `Levering of einde van de werken: ${p.date}.`,
    order: (p) => `Bestelling: ${p.text}.`,
    netLine: (p) => `Excl. btw: ${p.amount}`,
    vatLine: (p) => `btw ${p.rate}: ${p.amount}`,
    linesTitle: 'Wat gefactureerd is',
    lines: { name: 'Omschrijving', quantity: 'Aantal', price: 'Prijs excl. btw', rate: 'Btw', net: 'Excl. btw (€)' },
    moreLines: (n: number) => `en nog ${n} ${n > 1 ? 'regels' : 'regel'}`,
    vatTitle: 'Btw per tarief',
    vat: { rate: 'Tarief', net: 'Excl. btw', vat: 'Btw', gross: 'Incl. btw' },
    duesTitle: 'Te betalen',
    dues: { dueOn: 'Uiterlijk op', amount: 'Bedrag', open: 'Nog te betalen' },
    totals: { gross: 'Bedrag van de factuur', received: 'Ontvangen of afgetrokken', open: 'Nog te betalen' },
  },
  corrective: {
    title: 'VERBETEREND STUK',
    subject: (p) => `factuur nr. ${p.number} van ${p.date}`,
    opening: (p) =>
      `Dit stuk verbetert factuur nr. ${p.number} van ${p.date}. De teruggaaf van de btw wordt verkregen voor ${p.vat}.`,
    phrase: 'Btw terug te storten aan de Staat in de mate waarin ze oorspronkelijk in aftrek werd gebracht.',
    copy: 'Kopie: tussen Belgische btw-plichtigen worden facturen en verbeteringen in gestructureerde elektronische vorm uitgewisseld.',
    grounds: {
      bankruptcyOpened: 'Faillissement geopend',
      reorganisationApproved: 'Plan van gerechtelijke reorganisatie gehomologeerd',
      meansExhausted: 'Zeker verlies nadat alle middelen tot invordering faalden, vastgesteld',
    },
    register: 'In te schrijven in het register van verbeterende stukken.',
  },
};
