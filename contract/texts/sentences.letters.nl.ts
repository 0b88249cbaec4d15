import type { Params } from '#contract/params';
import type { letterSentencesFr } from '#contract/texts/sentences.letters.fr';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('nl');

// Who said so, in brackets.
const saidBy = (p: Params): string => (text(p, 'source') === '' ? '' : ` (${text(p, 'source')})`);

/** The field of a letter that is missing, in the words of the forms. */
const fields: Readonly<Record<string, string>> = {
  senderName: 'de naam van uw zaak',
  senderAddress: 'het adres van uw zaak',
  senderSiret: 'uw SIRET-nummer',
  senderEnterpriseNumber: 'uw ondernemingsnummer',
  senderIban: 'uw rekeningnummer (IBAN)',
  signatory: 'de naam van wie ondertekent',
  addresseeName: 'de naam van de klant',
  addresseeAddress: 'het adres van de klant',
  deadlineOn: 'de nieuwe termijn',
  paymentReference: 'de te vermelden referentie',
  description: 'wat gedaan of geleverd werd (omschrijving van de factuur)',
  firstReminderOn: 'de datum van de eerste herinnering',
};

/** The tour of letters and registered mail. */
export const letterSentencesNl = {
  'run.trial': () => 'Proefmodus: de brieven dragen het woord PROEF en niets telt',
  'run.left.paid': () => 'weggehaald: de klant heeft betaald',
  'run.left.paidSince': () => 'betaald sinds het afdrukken: niet posten',
  'run.left.elsewhere': (p) => `weggelaten: brief ${text(p, 'number')} is al afgedrukt in een andere ronde`,
  'run.left.byUser': () => 'deze keer weggelaten',
  'run.left.reason': (p) => `weggelaten: ${text(p, 'reason')}`,
  'run.left.notDue': () => 'weggehaald: voorlopig niets meer te vragen',
  'run.left.promise': (p) => `weggelaten: belofte tegen ${day(p, 'on')}`,
  'run.postedLate': (p) =>
    `${text(p, 'name')}: op papier staat ${day(p, 'printed')}, maar de termijn loopt tot ${day(p, 'real')} omdat de brief later vertrok`,
  'doubt.bankOld': (p) => `Bank ingevoerd tot ${day(p, 'on')}: misschien heeft iemand intussen betaald`,
  'doubt.letter.unprintable': (p) =>
    `‘${text(p, 'text')}’ bevat een teken dat niet gedrukt kan worden: ‘${text(p, 'sign')}’`,
  'doubt.letter.mentionMissing': (p) =>
    `Deze brief kan niet vertrekken: ${fields[text(p, 'field')] ?? 'een vermelding'} ontbreekt`,
  'doubt.letter.nothingDue': () => 'Er is niets meer te vragen',
  'doubt.letter.deadlineInPast': () => 'De nieuwe termijn is al verstreken',
  'doubt.address.name': () => 'Deze brief kan niet vertrekken: de naam ontbreekt',
  'doubt.address.street': () => 'Deze brief kan niet vertrekken: de straat ontbreekt',
  'doubt.address.number': () => 'Deze brief kan niet vertrekken: het huisnummer ontbreekt',
  'doubt.address.postcode': () => 'Deze brief kan niet vertrekken: de postcode klopt niet',
  'doubt.address.city': () => 'Deze brief kan niet vertrekken: de gemeente ontbreekt',
  'doubt.address.lineTooLong': () => 'Een regel van het adres is te lang voor de enveloppe (38 tekens)',
  'doubt.address.tooManyLines': () => 'Het adres heeft te veel regels voor de enveloppe (hoogstens zes)',
  'doubt.addressOld': (p) => `Adres laatst gezien op ${day(p, 'on')}`,
  'doubt.addressReturned': (p) =>
    `Een aangetekende brief kwam op ${day(p, 'on')} terug: adres onbekend. Kijk het adres na voor u opnieuw schrijft`,
  'doubt.gone': (p) => `De naam zegt “${text(p, 'word')}”: moet deze klant nog een brief krijgen, en wie precies?`,
  'doubt.gone.died': (p) =>
    `Overleden op ${day(p, 'on')}${saidBy(p)}: schrijf aan de nalatenschap, ter attentie van de notaris of de erfgenamen.`,
  'doubt.gone.ceased': (p) =>
    `Zaak stopgezet op ${day(p, 'on')}${saidBy(p)}: aan wie schrijven, aan de persoon of aan de vereffenaar?`,
  'doubt.gone.insolvent': (p) =>
    `In een insolventieprocedure sinds ${day(p, 'on')}${saidBy(p)}: geef aan wat hij verschuldigd is, schrijf geen herinnering meer.`,
  'doubt.creditsInHand': (p) =>
    `Het bestand “${text(p, 'fileName')}” staat open in Importeren met ${many(count(p, 'count'), 'creditnota', 'creditnota’s')}, en er is nog niets van opgeslagen`,
  'doubt.unmatched': (p) => `${euros(p, 'amount')} ontvangen van deze klant hoort nog bij geen enkele factuur`,
  'doubt.creditNote': (p) => `Een creditnota van ${euros(p, 'amount')} is nog niet afgetrokken`,
  'doubt.promise': (p) => `Een belofte van ${euros(p, 'amount')} loopt tot ${day(p, 'on')}`,
  'doubt.dispute': (p) => `De klant betwist een factuur sinds ${day(p, 'on')}`,
  'doubt.partDispute': (p) =>
    `De klant betwist ${euros(p, 'amount')} sinds ${day(p, 'on')}: de brief vraagt dat bedrag niet`,
  'doubt.plan': (p) => `Er loopt een afbetalingsplan sinds ${day(p, 'on')}`,
  'doubt.editLost': () =>
    'Een alinea die u had aangepast bestaat zo niet meer: de brief neemt de oorspronkelijke woorden over',
  'doubt.gap': (p) => `Al herinnerd op ${day(p, 'on')}`,
  'doubt.relation.B2B': () => 'Is dit wel een onderneming? Voor een particulier verandert de brief',
  'doubt.relation.B2C': () => 'Is dit wel een particulier? Voor een onderneming verandert de brief',

  'mail.held': (p) => `op het postkantoor, dag ${count(p, 'day')} van ${count(p, 'of')}`,
  'mail.waitingToPost': (p) =>
    count(p, 'days') === 0 ? 'vandaag afgedrukt' : `${many(count(p, 'days'), 'dag', 'dagen')} geleden afgedrukt`,
  'mail.ticked': (p) => `gepost op ${day(p, 'on')}, nummer nog niet genoteerd`,
  'mail.silent': (p) => `geen nieuws sinds ${many(count(p, 'days'), 'dag', 'dagen')}`,
  'mail.signed': (p) => `getekend op ${day(p, 'on')}`,
  'mail.ended': (p) => `sinds ${day(p, 'on')}`,
  'mail.counts': () => 'De brief telt: de termijn loopt, gelezen of niet.',
  'mail.countsNot': () => 'De brief telt nog niet: hij heeft de klant niet bereikt.',
  'mail.next.waitForDeadline': () => 'Wacht het einde van de termijn af.',
  'mail.next.scanReceipt': () => 'Bewaar het ontvangstbewijs: voeg er een foto van toe.',
  'mail.next.keepSealedEnvelope': () => 'Houd de enveloppe gesloten: ze is uw bewijs.',
  'mail.next.sendPlainCopy': () => 'Stuur ook een kopie met de gewone post.',
  'mail.next.findNewAddress': () => 'Zoek het nieuwe adres op.',
  'mail.next.sendAgain': () => 'Stuur de brief een tweede keer.',
  'mail.next.claimFromCarrier': () => 'Dien een klacht in bij de post met het afgiftebewijs.',
  'mailNumber.key': () => 'Het laatste cijfer klopt niet: lees het nummer na',
  'mailNumber.unknownForm': () => 'Onbekende vorm van nummer: lees het na, het wordt zo bewaard',
  'mailNumber.parcel': () => 'Dit lijkt het nummer van een pakje',
  'mailNumber.empty': () => 'Het nummer ontbreekt',
  'mailNumber.shape': () => 'Een zendingsnummer heeft alleen letters en cijfers',
  'mailNumber.length': () => 'Dit nummer is te kort of te lang',
  'mailNumber.taken': (p) =>
    `Dit nummer hoort al bij brief ${text(p, 'letter')} aan ${text(p, 'customer')}, gepost op ${day(p, 'on')}`,
  'mailNumber.country': () => 'De laatste twee letters zijn geen land',
  'mailNumber.nationalKey': () => 'Het nummer klopt niet: lees het na',
  'mailNumber.zeros': () => 'Het nummer klopt niet: lees het na',
  'mailNumber.establishmentUnit': () => 'Het nummer klopt niet: lees het na',
  'mailNumber.notANumber': () => 'Het nummer klopt niet: lees het na',
} satisfies Record<keyof typeof letterSentencesFr, (params: Params) => string>;
