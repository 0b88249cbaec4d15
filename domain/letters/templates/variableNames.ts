import type { Language } from '#domain/country';
import { isWordedPaper, type WordedDocument, type WordedPaper } from '#domain/letters/templates/wordedDocuments';
import { upperFirst } from '#domain/letters/texts/upperFirst';

// What a letter can name, as its language writes it. The user types these words: they are his, not ours.
const names = {
  amount: { fr: 'montant', nl: 'bedrag', en: 'amount' },
  deadline: { fr: 'date_limite', nl: 'uiterste_datum', en: 'deadline' },
  invoices: { fr: 'les_factures', nl: 'de_facturen', en: 'the_invoices' },
  recall: { fr: 'malgre_rappels', nl: 'ondanks_herinneringen', en: 'despite_reminders' },
  contact: { fr: 'nous_joindre', nl: 'ons_bereiken', en: 'reach_us' },
  balance: { fr: 'reste_du', nl: 'saldo', en: 'balance' },
  charges: { fr: 'supplements', nl: 'toeslagen', en: 'charges' },
  customer: { fr: 'client', nl: 'klant', en: 'customer' },
  business: { fr: 'mon_entreprise', nl: 'mijn_zaak', en: 'my_business' },
  signatory: { fr: 'signataire', nl: 'ondertekenaar', en: 'signatory' },
  numbers: { fr: 'numeros', nl: 'nummers', en: 'numbers' },
  reference: { fr: 'reference', nl: 'mededeling', en: 'reference' },
  today: { fr: 'date_lettre', nl: 'datum_brief', en: 'letter_date' },
  firstReminderOn: { fr: 'date_rappel', nl: 'datum_herinnering', en: 'reminder_date' },
  secondReminderOn: { fr: 'date_second_rappel', nl: 'datum_tweede_herinnering', en: 'second_reminder_date' },
  formalNoticeOn: { fr: 'date_mise_en_demeure', nl: 'datum_ingebrekestelling', en: 'notice_date' },
  callOn: { fr: 'date_appel', nl: 'datum_gesprek', en: 'call_date' },
  count: { fr: 'nombre', nl: 'aantal', en: 'count' },
  list: { fr: 'liste', nl: 'lijst', en: 'list' },
  words: { fr: 'en_lettres', nl: 'voluit', en: 'in_words' },
  person: { fr: 'personne', nl: 'persoon', en: 'person' },
  note: { fr: 'note', nl: 'nota', en: 'note' },
  promisedOn: { fr: 'date_promise', nl: 'beloofde_datum', en: 'promised_date' },
  instalmentCount: { fr: 'nombre_versements', nl: 'aantal_betalingen', en: 'payment_count' },
  rank: { fr: 'rang', nl: 'volgnummer', en: 'rank' },
  instalmentOn: { fr: 'date_versement', nl: 'datum_afbetaling', en: 'payment_date' },
  agreedOn: { fr: 'date_accord', nl: 'datum_akkoord', en: 'agreement_date' },
  answerBy: { fr: 'date_reponse', nl: 'antwoorddatum', en: 'answer_date' },
  days: { fr: 'jours', nl: 'dagen', en: 'days' },
  iban: { fr: 'iban', nl: 'iban', en: 'iban' },
  receivedOn: { fr: 'date_paiement', nl: 'datum_ontvangst', en: 'received_date' },
  means: { fr: 'moyen', nl: 'betaalwijze', en: 'means' },
  allPaid: { fr: 'tout_regle', nl: 'alles_betaald', en: 'all_paid' },
  settledNumbers: { fr: 'factures_soldees', nl: 'betaalde_facturen', en: 'settled_invoices' },
  settledCount: { fr: 'nombre_soldees', nl: 'aantal_betaald', en: 'settled_count' },
  invoiceOn: { fr: 'date_facture', nl: 'factuurdatum', en: 'invoice_date' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type VariableCode = keyof typeof names;
export const variableCodes = Object.keys(names) as readonly VariableCode[];

/** Fields of a row of the list of invoices. */
export const rowNames = {
  number: { fr: 'numero', nl: 'nummer', en: 'number' },
  issuedOn: { fr: 'date', nl: 'datum', en: 'date' },
  dueOn: { fr: 'echeance', nl: 'vervaldag', en: 'due_date' },
  gross: { fr: 'montant', nl: 'bedrag', en: 'amount' },
  open: { fr: 'reste', nl: 'saldo', en: 'balance' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

// What letters of the sequence know of a debt, and the last letter with them.
const ofLetters: readonly VariableCode[] = [
  ...(['amount', 'deadline', 'invoices', 'recall', 'contact', 'balance', 'charges', 'customer', 'business'] as const),
  ...(['signatory', 'numbers', 'reference', 'today', 'firstReminderOn', 'secondReminderOn'] as const),
  ...(['formalNoticeOn', 'callOn', 'count', 'list'] as const),
];
const withoutDeadline: readonly WordedDocument[] = ['courtesy', 'handover'];

/** What every paper can name, whatever it is about. */
const ofPapers = ['contact', 'customer', 'business', 'signatory', 'reference', 'today'] as const;
const ownOfPapers: Readonly<Record<Exclude<WordedPaper, 'lastLetter'>, readonly VariableCode[]>> = {
  planProposal: ['amount', 'words', 'instalmentCount', 'answerBy', 'numbers', 'count'],
  paymentPlan: ['amount', 'words', 'instalmentCount', 'iban', 'days', 'numbers', 'count'],
  instalmentNote: ['amount', 'rank', 'instalmentCount', 'instalmentOn', 'agreedOn', 'balance'],
  instalmentNotice: ['amount', 'deadline', 'balance', 'rank', 'instalmentCount', 'instalmentOn', 'agreedOn'],
  billOfExchange: [],
  phoneConfirmation: ['amount', 'promisedOn', 'instalmentCount', 'callOn', 'person', 'note', 'numbers', 'count'],
  receipt: ['amount', 'words', 'receivedOn', 'means', 'allPaid', 'settledNumbers', 'settledCount', 'balance'],
  statement: ['balance'],
  interestAnnex: ['amount', 'numbers', 'count'],
  invoiceDuplicate: ['numbers', 'invoiceOn', 'amount', 'balance'],
  exhibitList: ['count'],
};

/** What the texts of a paper may name. One that grants no deadline has none to name. */
export function variablesOf(document: WordedDocument): readonly VariableCode[] {
  if (isWordedPaper(document) && document !== 'lastLetter') return [...ownOfPapers[document], ...ofPapers];
  return ofLetters.filter((code) => code !== 'deadline' || !withoutDeadline.includes(document));
}

/** The word for a variable in texts of a language. */
export function variableName(code: VariableCode, language: Language): string {
  return names[code][language];
}

/** Every word that a template may name: each variable, and with a capital where it begins a sentence. */
export function namesKnown(document: WordedDocument, language: Language): readonly string[] {
  return variablesOf(document).flatMap((code) => [names[code][language], upperFirst(names[code][language])]);
}
