import type { NoteTexts } from '#domain/letters/texts/notes.fr';

/** Letters and accounts beside the steps of a sequence, in Dutch. */
export const notesNl: NoteTexts = {
  phone: {
    subject: (p) => `wat wij op ${p.date} telefonisch hebben afgesproken`,
    columns: { dueOn: 'Uiterlijk op', amount: 'Bedrag' },
    total: 'Totaal',
  },
  proposal: {
    subject: (p) => `${p.amount} in ${p.count} termijnen`,
    invoices: { title: 'Facturen', number: 'Factuur', dueOn: 'Vervaldag', open: 'Openstaand' },
    instalments: { title: 'Voorgestelde betalingen', rank: 'Nr.', dueOn: 'Uiterlijk op', amount: 'Bedrag' },
    total: 'Totaal',
    customerRole: 'De klant, voor akkoord',
    creditorRole: 'De onderneming',
    byHand: 'Eigenhandig te schrijven: “Voor akkoord”, het bedrag voluit en in cijfers, de datum en de handtekening.',
  },
  lastLetter: {
    law: {
      FR_B2B:
        'Bedrag verschuldigd op grond van onze ingebrekestelling (Frans Burgerlijk Wetboek, art. 1231-6 en 1344; Code de commerce, art. L441-10).',
      FR_B2C:
        'Bedrag verschuldigd op grond van onze ingebrekestelling (Frans Burgerlijk Wetboek, art. 1231-6 en 1344). Invorderingskosten zonder uitvoerbare titel blijven voor onze rekening (CPCE, art. L111-8).',
      BE_B2B: 'Bedrag verschuldigd op grond van onze ingebrekestelling (wet van 2 augustus 2002, art. 5 en 6).',
      BE_B2C:
        'Bedrag verschuldigd na de kosteloze eerste herinnering (WER, art. XIX.2), binnen de grenzen van artikel XIX.4 van hetzelfde wetboek.',
    },
  },
  receipt: {
    subject: (p) => `uw betaling van ${p.amount} op ${p.date}`,
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
  },
  statement: {
    subject: (p) => (p.from === null ? `toestand op ${p.date}` : `van ${p.from} tot ${p.date}`),
    movements: {
      on: 'Datum',
      label: 'Verrichting',
      debit: 'Gefactureerd',
      credit: 'In mindering',
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
  },
  exhibits: {
    subject: (p) => `dossier ${p.name}`,
    columns: { number: 'Stuk nr.', label: 'Omschrijving', on: 'Datum', pages: 'Pagina’s' },
    total: 'Aantal pagina’s',
    cover: (p) => `STUK NR. ${p.number}`,
  },
};
