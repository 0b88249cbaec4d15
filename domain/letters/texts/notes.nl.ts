import type { NoteTexts } from '#domain/letters/texts/notes.fr';

/** Letters and accounts beside the steps of a sequence, in Dutch. */
export const notesNl: NoteTexts = {
  phone: {
    title: 'BEVESTIGING VAN ONS GESPREK',
    subject: (p) => `wat wij op ${p.date} telefonisch hebben afgesproken`,
    opening: (p) =>
      `Dank u dat u op ${p.date} tijd voor ons maakte${p.person === null ? '' : ` (${p.person})`}. Voor alle duidelijkheid bevestigen wij wat wij hebben afgesproken.`,
    agreed: (p) => `U betaalt ${p.amount} uiterlijk op ${p.date}.`,
    agreedMany: 'U betaalt de volgende bedragen, op deze data:',
    columns: { dueOn: 'Uiterlijk op', amount: 'Bedrag' },
    total: 'Totaal',
    invoices: (p) => (p.isOne ? `Het gaat om factuur ${p.numbers}.` : `Het gaat om de facturen ${p.numbers}.`),
    noted: (p) => `Wij noteerden ook: ${p.text}`,
    pause: 'Tot dan ontvangt u hierover geen andere herinnering van ons.',
    correct: (p) =>
      `Hebben wij u verkeerd begrepen, of past een datum niet meer? Laat het ons gerust weten: ${p.contact}.`,
    closing: 'Met dank en vriendelijke groeten,',
  },
  proposal: {
    title: 'VOORSTEL TOT GESPREIDE BETALING',
    subject: (p) => `${p.amount} in ${p.count} termijnen`,
    opening: (p) =>
      `Misschien maakt u een moeilijke periode door, en wij verkiezen een oplossing boven een procedure. Voor het openstaande bedrag van ${p.amount} stellen wij u voor in schijven te betalen.`,
    invoices: { title: 'Facturen', number: 'Factuur', dueOn: 'Vervaldag', open: 'Openstaand' },
    instalments: { title: 'Voorgestelde betalingen', rank: 'Nr.', dueOn: 'Uiterlijk op', amount: 'Bedrag' },
    total: 'Totaal',
    free: 'Dit uitstel wordt kosteloos door onszelf toegestaan, voor een schuld die al bestaat: er komen geen interesten en geen kosten bij.',
    business: 'Als elke betaling op tijd gebeurt, komt er niets bij de bedragen in de tabel.',
    answer: (p) =>
      `Past deze planning u, stuur ons dit blad dan ondertekend terug, uiterlijk op ${p.date}. Passen andere data beter, stel ze ons voor: ${p.contact}.`,
    noWaiver:
      'Zolang dit voorstel niet door beide partijen is ondertekend, houdt het geen afstand van recht en geen schuldvernieuwing in.',
    customerRole: 'De klant, voor akkoord',
    creditorRole: 'De onderneming',
    byHand: 'Eigenhandig te schrijven: “Voor akkoord”, het bedrag voluit en in cijfers, de datum en de handtekening.',
  },
  lastLetter: {
    title: 'LAATSTE BERICHT VÓÓR OVERDRACHT',
    opening: (p) =>
      `Onze ingebrekestelling van ${p.date} bleef zonder gevolg. Wij hebben het dossier nog niet aan een derde overgedragen, en deze brief is de laatste die wij u zelf sturen.`,
    demand: (p) => `U hebt nog tot ${p.before} om ${p.amount} te betalen, of om met ons een planning af te spreken.`,
    next: {
      FR_B2B:
        'Na die dag dragen wij het dossier zonder verdere aankondiging over aan een Franse “commissaire de justice” of een advocaat, of vragen wij een betalingsbevel (“injonction de payer”).',
      FR_B2C:
        'Na die dag kunnen wij het dossier zonder verdere aankondiging overdragen aan een Franse “commissaire de justice” of een betalingsbevel (“injonction de payer”) vragen. Er worden u geen invorderingskosten gevraagd; de hulp van een “conciliateur de justice” blijft gratis.',
      BE_B2B:
        'Na die dag dragen wij het dossier zonder verdere aankondiging over aan een advocaat of een gerechtsdeurwaarder.',
      BE_B2C:
        'Na die dag kunnen wij ons zonder verdere aankondiging tot de bevoegde rechter wenden. Maakt u een moeilijke periode door, dan kan een erkende dienst voor schuldbemiddeling (OCMW) u gratis helpen.',
    },
    law: {
      FR_B2B:
        'Bedrag verschuldigd op grond van onze ingebrekestelling (Frans Burgerlijk Wetboek, art. 1231-6 en 1344; Code de commerce, art. L441-10).',
      FR_B2C:
        'Bedrag verschuldigd op grond van onze ingebrekestelling (Frans Burgerlijk Wetboek, art. 1231-6 en 1344). Invorderingskosten zonder uitvoerbare titel blijven voor onze rekening (CPCE, art. L111-8).',
      BE_B2B: 'Bedrag verschuldigd op grond van onze ingebrekestelling (wet van 2 augustus 2002, art. 5 en 6).',
      BE_B2C:
        'Bedrag verschuldigd na de kosteloze eerste herinnering (WER, art. XIX.2), binnen de grenzen van artikel XIX.4 van hetzelfde wetboek.',
    },
    talk: (p) => `Een moeilijkheid, een meningsverschil? Er is nog tijd om erover te praten: ${p.contact}.`,
    closing: 'Met de meeste hoogachting,',
  },
  receipt: {
    title: 'ONTVANGSTBEWIJS',
    settledTitle: 'KWIJTING',
    subject: (p) => `uw betaling van ${p.amount} op ${p.date}`,
    received: (p) =>
      `Wij hebben op ${p.date} het bedrag van ${p.amount} (${p.words}) goed ontvangen, ${p.means}. Dank u.`,
    means: {
      transfer: 'per overschrijving',
      cheque: 'per cheque',
      cash: 'contant',
      card: 'met de kaart',
      directDebit: 'per domiciliëring',
      bill: 'per wisselbrief',
      other: 'op een andere wijze',
    },
    chequeReserve: 'Dit bewijs geldt onder voorbehoud van de inning van de cheque.',
    invoices: { title: 'Betaalde facturen', number: 'Factuur', received: 'Ontvangen', open: 'Openstaand' },
    parts: {
      title: 'De betaling werd aangerekend op',
      costs: 'Kosten en vergoedingen',
      interest: 'Interesten',
      principal: 'Prijs van de facturen',
      credit: 'Voorschot in uw voordeel',
    },
    left: 'Nog te betalen voor deze facturen',
    settled: (p) =>
      p.isOne ? `Factuur ${p.numbers} is volledig betaald.` : `De facturen ${p.numbers} zijn volledig betaald.`,
    fullSettlement: 'Deze betaling geldt als eindafrekening: vandaag bent u ons niets meer verschuldigd.',
    thanks: 'Wij danken u voor uw betaling en blijven tot uw dienst.',
    closing: 'Met vriendelijke groeten,',
  },
  statement: {
    title: 'REKENINGOVERZICHT',
    subject: (p) => (p.from === null ? `toestand op ${p.date}` : `van ${p.from} tot ${p.date}`),
    opening:
      'Hierna vindt u het overzicht van uw rekening bij ons. Wilt u ons elk verschil met uw eigen boekhouding melden?',
    movements: {
      on: 'Datum',
      label: 'Verrichting',
      debit: 'Gefactureerd',
      credit: 'Betaald of in mindering',
      balance: 'Saldo',
    },
    brought: 'Vorig saldo',
    kinds: {
      invoice: 'Factuur',
      creditNote: 'Creditnota',
      payment: 'Betaling',
      refund: 'Terugbetaling',
      discount: 'Korting of kwijtschelding',
      charge: 'Interesten en vergoedingen',
    },
    totals: {
      due: 'Vervallen',
      notYetDue: 'Nog niet vervallen',
      credit: 'In uw voordeel',
      balance: 'Te betalen saldo',
    },
    ageing: {
      title: 'Nog te betalen, volgens achterstand',
      notDue: 'Niet vervallen',
      to30: '1 tot 30 dagen',
      to60: '31 tot 60 dagen',
      to90: '61 tot 90 dagen',
      over90: 'Meer dan 90 dagen',
    },
    note: 'Overzicht volgens onze boekhouding op de datum van dit blad; het vervangt geen factuur en geen herinnering.',
    closing: 'Met vriendelijke groeten,',
  },
  exhibits: {
    title: 'INVENTARIS VAN DE STUKKEN',
    subject: (p) => `dossier ${p.name}`,
    opening: (p) =>
      p.count === 1 ? 'Dit dossier bevat één stuk.' : `Dit dossier bevat ${p.count} stukken, genummerd en bijgevoegd.`,
    columns: { number: 'Stuk nr.', label: 'Omschrijving', on: 'Datum', pages: 'Pagina’s' },
    total: 'Aantal pagina’s',
    certified: 'Stukken eensluidend verklaard met de documenten in het bezit van de onderneming.',
    cover: (p) => `STUK NR. ${p.number}`,
    closing: 'Opgemaakt om te dienen als naar recht,',
  },
};
