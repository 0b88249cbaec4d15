import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';
import { formatPercent } from '#domain/format/amount';
import { ratePpm } from '#domain/money/rate';

const { day, euros, text } = wordsOf('nl');

const percent = (p: Params, name: string): string => formatPercent(ratePpm(Number(p[name] ?? 0)), 'nl');
const on = (p: Params): string => (text(p, 'invoice') === '' ? '' : ` van factuur ${text(p, 'invoice')}`);
const forInvoice = (p: Params): string => (text(p, 'invoice') === '' ? '' : ` voor factuur ${text(p, 'invoice')}`);
const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);

const charges: Readonly<Record<string, string>> = {
  interest: 'de rente',
  fixedIndemnity: 'de vergoeding van € 40',
  penaltyClause: 'de vergoeding van uw voorwaarden',
  reminderFee: 'de kosten van de herinnering',
};
const charge = (p: Params): string => charges[text(p, 'what')] ?? 'kosten';
const Charge = (p: Params): string => charge(p).charAt(0).toUpperCase() + charge(p).slice(1);

/** What may be asked beside the price, and why: one sentence for each rule, reason and doubt. */
export const claimSentencesNl = {
  'claim.openBalance': () => 'Wat nog te betalen is van de factuur, btw inbegrepen.',
  'claim.fr.b2b.penalties': () =>
    'Tussen ondernemingen kost elke dag te laat een boeterente, zonder herinnering: de rentevoet van de Europese Centrale Bank aan het begin van het halfjaar plus 10 punten, op wat nog verschuldigd is, btw inbegrepen.',
  'claim.fr.b2b.contractPenalties': () =>
    'Tussen ondernemingen kost elke dag te laat een boeterente, zonder herinnering: tegen de rentevoet die deze klant aanvaard heeft, op wat nog verschuldigd is, btw inbegrepen.',
  'claim.fr.b2b.fixedIndemnity': () =>
    '€ 40 per te laat betaalde factuur tussen ondernemingen, vanaf de eerste dag, één keer per factuur, wat het bedrag ook is.',
  'claim.fr.b2c.legalInterest': () =>
    'Een particulier is de wettelijke rente verschuldigd, en pas vanaf de ingebrekestelling: de dag nadat de post ze aangeboden heeft.',
  'claim.fr.b2c.noCosts': () =>
    'Herinneringskosten zijn voor u: ze aan een particulier vragen zonder beslissing van een rechter is verboden.',
  'claim.be.b2b.interest': () =>
    'Tussen ondernemingen loopt de rente vanzelf vanaf de dag na de vervaldag: de rentevoet van de Europese Centrale Bank aan het begin van het halfjaar plus 8 punten, naar boven afgerond op een half punt.',
  'claim.be.b2b.contractInterest': () =>
    'Tussen ondernemingen loopt de rente vanzelf vanaf de dag na de vervaldag, tegen de rentevoet die deze klant aanvaard heeft. Een rechter kan een kennelijk te hoge rentevoet herzien.',
  'claim.be.b2b.fixedIndemnity': () =>
    '€ 40 per te laat betaalde factuur tussen ondernemingen, van rechtswege, zonder herinnering.',
  'claim.be.b2c.contractInterest': () =>
    'Rente van uw voorwaarden, hoogstens de wettelijke handelsrente, zodra de gratis eerste herinnering verstuurd is en de 14 dagen voorbij zijn.',
  'claim.be.b2c.legalInterest': () =>
    'Wettelijke rente, zodra de gratis eerste herinnering verstuurd is en de 14 dagen voorbij zijn: ze telt vanaf die dag.',
  'claim.be.b2c.cappedClause': () =>
    'Vergoeding van uw voorwaarden, binnen de grenzen van de wet: € 20 tot € 150, daarna € 30 + 10 % tot € 500, daarna € 65 + 5 %, hoogstens € 2.000.',
  'claim.be.b2c.extraReminder': () =>
    'Abonnement of regelmatige leveringen: herinneringen voor drie vervaldagen per jaar zijn kosteloos; vanaf de vierde hoogstens € 7,50 per herinnering. De postzegel, die ook mag, wordt niet geteld.',
  'claim.be.b2c.freeReminder': () =>
    'Abonnement of regelmatige leveringen: herinneringen voor drie vervaldagen per jaar zijn kosteloos; vanaf de vierde hoogstens € 7,50 per herinnering. De postzegel, die ook mag, wordt niet geteld.',

  'claim.caution.rateMissing': () =>
    'Een rentevoet is nog niet gepubliceerd: die dagen zijn niet geteld. Het bedrag is het zekere deel; tik de rentevoet in bij Instellingen › Wettelijke rentevoeten zodra hij verschijnt.',
  'claim.caution.notOnInvoice': () =>
    'Uw facturen aan deze klant dragen de zin over de boeterente en de € 40 niet. De wet geeft ze toch, maar het weglaten wordt beboet: voeg hem toe.',
  'claim.caution.mentionAssumed': () =>
    'U hebt nog niet gezegd of de zin over de boeterente en de € 40 op uw facturen staat.',
  'claim.caution.contractRateUnderFloor': () =>
    'De afgesproken rentevoet ligt onder het minimum van de wet (drie keer de wettelijke rente): de rentevoet van de wet komt in de plaats.',
  'claim.caution.contractRateOverCap': () =>
    'De afgesproken rentevoet ligt hoger dan de wet tegenover een particulier toelaat: hij is nietig, de wettelijke rente blijft.',
  'claim.caution.clauseOverCap': () =>
    'De vergoeding van uw voorwaarden gaat boven het plafond van de wet: het hele beding is nietig.',
  'claim.caution.presentationEstimated': () =>
    'De post heeft nog niet gezegd wanneer ze de brief aangeboden heeft: geteld als twee werkdagen na verzending. Noteer de echte datum bij Aangetekend.',
  'claim.caution.reminderBeforeDue': () =>
    'Een herinnering die vóór de vervaldag verstuurd is, telt niet als gratis eerste herinnering.',

  'claim.later': (p) => `Toegelaten vanaf ${day(p, 'from')}.`,
  'claim.waits.formalNotice': () => 'Niets vóór de ingebrekestelling: die doet de rente lopen.',
  'claim.waits.firstReminder': () => 'Niets vóór de gratis eerste herinnering en haar 14 dagen.',
  'claim.waits.validReminder': () =>
    'De verstuurde herinnering telt niet, ze vertrok vóór de vervaldag: verstuur de gratis eerste herinnering.',
  'claim.no.consumerCosts': () => 'Nooit: geen herinneringskosten voor een particulier.',
  'claim.no.freeReminder': () =>
    'Kosteloze herinnering: de eerste drie vervaldagen van het jaar waaraan herinnerd werd, kosten niets, en een brief kost maar één keer.',
  'claim.no.insolvent': () =>
    'Nooit: deze klant zit in een insolventieprocedure, alleen de prijs wordt gevorderd, bij de curator of bewindvoerder.',
  'claim.no.clauseOverCap': () => 'Nooit: uw beding gaat boven het plafond van de wet, het is helemaal nietig.',
  'claim.no.clauseOneSided': () => 'Nooit: uw beding geldt niet in beide richtingen, het is nietig.',
  'claim.no.clause': () => 'Nooit: uw voorwaarden voorzien voor deze klant geen vergoeding.',
  'claim.no.paidInTime': () => 'Niets: alles was betaald op de vervaldag.',
  'claim.never.frConsumer': () =>
    'Nooit aan een particulier: de boeterente van ondernemingen, de € 40, kosten van herinnering, verzending of een incassobureau.',
  'claim.never.beConsumer': () =>
    'Nooit aan een particulier: de € 40 van ondernemingen, de eerste herinnering, de kosten van een incassobureau, noch iets boven de plafonds.',
  'claim.never.beSubscriber': () =>
    'Nooit aan een particulier met een abonnement: de € 40 van ondernemingen, de herinneringen voor drie vervaldagen per jaar, de kosten van een incassobureau, noch iets boven de maxima.',
  'claim.never.beUncontested': (p) =>
    `Nooit met de procedure voor niet-betwiste schulden: meer dan 10 % van de prijs aan rente en vergoeding, hier ${euros(p, 'allowed')} in plaats van ${euros(p, 'claimed')}. Een brief mag alles vragen.`,

  'claim.open.frNoticeStart': () =>
    'De wet zegt niet of de rente loopt vanaf de verzending, de aanbieding of de ontvangst van de ingebrekestelling.',
  'claim.open.rateNotice': (p) =>
    `De rentevoet van ${day(p, 'from')} tot ${day(p, 'to')} is niet met het officiële bericht vergeleken. Typ hem uit het bericht in Wettelijke rentevoeten: dan is hij bevestigd.`,
  'claim.open.beDayCount': () => 'Geen tekst bepaalt de lengte van het jaar; het gebruik is 365 dagen.',
  'claim.open.beSaturday': () =>
    'Boek XIX zegt niet of zaterdag een werkdag is: het programma telt hem niet, de klant krijgt zo meer tijd.',
  'claim.open.beSme': () =>
    'Alleen een kleine of middelgrote onderneming telt rente vanaf de dag na de herinnering; de definitie is niet bevestigd.',
  'claim.open.reminderCost': () =>
    'De wet zegt niet vanaf welke dag die kosten gevraagd worden: het programma wacht het einde van de 14 dagen van de herinnering af.',
  'claim.open.beCap': () =>
    'Wettelijk maximum: na januari 2026 is geen indexering gevonden, en de wet zegt niet of het per schuld of voor alle schulden geldt. Het programma telt het per factuur, zonder indexering.',
  'claim.open.beIndemnityPlace': () => 'De plaats van de vergoeding in de volgorde staat niet vast.',

  'claim.problem.relation': () =>
    'Onderneming of particulier? Zolang u dat niet bevestigt, telt alleen de prijs: aan een particulier verbiedt de wet bijna al het andere.',
  'claim.problem.country': () =>
    'Deze particulier woont niet in Frankrijk of België: de wet van zijn land beschermt hem en het programma kent die niet. Alleen de prijs telt.',
  'claim.problem.abroad': () =>
    'Deze particulier woont in het andere land: zijn wet beschermt hem, niet de uwe. Alleen de prijs telt; vraag raad voor de rest.',

  'figures.paymentsSettleCosts': (p) =>
    `In de volgorde van de wet betaalden de betalingen eerst ${euros(p, 'amount')} aan vergoedingen en kosten.`,
  'figures.paymentsSettleInterest': (p) =>
    `In de volgorde van de wet betaalden de betalingen eerst ${euros(p, 'amount')} rente.`,
  'figures.principalBearsMore': (p) => `De prijs daalde daardoor trager en bracht ${euros(p, 'amount')} meer rente op.`,

  'payment.beforeInvoice': (p) =>
    `Let op: dit geld heeft een datum vóór factuur ${text(p, 'invoice')} (${day(p, 'on')}). Het telt als voorschot; is dat een vergissing, maak het dan ongedaan en verbeter de datum.`,

  'timeline.chargeWaived': (p) =>
    `Afgezien van ${charge(p)}${on(p)}${text(p, 'amount') === '' ? '' : `: ${euros(p, 'amount')}`}`,
  'timeline.chargeClaimedAgain': (p) => `${Charge(p)}${on(p)}: opnieuw gevraagd`,
  'timeline.termsAgreed': (p) =>
    `Afgesproken voorwaarden${forInvoice(p)}${text(p, 'rate') === '' ? '' : `: ${percent(p, 'rate')} per jaar`}`,
  'timeline.termsUsual': (p) => `Gewone voorwaarden${forInvoice(p)}`,
  'timeline.insolvent': () => 'Klant in een insolventieprocedure',
  'action.charge.waived': (p) =>
    `Afgezien van ${charge(p)}${text(p, 'amount') === '' ? '' : ` (${euros(p, 'amount')})`}${of(p)}`,
  'action.charges.waived': (p) => `Afgezien van alles wat bij de prijs komt${of(p)}`,
  'action.charge.claimedAgain': (p) => `Opnieuw gevraagd${of(p)}`,
  'action.terms.agreed': (p) => `Afgesproken voorwaarden${of(p)}`,

  'contractRate.underFloor': (p) =>
    `${percent(p, 'rate')} ligt onder het minimum van de wet, ${percent(p, 'limit')} (drie keer de wettelijke rente): de rentevoet van de wet komt in de plaats (${text(p, 'article')}).`,
  'contractRate.overCap': (p) =>
    `${percent(p, 'rate')} ligt boven het maximum tegenover een particulier, ${percent(p, 'limit')}: het beding is nietig, de wettelijke rente blijft (${text(p, 'article')}).`,
  'contractRate.excessive': (p) =>
    `${percent(p, 'rate')} per jaar: een rechter vermindert een kennelijk overdreven boete (${text(p, 'article')}). Kijk de komma na.`,
  'contractRate.consumerClause': (p) =>
    `Een boeterente die aan een particulier opgelegd wordt, geldt als oneerlijk: ze wordt niet gebruikt, alleen de wettelijke rente telt na de ingebrekestelling (${text(p, 'article')}).`,
  'contractRate.cannotCheck': (p) =>
    `De wettelijke rentevoet om mee te vergelijken is niet bekend: deze rentevoet kon niet nagekeken worden (${text(p, 'article')}).`,
  'terms.insolvent': () =>
    'Er komt niets meer bij de prijs. Geef uw vordering op tijd aan bij de curator of bewindvoerder.',
  'terms.clauseNotUsed': () =>
    'Deze vergoeding wordt niet gevraagd: het programma telt ze alleen voor een particulier in België.',
  'terms.clauseOneSided': (p) =>
    `Een beding dat alleen de klant bindt, is nietig (${text(p, 'article')}): het wordt niet gebruikt.`,
  'terms.clauseOverCap': (p) =>
    `Op ${euros(p, 'balance')} gaat dit beding boven het plafond van ${euros(p, 'most')} (${text(p, 'article')}): op zulke facturen is het helemaal nietig.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
