import type { BankText } from '#renderer/i18n/fr/bank';
import { plural } from '#renderer/i18n/plural';

export const bankNl: BankText = {
  title: 'Ontvangen geld',
  count: (count: number) =>
    `${count} ${plural('nl', count, { one: 'verrichting toe te wijzen', other: 'verrichtingen toe te wijzen' })}`,
  until: (date: string) => `bank ingevoerd tot ${date}`,
  import: 'Afschrift importeren',
  acceptSure: (count: number, amount: string) =>
    count === 1 ? `De zekere betaling aanvaarden (${amount})` : `De ${count} zekere aanvaarden (${amount})`,
  accepting: (done: number, total: number) => `${done} van ${total} betalingen toegewezen`,
  stop: 'Stoppen',
  keys: 'Pijlen: kiezen. Enter: aanvaarden. O: ander voorstel. S: later. X: geen geld van een klant.',
  empty: 'Niets toe te wijzen.',
  emptyText: 'Importeer het afschrift van uw bank: elke betaling vindt hier haar factuur.',
  who: 'Van wie',
  nobody: 'Naam onbekend',
  isLater: 'later',
  amount: 'Bedrag',
  sureness: { certain: 'zeker', likely: 'waarschijnlijk', possible: 'mogelijk', none: 'te zoeken' },
  panel: 'Wat dit geld betaalt',
  otherCustomer: 'Het is een andere klant',
  customer: 'Klant',
  nothingFound: 'Geen factuur past. Kies de klant: het geld betaalt zijn facturen of blijft als voorschot.',
  accept: { payment: 'Aanvaarden', return: 'Ja, deze betaling kwam terug', refund: 'Ja, ik heb dit teruggegeven' },
  later: 'Later',
  notCustomer: 'Geen klant',
  chooseMyself: 'Zelf de facturen kiezen',
  inAdvance: 'Geen: als voorschot houden',
  share: 'Verdelen over meerdere klanten',
  shareText: 'Elke klant heeft zijn deel. Samen zijn ze al het ontvangen geld.',
  shareOf: (name: string) => `Deel van ${name}`,
  shareLeft: (amount: string) => `Nog ${amount} te verdelen.`,
  shareOver: (amount: string) => `${amount} te veel: verlaag een deel.`,
  shareDone: 'Alles is verdeeld, tot op de cent.',
  shareMissing: 'Elke klant moet een deel hebben.',
  addCustomer: 'Klant toevoegen',
  remove: (name: string) => `${name} weghalen`,
  backToFound: 'Terug naar de voorstellen',
  noInvoices: 'Niets te betalen: zijn deel blijft als voorschot.',
  grantRest: (amount: string) => `Het kleine verschil van ${amount} niet vragen (korting, kosten)`,
  payers: (count: number) => `Bekende rekeningen en namen (${count})`,
  payersText: 'Geleerd toen u een betaling aanvaardde. Wis wat niet klopt.',
  paysFor: (name: string) => `betaalt voor ${name}`,
  forget: 'Vergeten',
  statements: 'Bankafschriften',
  nothingNew: 'Dit hele afschrift is er al.',
  freshCount: (count: number) =>
    `${count} ${plural('nl', count, { one: 'nieuwe verrichting', other: 'nieuwe verrichtingen' })}. Voor deze knop wordt niets geschreven.`,
  take: 'Dit afschrift overnemen',
  bankList: 'Lijst van de bank',
  noBalance: 'Dit bestand geeft geen saldo.',
  balances: (from: string, opening: string, to: string, closing: string) =>
    `Van ${from} (${opening}) tot ${to} (${closing}): de rekening klopt.`,
  incoming: (count: number, amount: string) => `${count} ontvangen, ${amount}.`,
  outgoing: (count: number) => `${count} uitgaand, terzijde gelaten behalve wat terugkwam of terugbetaald is.`,
  known: (count: number) =>
    `${count} ${plural('nl', count, { one: 'verrichting al gezien', other: 'verrichtingen al gezien' })}.`,
  taken: (count: number, date: string) =>
    `${count} ${plural('nl', count, { one: 'verrichting', other: 'verrichtingen' })} overgenomen, bank ingevoerd tot ${date}.`,
  waits: (count: number) =>
    count === 0
      ? 'Geen enkele wacht op een factuur.'
      : `${count} ${plural('nl', count, { one: 'wacht op haar factuur', other: 'wachten op hun factuur' })}.`,
  afterStart: 'U wijst ze daarna toe bij ‘Ontvangen geld’.',
  goMoney: 'Ontvangen geld toewijzen',
};
