import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';
import { formatPercent } from '#domain/format/amount';
import { ratePpm } from '#domain/money/rate';

const { count, day, text } = wordsOf('nl');
const rate = (p: Params): string => formatPercent(ratePpm(Number(p['limit'] ?? 0)), 'nl');

/** What stands in the way of a word, a call or a clause, and what to do instead. */
export const guardrailSentencesNl = {
  'mention.contractRate.underFloor': (p) =>
    `Deze rentevoet ligt onder het wettelijke minimum (${rate(p)}): hij telt niet, de zin houdt de rentevoet van de wet.`,
  'mention.contractRate.overCap': (p) =>
    `Deze rentevoet ligt boven het maximum voor een particulier (${rate(p)}): hij telt niet, de zin houdt de rentevoet van de wet.`,
  'mention.contractRate.excessive': () => 'Een rechter kan zo’n hoge rentevoet verlagen.',
  'mention.contractRate.consumerClause': () => 'Tegenover een particulier telt deze rentevoet niet.',
  'mention.contractRate.cannotCheck': () =>
    'De wettelijke rentevoet van deze periode is niet bekend: deze rentevoet kan niet worden nagekeken.',
  'mention.clauseOverCap': () =>
    'Deze vergoeding gaat voor sommige bedragen boven de wettelijke maxima: zo’n beding is nietig. De zin spreekt er niet van.',
  'guardrail.rule.thirdPerson': () =>
    'Over een schuld spreekt u alleen met wie ze heeft: niet met familie, werkgever of buren.',
  'guardrail.rule.nightCall': () => 'Het is te vroeg of te laat om te bellen.',
  'guardrail.rule.lateCall': () => 'Het is laat om te bellen.',
  'guardrail.rule.sundayCall': () => 'Het is zondag: dan belt u niet over geld.',
  'guardrail.rule.holidayCall': () => 'Het is een feestdag: dan belt u niet over geld.',
  'guardrail.rule.beConsumerCallBeforeReminder': () =>
    'Een Belgische particulier krijgt eerst een gratis eerste herinnering. Voor het einde van die termijn vraagt u hem niets aan de telefoon.',
  'guardrail.rule.threat': (p) => `“${text(p, 'found')}” leest als een dreigement.`,
  'guardrail.rule.insult': (p) => `“${text(p, 'found')}” is een belediging of een oordeel over de persoon.`,
  'guardrail.rule.publicShame': (p) => `“${text(p, 'found')}”: u dreigt niet om de schuld aan anderen te vertellen.`,
  'guardrail.rule.falseAuthority': (p) => `“${text(p, 'found')}” doet denken aan een vonnis dat niet bestaat.`,
  'guardrail.rule.costsToConsumer': (p) =>
    `“${text(p, 'found')}”: een particulier betaalt geen kosten voor een herinnering.`,
  'guardrail.rule.wrongOfficer': (p) =>
    `“${text(p, 'found')}”: in Frankrijk heet hij sinds 1 juli 2022 “commissaire de justice”.`,
  'guardrail.instead.askToBeCalledBack': () =>
    'Vraag alleen dat hij terugbelt, zonder te zeggen waarom, en noteer “Bericht gelaten”.',
  'guardrail.instead.callByDay': () => 'Bel op een werkdag, tussen 8 en 20 uur.',
  'guardrail.instead.callOnWorkingDay': () => 'Bel op een werkdag.',
  'guardrail.instead.sendFirstReminder': () =>
    'Stuur de gratis eerste herinnering, of wacht tot haar termijn om is. Belt hij u zelf, dan mag u antwoorden en het noteren.',
  'guardrail.instead.sayTheNextStep': () =>
    'Zeg liever wat u echt zult doen: “zonder betaling op die dag leg ik het dossier voor aan de rechtbank”.',
  'guardrail.instead.rephrase': () => 'Beschrijf liever het feit: “de factuur blijft onbetaald na twee herinneringen”.',
  'guardrail.instead.leaveOut': () => 'Laat dit weg.',
  'guardrail.instead.nameTheOfficer': () => 'Schrijf “commissaire de justice”.',
  'term.dueBeforeInvoice': () => 'De vervaldag ligt vóór de factuurdatum.',
  'term.needsEndOfMonthClause': (p) =>
    `Meer dan 60 dagen: alleen als “45 dagen einde maand” in het contract staat. Anders uiterlijk op ${day(p, 'ceilingOn')} (${text(p, 'article')}).`,
  'term.overCeiling': (p) =>
    `Deze termijn is langer dan de wet tussen ondernemingen toelaat: uiterlijk op ${day(p, 'ceilingOn')} (${text(p, 'article')}). Een boete is mogelijk.`,
  'term.overThirtyWithoutAgreement': (p) =>
    `Zonder schriftelijk akkoord is de termijn 30 dagen: ${day(p, 'ceilingOn')} (${text(p, 'article')}).`,
  'term.clauseVoid': (p) =>
    `Tussen ondernemingen is een termijn van meer dan 60 dagen nietig: de wet telt 30 dagen, dus ${day(p, 'ceilingOn')} (${text(p, 'article')}). U mag langer wachten, maar niets verplicht u daartoe.`,
  'term.overSector': (p) =>
    `Voor wat u verkoopt geldt een kortere termijn: ten laatste ${day(p, 'ceilingOn')} (${text(p, 'article')}). Een boete is mogelijk.`,
  'terms.daysOverCeiling': (p) =>
    `Tussen ondernemingen staat de wet hoogstens ${count(p, 'days')} dagen vanaf de factuur toe (${text(p, 'article')}). Een boete is mogelijk.`,
  'terms.endOfMonthOverCeiling': (p) =>
    `“Einde maand”: de wet staat hoogstens ${count(p, 'days')} dagen toe (${text(p, 'article')}). Een boete is mogelijk.`,
  'terms.endOfMonthNeedsClause': (p) =>
    `Mag alleen als “${count(p, 'days')} dagen einde maand” in het contract staat (${text(p, 'article')}). Anders 60 dagen vanaf de factuur.`,
  'terms.daysVoid': (p) =>
    `Tussen ondernemingen is meer dan ${count(p, 'days')} dagen nietig: de wet telt dan 30 dagen (${text(p, 'article')}). U mag langer wachten, maar niets verplicht u daartoe.`,
  'terms.daysOverSector': (p) =>
    `Voor wat u verkoopt geldt een kortere termijn: ${count(p, 'days')} dagen (${text(p, 'article')}). Een boete is mogelijk.`,
  'terms.daysLong': () => 'Meer dan 60 dagen: tegenover een particulier verplicht niets u daartoe.',
  'deadline.sent': (p) => `Verstuurd op ${day(p, 'on')}.`,
  'deadline.notCounted': (p) => `${day(p, 'on')}: zaterdag of zondag, telt niet mee.`,
  'deadline.holiday': (p) => `${day(p, 'on')}: feestdag, telt niet mee.`,
  'deadline.thirdWorkingDay': (p) =>
    `Derde werkdag na de verzending per post, eerste dag van de termijn: ${day(p, 'on')}.`,
  'deadline.dayAfter': (p) => `Dag na de elektronische verzending, eerste dag van de termijn: ${day(p, 'on')}.`,
  'deadline.day14': (p) => `Veertiende dag van de termijn: ${day(p, 'on')}.`,
  'deadline.carried': (p) => `Verschoven naar de volgende werkdag: ${day(p, 'on')}.`,
  'deadline.chargeable': (p) => `Eerste dag waarop iets mag worden bijgeteld: ${day(p, 'on')}.`,
  'deadline.presented': (p) => `Door de post aangeboden op ${day(p, 'on')}.`,
  'deadline.estimated': (p) =>
    `Aanbieding geschat op ${day(p, 'on')}: twee werkdagen na de verzending, zolang de post niets heeft gezegd.`,
  'deadline.received': (p) => `Tegen handtekening ontvangen op ${day(p, 'on')}.`,
  'deadline.interestFrom': (p) => `Eerste dag van interest, de dag erna: ${day(p, 'on')}.`,
  'deadline.granted': (p) =>
    `Termijn van ${count(p, 'days')} dagen, door u gekozen in uw opvolging (geen wet legt hem vast): tot ${day(p, 'on')}.`,
  'deadline.movedLater': (p) => `Die dag wordt er niet gewerkt: verschoven naar ${day(p, 'on')}.`,
  'deadline.movedEarlier': (p) => `Die dag wordt er niet gewerkt: vervroegd naar ${day(p, 'on')}.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
