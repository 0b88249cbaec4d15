import type { Params } from '#contract/params';
import { answeredBy } from '#contract/texts/callParties';
import type { daySentencesFr } from '#contract/texts/sentences.day.fr';
import { wordsOf } from '#contract/texts/words';

const { about, count, day, euros, letter, many, step, text } = wordsOf('nl');

/** What the day asks for: the list, the morning strip, the calls. */
export const daySentencesNl = {
  'today.emptyBook': () => 'Voeg een factuur toe of importeer uw lijst',
  'today.brokenPromise': (p) => `Beloofde ${euros(p, 'amount')} tegen ${day(p, 'on')}`,
  'today.brokenPromiseYesterday': () => 'Beloofde gisteren te betalen',
  'today.missedInstalment': (p) => `Afbetaling van ${day(p, 'on')} niet ontvangen`,
  'today.missedInstalmentYesterday': () => 'Afbetaling van gisteren niet ontvangen',
  'today.invoiceReceived': () => 'Factuur ontvangen?',
  'today.deadlinePassed': () => 'Termijn van de herinnering verstreken',
  'today.handover': () => 'Laatste brief zonder gevolg: dossier overdragen?',
  'today.letters': (p) => `${many(count(p, 'count'), 'brief', 'brieven')} klaar`,
  'today.courtesy': (p) =>
    `${many(count(p, 'count'), 'vriendelijk bericht', 'vriendelijke berichten')} vóór de vervaldag`,
  'today.mail': (p) => `${many(count(p, 'count'), 'aangetekende brief', 'aangetekende brieven')} te bekijken`,
  'today.mailSilent': (p) =>
    `${many(count(p, 'count'), 'aangetekende brief', 'aangetekende brieven')} zonder nieuws sinds ${many(count(p, 'days'), 'dag', 'dagen')}`,
  'today.mailNumber': (p) =>
    `${many(count(p, 'count'), 'aangetekende brief', 'aangetekende brieven')} gepost: nummer te noteren`,
  'today.repair.addressMissing': (p) =>
    `Adres onvolledig: ${many(count(p, 'count'), 'klant te laat', 'klanten te laat')}, er kan geen brief vertrekken`,
  'today.repair.relationGuessed': (p) =>
    `Onderneming of particulier? Te bevestigen voor ${many(count(p, 'count'), 'klant', 'klanten')}`,
  'today.repair.phoneMissing': (p) =>
    `Telefoonnummer ontbreekt: ${many(count(p, 'count'), 'klant te laat', 'klanten te laat')}`,
  'today.repair.company': () => 'Vul uw eigen gegevens aan vóór de eerste brief',
  'strip.bankOld': (p) => `Bank ingevoerd tot ${day(p, 'on')} (${many(count(p, 'days'), 'dag', 'dagen')})`,
  'strip.unmatched': (p) =>
    `${euros(p, 'amount')} ontvangen betalen nog geen factuur (${many(count(p, 'count'), 'klant', 'klanten')})`,
  'strip.backupNever': () => 'Er is nog nooit een back-up gemaakt',
  'strip.backupOld': (p) => `Laatste back-up op ${day(p, 'on')}`,
  'strip.rateMissing': (p) => `Rentevoeten bekend tot ${day(p, 'on')}: de rente in de brieven stopt op die dag`,
  'morning.title': () => 'Dûment: vandaag te doen',
  'morning.body': (p) =>
    [
      ...(count(p, 'calls') > 0 ? [many(count(p, 'calls'), 'oproep', 'oproepen')] : []),
      ...(count(p, 'letters') > 0 ? [many(count(p, 'letters'), 'brief', 'brieven')] : []),
      ...(count(p, 'followUps') > 0 ? [many(count(p, 'followUps'), 'opvolging', 'opvolgingen')] : []),
    ].join(', '),
  'clock.movedBack': (p) =>
    `De computer zegt ${day(p, 'on')}, maar Dûment werkte al op ${day(p, 'last')}. Verbeter de datum van de computer: intussen wordt niets voorgesteld.`,
  'erase.rewriting': () =>
    'Een klant wordt gewist, het bestand wordt herschreven: u kunt alles lezen, wat u opslaat wacht even.',
  'clock.jumped': (p) =>
    `De computer zegt ${day(p, 'on')}; de vorige keer was het ${day(p, 'last')}. Is dat de juiste datum?`,

  'answer.has_paid': (p) => `${day(p, 'on')}: zegt betaald te hebben${answeredBy(p, 'nl')}`,
  'answer.will_pay': (p) => `${day(p, 'on')}: zal betalen${answeredBy(p, 'nl')}`,
  'answer.not_reached': (p) => `${day(p, 'on')}: niet bereikt${answeredBy(p, 'nl')}`,
  'answer.message_left': (p) => `${day(p, 'on')}: bericht achtergelaten${answeredBy(p, 'nl')}`,
  'answer.not_received': (p) => `${day(p, 'on')}: factuur niet ontvangen${answeredBy(p, 'nl')}`,
  'answer.disputes': (p) => `${day(p, 'on')}: betwist${answeredBy(p, 'nl')}`,
  'answer.asks_for_time': (p) => `${day(p, 'on')}: vraagt uitstel${answeredBy(p, 'nl')}`,
  'answer.refuses': (p) => `${day(p, 'on')}: weigert te betalen${answeredBy(p, 'nl')}`,
  'contact.letter': (p) =>
    `${day(p, 'on')}: ${letter(p)}${text(p, 'until') === '' ? '' : `, termijn tot ${day(p, 'until')}`}`,
  'contact.promise.open': (p) => `Beloofde ${euros(p, 'amount')} tegen ${day(p, 'on')}`,
  'contact.promise.kept': (p) => `Belofte van ${day(p, 'on')} gehouden (${euros(p, 'amount')})`,
  'contact.promise.broken': (p) => `Belofte van ${euros(p, 'amount')} tegen ${day(p, 'on')} niet gehouden`,
  'contact.promise.cancelled': (p) => `Belofte tegen ${day(p, 'on')} ingetrokken`,
  'call.beConsumerFirst': () =>
    'Particulier in België: de gratis eerste herinnering is nog niet vertrokken. Stel een vraag, eis niets.',

  'next.call': (p) => `Bellen op ${day(p, 'on')}`,
  'next.letter': (p) => `Brief op ${day(p, 'on')}: ${step(p)}`,
  'next.email': (p) => `E-mail op ${day(p, 'on')}: ${step(p)}`,
  'next.registered_letter': (p) => `Aangetekende brief op ${day(p, 'on')}: ${step(p)}`,
  'next.handover': (p) => `Dossier overdragen op ${day(p, 'on')}`,
  'advice.sendDuplicates': () => 'Stuur een kopie van de factuur',
  'advice.confirmPromise': () => 'Bevestig de belofte met een kort briefje',
  'advice.printPlan': () => 'Druk het afbetalingsplan af en laat het ondertekenen',
  'advice.offerPlan': () => 'Stel een afbetalingsplan voor',
  'advice.prepareFormalNotice': () => 'Bereid de laatste officiële brief voor',

  'why.settled': () => 'Alles is betaald',
  'why.locked': () => 'Deze klant wordt nooit herinnerd',
  'why.insolvent': () => 'Deze klant zit in een insolventieprocedure: geef aan wat hij verschuldigd is',
  'why.blocked': (p) => `Met de hand opzijgezet: ${about(p, 'factuur', 'facturen')}`,
  'why.disputed': (p) => `De klant betwist ${about(p, 'factuur', 'facturen')}`,
  'why.handedOver': () => 'Het dossier is overgedragen',
  'why.tooSmall': (p) => `Te klein bedrag om te herinneren: ${about(p, 'factuur', 'facturen')}`,
  'why.paused': (p) => (text(p, 'until') === '' ? 'Gepauzeerd' : `Gepauzeerd tot en met ${day(p, 'until')}`),
  'why.promised': (p) => `De klant beloofde te betalen vóór ${day(p, 'until')}`,
  'why.plan': (p) =>
    text(p, 'until') === '' ? 'Afbetalingsplan loopt' : `Afbetalingsplan: volgende afbetaling op ${day(p, 'until')}`,
  'why.waitingForDeadline': (p) => `De termijn van de brief loopt tot ${day(p, 'until')}`,
  'why.callAgainLater': (p) => `Niet bereikt: opnieuw bellen na ${day(p, 'until')}`,
  'why.minimumGap': (p) => `Pas herinnerd: niets meer vóór ${day(p, 'until')}`,
  'why.notDueYet': (p) =>
    text(p, 'until') === '' ? 'Voorlopig niets te doen' : `Niets te doen vóór ${day(p, 'until')}`,
  'why.creditCovers': () => 'Deze klant heeft een voorschot: zeg welke factuur het betaalt',
  'why.firstReminderMissing': () => 'De gratis eerste herinnering moet vóór al de rest vertrekken',
  'why.stepSwitchedOff': () => 'De volgende stappen staan uit',
  'why.endOfSequence': () => 'Alle stappen zijn gezet: u beslist',
} satisfies Record<keyof typeof daySentencesFr, (params: Params) => string>;
