import type { Params } from '#contract/params';
import type { workRefusalsFr } from '#contract/texts/refusals.work.fr';
import { wordsOf } from '#contract/texts/words';

const { day, euros, text } = wordsOf('nl');

const fields: Readonly<Record<string, string>> = {
  name: 'Naam',
  number: 'Nummer',
  companyName: 'Naam van de zaak',
  paragraph: 'Alinea',
  label: 'Omschrijving',
  note: 'Notitie',
  reference: 'Referentie',
  orderReference: 'Bestelreferentie',
  paymentReference: 'Betalingsreferentie',
};
const field = (p: Params): string => fields[text(p, 'field')] ?? text(p, 'field');

const columns: Readonly<Record<string, string>> = {
  notDue: 'Niet vervallen',
  check: 'Controle',
  reminder1: 'Herinnering 1',
  reminder2: 'Herinnering 2',
  formalNotice: 'Ingebrekestelling',
  plan: 'Akkoord / plan',
  dispute: 'Betwisting',
  recovery: 'Invordering',
};
const column = (p: Params): string => columns[text(p, 'column')] ?? text(p, 'column');

/** Why a fact was refused: amounts, dates, invoices, payments, agreements, sequences. */
export const workRefusalsNl = {
  'amount.missing': () => 'Het bedrag ontbreekt.',
  'amount.invalid': (p) => `“${text(p, 'text')}” is geen bedrag. Schrijf bijvoorbeeld 1250,00.`,
  'amount.tooManyDecimals': () => 'Een bedrag heeft twee cijfers na de komma, niet meer.',
  'amount.notPositive': () => 'Het bedrag moet groter zijn dan nul.',
  'amount.tooLarge': () => 'Dit bedrag is te groot: hoogstens tien miljoen.',
  'date.missing': () => 'De datum ontbreekt.',
  'date.invalid': (p) => `“${text(p, 'text')}” is geen bestaande datum.`,
  'date.monthFirst': () => 'Deze datum lijkt met de maand eerst geschreven. Schrijf de dag eerst.',
  'date.outOfRange': (p) => `De datum ${day(p, 'on')} is te oud of te ver weg.`,
  'date.inFuture': (p) => `De datum ${day(p, 'on')} ligt in de toekomst.`,
  'text.missing': (p) => `“${field(p)}” is in te vullen.`,
  'text.tooLong': (p) => `“${field(p)}” is te lang: hoogstens ${text(p, 'max')} tekens.`,
  'customer.unknown': () => 'Deze klant bestaat niet.',
  'merge.same': (p) => `Dat is al dezelfde fiche: kies een andere klant dan ${text(p, 'customer')}.`,
  'merge.otherRelation': (p) =>
    `${text(p, 'customer')} en ${text(p, 'other')} worden niet op dezelfde manier opgevolgd: de ene als onderneming, de andere als particulier. Verbeter eerst de foute fiche.`,
  'merge.letterWaiting': (p) =>
    `Een brief van ${text(p, 'customer')} of van de andere fiche is afgedrukt en wacht op de post. Werk eerst die ronde af.`,
  'merge.usedSince': (p) =>
    `Sinds die samenvoeging is er iets genoteerd voor ${text(p, 'customer')}. Maak eerst die acties ongedaan, van de laatste naar de eerste.`,
  'customer.numberTaken': (p) => `Het klantnummer ${text(p, 'number')} is al bezet.`,
  'invoice.unknown': () => 'Deze factuur bestaat niet.',
  'invoice.numberTaken': (p) => `Het nummer ${text(p, 'number')} is al dat van een andere factuur.`,
  'invoice.instalmentsMismatch': (p) =>
    `De vervaldagen maken ${euros(p, 'sum')}, de factuur ${euros(p, 'amount')}: ze moeten gelijk zijn.`,
  'invoice.vatMismatch': (p) =>
    `Excl. btw en btw maken ${euros(p, 'sum')}, de factuur ${euros(p, 'amount')}: ze moeten gelijk zijn.`,
  'invoice.linesMismatch': (p) =>
    `De regels van het detail maken ${euros(p, 'sum')} excl. btw, de factuur ${euros(p, 'amount')}: ze moeten gelijk zijn, tarief per tarief.`,
  'invoice.dueDateMissing': () => 'De datum “te betalen vóór” ontbreekt.',
  'invoice.dueBeforeIssue': () => 'De vervaldag ligt vóór de datum van de factuur.',
  'invoice.hasPayments': () => 'Er is al iets betaald: maak een creditnota in plaats van de factuur te annuleren.',
  'invoice.cancelled': () => 'Deze factuur is al geannuleerd.',
  'creditNote.unknown': () => 'Deze creditnota bestaat niet.',
  'creditNote.numberTaken': (p) => `Het nummer ${text(p, 'number')} is al dat van een andere creditnota.`,
  'bank.nothingNew': () => 'Dit bestand bevat geen verrichting om over te nemen.',
  'bank.notWaiting': () => 'Dit geld is al toegewezen.',
  'bank.sharesWrong': (p) => `De delen moeten samen precies ${euros(p, 'amount')} zijn.`,
  'payment.unknown': () => 'Deze betaling bestaat niet.',
  'payment.alreadyCancelled': () => 'Deze betaling is al geannuleerd.',
  'payment.refunded': () => 'Een deel van deze betaling is teruggegeven: maak eerst de terugbetaling ongedaan.',
  'allocation.unknown': () => 'Deze toewijzing bestaat niet of niet meer.',
  'allocation.exceedsOpen': (p) => `Dat is meer dan wat nog te betalen is (${euros(p, 'open')}).`,
  'allocation.exceedsCredit': (p) => `Dat is meer dan het beschikbare geld (${euros(p, 'available')}).`,
  'allocation.otherCustomer': () => 'Deze factuur is van een andere klant.',
  'allocation.nothingLeft': () => 'Er is geen voorschot meer, of niets meer te betalen.',
  'refund.exceedsCredit': (p) => `U kunt alleen teruggeven wat de klant te goed heeft (${euros(p, 'available')}).`,
  'writeOff.exceedsOpen': (p) => `Dat is meer dan wat nog te betalen is (${euros(p, 'open')}).`,
  'discount.exceedsOpen': (p) => `De korting is groter dan wat nog te betalen is (${euros(p, 'open')}).`,
  'item.unknown': () => 'Deze factuur bestaat niet.',
  'item.settled': (p) => `${text(p, 'document') === '' ? 'Deze factuur' : text(p, 'document')} is al betaald.`,
  'dueDate.beforeIssue': (p) => `De nieuwe vervaldag ligt vóór de datum van de factuur (${day(p, 'issuedOn')}).`,
  'dueDate.unchanged': () => 'Dat is al de vervaldag van deze factuur.',
  'step.unknown': () => 'Deze stap bestaat niet in de reeks.',
  'step.nothingProposed': () => 'Er is geen stap te zetten voor deze factuur.',
  'step.alreadyTaken': () => 'Deze stap is al gezet.',
  'step.firstReminderMissing': () => 'Particulier in België: eerst moet de gratis eerste herinnering vertrekken.',
  'step.noticeNeedsTrace': (p) =>
    text(p, 'missing') === 'call'
      ? 'Probeer vóór de laatste officiële brief minstens één oproep en noteer hem.'
      : 'Stuur vóór de laatste officiële brief de tweede herinnering.',
  'call.nothingOpen': () => 'Deze klant is niets schuldig: er is geen oproep te doen.',
  'call.promiseDateMissing': () => 'Tegen welke dag beloofde hij te betalen?',
  'promise.unknown': () => 'Deze belofte bestaat niet of niet meer.',
  'promise.dateInPast': () => 'De beloofde datum is al voorbij.',
  'promise.amountInvalid': () => 'Het beloofde bedrag moet groter zijn dan nul.',
  'dispute.unknown': () => 'Deze betwisting bestaat niet of is al geregeld.',
  'dispute.alreadyOpen': () => 'Deze factuur is al als betwist genoteerd.',
  'pause.unknown': () => 'Deze pauze bestaat niet of is al voorbij.',
  'pause.dateInPast': () => 'Het einde van de pauze is al voorbij.',
  'plan.unknown': () => 'Dit plan bestaat niet of is al afgelopen.',
  'plan.alreadyAgreed': () => 'Er loopt al een plan voor deze factuur.',
  'plan.nothingOpen': () => 'Er is niets te spreiden: alles is betaald.',
  'plan.monthsInvalid': () => 'Een afbetaling om de 1 tot 12 maanden.',
  'plan.countInvalid': () => 'Een plan heeft 2 tot 60 afbetalingen.',
  'plan.sliceInvalid': () => 'Het bedrag van een afbetaling past niet.',
  'plan.amountInvalid': () => 'Elke afbetaling moet groter zijn dan nul.',
  'plan.datesNotInOrder': () => 'De datums van de afbetalingen moeten elkaar opvolgen.',
  'plan.dateInPast': () => 'De eerste afbetaling is al voorbij.',
  'plan.sumDiffers': () => 'De afbetalingen maken niet het te betalen bedrag.',
  'board.nothingOpen': () => 'Deze klant is niets schuldig.',
  'board.sameColumn': () => 'Het dossier staat al in deze kolom.',
  'board.notLateYet': () => 'Er is nog niets te laat: het dossier kan niet vooruit.',
  'board.stepsBetween': (p) => `Eén kolom tegelijk: ga eerst naar “${column(p)}”.`,
  'board.needsPlan': () => 'Open het afbetalingsplan om het dossier in deze kolom te zetten.',
  'board.needsDueDate': () => 'Wijzig de vervaldag van de factuur om terug te gaan naar “Niet vervallen”.',
  'board.noSuchStep': (p) => `De reeks van deze klant heeft geen stap “${column(p)}”.`,
  'policy.unknown': () => 'Deze reeks bestaat niet.',
  'policy.stepsMissing': () => 'Een reeks heeft minstens één stap.',
  'policy.nameMissing': () => 'Geef deze reeks een naam.',
  'policy.noStep': () => 'Minstens één stap moet aan staan.',
  'policy.levelTwice': () => 'Twee stappen hebben dezelfde rang.',
  'policy.keyTwice': () => 'Twee stappen hebben dezelfde naam.',
  'policy.daysInvalid': () => 'Het aantal dagen van een stap past niet.',
  'policy.graceInvalid': () => 'De termijn van een stap past niet (1 tot 365 dagen).',
  'policy.amountsInvalid': () => 'Het minimumbedrag van een stap past niet.',
  'policy.letterMissing': () => 'Kies de brief van deze stap.',
  'policy.letterNotForCall': () => 'Een oproep verstuurt geen brief.',
  'policy.repeatNotLast': () => 'Alleen de laatste stap kan zich herhalen.',
  'policy.noticeNeeded': () => 'Deze stap volgt op de laatste officiële brief, die niet in de reeks zit.',
  'policy.firstReminderFirst': () => 'Particulier in België: de gratis eerste herinnering komt vóór elke andere stap.',
  'policy.firstReminderPeriod': () =>
    'Particulier in België: de eerste herinnering is gratis en laat minstens 14 dagen.',
  'policy.feeForbidden': () => 'Een particulier betaalt geen herinneringskosten.',
} satisfies Record<keyof typeof workRefusalsFr, (params: Params) => string>;
