import type { Language } from '#domain/country';
import type { LetterKind } from '#domain/followup/policy';
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

const withoutDeadline: readonly LetterKind[] = ['courtesy', 'handover'];

/** What the texts of a letter may name. One that grants no deadline has none to name. */
export function variablesOf(document: LetterKind): readonly VariableCode[] {
  return variableCodes.filter((code) => code !== 'deadline' || !withoutDeadline.includes(document));
}

/** The word for a variable in texts of a language. */
export function variableName(code: VariableCode, language: Language): string {
  return names[code][language];
}

/** Every word that a template may name: each variable, and with a capital where it begins a sentence. */
export function namesKnown(document: LetterKind, language: Language): readonly string[] {
  return variablesOf(document).flatMap((code) => [names[code][language], upperFirst(names[code][language])]);
}
