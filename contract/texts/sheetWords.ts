import type { Country, Language } from '#domain/country';
import type { LetterKind } from '#domain/followup/policy';

/** Words printed on the sheets for the desk, and in the sample letter of the settings. */
export type SheetWords = {
  readonly page: string;
  readonly trial: string;
  readonly notes: string;
  readonly callTitle: string;
  readonly dayTitle: string;
  /** Of the calls on a day's sheet: how many, and what is owed by them all, as text. */
  readonly dayCount: (calls: number, owed: string) => string;
  readonly handoverTitle: string;
  /** How who takes over reads the sheet. */
  readonly handoverHelp: string;
  readonly handoverDays: (from: string, to: string) => string;
  readonly alsoToday: string;
  readonly story: string;
  readonly coming: string;
  readonly doNotCall: string;
  /** More invoices, or customers, than are listed. */
  readonly moreInvoices: (count: number) => string;
  readonly moreCustomers: (count: number) => string;
  readonly order: (reference: string) => string;
  /** Papers kept with an invoice, that a customer may be told of. */
  readonly papers: Readonly<Record<'quote' | 'order' | 'deliveryNote' | 'receipt', string>>;
  readonly noPhone: string;
  readonly owed: string;
  readonly toSay: string;
  readonly result: string;
  readonly outcomes: readonly string[];
  readonly invoice: string;
  /** What an invoice was for, and its references. */
  readonly about: string;
  readonly issued: string;
  readonly due: string;
  readonly left: string;
  readonly rehearsalTitle: string;
  readonly postingTitle: string;
  readonly leftOut: string;
  readonly posted: string;
  readonly customer: string;
  readonly letter: string;
  readonly invoices: string;
  readonly amount: string;
  readonly pages: string;
  readonly registeredNumber: string;
  readonly registered: string;
  readonly simple: string;
  readonly kinds: Readonly<Record<LetterKind, string>>;
  readonly envelopeTitle: string;
  readonly envelopeHelp: string;
  /** Where the address stands now, in millimetres from the left and the top of the sheet. */
  readonly envelopeNow: (left: number, bottom: number) => string;
  readonly sample: {
    readonly name: string;
    readonly number: string;
    readonly description: string;
    readonly toFill: string;
    readonly lines: Readonly<Record<Country, readonly string[]>>;
  };
};

const fr: SheetWords = {
  page: 'Page',
  trial: 'ESSAI',
  notes: 'Notes',
  callTitle: 'Fiche d’appel',
  dayTitle: 'Feuille du jour',
  dayCount: (calls, owed) => `${calls} ${calls > 1 ? 'appels' : 'appel'}, ${owed} à payer`,
  handoverTitle: 'Pour passer la main',
  handoverHelp:
    'Qui appeler, pourquoi, ce qui s’est dit et ce qui vient ensuite. Une case par appel ; les notes d’abord sur le papier, puis dans le programme, dans le même ordre.',
  handoverDays: (from, to) => `Du ${from} au ${to}`,
  alsoToday: 'À faire aussi',
  story: 'Ce qui s’est passé',
  coming: 'Ensuite',
  doNotCall: 'Ne pas appeler',
  moreInvoices: (count) => (count > 1 ? `et ${count} autres factures` : 'et une autre facture'),
  moreCustomers: (count) =>
    count > 1 ? `Et ${count} autres clients, dans le programme.` : 'Et un autre client, dans le programme.',
  order: (reference) => `commande ${reference}`,
  papers: { quote: 'devis', order: 'bon de commande', deliveryNote: 'bon de livraison', receipt: 'reçu signé' },
  noPhone: 'Numéro de téléphone à trouver',
  owed: 'Reste à payer :',
  toSay: 'À dire',
  result: 'Résultat',
  outcomes: [
    'A payé',
    'Va payer le ....../......',
    'Pas joint',
    'Message laissé',
    'Facture pas reçue',
    'Conteste',
    'Demande un délai',
    'Refuse',
  ],
  invoice: 'Facture',
  about: 'Pour',
  issued: 'Du',
  due: 'À payer avant le',
  left: 'Reste à payer',
  rehearsalTitle: 'Lettres à envoyer : liste d’essai',
  postingTitle: 'Lettres à poster',
  leftOut: 'Laissées cette fois',
  posted: 'Posté',
  customer: 'Client',
  letter: 'Lettre',
  invoices: 'Factures',
  amount: 'Montant',
  pages: 'Pages',
  registeredNumber: 'Envoi',
  registered: 'RECOMMANDÉ n°',
  simple: 'simple',
  kinds: {
    courtesy: 'Petit mot',
    reminder1: 'Rappel 1',
    reminder2: 'Rappel 2',
    formalNotice: 'Mise en demeure',
    conciliation: 'Conciliation',
    handover: 'Remise du dossier',
  },
  envelopeTitle: 'Essai d’enveloppe',
  envelopeHelp:
    'Pliez cette feuille en trois et glissez-la dans votre enveloppe : le cadre noir, place de l’adresse, doit se voir en entier. Sinon, lisez les millimètres dans la fenêtre et réglez le décalage.',
  envelopeNow: (left, bottom) =>
    `L’adresse commence à ${left} mm du bord gauche ; sa dernière ligne est à ${bottom} mm du haut.`,
  sample: {
    name: 'Client Exemple',
    number: 'F-2026-0042',
    description: 'Remplacement d’un chauffe-eau',
    toFill: '(à compléter)',
    lines: {
      FR: ['CLIENT EXEMPLE', '3 RUE DU MARCHE', '87000 LIMOGES'],
      BE: ['Client Exemple', 'Rue du Marché 3', '5000 Namur'],
    },
  },
};

const nl: SheetWords = {
  page: 'Pagina',
  trial: 'PROEF',
  notes: 'Notities',
  callTitle: 'Belfiche',
  dayTitle: 'Bellijst',
  dayCount: (calls, owed) => `${calls} ${calls > 1 ? 'telefoontjes' : 'telefoontje'}, ${owed} te betalen`,
  handoverTitle: 'Om over te dragen',
  handoverHelp:
    'Wie te bellen, waarom, wat er gezegd is en wat daarna komt. Eén vakje per telefoontje; de notities eerst op papier, daarna in het programma, in dezelfde volgorde.',
  handoverDays: (from, to) => `Van ${from} tot ${to}`,
  alsoToday: 'Ook te doen',
  story: 'Wat er gebeurd is',
  coming: 'Daarna',
  doNotCall: 'Niet bellen',
  moreInvoices: (count) => (count > 1 ? `en nog ${count} facturen` : 'en nog één factuur'),
  moreCustomers: (count) =>
    count > 1 ? `En nog ${count} klanten, in het programma.` : 'En nog één klant, in het programma.',
  order: (reference) => `bestelling ${reference}`,
  papers: { quote: 'offerte', order: 'bestelbon', deliveryNote: 'leveringsbon', receipt: 'getekend ontvangstbewijs' },
  noPhone: 'Telefoonnummer op te zoeken',
  owed: 'Nog te betalen:',
  toSay: 'Te zeggen',
  result: 'Resultaat',
  outcomes: [
    'Heeft betaald',
    'Zal betalen op ....../......',
    'Niet bereikt',
    'Bericht achtergelaten',
    'Factuur niet ontvangen',
    'Betwist',
    'Vraagt uitstel',
    'Weigert',
  ],
  invoice: 'Factuur',
  about: 'Voor',
  issued: 'Van',
  due: 'Te betalen tegen',
  left: 'Nog te betalen',
  rehearsalTitle: 'Te versturen brieven: proeflijst',
  postingTitle: 'Te posten brieven',
  leftOut: 'Deze keer weggelaten',
  posted: 'Gepost',
  customer: 'Klant',
  letter: 'Brief',
  invoices: 'Facturen',
  amount: 'Bedrag',
  pages: 'Blz.',
  registeredNumber: 'Zending',
  registered: 'AANGETEKEND nr.',
  simple: 'gewoon',
  kinds: {
    courtesy: 'Vriendelijk bericht',
    reminder1: 'Herinnering 1',
    reminder2: 'Herinnering 2',
    formalNotice: 'Ingebrekestelling',
    conciliation: 'Bemiddeling',
    handover: 'Overdracht van het dossier',
  },
  envelopeTitle: 'Enveloppentest',
  envelopeHelp:
    'Vouw dit blad in drie en schuif het in uw enveloppe: het zwarte kader, de plaats van het adres, moet helemaal te zien zijn. Zo niet, lees de millimeters in het venster en stel de verschuiving in.',
  envelopeNow: (left, bottom) =>
    `Het adres begint op ${left} mm van de linkerrand; de laatste regel staat op ${bottom} mm van boven.`,
  sample: {
    name: 'Klant Voorbeeld',
    number: 'F-2026-0042',
    description: 'Vervanging van een boiler',
    toFill: '(in te vullen)',
    lines: {
      FR: ['CLIENT EXEMPLE', '3 RUE DU MARCHE', '87000 LIMOGES'],
      BE: ['Klant Voorbeeld', 'Marktstraat 3', '9000 Gent'],
    },
  },
};

const en: SheetWords = {
  page: 'Page',
  trial: 'TRIAL',
  notes: 'Notes',
  callTitle: 'Call sheet',
  dayTitle: 'Call list',
  dayCount: (calls, owed) => `${calls} ${calls > 1 ? 'calls' : 'call'}, ${owed} to be paid`,
  handoverTitle: 'To hand over',
  handoverHelp:
    'Whom to call, why, what was said and what comes next. One box for each call; notes first on paper, then in the program, in the same order.',
  handoverDays: (from, to) => `From ${from} to ${to}`,
  alsoToday: 'Also to do',
  story: 'What happened',
  coming: 'Next',
  doNotCall: 'Do not call',
  moreInvoices: (count) => (count > 1 ? `and ${count} more invoices` : 'and one more invoice'),
  moreCustomers: (count) =>
    count > 1 ? `And ${count} more customers, in the program.` : 'And one more customer, in the program.',
  order: (reference) => `order ${reference}`,
  papers: { quote: 'quote', order: 'order form', deliveryNote: 'delivery note', receipt: 'signed receipt' },
  noPhone: 'Phone number to be found',
  owed: 'Left to pay:',
  toSay: 'What to say',
  result: 'Result',
  outcomes: [
    'Has paid',
    'Will pay on ....../......',
    'Not reached',
    'Message left',
    'Invoice not received',
    'Disputes it',
    'Asks for time',
    'Refuses',
  ],
  invoice: 'Invoice',
  about: 'For',
  issued: 'Dated',
  due: 'To be paid by',
  left: 'Left to pay',
  rehearsalTitle: 'Letters to send: rehearsal list',
  postingTitle: 'Letters to post',
  leftOut: 'Left out this time',
  posted: 'Posted',
  customer: 'Customer',
  letter: 'Letter',
  invoices: 'Invoices',
  amount: 'Amount',
  pages: 'Pages',
  registeredNumber: 'Mail',
  registered: 'REGISTERED no.',
  simple: 'ordinary',
  kinds: {
    courtesy: 'Courtesy note',
    reminder1: 'Reminder 1',
    reminder2: 'Reminder 2',
    formalNotice: 'Formal notice',
    conciliation: 'Conciliation',
    handover: 'Hand-over of the file',
  },
  envelopeTitle: 'Envelope test',
  envelopeHelp:
    'Fold this sheet in three and slide it into your envelope: the black frame, where the address goes, must show as a whole. If not, read the millimetres in the window and set the shift.',
  envelopeNow: (left, bottom) =>
    `The address starts ${left} mm from the left edge; its last line is ${bottom} mm from the top.`,
  sample: {
    name: 'Sample Customer',
    number: 'F-2026-0042',
    description: 'Replacement of a water heater',
    toFill: '(to fill in)',
    lines: {
      FR: ['CLIENT EXEMPLE', '3 RUE DU MARCHE', '87000 LIMOGES'],
      BE: ['Sample Customer', 'Rue du Marché 3', '5000 Namur'],
    },
  },
};

/** The words of the sheets in each language. */
export const sheetWords: Readonly<Record<Language, SheetWords>> = { fr, nl, en };
